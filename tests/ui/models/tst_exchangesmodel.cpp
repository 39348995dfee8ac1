// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchangesfilter.h"
#include "models/exchangesmodel.h"
#include "printmodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>

namespace tst_exchangesmodel {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

namespace {

Ews::Exchange exchange(const QString &operation, const QStringList &codes = {})
{
    return {.operation = operation,
            .host = u"mail.example.test"_s,
            .began = QDateTime(QDate(2026, 11, 30), QTime(20, 15, 3, 7), Qt::LocalTime),
            .took = std::chrono::milliseconds(34),
            .httpStatus = 200,
            .codes = codes,
            .request = "<a>Schräge Straße</a>",
            .response = "<b>" + operation.toUtf8() + "Response</b>",
            .requestSize = 700,
            .responseSize = 80};
}

Ews::Exchange unanswered()
{
    Ews::Exchange one = exchange(u"GetFolder"_s);
    one.httpStatus = 0;
    one.failure = Ews::Failure::Network;
    one.problem = u"Connection refused"_s;
    return one;
}

} // namespace

class TstExchangesModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_log = std::make_unique<ConnectionLog>();
        m_model = std::make_unique<ExchangesModel>(m_log.get());
        m_filter = std::make_unique<ExchangesFilter>(m_model.get());
        for (QAbstractItemModel *one : {static_cast<QAbstractItemModel *>(m_model.get()),
                                        static_cast<QAbstractItemModel *>(m_filter.get())})
            new QAbstractItemModelTester(
                one, QAbstractItemModelTester::FailureReportingMode::QtTest, one);
    }

    void saysAllOfAnExchange()
    {
        m_log->add(exchange(u"GetDelegate"_s));
        m_log->add(exchange(u"AddDelegate"_s, {u"ErrorAccessDenied"_s, u"ErrorNotDelegate"_s}));
        m_log->add(unanswered());
        const auto line = u"2026-11-30 20:15:03.007 | %1 | mail.example.test | %2 | 34 ms | %3 | "
                          "700 | 80"_s;
        QCOMPARE(printed(*m_model),
                 QStringList({line.arg(u"GetDelegate"_s, u"200"_s, u"Done"_s),
                              line.arg(u"AddDelegate"_s, u"200"_s,
                                       u"ErrorAccessDenied, ErrorNotDelegate"_s),
                              line.arg(u"GetFolder"_s, u"–"_s, u"No connection"_s)}));
    }

    /// The one view and the other: --trace writes exchangeLine().
    void saysWhatTheTraceSays()
    {
        m_log->add(exchange(u"AddDelegate"_s, {u"ErrorAccessDenied"_s}));
        QStringList cells, headings;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            cells.append(m_model->index(0, column).data().toString());
            headings.append(m_model->headerData(column, Qt::Horizontal).toString());
        }
        QCOMPARE(cells.join(u'\t'), exchangeLine(m_log->exchanges().first()));
        QCOMPARE(headings.join(u'\t'), exchangeHeadingLine());
    }

    void marksWhatFailed()
    {
        m_log->add(exchange(u"GetDelegate"_s));
        m_log->add(unanswered());
        const int result = int(ExchangePart::Result);
        QVERIFY(m_model->index(0, result).data(IconNameRole).toString().isEmpty());
        QCOMPARE(m_model->index(1, result).data(IconNameRole).toString(), u"circle-cross"_s);
        QVERIFY(m_model->index(1, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"Connection refused"_s));
    }

    void showsOnlyFailures()
    {
        m_log->add(exchange(u"GetDelegate"_s));
        m_log->add(exchange(u"AddDelegate"_s, {u"ErrorAccessDenied"_s}));
        m_log->add(unanswered());
        Ews::Exchange cancelled = exchange(u"FindItem"_s);
        cancelled.failure = Ews::Failure::Cancelled;
        m_log->add(cancelled);
        m_filter->setOnlyFailures(true);
        QCOMPARE(operations(), QStringList({u"AddDelegate"_s, u"GetFolder"_s}));
        m_log->add(exchange(u"UpdateFolder"_s, {u"ErrorStaleObject"_s}));
        QCOMPARE(operations().last(), u"UpdateFolder"_s);
    }

    void findsLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("an operation") << u"getdel"_s << QStringList{u"GetDelegate"_s};
        QTest::newRow("a code") << u"accessdenied"_s << QStringList{u"AddDelegate"_s};
        QTest::newRow("in the XML") << u" ADDDELEGATERESPONSE "_s << QStringList{u"AddDelegate"_s};
        QTest::newRow("the network's words") << u"refused"_s << QStringList{u"GetFolder"_s};
        QTest::newRow("not of ASCII")
            << u"Straße"_s << QStringList{u"GetDelegate"_s, u"AddDelegate"_s, u"GetFolder"_s};
        QTest::newRow("nowhere") << u"zzz"_s << QStringList();
    }

    void findsLetters()
    {
        QFETCH(const QString, text);
        m_log->add(exchange(u"GetDelegate"_s));
        m_log->add(exchange(u"AddDelegate"_s, {u"ErrorAccessDenied"_s}));
        m_log->add(unanswered());
        m_filter->setText(text);
        QTEST(operations(), "found");
    }

    void followsTheLog()
    {
        for (int i = 0; i < ConnectionLog::mostExchanges + 2; ++i)
            m_log->add(exchange(u"Number%1"_s.arg(i)));
        QCOMPARE(m_filter->rowCount(), ConnectionLog::mostExchanges);
        QCOMPARE(operations().first(), u"Number2"_s);
        QVERIFY(m_filter->exchangeAt(m_filter->index(0, 0)) == &m_log->exchanges().first());
        m_log->clear();
        QCOMPARE(m_filter->rowCount(), 0);
        QVERIFY(!m_filter->exchangeAt({}));
        m_log->add(exchange(u"GetDelegate"_s));
        QCOMPARE(operations(), QStringList{u"GetDelegate"_s});
    }

private:
    QStringList operations() const
    {
        QStringList all;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            all.append(m_filter->index(row, int(ExchangePart::Operation)).data().toString());
        return all;
    }

    std::unique_ptr<ConnectionLog> m_log;
    std::unique_ptr<ExchangesModel> m_model;
    std::unique_ptr<ExchangesFilter> m_filter;
};

ONBEHALF_TEST(TstExchangesModel, QCoreApplication)

} // namespace tst_exchangesmodel

#include "tst_exchangesmodel.moc"
