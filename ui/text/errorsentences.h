// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <span>

namespace OnBehalf {

/// What a response code means to the user, as keys of the translation context "ErrorText".
struct CodeSentences
{
    QLatin1StringView code;
    const char *headline;
    const char *nextStep;
};

/// Those about acting as somebody else.
std::span<const CodeSentences> impersonationSentences();
/// Those about meetings and other items.
std::span<const CodeSentences> meetingSentences();
/// Those about signing in.
std::span<const CodeSentences> signInSentences();
/// Those about the certificates of both sides.
std::span<const CodeSentences> certificateSentences();
/// Those about EWS that was switched off.
std::span<const CodeSentences> switchOffSentences();
/// What an administrator types to switch it on again, a line each; nothing for other codes.
/// \a applicationId: under which the organisation has registered this program, or empty.
QStringList switchOffCommands(QStringView code, const QString &applicationId);

/// The sentences of a response code; nothing for codes that we know nothing better about than
/// their name.
const CodeSentences *sentencesFor(QStringView code);

/// Every code that has sentences.
QList<QLatin1StringView> knownErrorCodes();

} // namespace OnBehalf
