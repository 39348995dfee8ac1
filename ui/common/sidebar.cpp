// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidebar.h"

#include "placedelegate.h"
#include "tones.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>

namespace OnBehalf {

namespace {

constexpr int Width = 208;
constexpr int Border = 1; ///< the line to the page
constexpr int SidebarMargin = 8;
constexpr int FoldedWidth = 40 + 2 * SidebarMargin + Border;

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_account(new AccountButton(this))
    , m_view(new QListView(this))
    , m_places(new QStandardItemModel(this))
{
    m_view->setModel(m_places);
    m_view->setItemDelegate(new PlaceDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setAccessibleName(tr("Places"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(SidebarMargin, SidebarMargin, SidebarMargin + Border, SidebarMargin);
    layout->addWidget(m_account);
    layout->addSpacing(4);
    layout->addWidget(m_view, 1);
    fit();

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (!m_silent && now.data(PlaceDelegate::IdRole).isValid())
                    Q_EMIT placeActivated(now.data(PlaceDelegate::IdRole).toInt());
            });
}

void Sidebar::setAccount(const AccountLines &lines)
{
    m_account->setAccount(lines);
    fit();
}

void Sidebar::addSection(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    item->setData(text, Qt::AccessibleTextRole);
    m_places->appendRow(item);
}

void Sidebar::addPlace(int id, const QString &iconName, const QString &text, const QString &toolTip)
{
    auto *item = new QStandardItem(text);
    item->setData(id, PlaceDelegate::IdRole);
    item->setData(iconName, PlaceDelegate::IconRole);
    item->setData(toolTip, PlaceDelegate::HintRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    describe(item);
    m_places->appendRow(item);
    fit();
}

void Sidebar::setCount(int id, int count, bool staged)
{
    auto *item = place(id);
    if (!item)
        return;
    item->setData(count, PlaceDelegate::CountRole);
    item->setData(staged, PlaceDelegate::CountStagedRole);
    describe(item);
}

// The badge is a colour and a number: the accessible text says which number it is.
void Sidebar::describe(QStandardItem *item) const
{
    const int count = item->data(PlaceDelegate::CountRole).toInt();
    const bool staged = item->data(PlaceDelegate::CountStagedRole).toBool();
    const auto words = count <= 0 ? item->text()
                       : staged   ? tr("%1, changes not sent yet: %2").arg(item->text()).arg(count)
                                  : tr("%1, waiting: %2").arg(item->text()).arg(count);
    item->setData(words, Qt::AccessibleTextRole);
    item->setData(item->data(PlaceDelegate::HintRole), Qt::AccessibleDescriptionRole);
}

void Sidebar::setPlaceEnabled(int id, bool enabled)
{
    if (auto *item = place(id))
        item->setFlags(enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
}

void Sidebar::setCurrentPlace(int id)
{
    const auto *item = place(id);
    if (!item)
        return;
    m_silent = true;
    m_view->setCurrentIndex(item->index());
    m_silent = false;
}

int Sidebar::currentPlace() const
{
    const auto id = m_view->currentIndex().data(PlaceDelegate::IdRole);
    return id.isValid() ? id.toInt() : -1;
}

void Sidebar::setFolded(bool folded)
{
    m_folded = folded;
    m_account->setFolded(folded);
    static_cast<PlaceDelegate *>(m_view->itemDelegate())->setFolded(folded);
    m_view->doItemsLayout();
    fit();
}

QSize Sidebar::sizeHint() const
{
    return {width(), QWidget::sizeHint().height()};
}

QStandardItem *Sidebar::place(int id) const
{
    for (int row = 0; row < m_places->rowCount(); ++row) {
        auto *item = m_places->item(row);
        const auto own = item->data(PlaceDelegate::IdRole);
        if (own.isValid() && own.toInt() == id)
            return item;
    }
    return nullptr;
}

// 208, or more where a large font needs it: the words of the program are not elided, names are.
void Sidebar::fit()
{
    int width = FoldedWidth;
    if (!m_folded) {
        const int words = qMax(m_view->sizeHintForColumn(0), m_account->sizeHint().width());
        width = qBound(Width, words + 2 * SidebarMargin + Border, 2 * Width);
    }
    setFixedWidth(width);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Tones::of(palette()).sidebar());
    const QRect line(width() - Border, 0, Border, height());
    painter.fillRect(
        QStyle::visualRect(layoutDirection(), rect(), line),
        palette().color(Tones::of(palette()).dark ? QPalette::Mid : QPalette::Midlight));
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        m_view->doItemsLayout();
        fit();
    }
}

} // namespace OnBehalf
