// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/exchangedetail.h"

#include "text/exchangetext.h"

#include <QFontDatabase>
#include <QPlainTextEdit>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QString answerOf(const Ews::Exchange &exchange)
{
    const QString body = readableBody(exchange.response, exchange.responseIsCut,
                                      exchange.responseSize, ExchangeDetail::mostShown);
    if (exchange.problem.isEmpty())
        return body;
    return body.isEmpty() ? exchange.problem : exchange.problem + u"\n\n"_s + body;
}

} // namespace

ExchangeDetail::ExchangeDetail(QWidget *parent)
    : QTabWidget(parent)
    , m_answer(addPane("answerXml", tr("Ans&wer")))
    , m_request(addPane("requestXml", tr("&Request")))
{
    setDocumentMode(true);
}

QPlainTextEdit *ExchangeDetail::addPane(const char *name, const QString &title)
{
    auto *pane = new QPlainTextEdit(this);
    pane->setObjectName(QLatin1StringView(name));
    pane->setReadOnly(true);
    pane->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    pane->setLineWrapMode(QPlainTextEdit::NoWrap);
    pane->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    pane->setLayoutDirection(Qt::LeftToRight);
    pane->setTabChangesFocus(true);
    pane->setAccessibleName(QString(title).remove(u'&'));
    pane->setPlaceholderText(tr("Choose an exchange to see what was sent and answered."));
    addTab(pane, title);
    return pane;
}

void ExchangeDetail::setExchange(const Ews::Exchange *exchange)
{
    m_answer->setPlainText(exchange ? answerOf(*exchange) : QString());
    m_request->setPlainText(exchange ? readableBody(exchange->request, exchange->requestIsCut,
                                                    exchange->requestSize, mostShown)
                                     : QString());
}

} // namespace OnBehalf
