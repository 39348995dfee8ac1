// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"
#include "text/exchangetext.h"

#include <QLocale>

namespace tst_exchangetext {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype plenty = 1'000'000;

Ews::Exchange exchange()
{
    return {.operation = u"GetDelegate"_s,
            .host = u"mail.example.test"_s,
            .httpStatus = 500,
            .requestId = u"6f1c2b9e"_s,
            .codes = {u"ErrorAccessDenied"_s},
            .request = "<a><b>1</b></a>",
            .response = "<c><d>2</d></c>",
            .requestSize = 15,
            .responseSize = 15};
}

} // namespace

class TstExchangeText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void saysWhereABodyIsCut()
    {
        QCOMPARE(readableBody("<a><b>1</b></a>", false, 15, plenty), u"<a>\n  <b>1</b>\n</a>"_s);
        const QString kept = readableBody("<a><b>1</b>", true, 12'345, plenty);
        QVERIFY(kept.startsWith(u"<a>\n  <b>1</b>"_s));
        QVERIFY(kept.endsWith(u"(Cut here. In all it was 12,345 bytes.)"_s));
        const QString shown = readableBody("<a><b>1</b></a>", false, 15, 5);
        QVERIFY(shown.endsWith(u"(Cut here. In all it was 15 bytes.)"_s));
        QVERIFY(readableBody({}, false, 0, plenty).isEmpty());
    }

    void everyFailureHasAWord()
    {
        QSet<QString> words;
        using Ews::Failure;
        for (const auto failure :
             {Failure::Network, Failure::TimedOut, Failure::Certificate, Failure::Unauthorized,
              Failure::Forbidden, Failure::NotFound, Failure::Busy, Failure::Http,
              Failure::Malformed, Failure::TooLarge, Failure::Cancelled}) {
            Ews::Exchange one = exchange();
            one.codes.clear();
            one.failure = failure;
            words.insert(exchangeText(ExchangePart::Result, one));
        }
        QCOMPARE(words.size(), 11);
    }

    void aFileForSupportSaysWhatIsInIt()
    {
        const QString text =
            supportText({exchange(), exchange()}, 7, QDateTime(QDate(2026, 11, 30), QTime(12, 0)));
        QVERIFY(text.startsWith(u"Connection log of OnBehalf "_s));
        QVERIFY(text.contains(u"What is in it: "_s));
        QVERIFY(text.contains(leftOutText()));
        QVERIFY(text.contains(u"7"_s));
        QVERIFY(text.contains(exchangeHeadingLine()));
        QCOMPARE(text.count(exchangeLine(exchange())), 4); // in the list, and above its XML
        QCOMPARE(text.count(u"Request id: 6f1c2b9e"_s), 2);
        QVERIFY(text.contains(u"<a>\n  <b>1</b>\n</a>"_s));
        QVERIFY(text.contains(u"<c>\n  <d>2</d>\n</c>"_s));
    }
};

ONBEHALF_TEST(TstExchangeText, QCoreApplication)

} // namespace tst_exchangetext

#include "tst_exchangetext.moc"
