// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QTextDocument;

namespace OnBehalf {

/// What a text has beyond its words.
enum class Formatting {
    None,   ///< Plain text says all of it.
    Simple, ///< Bold, italic, underlined, lists, links: what the toolbar makes.
    Rich,   ///< More than that: sizes, colours, tables, pictures.
};
Formatting formattingOf(const QTextDocument &document);

/// Takes away the line break that ends a paragraph, which browsers and mail programs do not show
/// and Qt does: an empty line would be two.
void dropFinalBreaks(QTextDocument &document);

/// The text as short HTML of paragraphs and lists. Only for a document that is not Rich.
QString simpleHtml(const QTextDocument &document);

} // namespace OnBehalf
