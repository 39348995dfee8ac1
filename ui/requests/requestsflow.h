// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actingstores.h"
#include "requests/requestsstore.h"
#include "text/requestfacts.h"

#include <QPointer>

class QDialog;
class QWidget;

namespace OnBehalf {

enum class Tone;
struct Message;

/// What the commands of "Requests" do, and what came of it in words.
class RequestsFlow : public QObject
{
    Q_OBJECT
public:
    explicit RequestsFlow(QWidget *place);

    void setStores(const ActingStores &stores);
    /// What is read while another place is shown is not spoken of.
    void setShown(bool shown);
    /// What of the list is missing, as a sentence; empty where nothing is.
    [[nodiscard]] QString unreadText() const;

    /// Who answers for whom, and by whose clocks.
    [[nodiscard]] RequestReader readerOf(const Request &request) const;

    void answer(const Request &request, const RequestAnswer &answer);
    void remove(const Request &cancellation) { m_stores.requests->remove(cancellation); }
    void propose(const Request &request, const QString &words);
    void reload();
    /// The principals' days could not be read.
    void showDayFailure(const Ews::Error &error);

Q_SIGNALS:
    void messageWanted(const OnBehalf::Message &message);
    /// To be said in whatever place is shown.
    void noticed(const OnBehalf::Message &message);
    /// What the message said is not true any more.
    void messageObsolete();
    /// What the message said was not read is read.
    void unreadObsolete();
    void busyChanged(const QString &what);
    void resultSaid(OnBehalf::Tone tone, const QString &text);
    void signInNeeded(const Ews::Error &error);
    /// The answer went out, or the meeting is cleared away: what was written is not needed any
    /// more.
    void answered(const OnBehalf::Request &request);

private:
    void showActivity();
    void endBusy();
    bool wantsSignIn(const Ews::Error &error);
    void showLoaded();
    void showFailure(const Ews::Error &error);
    void showAnswered(const AnswerReport &report, const RequestAnswer &answer);
    void showRemoved(const RemovalReport &report);
    void showSettled(const QList<SettledAnswer> &answers);

    QWidget *m_place;
    ActingStores m_stores;
    QPointer<QDialog> m_dialog;
    bool m_shown = false;
    bool m_speaks = true; ///< The reading under way was wanted by the user, or is the first.
    /// The message speaks of an answer whose end is still looked for.
    bool m_isOpen = false;
    bool m_busy = false;
};

} // namespace OnBehalf
