// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Ews {

/// Takes a stream of envelopes, one after the other, apart. Looks only for where each one ends:
/// whether it is XML is for Document::parse() to say.
class EnvelopeSplitter
{
public:
    /// An envelope of more than \a limit bytes is a problem.
    explicit EnvelopeSplitter(qsizetype limit)
        : m_limit(limit)
    {}

    /// The envelopes whose last byte is in \a bytes.
    QList<QByteArray> add(QByteArrayView bytes);

    /// Why nothing more can be made of the stream.
    const std::optional<Error> &problem() const { return m_problem; }
    /// Whether the stream may end here: nothing of a further envelope has come.
    bool isBetween() const { return m_envelope.isEmpty(); }

private:
    enum class Part { Text, Markup, Tag, Quote, Comment, CharacterData, Instruction };

    void take(char c);
    void takeText(char c);
    void takeMarkup();
    void endTag();
    void fail(const QString &text, Failure failure = Failure::Malformed);
    QByteArrayView markup() const { return QByteArrayView(m_envelope).sliced(m_markup); }

    qsizetype m_limit;
    QByteArray m_envelope;
    qsizetype m_markup = 0; ///< Where in it the latest "<" is.
    Part m_part = Part::Text;
    char m_quote = '"';
    int m_depth = 0;
    bool m_complete = false;
    std::optional<Error> m_problem;
};

} // namespace Ews
