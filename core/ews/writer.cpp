// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/writer.h"

namespace Ews {

void Writer::head(const Error *error, const std::optional<Error> &warning)
{
    const Error *said = error ? error : warning ? &*warning : nullptr;
    m_xml.writeAttribute("ResponseClass"_L1, error     ? "Error"_L1
                                             : warning ? "Warning"_L1
                                                       : "Success"_L1);
    if (said && !said->message.isEmpty())
        m_xml.writeTextElement(messagesNamespace, "MessageText"_L1, said->message);
    m_xml.writeTextElement(messagesNamespace, "ResponseCode"_L1, said ? said->code : u"NoError"_s);
    if (said)
        m_xml.writeTextElement(messagesNamespace, "DescriptiveLinkKey"_L1, u"0"_s);
}

} // namespace Ews
