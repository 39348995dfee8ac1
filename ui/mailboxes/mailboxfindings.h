// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace OnBehalf {

class MailboxesActions;
class PageArea;
class TextLabel;
struct AuditState;
struct AuditedMailbox;

/// What was found in one mailbox, in sentences, and where to go about it.
class MailboxFindings : public QWidget
{
    Q_OBJECT
public:
    explicit MailboxFindings(const MailboxesActions *actions, QWidget *parent = nullptr);

    /// \a mailbox may be null.
    void show(const AuditState *audit, const AuditedMailbox *mailbox);

private:
    void clear();
    void addLine(const QString &iconName, int tone, const QString &text, const QString &advice);

    TextLabel *m_title;
    PageArea *m_area;
    QBoxLayout *m_lines;
    QString m_shown; ///< What stands there: it is not made anew for each row that arrives.
};

} // namespace OnBehalf
