// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/requestfacts.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace OnBehalf {

class FactsGrid;
class NoticePanel;
class RequestsActions;
class SenderLine;
class TextLabel;

/// One request: what is asked, what is in the way of it, what the organizer writes, and the answer.
class RequestDetail : public QWidget
{
    Q_OBJECT
public:
    explicit RequestDetail(RequestsActions *actions, QWidget *parent = nullptr);

    /// What is shown of a request; \a content and \a contentError: nothing while it is read.
    struct Shown
    {
        Request request;
        RequestReader reader;
        std::optional<RequestContent> content{};
        QString contentError{};
        QList<CalendarEntry> conflicts{};
    };
    void setShown(const std::optional<Shown> &shown);

    /// Whether the organizer is to hear of the answer; of each request unless one says otherwise.
    [[nodiscard]] bool tellsOrganizer() const;
    /// What goes with the answer.
    [[nodiscard]] QString words() const;
    /// The request with this id was answered: what was written and chosen for it is done with.
    void forgetAnswer(const QString &id);

Q_SIGNALS:
    void tellsOrganizerChanged();

private:
    void build(RequestsActions *actions);
    QLayout *answerLine();
    void showWhetherTold();
    void showAnswerTo(const QString &id);
    void keepAnswer();

    /// What was written and chosen for a request.
    struct Kept
    {
        QString words{};
        bool tells = true;
    };

    QString m_id;
    QHash<QString, Kept> m_kept; ///< Of requests that are not shown.
    QWidget *m_all;
    TextLabel *m_title;
    FactsGrid *m_facts;
    NoticePanel *m_conflict;
    QPlainTextEdit *m_letter;
    QWidget *m_answer;
    QCheckBox *m_tells;
    QLineEdit *m_words;
    QWidget *m_answerButtons;
    QWidget *m_removeButtons;
    QWidget *m_meetingButtons;
    SenderLine *m_sender;
};

} // namespace OnBehalf
