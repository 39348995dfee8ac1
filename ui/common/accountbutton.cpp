// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountbutton.h"

#include "icons.h"
#include "style.h"
#include "stylepainting.h"
#include "tones.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyleOption>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Padding = 10;
constexpr int VerticalPadding = 8;
constexpr int FoldedSide = 40;
constexpr int ButtonChevronSide = 12;

} // namespace

struct AccountButton::Line
{
    QString text;
    QFont font;
    bool secondary;
    int above; ///< free pixels over the line
};

AccountButton::AccountButton(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAccount({});
}

void AccountButton::setAccount(const AccountLines &lines)
{
    m_account = lines;
    const auto who =
        lines.ticketHolder.isEmpty()
            ? lines.signedInAs
            : tr("%1 with the Kerberos ticket of %2").arg(lines.signedInAs, lines.ticketHolder);
    const auto words =
        lines.signedInAs.isEmpty()
            ? QString()
            : tr("Signed in as %1, working in %2, %3")
                  .arg(who, lines.workingIn, (lines.access + u' ' + lines.identity).trimmed());
    setAccessibleName(tr("Account and mailbox"));
    setAccessibleDescription(words);
    setToolTip(words);
    updateGeometry();
    update();
}

void AccountButton::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    update();
}

QList<AccountButton::Line> AccountButton::lines() const
{
    const auto small = offsetFont(-2);
    QList<Line> all{{tr("Signed in as"), small, true, 0}};
    appendName(all, m_account.signedInAs);
    if (!m_account.ticketHolder.isEmpty()) {
        all.append({tr("with the Kerberos ticket of"), small, true, 2});
        appendName(all, m_account.ticketHolder);
    }
    all.append({tr("Working in"), small, true, 5});
    appendName(all, m_account.workingIn);
    all.append({m_account.access, small, true, 2});
    if (!m_account.identity.isEmpty())
        appendName(all, m_account.identity);
    return all;
}

// An address that is too long for one line goes on below, from the "@" on: who it is must not hide
// behind an ellipsis.
void AccountButton::appendName(QList<Line> &lines, const QString &name) const
{
    const auto bold = offsetFont(0, QFont::DemiBold);
    const auto at = name.indexOf(u'@');
    if (at <= 0 || QFontMetrics(bold).horizontalAdvance(name) <= room()) {
        lines.append({name, bold, false, 0});
        return;
    }
    lines.append({name.left(at), bold, false, 0});
    lines.append({name.mid(at), offsetFont(-1), false, 0});
}

int AccountButton::room() const
{
    return width() - 3 * Padding - ButtonChevronSide;
}

// The lines, and with them the height, depend on the width.
void AccountButton::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

QSize AccountButton::sizeHint() const
{
    if (m_folded)
        return {FoldedSide, FoldedSide};
    int height = 2 * VerticalPadding;
    int width = 0;
    for (const auto &line : lines()) {
        height += line.above + QFontMetrics(line.font).height();
        // The names give way; the words around them do not.
        if (line.secondary)
            width = qMax(width, QFontMetrics(line.font).horizontalAdvance(line.text) + 2);
    }
    return {width + 3 * Padding + ButtonChevronSide, height};
}

void AccountButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto tones = Tones::of(palette());
    auto fill = palette().color(QPalette::Button);
    if (isEnabled() && (isDown() || underMouse()))
        fill = mixed(fill, palette().color(QPalette::ButtonText), isDown() ? 0.12 : 0.04);
    Shapes::roundedBox(&painter, rect(), fill, palette().color(QPalette::Mid));
    if (hasFocus())
        Shapes::focusFrame(&painter, rect(), palette(), 2);
    const auto ink = palette().color(QPalette::ButtonText);
    if (m_folded)
        return paintIcon(&painter, rect().adjusted(10, 10, -10, -10), "person"_L1, ink);

    const QRect chevron(width() - Padding - ButtonChevronSide, (height() - ButtonChevronSide) / 2,
                        ButtonChevronSide, ButtonChevronSide);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), chevron), "chevron-down"_L1,
              ink);
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    int top = VerticalPadding;
    for (const auto &line : lines()) {
        const QFontMetrics metrics(line.font);
        const QRect place(Padding, top + line.above, room(), metrics.height());
        painter.setFont(line.font);
        painter.setPen(line.secondary ? tones.secondary() : ink);
        int flags = int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine;
        if (line.text.contains(u'@'))
            flags |= Qt::TextForceLeftToRight; // else the "@" would change sides
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), flags,
                         metrics.elidedText(line.text, Qt::ElideRight, room()));
        top = place.bottom() + 1;
    }
}

} // namespace OnBehalf
