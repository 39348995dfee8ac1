// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How SignInController finds the server of somebody who has named an address only.

#include "discovery/discover.h"
#include "errormessage.h"
#include "signin/signincontroller.h"
#include "signin/signindialog.h"
#include "text/discoverytext.h"
#include "whendone.h"

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

void SignInController::findServer()
{
    if (!m_signInDialog) // only there can an account be without a server
        return;
    m_signInDialog->hidePlaces(); // of a search before
    m_stop = std::stop_source();
    m_preparing = true;
    const int generation = m_generation;
    setBusy(tr("Looking for the server of %1…").arg(m_attempt.account().address));
    whenDone(discover(discoveryWish(), m_stop.get_token()), this,
             [this, generation](const Discovery &discovery) {
                 if (generation != m_generation)
                     return;
                 m_preparing = false;
                 serverSought(discovery);
             });
}

DiscoveryWish SignInController::discoveryWish()
{
    DiscoveryWish wish{.signIn = m_attempt.wish, .place = m_context.autodiscover};
    wish.exchanged = [log = m_context.connections](const Ews::Exchange &exchange) {
        log->add(exchange);
    };
    const QPointer<SignInController> alive(this);
    const int generation = m_generation;
    wish.observe = [alive, generation](const QList<Autodiscover::Step> &steps) {
        if (alive && generation == alive->m_generation && alive->m_signInDialog)
            alive->m_signInDialog->showPlaces(steps);
    };
    wish.confirmHost = [alive, generation](const Autodiscover::HostQuestion &question) {
        const bool asks = alive && generation == alive->m_generation && alive->m_signInDialog;
        return asks ? alive->m_signInDialog->askAboutHost(question) : QFuture<bool>();
    };
    return wish;
}

void SignInController::serverSought(const Discovery &discovery)
{
    if (!m_signInDialog)
        return;
    if (discovery.found) {
        m_attempt.wish.account = discovery.account;
        if (m_attempt.wish.password.isEmpty())
            m_attempt.wish.password = discovery.password;
        m_signInDialog->setServer(discovery.found->url);
        m_signInDialog->setAccepted(discovery.account);
        return prepare();
    }
    const Ews::Error &error = discovery.found.error();
    if (!discovery.steps.isEmpty())
        m_signInDialog->showPlaces(discovery.steps);
    m_signInDialog->endSearch();
    const bool nowhere = error.code == autodiscoverFoundNothing || error.code == addressInvalid;
    if (!nowhere)
        return fail(error);
    setBusy({});
    m_signInDialog->showMessage(messageOf(Tone::Error, discoveryErrorText(discovery)));
    m_signInDialog->enterServer();
}

} // namespace OnBehalf
