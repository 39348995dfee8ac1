// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tourdriver.h"

#include "common/style.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QTextStream>
#include <QTimer>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int TitleHeight = 30;

void sendMouse(QWidget *widget, QEvent::Type type, QPoint at, Qt::MouseButtons buttons)
{
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget->mapToGlobal(at), button, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

/// Dialogs without a window manager: a frame and a title, as a desktop would give them.
void drawDialog(QPainter &painter, const QWidget *dialog, QPoint place)
{
    const QRect whole(place, dialog->size() + QSize(0, TitleHeight));
    const auto palette = QApplication::palette();
    for (int i = 8; i > 0; --i)
        painter.fillRect(whole.adjusted(-i, -i, i, i), QColor(0, 0, 0, 7));
    painter.fillRect(whole, palette.color(QPalette::Midlight));
    painter.setPen(palette.color(QPalette::WindowText));
    painter.setFont(offsetFont(0, QFont::DemiBold));
    painter.drawText(QRect(place, QSize(dialog->width(), TitleHeight)).adjusted(16, 0, -16, 0),
                     int(Qt::AlignVCenter | Qt::AlignLeading), dialog->windowTitle());
    painter.drawPixmap(place + QPoint(0, TitleHeight), const_cast<QWidget *>(dialog)->grab());
    painter.setPen(palette.color(QPalette::Mid));
    painter.drawRect(whole.adjusted(0, 0, -1, -1));
}

} // namespace

void TourDriver::click(QWidget *widget, QPoint at)
{
    clickAt(widget, QStyle::visualPos(widget->layoutDirection(), widget->rect(), at));
}

void TourDriver::clickAt(QWidget *widget, QPoint at)
{
    check(widget->isVisible(), u"%1 can be clicked: it is shown."_s.arg(widget->objectName()));
    check(widget->isEnabled(), u"%1 can be clicked: it is enabled."_s.arg(widget->objectName()));
    if (widget->focusPolicy() & Qt::ClickFocus)
        widget->setFocus(Qt::MouseFocusReason);
    sendMouse(widget, QEvent::MouseMove, at, Qt::NoButton);
    sendMouse(widget, QEvent::MouseButtonPress, at, Qt::LeftButton);
    sendMouse(widget, QEvent::MouseButtonRelease, at, Qt::NoButton);
    settle();
}

void TourDriver::clickCell(QAbstractItemView *view, const QModelIndex &index, QPoint at)
{
    check(index.isValid(), u"There is a cell to click."_s);
    view->scrollTo(index);
    const auto cell = view->visualRect(index);
    view->setFocus(Qt::MouseFocusReason);
    const auto from = QStyle::visualPos(view->layoutDirection(), {{}, cell.size()}, at);
    clickAt(view->viewport(), at.x() < 0 ? cell.center() : cell.topLeft() + from);
}

void TourDriver::key(QWidget *widget, Qt::Key key, const QString &text,
                     Qt::KeyboardModifiers modifiers)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(widget, &event);
    }
    settle();
}

void TourDriver::type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    for (const auto letter : text)
        key(field, Qt::Key_unknown, letter);
}

void TourDriver::check(bool is, const QString &sentence) const
{
    if (!is)
        throw TourFailure{sentence};
}

void TourDriver::until(const QString &sentence, const std::function<bool()> &is,
                       std::chrono::milliseconds limit)
{
    QElapsedTimer clock;
    clock.start();
    while (!is()) {
        check(clock.elapsed() < limit.count(), sentence);
        settle(10ms);
    }
}

void TourDriver::settle(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

QPixmap TourDriver::compose(QWidget *anchor) const
{
    check(m_window, QString::fromLatin1("There is a window to take a picture of."));
    auto picture = m_window->grab();
    QPainter painter(&picture);
    const auto windows = QApplication::topLevelWidgets();
    for (auto *widget : windows) {
        if (!widget->isVisible() || widget == m_window || !qobject_cast<QDialog *>(widget))
            continue;
        painter.fillRect(m_window->rect(), QColor(0, 0, 0, 64));
        const auto free = m_window->size() - widget->size() - QSize(0, TitleHeight);
        drawDialog(painter, widget, QPoint(free.width() / 2, qMax(8, free.height() / 2)));
    }
    auto *popup = QApplication::activePopupWidget();
    if (popup && anchor) {
        const auto place = anchor->mapTo(m_window, QPoint(0, anchor->height()));
        painter.drawPixmap(place, popup->grab());
    }
    return picture;
}

void TourDriver::picture(const QString &name, QWidget *anchor)
{
    settle(150ms);
    ++m_number;
    const auto file =
        u"%1/%2-%3.png"_s.arg(m_folder, QString::number(m_number).rightJustified(2, u'0'), name);
    check(compose(anchor).save(file), u"The picture %1 can be written."_s.arg(file));
    QTextStream(stdout) << file << Qt::endl;
}

} // namespace OnBehalf
