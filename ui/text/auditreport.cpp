// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/auditreport.h"

#include "text/auditfindingtext.h"
#include "text/csvline.h"
#include "text/delegatetext.h"
#include "text/errortext.h"
#include "text/permissiontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AuditReportWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditReport)
};

QString whyFailed(const AuditedMailbox &mailbox)
{
    return errorText(mailbox.error.value_or(Ews::Error())).headline;
}

/// By the code of an error that was kept alone.
QString whyUnread(const QString &code)
{
    return AuditReportWords::tr("could not be read: %1")
        .arg(errorText({.failure = Ews::Failure::Refused, .code = code}).headline);
}

QString yesOrNo(const std::optional<bool> &value)
{
    if (!value)
        return AuditReportWords::tr("unknown");
    return *value ? AuditReportWords::tr("yes") : AuditReportWords::tr("no");
}

QString stateWord(const AuditedMailbox &mailbox)
{
    switch (mailbox.state) {
    case AuditedMailbox::State::Waiting:
    case AuditedMailbox::State::Reading:
        return AuditReportWords::tr("not read yet");
    case AuditedMailbox::State::Read:
        return AuditReportWords::tr("read");
    case AuditedMailbox::State::Failed:
        return AuditReportWords::tr("could not be read: %1").arg(whyFailed(mailbox));
    }
    Q_UNREACHABLE();
}

QString readTime(const AuditedMailbox &mailbox)
{
    return mailbox.readAt.isValid() ? mailbox.readAt.toUTC().toString(Qt::ISODate) : QString();
}

QString addressOf(const Ews::UserId &user)
{
    return user.primarySmtpAddress.isEmpty() ? user.sid : user.primarySmtpAddress;
}

/// The lines of one mailbox in auditCsv().
class MailboxLines
{
public:
    MailboxLines(const AuditState &audit, const AuditedMailbox &mailbox)
        : m_audit(audit)
        , m_mailbox(mailbox)
    {}

    QString text()
    {
        if (m_mailbox.state != AuditedMailbox::State::Read) {
            add({}, {}, stateWord(m_mailbox), nullptr);
            return m_text;
        }
        if (!m_mailbox.delegatesError.isEmpty())
            add({}, AuditReportWords::tr("Delegates"), whyUnread(m_mailbox.delegatesError),
                nullptr);
        for (const DelegateFolder folder : delegateFolders)
            if (const QString &code = m_mailbox.unreadable[folder]; !code.isEmpty())
                add({}, folderName(folder), whyUnread(code), nullptr);
        for (const AuditedEntry &entry : m_mailbox.entries)
            add(m_audit.trustees.at(entry.trustee), folderName(entry.folder),
                auditedRightsText(entry.rights), m_mailbox.delegateOf(entry.trustee));
        delegatesWithoutEntries();
        return m_text;
    }

private:
    void delegatesWithoutEntries()
    {
        for (const AuditedDelegate &delegate : m_mailbox.delegates) {
            const bool has = std::ranges::any_of(m_mailbox.entries, [&](const AuditedEntry &entry) {
                return entry.trustee == delegate.trustee;
            });
            if (!has)
                add(delegate.trustee < 0 ? Ews::UserId() : m_audit.trustees.at(delegate.trustee),
                    {}, AuditReportWords::tr("delegate without an entry"), &delegate);
        }
    }

    void add(const std::optional<Ews::UserId> &who, const QString &folder, const QString &level,
             const AuditedDelegate *delegate)
    {
        m_text += csvLine({m_mailbox.mailbox.address, m_mailbox.mailbox.name,
                           who ? delegateName(*who) : QString(), who ? addressOf(*who) : QString(),
                           folder, level, who ? yesOrNo(delegate != nullptr) : QString(),
                           delegate ? yesOrNo(delegate->receivesCopies) : QString(),
                           delegate ? yesOrNo(delegate->viewsPrivateItems) : QString()});
    }

    const AuditState &m_audit;
    const AuditedMailbox &m_mailbox;
    QString m_text;
};

} // namespace

QString auditTitle(const AuditState &audit)
{
    return audit.options.title.isEmpty() ? AuditReportWords::tr("Audit of %n mailbox(es)", nullptr,
                                                                int(audit.mailboxes.size()))
                                         : audit.options.title;
}

