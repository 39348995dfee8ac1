// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/addmailboxesdialog.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace tst_addmailboxes {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

class TestAddMailboxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesWhatIsPasted();
    void saysWhatIsNoAddress();
    void saysWhatIsThereTwice();
    void readsAFile();
    void keepsWhatStoodThere();
    void saysThatAFileIsNotThere();

private:
    std::unique_ptr<AddMailboxesDialog> m_dialog;
    QTemporaryDir m_folder;

    void paste(const QString &text)
    {
        m_dialog->findChild<QPlainTextEdit *>(u"mailboxes"_s)->setPlainText(text);
    }
    QString said(const QString &label) const
    {
        return m_dialog->findChild<QLabel *>(label)->text();
    }
    bool canAdd() const { return m_dialog->findChild<QPushButton *>(u"accept"_s)->isEnabled(); }
    QStringList addresses() const
    {
        QStringList all;
        for (const ListedMailbox &mailbox : m_dialog->mailboxes())
            all.append(mailbox.address);
        return all;
    }
    QString fileWith(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(u"list.csv"_s));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }
};

void TestAddMailboxes::init()
{
    m_dialog = std::make_unique<AddMailboxesDialog>(nullptr);
    m_dialog->show();
}

void TestAddMailboxes::takesWhatIsPasted()
{
    QVERIFY(!canAdd());
    paste(u"a@sandbox.example\nBea <b@sandbox.example>\n"_s);
    QCOMPARE(addresses(), (QStringList{u"a@sandbox.example"_s, u"b@sandbox.example"_s}));
    QCOMPARE(m_dialog->mailboxes().last().name, u"Bea"_s);
    QVERIFY(canAdd());
    paste({});
    QVERIFY(!canAdd());
}

void TestAddMailboxes::saysWhatIsNoAddress()
{
    paste(u"a@sandbox.example\nnobody\n"_s);
    QCOMPARE(said(u"faults"_s), u"Line 2: “nobody” is no e-mail address."_s);
    QCOMPARE(addresses(), QStringList{u"a@sandbox.example"_s});
    paste(u"a@sandbox.example\n"_s);
    QVERIFY(m_dialog->findChild<QLabel *>(u"faults"_s)->isHidden());
}

void TestAddMailboxes::saysWhatIsThereTwice()
{
    paste(u"a@sandbox.example\nb@sandbox.example\nA@sandbox.example\n"_s);
    QCOMPARE(said(u"faults"_s), u"Line 3: “A@sandbox.example” is there twice."_s);
    QCOMPARE(addresses().size(), 2);
}

void TestAddMailboxes::readsAFile()
{
    const QString path = fileWith("name;smtp\nAda;a@sandbox.example\nBea;b@sandbox.example\n");
    QVERIFY(!path.isEmpty());
    m_dialog->readFile(path);
    QCOMPARE(addresses(), (QStringList{u"a@sandbox.example"_s, u"b@sandbox.example"_s}));
    QCOMPARE(m_dialog->mailboxes().first().name, u"Ada"_s);
    QCOMPARE(said(u"faults"_s), QString());
}

void TestAddMailboxes::keepsWhatStoodThere()
{
    paste(u"b@sandbox.example"_s);
    const QString path = fileWith("smtp\na@sandbox.example\nb@sandbox.example\n");
    QVERIFY(!path.isEmpty());
    m_dialog->readFile(path);
    QCOMPARE(addresses(), (QStringList{u"b@sandbox.example"_s, u"a@sandbox.example"_s}));
    QCOMPARE(said(u"faults"_s), QString()); // what is there already is not added twice
}

void TestAddMailboxes::saysThatAFileIsNotThere()
{
    m_dialog->readFile(m_folder.filePath(u"none.csv"_s));
    const QString text = said(u"saidOfDirectory"_s);
    QVERIFY2(text.startsWith(u"“none.csv” cannot be read: "), qPrintable(text));
    QVERIFY(!canAdd());
}

ONBEHALF_TEST(TestAddMailboxes, QApplication)

} // namespace tst_addmailboxes

#include "tst_addmailboxes.moc"
