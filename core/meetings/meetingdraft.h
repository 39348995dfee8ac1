// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meetings/sendmeeting.h"

namespace OnBehalf {

/// What of a series is worked on.
enum class SeriesScope { Single, Occurrence, Series, Following };

/// A meeting that is being written, as it is kept on this computer until it is sent.
struct MeetingDraft
{
    QString id;        ///< Of the draft; empty before it is first kept.
    QString account;   ///< Who is signed in, by SMTP address.
    QString principal; ///< In whose calendar, by SMTP address.
    QString principalName;
    Meeting meeting;
    /// What it changes; nothing for a new meeting. With SeriesScope::Following the series.
    std::optional<MeetingEntry> entry{};
    SeriesScope scope = SeriesScope::Single;
    QDate occurrence{};  ///< Of SeriesScope::Following: where it begins.
    QString journalId{}; ///< Of a send that was begun and is not finished.
    QDateTime savedAt{};

    bool isNew() const { return !entry; }
    /// Whether anything differs from what is in the calendar, or from an empty meeting.
    bool isChanged() const;
};

/// A send of \a account that was left open, as a draft that goes on with it.
MeetingDraft draftOf(const PendingMeeting &pending, const QString &account);

/// The drafts on this computer, one folder each, with the files that are to be attached. Readable
/// for their owner alone.
class MeetingDrafts
{
public:
    explicit MeetingDrafts(QString folder = {})
        : m_folder(std::move(folder))
    {}

    /// $XDG_DATA_HOME/onbehalf/drafts, or the platform's own place.
    static QString defaultFolder();

    /// Keeps \a draft durably and gives it an id. Errors: "DraftNotWritable".
    Ews::Result<Ews::Nothing> save(MeetingDraft &draft) const;
    /// Copies a file beside the draft, which is saved if it was not. Errors: "DraftNotWritable",
    /// "FileNotReadable".
    Ews::Result<MeetingFile> addFile(MeetingDraft &draft, const QString &path) const;
    /// The same with a file's \a content. Errors: "DraftNotWritable".
    Ews::Result<MeetingFile> addContent(MeetingDraft &draft, const QString &name,
                                        const QByteArray &content) const;
    /// Those of \a account, newest first. What cannot be read is left out.
    QList<MeetingDraft> drafts(const QString &account) const;
    void remove(const QString &id) const;

private:
    /// Where a file of that name goes, in the draft's own folder.
    Ews::Result<QString> placeFor(MeetingDraft &draft, const QString &name) const;
    QString folder() const { return m_folder.isEmpty() ? defaultFolder() : m_folder; }

    QString m_folder;
};

} // namespace OnBehalf
