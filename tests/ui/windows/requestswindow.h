// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of the place "Requests" share: Jonas Weber sees to what waits for Helena
// Lindqvist's answer, in the real window.
#pragma once

#include "common/messagebar.h"
#include "requests/requestdetail.h"
#include "requests/requestsplace.h"
#include "requests/requestsstore.h"
#include "requests/requestsview.h"
#include "sandboxwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocumentFragment>

namespace RequestsTests {

using namespace OnBehalf;
using namespace Support;
using namespace Qt::Literals::StringLiterals;

constexpr int patience = 20000; // milliseconds, for a busy machine under sanitizers
inline const QString helena = u"helena.lindqvist@sandbox.example"_s;
inline const QString ricardo = u"ricardo.montenegro@sandbox.example"_s;

class RequestsWindow
{
public:
    /// The sandbox begins on a Monday, whatever day it is: then the first request overlaps.
    void start(bool watches = false)
    {
        const QDate today = QDate::currentDate();
        Sandbox::Options options;
        options.generated.calendars = true;
        options.generated.today = today.addDays(8 - today.dayOfWeek());
        m_sandbox = std::make_unique<SandboxWindow>(QUrl(), watches, options);
    }
    RequestsPlace *place() { return m_sandbox->window().requests(); }

    bool open(const QString &who = u"jonas.weber"_s)
    {
        if (!m_sandbox->signIn(who))
            return false;
        m_sandbox->window().findChild<QAction *>(u"goRequests"_s)->trigger();
        return QTest::qWaitFor([this] {
            return place()->store() && place()->store()->isLoaded() &&
                   place()->store()->activity() == RequestsStore::Activity::Idle;
        });
    }
    bool choose(const QString &subject, Request::Kind kind = Request::Kind::Invitation)
    {
        for (const Request &one : place()->store()->list().requests)
            if (one.subject.endsWith(subject) && one.kind == kind)
                return place()->list()->setCurrentId(one.id.id);
        return false;
    }
    static QString words(const QWidget *detail)
    {
        return detail->findChild<QPlainTextEdit *>()->toPlainText();
    }
    static QString labels(const QWidget *widget)
    {
        QStringList all;
        for (const auto *label : widget->findChildren<QLabel *>())
            if (label->isVisibleTo(widget))
                all.append(QTextDocumentFragment::fromHtml(label->text()).toPlainText());
        return all.join(u'\n');
    }
    QList<Ews::MeetingResponse> answersTo(const QString &address)
    {
        return m_sandbox->server().exchange().with([&address](Sandbox::State &state) {
            QList<Ews::MeetingResponse> answers;
            for (const auto &[key, item] : state.organisation.mailboxOf(address)->items)
                if (const auto *answer = std::get_if<Ews::MeetingResponse>(&item.content);
                    answer && item.folder == "inbox"_L1)
                    answers.append(*answer);
            return answers;
        });
    }
    Session sessionOf(const QString &name, const QUrl &url = {})
    {
        Account account = m_sandbox->account(name);
        if (!url.isEmpty())
            account.server = url;
        return openSession(account, BasicSignIn{account.address, m_sandbox->password(name)},
                           {.address = account.address});
    }

protected:
    std::unique_ptr<SandboxWindow> m_sandbox;
};

} // namespace RequestsTests
