// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firstpaint.h"

#include "delegates/delegatesplace.h"
#include "delegates/delegatestore.h"
#include "delegates/delegatesview.h"
#include "mainwindow.h"

#include <QEvent>
#include <QTimer>

#include <chrono>

namespace OnBehalf {

using namespace std::chrono;

Q_LOGGING_CATEGORY(logStart, "onbehalf.start", QtWarningMsg)

namespace {

class FirstPaint : public QObject
{
public:
    explicit FirstPaint(DelegatesView *table)
        : QObject(table)
        , m_table(table)
    {
        table->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *viewport, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_table->shownDelegates() > 0) {
            viewport->removeEventFilter(this);
            // The picture goes to the screen when the window's paint event is over.
            QTimer::singleShot(0, this, [] {
                const auto now = steady_clock::now().time_since_epoch();
                qCDebug(logStart, "delegates painted at %lld",
                        qlonglong(duration_cast<microseconds>(now).count()));
            });
        }
        return false;
    }

private:
    DelegatesView *m_table;
};

} // namespace

void logFirstPaint(MainWindow *window)
{
    if (logStart().isDebugEnabled())
        new FirstPaint(window->delegates()->table());
}

} // namespace OnBehalf
