// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the place "Who can do what": as a file, and on paper.

#include "sandboxwindow.h"
#include "shownaccesspage.h"
#include "support/testprogram.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace tst_accessexports {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Shown = Support::ShownAccessPage;

namespace {

/// Answers the file dialog.
bool saveTo(const QString &path)
{
    auto *dialog = Support::openDialog<QFileDialog>();
    if (!dialog)
        return false;
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    static_cast<QDialog *>(dialog)->accept();
    return true;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAccessExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsWhatIsShown();
    void saysWhyNothingWasSaved();
    void asksWhichPrinter();
};

void TestAccessExports::exportsWhatIsShown()
{
    QTemporaryDir folder;
    Shown shown;
    QVERIFY(shown.load());
    QSignalSpy said(&shown.page, &AccessPage::resultSaid);
    shown.find<QLineEdit>("filterPeople")->setText(u"weber"_s);
    const auto csv = folder.filePath(u"who.csv"_s);
    Support::SandboxWindow::press(&shown.page, "exportCsv");
    QVERIFY(saveTo(csv));
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.last().first().value<Tone>(), Tone::Success);
    QVERIFY(contentsOf(csv).contains("Jonas Weber,jonas.weber@sandbox.example,Calendar,Editor"));
    QVERIFY(!contentsOf(csv).contains("Priya"));
    const auto html = folder.filePath(u"who.html"_s);
    shown.find<QAction>("saveHtml")->trigger();
    QVERIFY(saveTo(html));
    QTRY_COMPARE(said.size(), 2);
    QVERIFY(contentsOf(html).contains("Jonas Weber"));
    const auto pdf = folder.filePath(u"who"_s); // the ending is added
    shown.find<QAction>("savePdf")->trigger();
    QVERIFY(saveTo(pdf));
    QTRY_COMPARE(said.size(), 3);
    const auto pages = contentsOf(pdf + u".pdf"_s);
    QVERIFY(pages.startsWith("%PDF"));
    QVERIFY(pages.contains("/MediaBox [0 0 842.000000 595.000000]")); // A4, across
}

void TestAccessExports::saysWhyNothingWasSaved()
{
    QTemporaryDir folder;
    Shown shown;
    QVERIFY(shown.load());
    QSignalSpy said(&shown.page, &AccessPage::resultSaid);
    QList<Message> messages;
    connect(&shown.page, &AccessPage::messageWanted, this,
            [&messages](const Message &message) { messages.append(message); });
    const auto nowhere = folder.filePath(u"gone/who.csv"_s);
    Support::SandboxWindow::press(&shown.page, "exportCsv");
    QVERIFY(saveTo(nowhere));
    QTRY_COMPARE(messages.size(), 1);
    QVERIFY(messages.first().text.contains(u"gone"_s));
    QCOMPARE(said.last().first().value<Tone>(), Tone::Error);
    QVERIFY(!QFile::exists(nowhere));
}

void TestAccessExports::asksWhichPrinter()
{
    Shown shown;
    QVERIFY(shown.load());
    Support::SandboxWindow::press(&shown.page, "print");
    QTRY_VERIFY(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
    shown.find<QAction>("printPages")->trigger();
    auto *dialog = Support::openDialog<QDialog>();
    QVERIFY(dialog && dialog->inherits("QPrintDialog"));
    dialog->reject();
}

ONBEHALF_TEST(TestAccessExports, QApplication)

} // namespace tst_accessexports

#include "tst_accessexports.moc"
