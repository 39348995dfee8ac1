// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "noticepanel.h"

#include "common/icons.h"
#include "common/stylepainting.h"
#include "common/textlabel.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QTextDocumentFragment>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int BarWidth = 4;

QString withHeadline(const QString &headline, const QString &text)
{
    const auto rest = text.toHtmlEscaped();
    return headline.isEmpty() ? rest
                              : u"<b>%1</b> %2"_s.arg(headline.toHtmlEscaped(), rest).trimmed();
}

} // namespace

NoticePanel::NoticePanel(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_icon(new IconLabel(this))
    , m_text(new TextLabel(TextKind::Body, this))
    , m_texts(new QVBoxLayout)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_text->setTextFormat(Qt::RichText);
    m_texts->setSpacing(4);
    m_texts->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(BarWidth + 10, 9, 10, 9);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(m_texts, 1);
    setTone(tone);
}

void NoticePanel::setTone(Tone tone)
{
    m_tone = tone;
    m_icon->setIcon(toneIconName(tone), tone);
    update();
}

void NoticePanel::setText(const QString &headline, const QString &text)
{
    m_text->setText(withHeadline(headline, text));
    setAccessibleName(this->text());
}

void NoticePanel::addPoint(const QString &text, const QString &headline)
{
    auto *point = new TextLabel(TextKind::Body, this);
    point->setTextFormat(Qt::RichText);
    point->setText(withHeadline(headline, text));
    m_texts->addWidget(point);
    m_points.append(point);
    setAccessibleDescription(
        u"%1 %2 %3"_s.arg(accessibleDescription(), headline, text).simplified());
}

void NoticePanel::clearPoints()
{
    qDeleteAll(m_points);
    m_points.clear();
    setAccessibleDescription({});
}

QString NoticePanel::text() const
{
    return QTextDocumentFragment::fromHtml(m_text->text()).toPlainText();
}

void NoticePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto tones = Tones::of(palette());
    const auto ink = tones.ink(m_tone);
    const auto ground = tones.ground(m_tone);
    Shapes::roundedBox(&painter, rect(), ground, mixed(ground, ink, 0.5));
    const QRect bar(0, 0, BarWidth, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), ink);
}

} // namespace OnBehalf
