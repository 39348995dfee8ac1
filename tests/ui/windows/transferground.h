// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests share of what leaves the place "Calendar", comes into it, and goes from one
// calendar into another: the calendars of Jonas Weber and of Helena Lindqvist, for whom he acts.
#pragma once

#include "calendar/calendarplace.h"
#include "calendar/calendarstore.h"
#include "calendar/daysview.h"
#include "calendar/transferdialogs.h"
#include "common/messagebar.h"
#include "common/statusline.h"
#include "composer/cancelquestion.h"
#include "composer/composerwindows.h"
#include "models/calendarmodel.h"
#include "principals/principalslist.h"
#include "sandboxwindow.h"
#include "support/faultproxy.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

namespace TransferTests {

using namespace OnBehalf;
using namespace Support;
using namespace Qt::Literals::StringLiterals;

constexpr int patience = 20000; // milliseconds, for a busy machine under sanitizers
inline const QString jonas = u"jonas.weber@sandbox.example"_s;
inline const QString helena = u"helena.lindqvist@sandbox.example"_s;
inline const QString lunch = u"Lunch with the harbour authority"_s;

class TransferGround
{
public:
    bool begin()
    {
        m_proxy = std::make_unique<FaultProxy>();
        m_sandbox = std::make_unique<SandboxWindow>(
            m_proxy->url(), false, Sandbox::Options{.generated = {.calendars = true}});
        m_proxy->passTo(m_sandbox->server().url());
        return open();
    }
    void end()
    {
        m_sandbox.reset();
        m_proxy.reset();
    }
    CalendarPlace *place() { return m_sandbox->window().calendar(); }

    bool open()
    {
        {
            PrincipalsList list(m_sandbox->context().settings, jonas);
            list.add({.name = {}, .address = helena});
        }
        if (!m_sandbox->signIn(u"jonas.weber"_s))
            return false;
        m_sandbox->window().findChild<QAction *>(u"goCalendar"_s)->trigger();
        return QTest::qWaitFor([this] { return place()->times()->rowCount() > 0; });
    }
    QList<ShownTime> items()
    {
        QList<ShownTime> times;
        for (int row = 0; row < place()->times()->rowCount(); ++row)
            if (const auto &time = place()->times()->timeAt(row);
                time.kind != ShownTime::Kind::Busy)
                times.append(time);
        return times;
    }
    std::optional<CalendarEntry> entry(const QString &subject)
    {
        for (const ShownTime &time : items())
            if (time.entry.subject == subject)
                return time.entry;
        return std::nullopt;
    }
    int shownWith(const QString &subject)
    {
        const auto all = items();
        return int(std::ranges::count_if(
            all, [&subject](const ShownTime &time) { return time.entry.subject == subject; }));
    }
    bool select(const QString &subject)
    {
        for (const ShownTime &time : items())
            if (time.entry.subject == subject) {
                place()->daysView()->setCurrentKey(time.key());
                return true;
            }
        return false;
    }
    /// Something in Helena's calendar that another one organizes; the demo's invitations come some
    /// days ahead.
    bool selectInvited()
    {
        QDate day = QDate::currentDate().addDays(2);
        while (day.dayOfWeek() > Qt::Friday)
            day = day.addDays(1);
        if (place()->range().first > day || place()->range().last() < day)
            place()->showDay(day);
        for (const ShownTime &time : items())
            if (time.calendar == 1 && time.entry.isMeeting && !time.entry.organizer.isEmpty() &&
                time.entry.organizer != helena &&
                time.entry.type == Ews::CalendarItemType::Single) {
                place()->daysView()->setCurrentKey(time.key());
                return true;
            }
        return false;
    }
    CalendarEntry currentEntry()
    {
        const QString key = place()->daysView()->currentKey();
        return place()->times()->timeAt(place()->times()->rowOf(key)).entry;
    }
    template<class T>
    QList<T> inFolder(const QString &address, const QString &folder)
    {
        return m_sandbox->server().exchange().with([&](Sandbox::State &state) {
            QList<T> found;
            for (const auto &[key, item] : state.organisation.mailboxOf(address)->items)
                if (const auto *one = std::get_if<T>(&item.content); one && item.folder == folder)
                    found.append(*one);
            return found;
        });
    }
    QList<Ews::CalendarItem> inCalendar(const QString &address, const QString &subject)
    {
        auto found = inFolder<Ews::CalendarItem>(address, u"calendar"_s);
        found.removeIf([&subject](const auto &item) { return item.subject != subject; });
        return found;
    }
    QList<Ews::MeetingResponse> declinesTo(const QString &address)
    {
        auto found = inFolder<Ews::MeetingResponse>(address, u"inbox"_s);
        found.removeIf(
            [](const auto &one) { return one.responseType != Ews::ResponseType::Decline; });
        return found;
    }
    template<class T>
    qsizetype countOfAll()
    {
        qsizetype count = 0;
        for (const QString &name :
             {u"anna.schmidt"_s, u"benoit.lefevre"_s, u"helena.lindqvist"_s, u"jonas.weber"_s,
              u"lea.dubois"_s, u"liam.oconnor"_s, u"mei.lin"_s, u"ricardo.montenegro"_s,
              u"samuel.goldberg"_s, u"sofia.marchetti"_s, u"yuki.tanaka"_s})
            count += inFolder<T>(name + u"@sandbox.example"_s, u"inbox"_s).size();
        return count;
    }
    qsizetype requestsOfAll() { return countOfAll<Ews::MeetingRequest>(); }
    qsizetype cancellations() { return countOfAll<Ews::MeetingCancellation>(); }
    void refuse(const QString &call, const QString &code)
    {
        m_sandbox->server().exchange().with(
            [&](Sandbox::State &state) { state.controls.refusedCalls.insert(call, code); });
    }
    static bool choose(const QString &path)
    {
        auto *dialog = openDialog<QFileDialog>();
        if (!dialog)
            return false;
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        static_cast<QDialog *>(dialog)->accept();
        return true;
    }
    bool importFrom(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"some.ics"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return false;
        file.close();
        place()->actions()->importFile->trigger();
        return choose(file.fileName());
    }
    static QString labels(const QWidget *widget)
    {
        QStringList all;
        for (const auto *label : widget->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(u'\n');
    }

protected:
    QTemporaryDir m_folder;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<SandboxWindow> m_sandbox;
};

} // namespace TransferTests
