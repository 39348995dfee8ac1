// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked before something is opened or sent.

#include "composer/sendquestion.h"
#include "support/testprogram.h"

#include <QRadioButton>
#include <QTest>

namespace tst_sendquestion {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

class tst_SendQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scopeIsAsked();
};

void tst_SendQuestion::scopeIsAsked()
{
    ScopeQuestion question(u"Freeze"_s, QDate(2026, 11, 25));
    QCOMPARE(question.scope(), SeriesScope::Occurrence);
    question.findChild<QRadioButton *>(u"series"_s)->click();
    QCOMPARE(question.scope(), SeriesScope::Series);
    question.findChild<QRadioButton *>(u"following"_s)->click();
    QCOMPARE(question.scope(), SeriesScope::Following);
    // A series that is split says so, and has nobody to leave out but everybody.
    const SendQuestion send({.warnings = {},
                             .asksWhom = true,
                             .changesInvitees = true,
                             .resetsAnswers = true,
                             .scope = SeriesScope::Following});
    QVERIFY(send.findChild<QWidget *>(u"following"_s));
    QVERIFY(send.findChild<QWidget *>(u"tellChanged"_s)->isHidden());
    QVERIFY(!SendQuestion::Content().isNeeded());
}

ONBEHALF_TEST(tst_SendQuestion, QApplication)

} // namespace tst_sendquestion

#include "tst_sendquestion.moc"
