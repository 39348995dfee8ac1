// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>
#include <QTimer>

namespace OnBehalf {

class CalendarModel;
struct ShownTime;

/// A CalendarModel drawn by days: what its views have in common. An item may be drawn in several
/// pieces, a piece a day or a week. One is selected at a time; arrows go to the next one, in time
/// and from day to day.
class TimesView : public QAbstractItemView
{
    Q_OBJECT
public:
    explicit TimesView(QWidget *parent = nullptr);

    /// Whole days from \a first on.
    void setDays(QDate first, int days);
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] int days() const { return m_days; }

    [[nodiscard]] QString currentKey() const;
    void setCurrentKey(const QString &key);
    [[nodiscard]] CalendarModel *times() const { return m_times; }

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void reset() override;

Q_SIGNALS:
    /// Another one is current, or none.
    void currentTimeChanged();
    /// A place where nothing is, on that day, was double-clicked.
    void emptyActivated(QDate day, QTime time);

protected:
    /// A piece of an item in the viewport, apart from scrolling where it scrolls.
    struct Piece
    {
        int row = 0;
        QRect rect;
        bool scrolls = true;
        bool begins = true; ///< The item's first piece.
        bool ends = true;
    };

    /// Fills pieces(); called before they are needed.
    virtual void arrange() = 0;
    virtual void paintGround(QPainter *painter) = 0;
    virtual void paintPiece(QPainter *painter, const Piece &piece) = 0;
    /// What lies over the pieces that scroll, and under those that do not.
    virtual void paintHead(QPainter *) {}
    /// Pieces that scroll are seen here.
    [[nodiscard]] virtual QRect scrolledArea() const { return viewport()->rect(); }
    [[nodiscard]] virtual QDate dayAt(QPoint point) const = 0;
    [[nodiscard]] virtual QTime timeAt(QPoint) const { return {}; }

    void rearrange();
    [[nodiscard]] QList<Piece> &pieces() { return m_pieces; }
    [[nodiscard]] const QList<Piece> &arranged() const;
    [[nodiscard]] QRect shown(const Piece &piece) const;
    [[nodiscard]] bool isCurrent(const Piece &piece) const;

    // QAbstractItemView
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void restoreCurrent();
    [[nodiscard]] const Piece *pieceAt(QPoint point) const;
    [[nodiscard]] int nextOnDay(int row, int days) const;

    CalendarModel *m_times = nullptr;
    QDate m_first = QDate::currentDate();
    int m_days = 1;
    mutable bool m_isArranged = false;
    QList<Piece> m_pieces;
    QHash<int, qsizetype> m_firstOf; ///< The first piece of a row.
    QString m_kept;                  ///< The current one, over a reading.
    QTimer m_minute;
};

} // namespace OnBehalf
