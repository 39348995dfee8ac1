// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/tones.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QPushButton;

namespace OnBehalf {

class PageArea;
class TextLabel;

/// A cell or a finding in sentences, and what can be done about it.
class AccessDetail : public QWidget
{
    Q_OBJECT
public:
    explicit AccessDetail(QWidget *parent = nullptr);

    struct Line
    {
        QString text;
        QString iconName{};
        std::optional<Tone> tone{};
    };
    struct Content
    {
        QString title;
        QList<Line> lines;
        QString stage{};       ///< "Default → None"; empty: nothing can be staged.
        bool isStaged = false; ///< That is staged already.
        bool hasFolder = false;
    };
    void show(const Content &content);

Q_SIGNALS:
    void stageRequested();
    void folderRequested();

private:
    void addLine(const Line &line);

    TextLabel *m_title;
    PageArea *m_area;
    QBoxLayout *m_lines;
    QPushButton *m_stage;
    QPushButton *m_folder;
};

} // namespace OnBehalf
