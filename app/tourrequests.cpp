// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tour's requests: Jonas sees to what waits for an answer of Helena's.
#include "windowtour.h"

#include "common/elidedlabel.h"
#include "common/messagebar.h"
#include "common/sidebar.h"
#include "common/statusline.h"
#include "mail/mailcomposer.h"
#include "mail/mailwindow.h"
#include "mainwindow.h"
#include "models/suggestionsmodel.h"
#include "requests/proposedialog.h"
#include "requests/requestdetail.h"
#include "requests/requestsactions.h"
#include "requests/requestsplace.h"
#include "requests/requestsstore.h"
#include "requests/requestsview.h"
#include "text/networktext.h"
#include "watch/connectivity.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

const Request *WindowTour::requestAbout(const QString &subject)
{
    auto *list = m_window->requests()->list();
    for (const Request &one : m_window->requests()->store()->list().requests)
        if (one.subject == subject && list->setCurrentId(one.id.id))
            return list->currentRequest();
    return nullptr;
}

void WindowTour::openRequests()
{
    m_do.setWindow(m_window.get());
    m_window->findChild<QAction *>(u"goRequests"_s)->trigger();
    auto *place = m_window->requests();
    until(u"Requests wait for an answer."_s,
          [place] { return place->store() && place->store()->openCount() >= 3; });
    until(u"There is one about the tender."_s,
          [this] { return requestAbout(u"Tender opening"_s) != nullptr; });
    until(u"Its message is read."_s, [place] {
        const auto content = place->store()->content(place->list()->currentId());
        return content && *content;
    });
    m_do.settle(std::chrono::milliseconds(800));
    m_do.picture(u"requests"_s);
    setTheme(Theme::Dark);
    m_do.picture(u"requests-dark"_s);
    setTheme(m_options.theme.value_or(Theme::Light));
}

void WindowTour::answerRequests()
{
    auto *place = m_window->requests();
    const int open = place->store()->openCount();
    place->actions()->propose->trigger();
    auto *dialog = m_do.dialog<ProposeDialog>();
    auto *times = m_do.child<QListView>(dialog, "freeTimes");
    until(u"Times are suggested."_s, [times] { return times->model()->rowCount() > 0; });
    m_do.settle();
    m_do.picture(u"propose-new-time"_s);
    m_do.clickCell(times, times->model()->index(0, 0));
    m_do.click(m_do.child<QPushButton>(dialog, "sendProposal"));
    until(u"The proposal is sent."_s, [place, open] {
        return place->store()->activity() == RequestsStore::Activity::Idle &&
               place->store()->openCount() == open - 1;
    });
    until(u"The site visit is shown."_s,
          [this] { return requestAbout(u"Harbour Line: site visit"_s) != nullptr; });
    m_do.type(m_do.child<QLineEdit>(place->detail(), "answerWords"), u"Helena is glad to come."_s);
    m_do.click(m_do.child<QPushButton>(place->detail(), "acceptButton"));
    until(u"The visit is accepted."_s, [place, open] {
        return place->store()->activity() == RequestsStore::Activity::Idle &&
               place->store()->openCount() == open - 2;
    });
    m_do.settle(std::chrono::milliseconds(500));
    m_do.picture(u"requests-answered"_s);
}

void WindowTour::writeMail()
{
    m_window->findChild<QAction *>(u"newMail"_s)->trigger();
    MailWindow *mail = nullptr;
    until(u"A message can be written."_s, [&mail] {
        for (auto *widget : QApplication::topLevelWidgets())
            if (auto *one = qobject_cast<MailWindow *>(widget); one && one->isVisible())
                mail = one;
        return mail != nullptr;
    });
    m_do.setWindow(mail);
    const auto write = [&](const char *field, const QString &to) {
        auto *line = m_do.child<QLineEdit>(mail, field);
        m_do.type(line, to);
        m_do.key(line, Qt::Key_Return);
        until(u"%1 is found in the directory."_s.arg(to),
              [line] { return line->text().isEmpty(); });
    };
    write("toLine", u"yuki.tan"_s);
    write("toLine", u"marek.dvo"_s);
    write("ccLine", u"helena.lin"_s);
    m_do.type(m_do.child<QLineEdit>(mail, "subject"), u"Site visit on Thursday"_s);
    m_do.child<QPlainTextEdit>(mail, "body")
        ->setPlainText(
            u"Dear Yuki, dear Marek,\n\nHelena will be at the gate at nine.\n\nKind regards\n"
            "Jonas Weber"_s);
    m_do.settle(std::chrono::milliseconds(2500)); // it is kept by then
    m_do.picture(u"new-mail"_s);
    showOffline(mail);
}

void WindowTour::showOffline(MailWindow *mail)
{
    m_network->setOnline(false);
    m_do.click(m_do.child<QPushButton>(mail, "sendButton"));
    until(u"It is said that nothing was sent."_s,
          [mail] { return mail->messageBar()->hasMessage() && !mail->composer()->isSending(); });
    m_do.picture(u"mail-offline"_s);
    mail->keepAndClose();
    m_do.setWindow(m_window.get());
    until(u"The window says that the computer is offline."_s, [this] {
        const auto labels = m_window->statusLine()->findChildren<ElidedLabel *>();
        return std::ranges::any_of(
            labels, [](const ElidedLabel *label) { return label->text() == offlineText(); });
    });
    m_do.picture(u"offline"_s);
    m_network->setOnline(true);
}

} // namespace OnBehalf
