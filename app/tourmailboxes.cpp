// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tour's audit: the service desk looks into many mailboxes.
#include "mailboxes/addmailboxesdialog.h"
#include "mailboxes/audittable.h"
#include "mailboxes/mailboxesplace.h"
#include "mailboxes/newauditdialog.h"
#include "mailboxes/personlookup.h"
#include "mainwindow.h"
#include "signin/signincontroller.h"
#include "windowtour.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

void WindowTour::openMailboxes()
{
    const auto helpdesk = u"helpdesk"_s;
    openWindow(m_ground.context(m_options.language));
    m_window->signIn()->signInWith(m_ground.account(helpdesk), m_ground.password(helpdesk));
    auto *place = m_window->mailboxes();
    until(u"The service desk is signed in."_s, [place] { return place->audit() != nullptr; });
    m_window->findChild<QAction *>(u"goMailboxes"_s)->trigger();
    m_do.settle();
    m_do.picture(u"mailboxes-empty"_s);
    m_do.click(m_do.child<QToolButton>(place, "addMailboxesButton"));
    auto *dialog = m_do.dialog<AddMailboxesDialog>();
    QStringList lines{u"nobody"_s};
    const auto people = m_ground.server().exchange().with([](Sandbox::State &state) {
        QStringList all;
        for (const auto *one : state.organisation.directory.all())
            if (one->hasMailbox())
                all.append(u"%1 <%2>"_s.arg(one->displayName, one->smtp));
        return all;
    });
    lines.append(people);
    m_do.child<QPlainTextEdit>(dialog, "mailboxes")->setPlainText(lines.join(u'\n'));
    m_do.settle();
    m_do.picture(u"mailboxes-add"_s);
    m_do.click(m_do.child<QPushButton>(dialog, "accept"));
    until(u"The mailboxes are listed."_s,
          [place] { return !place->audit()->state().mailboxes.isEmpty(); });
}

void WindowTour::auditMailboxes()
{
    auto *place = m_window->mailboxes();
    m_do.click(m_do.child<QToolButton>(place, "newAuditButton"));
    auto *dialog = m_do.dialog<NewAuditDialog>();
    m_do.type(m_do.child<QLineEdit>(dialog, "auditTitle"), u"Harbour House, all staff"_s);
    m_do.picture(u"mailboxes-new-audit"_s);
    m_do.child<QSpinBox>(dialog, "atOnce")->setValue(4);
    m_ground.server().setLatency(150ms);
    m_do.click(m_do.child<QPushButton>(dialog, "accept"));
    until(u"A third of it is read."_s, [place] {
        const AuditState &state = place->audit()->state();
        return state.count(AuditedMailbox::State::Read) * 3 >= state.mailboxes.size();
    });
    m_do.settle(200ms);
    m_do.picture(u"mailboxes-auditing"_s);
    m_ground.server().setLatency(0ms);
    until(u"The audit is done."_s,
          [place] { return !place->flow()->isRunning() && place->audit()->state().isDone(); });
    m_do.check(place->audit()->state().withFindings() > 0, u"Something was found."_s);
    auto *field = m_do.child<QLineEdit>(place, "personLookUp");
    m_do.type(field, u"jonas.weber@sandbox.example"_s);
    m_do.key(field, Qt::Key_Return);
    until(u"It is known where Jonas has rights."_s,
          [place] { return place->person()->person() && place->table()->model()->rowCount() > 0; });
    place->table()->select(place->table()->model()->index(0, 0));
    m_do.settle();
    m_do.picture(u"mailboxes-person"_s);
    place->person()->clear();
    place->table()->select(place->table()->model()->index(0, 0));
    m_do.settle();
    m_do.picture(u"mailboxes"_s);
    setTheme(Theme::Dark);
    m_do.picture(u"mailboxes-dark"_s);
    setTheme(m_options.theme.value_or(Theme::Light));
}

} // namespace OnBehalf
