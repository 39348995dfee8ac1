// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/session.h"
#include "ctlcase.h"
#include "delegates/mailboxdelegates.h"
#include "log/connectionlog.h"
#include "support/await.h"
#include "support/secretsearch.h"
#include "support/testprogram.h"
#include "text/exchangetext.h"

#include <QDir>

#include <algorithm>

namespace tst_ctltrace {

using namespace CtlCase;

namespace {

/// What two runs of the same have in common.
QString withoutTimes(const QString &exchangeLine)
{
    QStringList fields = exchangeLine.split(u'\t');
    for (const auto part : {OnBehalf::ExchangePart::Duration, OnBehalf::ExchangePart::Time})
        if (int(part) < fields.size())
            fields.removeAt(int(part));
    return fields.join(u'\t');
}

} // namespace

/// The folder of --trace: what passed between onbehalfctl and the server.
class TestCtlTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }

    void cleanup() { m_case.reset(); }

    void theTraceHoldsTheBodiesAndNoSecret()
    {
        const QString folder = m_case->home.filePath(u"trace"_s);
        QCOMPARE(m_case
                     ->as(helena, {u"--trace"_s, folder, u"delegates"_s, u"update"_s, tomas,
                                   u"--inbox"_s, u"Author"_s})
                     .exit,
                 0);
        const auto files = QDir(folder).entryList({u"*.xml"_s}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 10);
        QVERIFY(files.first().startsWith(u"001-"_s));
        const QByteArray secret = m_case->password(helena);
        const QByteArray header = (helena.toUtf8() + ':' + secret).toBase64();
        bool wrote = false;
        for (const QString &name : files) {
            QFile file(QDir(folder).filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray body = file.readAll();
            QVERIFY2(body.startsWith("<?xml"), qPrintable(name));
            QVERIFY(!body.contains(secret) && !body.contains(header));
            wrote = wrote || body.contains("UpdateDelegate>");
        }
        QVERIFY(wrote);
    }

    /// The same record, seen in a terminal and by the window's log.
    void theTraceListsWhatTheLogShows()
    {
        const QString folder = m_case->home.filePath(u"trace"_s);
        QCOMPARE(m_case
                     ->as(helena, {u"--trace"_s, folder, u"--culture"_s, u"en-US"_s, u"delegates"_s,
                                   u"list"_s})
                     .exit,
                 1); // one entry cannot be named
        QFile file(folder + u"/exchanges.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.takeFirst(), OnBehalf::exchangeHeadingLine());

        OnBehalf::ConnectionLog log;
        const auto session = OnBehalf::openSession(
            Account{.server = m_case->server.url(), .address = helena},
            OnBehalf::BasicSignIn{helena, QString::fromUtf8(m_case->password(helena))},
            {.address = helena}, u"en-US"_s);
        log.listenTo(*session.client);
        (void)Support::await(OnBehalf::readDelegates(session.client, helena));
        QStringList traced, logged; // calls that go at once may end in any order
        for (const QString &line : std::as_const(lines))
            traced.append(withoutTimes(line));
        QByteArrayList answers, files;
        for (const Ews::Exchange &one : log.exchanges()) {
            logged.append(withoutTimes(OnBehalf::exchangeLine(one)));
            answers.append(one.response);
        }
        traced.sort();
        logged.sort();
        QVERIFY(!logged.isEmpty());
        QCOMPARE(traced, logged);
        const auto names = QDir(folder).entryList({u"*-response.xml"_s}, QDir::Files);
        for (const QString &name : names) {
            QFile answer(QDir(folder).filePath(name));
            QVERIFY(answer.open(QIODevice::ReadOnly));
            files.append(answer.readAll());
        }
        std::ranges::sort(files);
        std::ranges::sort(answers);
        QCOMPARE(files, answers);
    }

    void theTraceHoldsNothingOfWhatPeopleWrote()
    {
        const QString folder = m_case->home.filePath(u"trace-mail"_s);
        const QString words = u"What nobody else shall read"_s;
        const Ran ran =
            m_case->as(jonas, {u"--trace"_s, folder, u"--mailbox"_s, helena, u"mail"_s, u"send"_s,
                               u"--to"_s, tomas, u"--subject"_s, u"Budget"_s, u"--body"_s, words});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        const QByteArray written = Support::contentOf(folder);
        QVERIFY(written.contains("Budget"));
        QVERIFY(written.contains(" bytes left out)"));
        QCOMPARE(Support::foundIn(written, {words.toUtf8()}), QByteArray());
    }

private:
    std::optional<Case> m_case;
};

ONBEHALF_TEST(TestCtlTrace, QCoreApplication)

} // namespace tst_ctltrace

#include "tst_ctltrace.moc"
