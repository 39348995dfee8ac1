// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of lost messages share: messages of Jonas Weber's that were being sent when the
// program ended, and its next start. That a program that is killed leaves as much is tried with
// onbehalfctl (tst_ctlmailkilled).
#pragma once

#include "common/messagebar.h"
#include "mail/mailform.h"
#include "mail/mailwindow.h"
#include "mail/mailwindows.h"
#include "mail/peoplefield.h"
#include "sandboxwindow.h"
#include "support/await.h"
#include "support/faultproxy.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace LostMailsTests {

using namespace OnBehalf;
using namespace Support;
using namespace Qt::Literals::StringLiterals;
using Sandbox::Step;

inline const QString helena = u"helena.lindqvist@sandbox.example"_s;
inline const QString sofia = u"sofia.marchetti@sandbox.example"_s;
inline const QString jonas = u"jonas.weber@sandbox.example"_s;

class LostMailsGround
{
public:
    void begin()
    {
        m_ground = std::make_unique<SandboxWindow>();
        m_proxy = std::make_unique<FaultProxy>();
        m_proxy->passTo(m_ground->server().url());
        m_session = sessionOf(jonas);
        m_said.clear();
        m_results.clear();
        m_signIns = 0;
    }
    void end()
    {
        m_next.reset();
        m_session.reset();
        m_proxy.reset();
        m_ground.reset();
    }
    Session sessionOf(const QString &address, const QString &password) const
    {
        const Account account{.server = m_proxy->url(), .address = address};
        return openSession(account, BasicSignIn{address, password}, {.address = address},
                           u"en-US"_s);
    }
    [[nodiscard]] Session sessionOf(const QString &address) const
    {
        return sessionOf(address, m_ground->password(address.section(u'@', 0, 0)));
    }
    void refuse(const QStringList &operations)
    {
        m_ground->server().exchange().with([&operations](Sandbox::State &state) {
            state.controls.refusedCalls.clear();
            for (const QString &one : operations)
                state.controls.refusedCalls[one] = u"ErrorAccessDenied"_s;
        });
    }
    /// Sends as the program does, and ends at \a step without knowing more.
    void leaveOpen(Step step, bool isKept = true)
    {
        KeptMail mail{.account = jonas, .principalName = u"Helena Lindqvist"_s, .draft = offer()};
        if (isKept)
            QVERIFY(m_ground->context().mail.save(mail));
        m_ground->server().exchange().with(
            [step](Sandbox::State &state) { state.controls.diesAfter = step; });
        refuse({u"GetItem"_s, u"FindItem"_s});
        const MailReport report =
            await(sendMail(m_session->client, jonas, offer(), m_ground->context().journal,
                           {.lookAgainAfter = {}, .keptAs = mail.id}));
        QCOMPARE(report.end, MailEnd::Unknown);
        refuse({});
    }
    void start()
    {
        m_next = std::make_unique<MailWindows>(
            m_ground->context().settings, m_ground->context().journal, m_ground->context().mail);
        QObject::connect(m_next.get(), &MailWindows::noticed, m_next.get(),
                         [this](const Message &one) { m_said.append(one); });
        QObject::connect(m_next.get(), &MailWindows::resultSaid, m_next.get(),
                         [this](Tone, const QString &text) { m_results.append(text); });
        QObject::connect(m_next.get(), &MailWindows::signInNeeded, m_next.get(),
                         [this] { ++m_signIns; });
        switchTo(m_session);
    }
    /// Another account, or the same once more.
    void switchTo(const std::optional<Session> &session)
    {
        m_next->setSession(session);
        m_next->offerDrafts();
    }
    void press(int action)
    {
        const auto run = said().actions.at(action).run;
        run();
    }
    [[nodiscard]] const Message &said() const { return m_said.last(); }
    MailWindow *onlyWindow()
    {
        if (!QTest::qWaitFor([this] { return m_next->windows().size() == 1; }, 10000))
            return nullptr;
        return m_next->windows().first();
    }
    QList<Ews::Message> in(const QString &smtp, const QString &folder)
    {
        return m_ground->server().exchange().with([&](Sandbox::State &state) {
            QList<Ews::Message> messages;
            for (const auto &[key, item] : state.organisation.mailboxOf(smtp)->items)
                if (const auto *one = std::get_if<Ews::Message>(&item.content);
                    one && item.folder == folder)
                    messages.append(*one);
            return messages;
        });
    }
    [[nodiscard]] QList<KeptMail> kept() const { return m_ground->context().mail.drafts(jonas); }
    [[nodiscard]] qsizetype pending() const
    {
        return pendingMails(m_ground->context().journal, jonas).size();
    }
    static QString words(const QWidget *bar)
    {
        QStringList texts;
        for (const auto *label : bar->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u' ');
    }
    static MailDraft offer()
    {
        return {.principal = helena,
                .to = {{.name = u"Sofia Marchetti"_s, .address = sofia}},
                .subject = u"Offer"_s,
                .body = u"Dear Sofia"_s};
    }

protected:
    std::unique_ptr<SandboxWindow> m_ground;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<MailWindows> m_next;
    std::optional<Session> m_session;
    QList<Message> m_said;
    QStringList m_results;
    int m_signIns = 0; ///< So often it was asked to sign in.
};

} // namespace LostMailsTests
