// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/directorysearch.h"
#include "principals/principals.h"
#include "text/sendertext.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace OnBehalf {

class DirectoryCompletion;
class IconLabel;
class SenderLine;
class TextLabel;

/// On whose behalf a meeting is made or a message sent: one of those remembered, or anybody in the
/// directory; below it, what recipients will see.
class PrincipalField : public QWidget
{
    Q_OBJECT
public:
    enum class Purpose { Meeting, Mail };
    explicit PrincipalField(QWidget *parent = nullptr, Purpose purpose = Purpose::Meeting);

    void setClient(const std::shared_ptr<Ews::Client> &client);
    /// The own calendar, and those to choose from.
    void setChoices(const Principal &own, const QList<Principal> &others);
    void setParties(const SenderParties &parties);
    /// Whether what recipients will see is said: not where nothing is sent.
    void showSender(bool shown);
    /// A meeting that is in a calendar stays there.
    void setFixed(bool fixed);

    /// Something is typed and not chosen. For mail, which is sent without a further question, it
    /// stays when the field is left; otherwise whoever was chosen stands there again.
    [[nodiscard]] bool isTyping() const;

    [[nodiscard]] QComboBox *combo() const { return m_combo; }

Q_SIGNALS:
    void chosen(const OnBehalf::Principal &principal);

private:
    void showCurrent();
    void leave();

    QComboBox *m_combo;
    DirectoryCompletion *m_completion;
    SenderLine *m_line;
    Purpose m_purpose;
    SenderParties m_parties;
    bool m_showsSender = true;
};

/// "Recipients will normally see: …", and the reason on request.
class SenderLine : public QWidget
{
    Q_OBJECT
public:
    explicit SenderLine(QWidget *parent = nullptr);

    void setText(const SenderText &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_needsCare = false;
    IconLabel *m_icon;
    TextLabel *m_text;
    QToolButton *m_why;
    TextLabel *m_explanation;
};

} // namespace OnBehalf
