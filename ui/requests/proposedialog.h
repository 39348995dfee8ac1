// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requests/answerrequest.h"
#include "text/requestfacts.h"

#include <QDialog>

class QListView;
class QPlainTextEdit;
class QRadioButton;

namespace OnBehalf {

class NoticePanel;
class SuggestionsModel;
class TextLabel;
class TimeFields;

/// Another time for a meeting that one was invited to: by hand, or one at which the principal and
/// the organizer are free.
class ProposeDialog : public QDialog
{
    Q_OBJECT
public:
    ProposeDialog(std::shared_ptr<Ews::Client> client, const Request &request,
                  const RequestReader &reader, const QString &words, QWidget *parent = nullptr);
    ~ProposeDialog() override;

    [[nodiscard]] RequestAnswer answer() const;

    void accept() override;

private:
    void build(const QString &words);
    void readSuggestions(std::shared_ptr<Ews::Client> client);
    void choose(const QDateTime &start);

    Request m_request;
    RequestReader m_reader;
    TimeFields *m_times = nullptr;
    QRadioButton *m_tentative = nullptr;
    QPlainTextEdit *m_words;
    SuggestionsModel *m_suggestions;
    QListView *m_list;
    TextLabel *m_none;
    NoticePanel *m_problem;
    std::stop_source m_stop;
};

} // namespace OnBehalf