QString auditSummary(const AuditState &audit)
{
    const int failed = audit.count(AuditedMailbox::State::Failed);
    const int read = audit.count(AuditedMailbox::State::Read);
    const auto open = audit.mailboxes.size() - failed - read;
    QStringList parts{AuditReportWords::tr("%1 read", "mailboxes").arg(read)};
    if (failed > 0)
        parts.append(AuditReportWords::tr("%1 could not be read", "mailboxes").arg(failed));
    if (open > 0)
        parts.append(AuditReportWords::tr("%1 not read yet", "mailboxes").arg(open));
    parts.append(AuditReportWords::tr("%1 with findings", "mailboxes").arg(audit.withFindings()));
    return AuditReportWords::tr("%n mailbox(es): %1.", nullptr, int(audit.mailboxes.size()))
        .arg(parts.join(u", "_s));
}

QStringList auditGaps(const AuditState &audit)
{
    QStringList gaps;
    qsizetype open = 0;
    for (const AuditedMailbox &mailbox : audit.mailboxes) {
        if (mailbox.state == AuditedMailbox::State::Failed)
            gaps.append(AuditReportWords::tr("%1: %2", "mailbox: error")
                            .arg(mailbox.mailbox.address, stateWord(mailbox)));
        else if (mailbox.state != AuditedMailbox::State::Read)
            ++open;
    }
    if (open > 0)
        gaps.prepend(AuditReportWords::tr("%n mailbox(es) were not read yet.", nullptr, int(open)));
    if (!audit.options.asksDirectory)
        gaps.append(AuditReportWords::tr("The directory was not asked who has left."));
    return gaps;
}

QString auditedRightsText(const std::optional<Rights> &rights)
{
    return rights ? entryText(permissionOf({}, *rights))
                  : AuditReportWords::tr("the server does not say what");
}

QString auditedDelegatesText(const AuditState &audit, const AuditedMailbox &mailbox)
{
    if (mailbox.state != AuditedMailbox::State::Read)
        return {};
    if (!mailbox.delegatesError.isEmpty())
        return AuditReportWords::tr("unknown");
    QStringList names;
    for (const AuditedDelegate &delegate : mailbox.delegates)
        names.append(delegateName(delegate.trustee < 0 ? Ews::UserId()
                                                       : audit.trustees.at(delegate.trustee)));
    return names.join(u", "_s);
}

QByteArray auditCsv(const AuditState &audit)
{
    QString text =
        csvBegin() +
        csvLine({AuditReportWords::tr("Mailbox"), AuditReportWords::tr("Mailbox name"),
                 AuditReportWords::tr("Person"), AuditReportWords::tr("Address"),
                 AuditReportWords::tr("Folder"), AuditReportWords::tr("Level"),
                 AuditReportWords::tr("Delegate"), AuditReportWords::tr("Receives copies"),
                 AuditReportWords::tr("Sees private items")});
    for (const AuditedMailbox &mailbox : audit.mailboxes)
        text += MailboxLines(audit, mailbox).text();
    return text.toUtf8();
}

QByteArray auditMailboxesCsv(const AuditState &audit)
{
    QString text =
        csvBegin() +
        csvLine({AuditReportWords::tr("Mailbox"), AuditReportWords::tr("Mailbox name"),
                 AuditReportWords::tr("State"), AuditReportWords::tr("Read at"),
                 AuditReportWords::tr("Number of delegates"), AuditReportWords::tr("Delegates"),
                 AuditReportWords::tr("Meeting requests"),
                 AuditReportWords::tr("Number of findings"), AuditReportWords::tr("Findings")});
    for (const AuditedMailbox &mailbox : audit.mailboxes) {
        const bool known =
            mailbox.state == AuditedMailbox::State::Read && mailbox.delegatesError.isEmpty();
        QStringList findings;
        for (const AuditFinding &finding : mailbox.findings)
            findings.append(auditFindingText(audit, mailbox, finding));
        text += csvLine({mailbox.mailbox.address, mailbox.mailbox.name, stateWord(mailbox),
                         readTime(mailbox),
                         known ? QString::number(mailbox.delegates.size()) : QString(),
                         auditedDelegatesText(audit, mailbox),
                         mailbox.scope ? scopeShort(*mailbox.scope) : QString(),
                         QString::number(findings.size()), findings.join(u"; "_s)});
    }
    return text.toUtf8();
}

} // namespace OnBehalf
