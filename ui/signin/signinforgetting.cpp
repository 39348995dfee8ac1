// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SignInController does to forget an account.

#include "account/forgetaccount.h"
#include "common/messagebar.h"
#include "signin/signincontroller.h"
#include "whendone.h"

#include <QMessageBox>
#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

AccountPlaces placesOf(const WindowContext &context)
{
    return {.journal = context.journal, .meetings = context.drafts, .mails = context.mail};
}

} // namespace

void SignInController::forget(const Account &account)
{
    const UnfinishedWork work = unfinishedWork(account, m_context.settings, placesOf(m_context));
    if (work.isEmpty())
        return forgetWholly(account);
    QStringList lost;
    if (work.drafts > 0)
        lost.append(tr("%n draft(s) that were not sent.", nullptr, int(work.drafts)));
    if (work.sends > 0)
        lost.append(tr("%n message(s) of which it is not known whether they were sent.", nullptr,
                       int(work.sends)));
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Forget account"),
        tr("Forget %1 and all that belongs to it on this computer?").arg(account.address),
        QMessageBox::NoButton, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("This is lost, too:") + u'\n' + lost.join(u'\n'));
    auto *go = question->addButton(tr("&Forget"), QMessageBox::DestructiveRole);
    go->setObjectName(u"forget"_s);
    question->setDefaultButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(go, &QPushButton::clicked, this, [this, account] { forgetWholly(account); });
    question->open();
}

void SignInController::forgetWholly(const Account &account)
{
    cancel();
    whenDone(forgetAccount(account, m_context.settings, m_context.secrets, placesOf(m_context)),
             this, [this, account](const Unforgotten &left) {
                 const bool forgotten =
                     !left.settings &&
                     (!left.secrets || *left.secrets == SecretFailure::Unavailable);
                 if (forgotten) // it has the addresses of whom the account worked with
                     m_context.connections->clear();
                 if (forgotten && m_current && m_current->account().server == account.server &&
                     m_current->account().address == account.address) {
                     dropSecrets(account, [](SecretFailure) {}); // what was renewed meanwhile
                     m_current.reset();
                     Q_EMIT signedOut();
                 }
                 sayWhatIsLeft(account, left);
             });
}

void SignInController::sayWhatStaysInKeychain(const Account &account)
{
    Q_EMIT noticed(
        {.tone = Tone::Warning,
         .headline =
             tr("%1 is signed out, but the keychain could not be asked.").arg(account.address),
         .text = tr("What it remembers for signing in is still there."),
         .nextStep = tr("Unlock the keychain, then sign in and out once more.")});
}

void SignInController::sayWhatIsLeft(const Account &account, const Unforgotten &left)
{
    if (left == Unforgotten())
        return;
    if (left.secrets && *left.secrets != SecretFailure::Unavailable)
        Q_EMIT noticed(
            {.tone = Tone::Warning,
             .headline =
                 tr("%1 was not forgotten: the keychain could not be asked.").arg(account.address),
             .nextStep = tr("Unlock the keychain, then forget the account once more.")});
    else if (left.settings)
        Q_EMIT noticed(
            {.tone = Tone::Warning,
             .headline = tr("The settings could not be written: %1 is still remembered.")
                             .arg(account.address),
             .nextStep =
                 tr("Check whether this file can be written: %1").arg(m_context.settings.file())});
    else if (left.files > 0)
        Q_EMIT noticed(
            {.tone = Tone::Warning,
             .headline = tr("%n file(s) of %1 could not be removed.", nullptr, int(left.files))
                             .arg(account.address),
             .nextStep = tr("Close other windows of OnBehalf, then forget the account "
                            "once more.")});
}

} // namespace OnBehalf
