// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/step.h"

#include <QFuture>
#include <QPointer>
#include <QWidget>

namespace OnBehalf {

class CellTable;
class DiscoveryModel;
class Export;
class HostQuestionPanel;
class IconLabel;
class TextLabel;
struct Message;

/// What is asked for somebody's server, as it goes, and afterwards as a record; and the question
/// whether a host is right.
class DiscoveryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DiscoveryPanel(const QString &address, QWidget *parent = nullptr);

    void setSteps(const QList<Autodiscover::Step> &steps);
    /// As HostQuestionPanel::answer(). A question before it is taken back.
    [[nodiscard]] QFuture<bool> ask(const Autodiscover::HostQuestion &question);
    /// What was asked stays, in less room.
    void endSearch();

Q_SIGNALS:
    /// It needs more or less room.
    void sizeChanged();
    void messageWanted(const OnBehalf::Message &message);

private:
    void buildTable();
    void fitTable();
    void takeBackQuestion();
    void showWhoKnows();
    void saveRecord();

    QString m_address;
    DiscoveryModel *m_model;
    CellTable *m_table;
    IconLabel *m_lock;
    TextLabel *m_sent;
    QPointer<HostQuestionPanel> m_question;
    Export *m_export;
    int m_mostRows = 10; ///< More can be scrolled to.
};

} // namespace OnBehalf
