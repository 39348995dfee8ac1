// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/result.h"
#include "mail/maildraft.h"

#include <QDateTime>

namespace OnBehalf {

/// A message that is being written, as it is kept on this computer until it is sent.
struct KeptMail
{
    QString id{};    ///< Empty before it is first kept.
    QString account; ///< Who is signed in, by SMTP address.
    QString principalName{};
    MailDraft draft{};
    QDateTime savedAt{};
    bool mayBeSent = false; ///< It was being sent, and what became of it is not known.

    /// Whether there is anything worth keeping.
    bool isWritten() const;
};

/// The messages on this computer that were not sent, a file each. Readable for their owner alone.
class MailDrafts
{
public:
    explicit MailDrafts(QString folder = {})
        : m_folder(std::move(folder))
    {}

    /// $XDG_DATA_HOME/onbehalf/mail, or the platform's own place.
    static QString defaultFolder();

    /// Keeps \a mail durably and gives it an id. Errors: "DraftNotWritable".
    Ews::Result<Ews::Nothing> save(KeptMail &mail) const;
    /// Those of \a account, newest first. What cannot be read is left out.
    QList<KeptMail> drafts(const QString &account) const;
    void remove(const QString &id) const;

private:
    QString fileOf(const QString &id) const;
    QString folder() const { return m_folder.isEmpty() ? defaultFolder() : m_folder; }

    QString m_folder;
};

} // namespace OnBehalf
