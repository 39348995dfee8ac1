// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace OnBehalf {

/// Paints the cells of our tables from the roles in cellroles.h and nothing else. A click on a
/// check box or Space sets Qt::CheckStateRole in the model; links of explanation rows are reached
/// with the mouse, or with Tab and Return. Derive from it to add editors.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr);

    /// Becomes the delegate of \a view and watches it for links. Use this, not setItemDelegate().
    void installOn(QAbstractItemView *view);
    /// Lines between the columns, on unless switched off.
    void setColumnLines(bool on) { m_columnLines = on; }
    /// Lines below the rows, on unless switched off.
    void setRowLines(bool on) { m_rowLines = on; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// \a link is the href that the model wrote.
    void linkActivated(const QModelIndex &index, const QString &link);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintExplanation(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const;
    void paintLines(QPainter *painter, const QRect &cell, bool below, bool beside) const;
    void makeCurrent(const QModelIndex &index) const;
    [[nodiscard]] bool hitsCheckBox(QEvent *event, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const;
    [[nodiscard]] QStyleOptionViewItem explanationOption(const QModelIndex &index) const;
    [[nodiscard]] QString linkAt(QPoint position, QModelIndex *index) const;
    [[nodiscard]] int currentLink(const QModelIndex &index) const;
    bool viewKey(int key);
    bool moveLink(bool forward);
    bool openCurrentLink();
    void followMouse(QPoint position);

    QAbstractItemView *m_view = nullptr;
    const QObject *m_viewport =
        nullptr;                     ///< kept, for the view cannot be asked while it is destroyed
    QPersistentModelIndex m_linkRow; ///< the explanation that m_link counts in
    int m_link = 0;
    int m_laidOutWidth = 0;
    bool m_columnLines = true;
    bool m_rowLines = true;
};

} // namespace OnBehalf
