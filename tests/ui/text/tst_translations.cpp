// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"
#include "support/testprogram.h"
#include "text/delegatetext.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace tst_translations {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

/// Takes the program's sentences of today into copies of the .ts files, as update_ts does, and
/// reads those: what is new there is not translated yet, what is gone need not be translated.
class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsTranslated_data() { languages(); }
    void everySentenceIsTranslated();
    void translationsKeepPlacesAndMarkup_data() { languages(); }
    void translationsKeepPlacesAndMarkup();
    void theProgramSpeaksGerman();

private:
    static void languages();
};

namespace {

struct Message
{
    QString context;
    QString source;
    QString type; ///< "unfinished", "vanished", "obsolete" or empty.
    QStringList translations;
    bool numerus = false;

    QString place() const { return context + u": "_s + source; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context,
                    .source = {},
                    .type = {},
                    .translations = {},
                    .numerus = xml.attributes().value(u"numerus"_s) == u"yes"_s};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            message.type = xml.attributes().value(u"type"_s).toString();
            if (!message.numerus) {
                message.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            messages.append(readMessage(xml, context));
    }
    return messages;
}

/// "%1" to "%9" and tags in order of their names; "%n" may be left out of a singular.
QStringList fixedParts(const QString &text, bool numerus)
{
    static const QRegularExpression pattern(u"%L?[1-9]|%n|</?[a-z]+/?>"_s);
    QStringList parts;
    for (auto all = pattern.globalMatch(text); all.hasNext();)
        parts.append(all.next().captured());
    if (numerus)
        parts.removeAll(u"%n"_s);
    parts.sort();
    return parts;
}

/// Of "&File" or "&Add…"; not of "a && b" or "a & b".
bool hasMnemonic(const QString &text)
{
    static const QRegularExpression pattern(u"(?<!&)&(?![& ;])"_s);
    return pattern.match(text).hasMatch();
}

QString updated(const QString &name, const QTemporaryDir &folder, QString *complaints)
{
    const QString copy = folder.filePath(name);
    QFile::copy(QStringLiteral(SOURCE_FOLDER) + u"/translations/"_s + name, copy);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QStringList arguments{u"-silent"_s, u"-extensions"_s, u"cpp,h"_s, u"-locations"_s, u"none"_s};
    if (name == u"onbehalf_en.ts"_s)
        arguments.append(u"-pluralonly"_s);
    for (const QString &part : {u"core"_s, u"ui"_s, u"app"_s})
        arguments.append(QStringLiteral(SOURCE_FOLDER "/") + part);
    arguments.append({u"-ts"_s, copy});
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0)
        *complaints = u"lupdate failed: "_s + lupdate.errorString();
    *complaints += QString::fromUtf8(lupdate.readAllStandardError());
    return copy;
}

} // namespace

void tst_Translations::languages()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("English") << u"onbehalf_en.ts"_s;
    QTest::addRow("German") << u"onbehalf_de.ts"_s;
}

void tst_Translations::everySentenceIsTranslated()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QString complaints;
    const auto messages = readMessages(updated(name, folder, &complaints));
    // "Class … lacks Q_OBJECT macro": lupdate takes sentences for another class than tr() does.
    QCOMPARE(complaints, QString());
    QVERIFY(messages.size() > 5);
    QStringList missing;
    for (const Message &message : messages) {
        const bool empty = message.translations.isEmpty() || message.translations.contains(u""_s);
        if (!message.type.isEmpty() || empty)
            missing.append(message.type + u' ' + message.place());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"\n"_s + missing.join(u'\n')));
}

void tst_Translations::translationsKeepPlacesAndMarkup()
{
    QFETCH(const QString, name);
    const auto messages = readMessages(QStringLiteral(SOURCE_FOLDER) + u"/translations/"_s + name);
    for (const Message &message : messages) {
        for (const QString &translation : message.translations) {
            QVERIFY2(fixedParts(message.source, message.numerus) ==
                         fixedParts(translation, message.numerus),
                     qPrintable(message.place()));
            QVERIFY2(hasMnemonic(message.source) == hasMnemonic(translation),
                     qPrintable(message.place()));
            QVERIFY2(message.source.endsWith(u'…') == translation.endsWith(u'…'),
                     qPrintable(message.place()));
        }
        if (message.numerus)
            QCOMPARE(message.translations.size(), 2);
    }
}

void tst_Translations::theProgramSpeaksGerman()
{
    QCOMPARE(levelName(Ews::DelegateLevel::Editor), u"Editor"_s);
    QCOMPARE(installLanguage(QLocale(QLocale::German)), u"de"_s);
    QCOMPARE(levelName(Ews::DelegateLevel::Editor), u"Bearbeiter"_s);
    QCOMPARE(folderName(DelegateFolder::Inbox), u"Posteingang"_s);
    QCOMPARE(
        QCoreApplication::translate("ErrorText", "Wait %n second(s), then try again.", nullptr, 1),
        u"Warten Sie 1 Sekunde und versuchen Sie es dann noch einmal."_s);
}

ONBEHALF_TEST(tst_Translations, QCoreApplication)

} // namespace tst_translations

#include "tst_translations.moc"
