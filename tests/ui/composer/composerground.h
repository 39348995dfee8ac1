// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of the composer's window share: Jonas Weber writes meetings for Helena Lindqvist,
// in the real window.
#pragma once

#include "common/messagebar.h"
#include "composer/availabilitygrid.h"
#include "composer/composerwindow.h"
#include "composer/composerwindows.h"
#include "composer/timeline.h"
#include "sandboxwindow.h"

#include <QAction>
#include <QLineEdit>

namespace ComposerTests {

using namespace OnBehalf;
using namespace Support;
using namespace Qt::Literals::StringLiterals;

inline const Principal helena{u"Helena Lindqvist"_s, u"helena.lindqvist@sandbox.example"_s};

class ComposerGround
{
public:
    void start() { m_ground = std::make_unique<SandboxWindow>(); }
    void end() { m_ground.reset(); }

    ComposerWindow *open()
    {
        rememberPrincipal(m_ground->context().settings, u"jonas.weber@sandbox.example"_s, helena);
        if (!m_ground->signIn(u"jonas.weber"_s))
            return nullptr;
        m_ground->window().findChild<QAction *>(u"newMeeting"_s)->trigger();
        const auto windows = m_ground->window().composers()->windows();
        if (windows.size() != 1)
            return nullptr;
        auto *composer = windows.first();
        const bool ready = QTest::qWaitFor(
            [composer] { return composer->composer()->principalTimes().has_value(); }, 20000);
        return ready ? composer : nullptr;
    }

    static QDateTime nextWorkday(int hour)
    {
        QDate day = QDate::currentDate().addDays(60);
        while (day.dayOfWeek() > 5)
            day = day.addDays(1);
        return {day, QTime(hour, 0), Qt::UTC};
    }

    static void setTime(ComposerWindow *composer, const QDateTime &start)
    {
        Q_EMIT composer->grid()->timeline()->timesChosen(start, start.addSecs(60 * 60));
    }

    static void invite(ComposerWindow *composer, const QString &text)
    {
        QTest::keyClicks(composer->grid()->addField(), text);
        QTest::keyClick(composer->grid()->addField(), Qt::Key_Return);
        const auto before = composer->composer()->draft().meeting.invitees.size();
        QTRY_COMPARE(composer->composer()->draft().meeting.invitees.size(), before + 1);
    }

    static QString barText(const ComposerWindow *composer)
    {
        return composer->messageBar()->hasMessage() ? composer->messageBar()->accessibleName()
                                                    : QString();
    }

protected:
    std::unique_ptr<SandboxWindow> m_ground;
};

} // namespace ComposerTests
