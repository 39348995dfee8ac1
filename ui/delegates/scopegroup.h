// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatesdraft.h"
#include "text/rowtext.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;

namespace OnBehalf {

class IconLabel;
class TextLabel;

/// Where meeting requests go: the one setting of the mailbox, and what to look at with it.
class ScopeGroup : public QWidget
{
    Q_OBJECT
public:
    explicit ScopeGroup(QWidget *parent = nullptr);

    void setDraft(const DelegatesDraft &draft, Owner owner);
    /// Why nobody can choose that no delegate gets requests; empty: it can be chosen.
    void setNoForwardLacking(const QString &why);

Q_SIGNALS:
    void chosen(Ews::DeliverMeetingRequests scope);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildBox();
    void showNoForward();
    void addNote(QBoxLayout *layout, IconLabel *icon, TextLabel *text);

    QButtonGroup *m_buttons;
    DelegatesDraft m_draft;
    Owner m_owner = Owner::You;
    QString m_noForwardLacking;
    IconLabel *m_noteIcon;
    TextLabel *m_note;
    IconLabel *m_warningIcon;
    TextLabel *m_warning;
};

} // namespace OnBehalf
