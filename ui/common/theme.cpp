// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include "tones.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPointer>
#include <QTimer>
#include <QToolTip>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Hears of the desktop's change between light and dark, which a palette of our own hides.
class ThemeWatcher : public QObject
{
public:
    explicit ThemeWatcher(QApplication &app)
        : QObject(&app)
        , m_app(app)
    {
        app.installEventFilter(this);
    }

    void use(Theme theme)
    {
        m_theme = theme;
        // An empty palette gives way to the platform's.
        m_app.setPalette(QPalette());
        const bool dark = theme == Theme::Dark ||
                          (theme == Theme::System && Tones::of(QApplication::palette()).dark);
        const auto palette = dark ? darkPalette() : lightPalette();
        m_app.setPalette(palette);
        QToolTip::setPalette(palette);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Each window gets the event: once is enough.
        if (event->type() == QEvent::ThemeChange && m_theme == Theme::System && !m_waits) {
            m_waits = true;
            QTimer::singleShot(0, this, [this] {
                use(m_theme);
                m_waits = false;
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QApplication &m_app;
    Theme m_theme = Theme::System;
    bool m_waits = false;
};

} // namespace

void applyTheme(QApplication &app, Theme theme)
{
    static QPointer<ThemeWatcher> watcher;
    if (!watcher) {
        QApplication::setStyle(new Style);
        ensureFont(app);
        watcher = new ThemeWatcher(app);
    }
    watcher->use(theme);
}

void ensureFont(QApplication &app)
{
    const auto families = QFontDatabase::families();
    if (families.contains(QFontInfo(app.font()).family()) &&
        families.contains(app.font().family())) {
        return;
    }
    for (const auto &family : {u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s}) {
        if (!families.contains(family))
            continue;
        QFont font(family);
        font.setPointSize(10);
        app.setFont(font);
        return;
    }
}

QFont offsetFont(qreal offset, QFont::Weight weight)
{
    constexpr qreal PointsPerPixel = 0.75; // at 96 dpi
    auto font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(qMax(6.0, font.pointSizeF() + offset * PointsPerPixel));
    else
        font.setPixelSize(qMax(8, font.pixelSize() + qRound(offset)));
    font.setWeight(weight);
    return font;
}

} // namespace OnBehalf
