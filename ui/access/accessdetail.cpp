// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/accessdetail.h"

#include "common/flowlayout.h"
#include "common/icons.h"
#include "common/stylepainting.h"
#include "common/textlabel.h"
#include "pagearea.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The frame around sentences and buttons. It shows the focus of the sentences, which can be
/// scrolled with the keyboard.
class Box : public QFrame
{
public:
    explicit Box(QWidget *parent)
        : QFrame(parent)
    {}

    void watch(QWidget *area)
    {
        m_area = area;
        area->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        return QFrame::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Shapes::roundedBox(&painter, rect(), palette().color(QPalette::AlternateBase),
                           palette().color(QPalette::Mid), 0);
        if (m_area && m_area->hasFocus())
            Shapes::focusFrame(&painter, rect(), palette(), 0);
    }

private:
    QWidget *m_area = nullptr;
};

QPushButton *button(QLatin1StringView name, QLatin1StringView iconName, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoDefault(false);
    return button;
}

} // namespace

AccessDetail::AccessDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextKind::Section, this))
    , m_area(new PageArea(this))
    , m_lines(m_area->page())
{
    auto *box = new Box(this);
    box->watch(m_area);
    m_stage = button("stage"_L1, "circle-pencil"_L1, box);
    m_folder = button("showInFolders"_L1, "folder"_L1, box);
    m_folder->setText(tr("Show in &Folders"));
    m_title->setObjectName(u"detailTitle"_s);
    m_area->setObjectName(u"detail"_s);
    m_area->setFocusPolicy(Qt::TabFocus);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(6);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_stage);
    buttons->addWidget(m_folder);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(12, 10, 12, 10);
    inside->setSpacing(8);
    inside->addWidget(m_area, 1);
    inside->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(box, 1);
    connect(m_stage, &QPushButton::clicked, this, &AccessDetail::stageRequested);
    connect(m_folder, &QPushButton::clicked, this, &AccessDetail::folderRequested);
}

void AccessDetail::show(const Content &content)
{
    m_title->setText(content.title);
    while (auto *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList spoken;
    for (const Line &line : content.lines) {
        addLine(line);
        spoken.append(line.text);
    }
    m_lines->addStretch(1);
    m_area->setAccessibleName(content.title);
    m_area->setAccessibleDescription(spoken.join(u' '));
    m_stage->setVisible(!content.stage.isEmpty());
    m_stage->setEnabled(!content.isStaged);
    m_stage->setText(content.isStaged ? tr("Staged: %1").arg(content.stage)
                                      : tr("&Stage %1").arg(content.stage));
    m_folder->setVisible(content.hasFolder);
}

void AccessDetail::addLine(const Line &line)
{
    auto *row = new QWidget(m_area->widget());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    if (!line.iconName.isEmpty()) {
        auto *mark = new IconLabel(row);
        mark->setIcon(line.iconName, line.tone);
        layout->addWidget(mark, 0, Qt::AlignTop);
    }
    auto *text = new TextLabel(TextKind::Body, line.text, row);
    text->setTextFormat(Qt::PlainText);
    layout->addWidget(text, 1);
    m_lines->addWidget(row);
}

} // namespace OnBehalf
