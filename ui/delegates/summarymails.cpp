// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/summarymails.h"

#include "directory/directorysearch.h"
#include "text/delegatetext.h"
#include "text/mailtext.h"
#include "text/summarytext.h"
#include "whendone.h"

#include <algorithm>

namespace OnBehalf {

namespace {

/// Somebody whose rights were written, and all of them.
struct AppliedDelegate
{
    QString key;
    bool isNew = false;
};

QList<AppliedDelegate> fullyApplied(const QList<Change> &changes, const QSet<QString> &among)
{
    QList<AppliedDelegate> result;
    for (const QString &key : among) {
        QList<Change> own = changes;
        own.removeIf([&key](const Change &one) { return one.key != key; });
        const bool all = !own.isEmpty() && std::ranges::all_of(own, [](const Change &one) {
            return one.outcome == Outcome::Applied && one.kind != Change::Kind::Remove;
        });
        const bool isNew = std::ranges::any_of(
            own, [](const Change &one) { return one.kind == Change::Kind::Add; });
        if (all)
            result.append({key, isNew});
    }
    return result;
}

} // namespace

void SummaryMails::setStore(DelegateStore *store)
{
    m_store = store;
    // What was carried over is staged in the new store already.
    m_wanted.removeIf([store](const QString &key) {
        return !store ||
               std::ranges::none_of(store->draft().staged(),
                                    [&key](const StagedDelegate &one) { return one.key == key; });
    });
    m_new.clear();
}

bool SummaryMails::isPossible() const
{
    if (!m_store)
        return false;
    const Session &session = m_store->session();
    return session.actingAddress().compare(session.mailbox.address, Qt::CaseInsensitive) == 0;
}

void SummaryMails::setWanted(const QStringList &keys, bool wanted)
{
    for (const QString &key : keys)
        if (wanted)
            m_wanted.insert(key);
        else
            m_wanted.remove(key);
}

bool SummaryMails::areWanted(const QStringList &keys) const
{
    return std::ranges::all_of(keys, [this](const QString &key) { return m_wanted.contains(key); });
}

int SummaryMails::count(const DelegatesDraft &draft) const
{
    return int(std::ranges::count_if(draft.staged(), [this](const StagedDelegate &one) {
        return one.kind != StagedDelegate::Kind::Remove && m_wanted.contains(one.key);
    }));
}

void SummaryMails::sendAfter(const ApplyReport &report)
{
    if (!m_store || report.undoing || m_wanted.isEmpty())
        return;
    for (const Change &one : report.changes)
        if (one.kind == Change::Kind::Add && one.outcome == Outcome::Applied)
            m_new.insert(one.key);
    const auto applied = fullyApplied(report.changes, m_wanted);
    QList<std::pair<DelegateRow, bool>> rows;
    for (const AppliedDelegate &one : applied) {
        m_wanted.remove(one.key);
        const auto row = m_store->draft().row(one.key);
        if (row && !row->error && !row->user.primarySmtpAddress.isEmpty())
            rows.append({*row, one.isNew || m_new.contains(one.key)});
        m_new.remove(one.key);
    }
    // Whoever has nothing staged any more gets nothing.
    const auto &staged = m_store->draft().staged();
    m_wanted.removeIf([&staged](const QString &key) {
        return std::ranges::none_of(staged,
                                    [&key](const StagedDelegate &one) { return one.key == key; });
    });
    if (rows.isEmpty())
        return;
    auto round =
        std::make_shared<Round>(Round{.journal = m_store->journal(), .open = int(rows.size())});
    ++m_rounds;
    // Whoever works by then: it is sent from where it was applied.
    const Session session = m_store->session();
    const QString owner = session.mailbox.address;
    whenDone(searchDirectory(session.client, owner), this,
             [this, rows, owner, round, session](const Ews::Result<DirectoryHits> &hits) {
                 const QString name = nameAt(hits, owner);
                 for (const auto &[row, isNew] : rows)
                     send(session, delegateSummary(row, isNew, owner, name), name, round);
             });
}

void SummaryMails::send(const Session &session, const MailDraft &draft, const QString &ownerName,
                        const std::shared_ptr<Round> &round)
{
    const SenderParties parties = mailParties(session, ownerName, draft.principal, ownerName);
    whenDone(sendMail(session.client, session.actingAddress(), draft, round->journal), this,
             [this, draft, parties, round](const MailReport &report) {
                 if (report.end == MailEnd::Sent) {
                     ++round->told;
                 } else {
                     ErrorText text = mailText(report, draft, parties);
                     const MailRecipient &to = draft.to.first();
                     text.headline = tr("The permissions are applied, but %1 may not have got the "
                                        "message about them.")
                                         .arg(to.name.isEmpty() ? to.address : to.name) +
                                     QChar(u' ') + text.headline;
                     round->failures.append(text);
                 }
                 if (--round->open > 0)
                     return;
                 --m_rounds;
                 Q_EMIT finished(round->told, round->failures);
             });
}

} // namespace OnBehalf
