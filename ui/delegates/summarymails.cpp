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

QString ownerNameIn(const Ews::Result<DirectoryHits> &hits, const QString &address)
{
    if (hits)
        for (const DirectoryEntry &entry : hits->entries)
            if (entry.address.compare(address, Qt::CaseInsensitive) == 0)
                return entry.name;
    return {};
}

} // namespace

void SummaryMails::setStore(DelegateStore *store)
{
    m_store = store;
    m_wanted.clear();
}

bool SummaryMails::isPossible() const
{
    if (!m_store)
        return false;
    const Session &session = m_store->session();
    return ownAddress(session).compare(session.mailbox.address, Qt::CaseInsensitive) == 0;
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
    if (!m_store || m_wanted.isEmpty())
        return;
    const auto applied = fullyApplied(report.changes, m_wanted);
    QList<std::pair<DelegateRow, bool>> rows;
    for (const AppliedDelegate &one : applied) {
        m_wanted.remove(one.key);
        const auto row = m_store->draft().row(one.key);
        if (row && !row->error && !row->user.primarySmtpAddress.isEmpty())
            rows.append({*row, one.isNew});
    }
    // Whoever has nothing staged any more gets nothing.
    const auto &staged = m_store->draft().staged();
    m_wanted.removeIf([&staged](const QString &key) {
        return std::ranges::none_of(staged,
                                    [&key](const StagedDelegate &one) { return one.key == key; });
    });
    if (rows.isEmpty())
        return;
    auto round = std::make_shared<Round>(Round{.open = int(rows.size())});
    const QString owner = m_store->session().mailbox.address;
    whenDone(searchDirectory(m_store->session().client, owner), this,
             [this, rows, owner, round](const Ews::Result<DirectoryHits> &hits) {
                 if (!m_store)
                     return;
                 const QString name = ownerNameIn(hits, owner);
                 for (const auto &[row, isNew] : rows)
                     send(delegateSummary(row, isNew, owner, name), name, round);
             });
}

void SummaryMails::send(const MailDraft &draft, const QString &ownerName,
                        const std::shared_ptr<Round> &round)
{
    const Session &session = m_store->session();
    const SenderParties parties{.ownName = ownerName,
                                .ownAddress = draft.principal,
                                .principalName = ownerName,
                                .principal = draft.principal};
    whenDone(sendMail(session.client, ownAddress(session), draft), this,
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
                 if (--round->open == 0)
                     Q_EMIT finished(round->told, round->failures);
             });
}

} // namespace OnBehalf
