// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errormessage.h"

#include <QCoreApplication>

namespace OnBehalf {

Message messageOf(Tone tone, const ErrorText &text)
{
    // Bold is the first sentence: what happened. What was and was not changed follows it.
    const auto end = text.headline.indexOf(QStringLiteral(". "));
    const auto bold = end < 0 ? text.headline : text.headline.left(end + 1);
    return {.tone = tone,
            .headline = bold,
            .text = text.headline.mid(bold.size()).trimmed(),
            .nextStep = text.nextStep.isEmpty()
                            ? QString()
                            : QCoreApplication::translate("OnBehalf::ErrorMessage", "Next step: %1")
                                  .arg(text.nextStep),
            .details = text.details};
}

Message errorMessage(const Ews::Error &error, const QString &unchanged)
{
    return messageOf(Tone::Error, errorText(error, unchanged));
}

} // namespace OnBehalf
