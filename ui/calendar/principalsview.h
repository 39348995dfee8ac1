// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace OnBehalf {

class PrincipalsModel;

/// Whose calendars can be shown, each with the colour that its items have.
class PrincipalsView : public QListView
{
    Q_OBJECT
public:
    explicit PrincipalsView(PrincipalsModel *principals, QWidget *parent = nullptr);

    /// Empty for none.
    [[nodiscard]] QString currentAddress() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentPrincipalChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    PrincipalsModel *m_principals;
};

/// A box, a colour, a name, and below it what is seen of the calendar.
class PrincipalDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace OnBehalf
