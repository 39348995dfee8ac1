// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/appliedpanel.h"

#include "common/icons.h"
#include "common/textlabel.h"
#include "text/delegatetext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGroupBox>
#include <QScrollArea>
#include <QScrollBar>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QLatin1StringView iconOf(WordsLine::Kind kind)
{
    switch (kind) {
    case WordsLine::Kind::Changed:
        return "pencil"_L1;
    case WordsLine::Kind::Unsaid:
        return "circle-help"_L1;
    case WordsLine::Kind::Has:
        return "check"_L1;
    case WordsLine::Kind::Custom:
        return "sliders"_L1;
    case WordsLine::Kind::HasNot:
        return "cross"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

AppliedPanel::AppliedPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextKind::Section, this))
    , m_area(new QScrollArea(this))
{
    auto *box = new QGroupBox(this);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_area);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addWidget(box, 1);
    setRow({}, Owner::You);
}

void AppliedPanel::setRow(const std::optional<DelegateRow> &row, Owner owner)
{
    m_row = row;
    m_owner = owner;
    const int scrolled = m_area->verticalScrollBar()->value();
    auto *lines = new QWidget;
    auto *layout = new QVBoxLayout(lines);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(5);
    m_heading->setText(row ? tr("%1, once applied").arg(delegateName(row->user)) : tr("In words"));
    if (!row)
        layout->addWidget(new TextLabel(
            TextKind::Secondary, tr("Choose a delegate to read here what they may do."), lines));
    else if (const auto notice = rowNotice(*row); notice && row->error)
        layout->addWidget(
            new TextLabel(TextKind::Secondary, notice->title + u' ' + notice->text, lines));
    else
        for (const auto &line : inWords(*row, owner))
            addLine(lines, line);
    layout->addStretch(1);
    m_area->setAccessibleName(m_heading->text());
    m_area->setWidget(lines);
    lines->setAutoFillBackground(false); // setWidget() switches it on
    m_area->verticalScrollBar()->setValue(scrolled);
}

// The notes' ink is written into the text.
void AppliedPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setRow(m_row, m_owner);
}

void AppliedPanel::addLine(QWidget *lines, const WordsLine &line)
{
    const bool changed = line.kind == WordsLine::Kind::Changed;
    auto *mark = new IconLabel(lines);
    mark->setIcon(iconOf(line.kind), changed ? std::optional(Tone::Staged) : std::nullopt);
    auto *text = new TextLabel(TextKind::Body, lines);
    const auto ink = Tones::of(palette()).secondary().name();
    const auto words = line.text.toHtmlEscaped();
    auto html = changed ? u"<b>%1</b>"_s.arg(words) : words;
    if (!line.note.isEmpty())
        html += u" <span style=\"color:%1\">%2</span>"_s.arg(ink, line.note.toHtmlEscaped());
    text->setTextFormat(Qt::RichText);
    text->setText(html);
    if (changed)
        text->setTone(Tone::Staged);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    static_cast<QVBoxLayout *>(lines->layout())->addLayout(row);
}

} // namespace OnBehalf
