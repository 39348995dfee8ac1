// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/directorysearch.h"
#include "directory/groups.h"
#include "directory/rooms.h"
#include "meetings/meetingcomposer.h"

#include <QSet>

namespace OnBehalf {

class ComposerWindow;

/// What happens when something is asked of a composer: dialogs, questions and their answers.
class ComposerFlow : public QObject
{
    Q_OBJECT
public:
    explicit ComposerFlow(ComposerWindow *window);
    ~ComposerFlow() override;

    /// Addresses of whom the directory called a group.
    [[nodiscard]] const QSet<QString> &groups() const { return m_groups; }
    /// Asks what becomes of the draft where that is not clear; closes the window later then.
    [[nodiscard]] bool mayClose();
    /// Settles it without a question: the draft is kept. False where that fails.
    bool keep();

    void send();
    void cancelMeeting();
    void discard();
    void editRecurrence();
    void editCategories();
    void chooseFiles();
    void attach(const QStringList &paths);

    void invite(const QList<DirectoryEntry> &entries);
    void removeInvitees(const QStringList &addresses);
    void expandGroup(const QString &address);
    void moveTo(const QDateTime &start, const QDateTime &end);
    void take(const SuggestedTime &time);
    void toggleRoom(const Room &room);

    void finish(const SendReport &report);
    void sayFailed(const Ews::Error &error);
    void sayNotSaved(const Ews::Error &error);
    void sayFilesMissing(const QStringList &names, const Ews::Error &error);

private:
    [[nodiscard]] MeetingComposer *composer() const;
    [[nodiscard]] bool saysProblem();
    void ask();
    void replaceGroup(const QString &address, const Groups &known);
    void askWhatBecomesOfIt();
    void close();

    ComposerWindow *m_window;
    QSet<QString> m_groups;
    std::stop_source m_stop;
    bool m_closing = false; ///< What becomes of the draft is settled.
};

} // namespace OnBehalf
