// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/heldrights.h"

#include <QWidget>

class QLineEdit;

namespace OnBehalf {

class DirectoryCompletion;
class TextLabel;

/// "Where does this person have rights?": the person, and in how many of the mailboxes.
class PersonLookUp : public QWidget
{
    Q_OBJECT
public:
    explicit PersonLookUp(QWidget *parent = nullptr);

    void setClient(const std::shared_ptr<Ews::Client> &client);
    /// Nobody again.
    void clear();
    void choose(const Ews::UserId &person);
    [[nodiscard]] const std::optional<Ews::UserId> &person() const { return m_person; }
    /// "Ingrid Solberg"; empty for nobody.
    [[nodiscard]] QString name() const;
    /// In so many of so many that were read.
    void showCount(int with, int read);
    [[nodiscard]] QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void personChanged();
    void sweepRequested();

private:
    std::optional<Ews::UserId> m_person;
    QLineEdit *m_field;
    DirectoryCompletion *m_completion;
    TextLabel *m_count;
    QWidget *m_sweep;
};

} // namespace OnBehalf
