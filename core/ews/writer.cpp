// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/writer.h"

namespace Ews {

QString xmlText(const QString &text)
{
    // How many units at \a i make a character that XML allows; 0: none.
    const auto allowed = [&text](qsizetype i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate())
            return i + 1 < text.size() && text.at(i + 1).isLowSurrogate() ? 2 : 0;
        const bool control = c < u' ' && c != u'\t' && c != u'\n' && c != u'\r';
        return control || c.isLowSurrogate() || c >= u'\xfffe' ? 0 : 1;
    };
    qsizetype good = 0;
    while (good < text.size() && allowed(good) > 0)
        good += allowed(good);
    QString clean = text.left(good);
    for (qsizetype i = good; i < text.size();) {
        const int units = allowed(i);
        clean += QStringView(text).mid(i, units);
        i += qMax(1, units);
    }
    return clean;
}

void Writer::head(const Error *error, const std::optional<Error> &warning)
{
    const Error *said = error ? error : warning ? &*warning : nullptr;
    m_xml.writeAttribute("ResponseClass"_L1, error     ? "Error"_L1
                                             : warning ? "Warning"_L1
                                                       : "Success"_L1);
    if (said && !said->message.isEmpty())
        m_xml.writeTextElement(messagesNamespace, "MessageText"_L1, xmlText(said->message));
    m_xml.writeTextElement(messagesNamespace, "ResponseCode"_L1, said ? said->code : u"NoError"_s);
    if (said)
        m_xml.writeTextElement(messagesNamespace, "DescriptiveLinkKey"_L1, u"0"_s);
}

} // namespace Ews
