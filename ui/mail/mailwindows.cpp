// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mailwindows.h"

#include "common/messagebar.h"
#include "directory/directorysearch.h"
#include "mail/lostmails.h"
#include "mail/mailcomposer.h"
#include "mail/mailform.h"
#include "mail/mailwindow.h"
#include "mail/peoplefield.h"
#include "text/datetext.h"
#include "whendone.h"

#include <algorithm>
#include <utility>

namespace OnBehalf {

namespace {

bool sameAddress(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

MailWindows::MailWindows(AccountSettings settings, Journal journal, MailDrafts drafts,
                         QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_journal(std::move(journal))
    , m_drafts(std::move(drafts))
    , m_lost(new LostMails(m_journal, m_drafts, this))
{
    connect(m_lost, &LostMails::noticed, this,
            [this](const Message &message) { notice(message, [this] { m_lost->goOn(); }); });
    connect(m_lost, &LostMails::obsolete, this, &MailWindows::takeNoticeBack);
    connect(m_lost, &LostMails::signInNeeded, this, &MailWindows::signInNeeded);
    connect(m_lost, &LostMails::resultSaid, this, &MailWindows::resultSaid);
    connect(m_lost, &LostMails::openWanted, this, &MailWindows::openLost);
    connect(m_lost, &LostMails::done, this, &MailWindows::offerKept);
}

MailWindows::~MailWindows()
{
    m_stop.request_stop();
    for (const auto &window : std::as_const(m_windows))
        delete window.data();
}

void MailWindows::setSession(const std::optional<Session> &session)
{
    if (!session || !m_lost->isAtWork(*session))
        takeNoticeBack();
    if (!session || !m_session || session->account.address != m_session->account.address) {
        m_offeredFor.clear();
        m_passed.clear();
    }
    m_lost->setSession(session);
    m_session = session;
    m_ownName.clear();
    if (!session)
        return;
    // After a new sign-in the old connection is no use.
    for (auto *window : windows())
        if (!window->composer()->isSending() &&
            window->composer()->session().account.address == session->account.address &&
            sameAddress(window->composer()->session().actingAddress(), session->actingAddress()))
            window->composer()->setSession(*session);
}

Principal MailWindows::own() const
{
    return {.name = m_ownName, .address = m_session ? m_session->account.address : QString()};
}

Principal MailWindows::defaultPrincipal() const
{
    const auto remembered = rememberedPrincipals(m_settings, m_session->account.address);
    if (m_session->mailbox.access == Access::Own)
        return remembered.isEmpty() ? own() : remembered.first();
    const QString &mailbox = m_session->mailbox.address;
    const auto it = std::ranges::find_if(
        remembered, [&mailbox](const Principal &one) { return sameAddress(one.address, mailbox); });
    return it != remembered.end() ? *it : Principal{.name = {}, .address = mailbox};
}

MailWindow *MailWindows::show(MailComposer *composer)
{
    const QString account = m_session->account.address;
    auto *window = new MailWindow(composer, own(), rememberedPrincipals(m_settings, account));
    m_windows.append(window);
    connect(window, &MailWindow::sent, this,
            [this, account](const Principal &principal, const QString &summary) {
                if (!sameAddress(principal.address, account))
                    rememberPrincipal(m_settings, account, principal);
                Q_EMIT resultSaid(Tone::Success, summary);
            });
    connect(window, &MailWindow::signInNeeded, this, &MailWindows::signInNeeded);
    window->show();
    window->form()->to()->setFocus();
    if (m_ownName.isEmpty())
        readOwnName();
    return window;
}

MailWindow *MailWindows::openNew()
{
    if (!m_session)
        return nullptr;
    auto *composer = new MailComposer(*m_session, m_journal, m_drafts);
    const auto principal = defaultPrincipal();
    composer->startNew(principal.address, principal.name);
    return show(composer);
}

MailWindow *MailWindows::openDraft(const KeptMail &mail)
{
    if (!m_session)
        return nullptr;
    auto *composer = new MailComposer(*m_session, m_journal, m_drafts);
    composer->open(mail);
    return show(composer);
}

MailWindow *MailWindows::windowOf(const KeptMail &mail) const
{
    for (auto *window : windows())
        if (window->composer()->mail().id == mail.id)
            return window;
    return nullptr;
}

// What is said of a draft may be older than what has become of it.
void MailWindows::openKept(const KeptMail &mail)
{
    if (auto *window = windowOf(mail)) {
        window->raise();
        window->activateWindow();
        return;
    }
    if (!m_session)
        return;
    const auto kept = m_drafts.drafts(m_session->account.address);
    const auto it = std::ranges::find(kept, mail.id, &KeptMail::id);
    if (it != kept.end())
        openDraft(*it);
}

QList<MailWindow *> MailWindows::windows() const
{
    QList<MailWindow *> open;
    for (const auto &window : m_windows)
        if (window)
            open.append(window.data());
    return open;
}

bool MailWindows::isSending() const
{
    return m_lost->isBusy() || std::ranges::any_of(windows(), [](const MailWindow *window) {
               return window->composer()->isSending();
           });
}

bool MailWindows::keepAll()
{
    bool kept = true;
    for (auto *window : windows())
        kept = window->keepAndClose() && kept;
    return kept;
}

void MailWindows::readOwnName()
{
    const QString address = m_session->account.address;
    whenDone(searchDirectory(m_session->client, address, m_stop.get_token()), this,
             [this, address](const Ews::Result<DirectoryHits> &hits) {
                 if (!hits || !m_session || m_session->account.address != address)
                     return;
                 for (const DirectoryEntry &entry : hits->entries)
                     if (sameAddress(entry.address, address))
                         m_ownName = entry.name;
                 for (auto *window : windows())
                     if (window->composer()->session().account.address == address)
                         window->setOwnName(m_ownName);
             });
}

void MailWindows::offerDrafts()
{
    if (!m_session)
        return;
    takeNoticeBack();
    QStringList open;
    for (const auto *window : windows())
        open.append(window->composer()->mail().id);
    m_lost->look(open);
}

void MailWindows::notice(const Message &message, const std::function<void()> &whenClosed)
{
    m_whenClosed = whenClosed;
    Q_EMIT noticed(message);
}

void MailWindows::takeNoticeBack()
{
    m_whenClosed = nullptr;
    Q_EMIT noticeObsolete();
}

void MailWindows::leaveNotice()
{
    if (const auto goOn = std::exchange(m_whenClosed, nullptr))
        goOn();
}

void MailWindows::openLost(const KeptMail &mail, const std::optional<Message> &said)
{
    auto *window = windowOf(mail);
    if (!window)
        window = openDraft(mail);
    if (window && said)
        window->messageBar()->setMessage(*said);
}

QList<KeptMail> MailWindows::closedDrafts() const
{
    const QString &account = m_session->account.address;
    const auto all = m_drafts.drafts(account);
    for (const KeptMail &one : all)
        if (wasSent(m_journal, one))
            m_drafts.remove(one.id);
    const QStringList open = m_lost->openDrafts(account);
    auto drafts = m_drafts.drafts(account);
    drafts.removeIf([&](const KeptMail &mail) {
        return windowOf(mail) != nullptr || open.contains(mail.id) || m_passed.contains(mail.id);
    });
    return drafts;
}

void MailWindows::offerKept()
{
    if (m_session && m_offeredFor != m_session->account.address)
        offerNext();
}

void MailWindows::offerNext()
{
    if (!m_session)
        return;
    const auto drafts = closedDrafts();
    if (drafts.isEmpty()) {
        m_offeredFor = m_session->account.address;
        takeNoticeBack();
        return;
    }
    const KeptMail mail = drafts.first();
    const QDateTime saved = mail.savedAt.toLocalTime();
    const auto later = int(drafts.size()) - 1;
    const QString subject = mail.draft.subject.isEmpty() ? tr("Untitled") : mail.draft.subject;
    const QString principal =
        mail.principalName.isEmpty() ? mail.draft.principal : mail.principalName;
    notice(
        {.tone = Tone::Info,
         .headline = (mail.mayBeSent
                          ? tr("A message was kept of which it is not known whether it was sent: "
                               "“%1” from %2. Look into Sent Items before you send it once more.")
                          : tr("A message that was not sent was kept: “%1” from %2."))
                         .arg(subject, principal),
         .text = tr("It was last written on %1 at %2.")
                     .arg(dayText(saved.date()), clockText(saved.time())),
         .nextStep = later > 0 ? tr("%n more after this one.", "drafts", later) : QString(),
         .actions = {{.text = tr("&Open"),
                      .run =
                          [this, mail] {
                              openKept(mail);
                              offerNext();
                          }},
                     {.text = tr("&Discard"),
                      .run =
                          [this, mail] {
                              if (!windowOf(mail))
                                  m_drafts.remove(mail.id);
                              offerNext();
                          }}}},
        [this, id = mail.id] {
            m_passed.append(id);
            offerNext();
        });
}

} // namespace OnBehalf
