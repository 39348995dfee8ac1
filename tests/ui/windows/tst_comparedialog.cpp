// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changed between two audits, of those on record and from files.

#include "../sampleaudit.h"
#include "common/textlabel.h"
#include "helpdesk/auditrecord.h"
#include "mailboxes/comparedialog.h"
#include "sandboxwindow.h"
#include "support/testprogram.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeView>

namespace tst_comparedialog {

using namespace SampleAudit;

namespace {

/// Puts \a state on record; its id.
QString record(AuditState state, const QString &folder)
{
    AuditRecord writer(folder);
    if (!writer.begin(state))
        return {};
    for (int i = 0; i < int(state.mailboxes.size()); ++i)
        if (state.mailboxes.at(i).state == AuditedMailbox::State::Read && !writer.add(state, i))
            return {};
    state.endedAt = state.startedAt.addSecs(60);
    return writer.end(state) ? state.id : QString();
}

int rowsIn(const CompareDialog &dialog)
{
    return dialog.findChild<QTreeView *>(u"differences"_s)->model()->rowCount();
}

} // namespace

class TestCompareDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTheNewestWithTheOneBefore();
    void showsOneKindAlone();
    void takesFiles();
    void saysThatThereIsNothingToCompare();
    void exportsWhatChanged();
};

void TestCompareDialog::comparesTheNewestWithTheOneBefore()
{
    QTemporaryDir folder;
    const QString first = record(audit(), folder.path());
    const QString second = record(later(), folder.path());
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    CompareDialog dialog(folder.path());
    QCOMPARE(dialog.findChild<QComboBox *>(u"before"_s)->currentData().toString(), first);
    QCOMPARE(dialog.findChild<QComboBox *>(u"after"_s)->currentData().toString(), second);
    QVERIFY(rowsIn(dialog) >= 3);
    QVERIFY(dialog.findChild<QPushButton *>(u"export"_s)->isEnabled());
}

void TestCompareDialog::showsOneKindAlone()
{
    QTemporaryDir folder;
    record(audit(), folder.path());
    record(later(), folder.path());
    CompareDialog dialog(folder.path());
    auto *kinds = dialog.findChild<QComboBox *>(u"kinds"_s);
    kinds->setCurrentIndex(kinds->findData(int(AuditDifference::Kind::DelegateChanged)));
    QCOMPARE(rowsIn(dialog), 1);
    kinds->setCurrentIndex(kinds->findData(int(AuditDifference::Kind::MailboxAdded)));
    QCOMPARE(rowsIn(dialog), 0);
    QVERIFY(dialog.findChild<QPushButton *>(u"export"_s)->isEnabled());
}

void TestCompareDialog::takesFiles()
{
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    const QString id = record(audit(), elsewhere.path());
    record(later(), folder.path());
    CompareDialog dialog(folder.path());
    QCOMPARE(rowsIn(dialog), 0); // with itself
    dialog.addFile(elsewhere.filePath(id + u".jsonl"_s), false);
    QVERIFY(rowsIn(dialog) >= 3);
    dialog.addFile(elsewhere.filePath(u"none.jsonl"_s), false);
    QCOMPARE(rowsIn(dialog), 0);
    QVERIFY(!dialog.findChild<QPushButton *>(u"export"_s)->isEnabled());
}

void TestCompareDialog::saysThatThereIsNothingToCompare()
{
    QTemporaryDir folder;
    const CompareDialog dialog(folder.path());
    QVERIFY(!dialog.findChild<QPushButton *>(u"export"_s)->isEnabled());
    const auto *summary = dialog.findChild<TextLabel *>(u"summary"_s);
    QVERIFY(summary->text().startsWith(u"There is no audit on record yet"_s));
}

void TestCompareDialog::exportsWhatChanged()
{
    QTemporaryDir folder;
    record(audit(), folder.path());
    record(later(), folder.path());
    CompareDialog dialog(folder.path());
    dialog.show();
    dialog.findChild<QAction *>(u"exportCsv"_s)->trigger();
    auto *files = Support::openDialog<QFileDialog>();
    QVERIFY(files);
    const QString path = folder.filePath(u"changes.csv"_s);
    files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    static_cast<QDialog *>(files)->accept();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Delegate changed"));
}

ONBEHALF_TEST(TestCompareDialog, QApplication)

} // namespace tst_comparedialog

#include "tst_comparedialog.moc"
