// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPointer>

#include <chrono>
#include <functional>

namespace OnBehalf {

/// A step of the tour did not do what it should. Caught in WindowTour::run() and nowhere else.
struct TourFailure
{
    QString sentence;
};

/// Does what a user does, with mouse and keyboard events to the real widgets, and takes pictures.
class TourDriver
{
public:
    explicit TourDriver(QString folder)
        : m_folder(std::move(folder))
    {}

    void setWindow(QWidget *window) { m_window = window; }

    void click(QWidget *widget) { click(widget, widget->rect().center()); }
    /// \a at: from where the widget starts, which is on the right in some languages.
    void click(QWidget *widget, QPoint at);
    /// \a at: from the cell's start; by default in its middle.
    void clickCell(QAbstractItemView *view, const QModelIndex &index, QPoint at = {-1, -1});
    void key(QWidget *widget, Qt::Key key, const QString &text = {},
             Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(QLineEdit *field, const QString &text);

    void check(bool is, const QString &sentence) const;
    /// Lets the program run until \a is holds.
    void until(const QString &sentence, const std::function<bool()> &is,
               std::chrono::milliseconds limit = std::chrono::seconds(15));
    void settle(std::chrono::milliseconds time = std::chrono::milliseconds(60));

    /// The window with what lies over it, as NN-name.png. A menu is drawn below \a anchor.
    void picture(const QString &name, QWidget *anchor = nullptr);
    [[nodiscard]] int pictures() const { return m_number; }

    /// The open dialog of this kind; waits for it.
    template<class T>
    T *dialog()
    {
        T *found = nullptr;
        until(QString::fromLatin1("The dialog %1 opens.")
                  .arg(QLatin1StringView(T::staticMetaObject.className())),
              [&found] {
                  for (auto *widget : QApplication::topLevelWidgets())
                      if (auto *one = qobject_cast<T *>(widget); one && one->isVisible())
                          found = one;
                  return found;
              });
        return found;
    }

    template<class T>
    T *child(const QWidget *parent, const char *name) const
    {
        auto *found = parent->findChild<T *>(QLatin1StringView(name));
        check(found, QString::fromLatin1("There is a “%1”.").arg(QLatin1StringView(name)));
        return found;
    }

private:
    void clickAt(QWidget *widget, QPoint at);
    [[nodiscard]] QPixmap compose(QWidget *anchor) const;

    QString m_folder;
    QPointer<QWidget> m_window; ///< Composers close when they have sent.
    int m_number = 0;
};

} // namespace OnBehalf
