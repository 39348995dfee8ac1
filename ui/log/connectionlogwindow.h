// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

#include <memory>

class QCheckBox;
class QLineEdit;

namespace OnBehalf {

class ConnectionLog;
class ExchangeDetail;
class ExchangesFilter;
class ExchangesModel;
class ExchangesView;
class Export;
class MessageBar;
class StatusLine;

/// What was asked of servers and what they answered, for whoever looks for a fault. Reads only.
class ConnectionLogWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit ConnectionLogWindow(std::shared_ptr<ConnectionLog> log, QWidget *parent = nullptr);
    ~ConnectionLogWindow() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *command(const char *name, QLatin1StringView iconName, const QString &text,
                     const QString &toolTip);
    void buildCommands();
    void build();
    void connectAll();
    void showCurrent();
    void showCount();
    void copy();
    void save();

    std::shared_ptr<ConnectionLog> m_log;
    ExchangesModel *m_model;
    ExchangesFilter *m_filter;
    QLineEdit *m_search;
    QCheckBox *m_onlyFailures;
    ExchangesView *m_view;
    ExchangeDetail *m_detail;
    QString m_shown; ///< Which exchange is in it.
    MessageBar *m_bar;
    StatusLine *m_status;
    Export *m_export;
    QAction *m_copy = nullptr;
    QAction *m_save = nullptr;
    QAction *m_clear = nullptr;
};

} // namespace OnBehalf
