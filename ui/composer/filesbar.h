// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meetings/meeting.h"

#include <QWidget>

namespace OnBehalf {

/// The files that go with a meeting, each with its size and a button to take it away.
class FilesBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilesBar(QWidget *parent = nullptr);

    void setFiles(const QList<MeetingFile> &files);

Q_SIGNALS:
    void removeWanted(const OnBehalf::MeetingFile &file);

private:
    QWidget *chip(const MeetingFile &file);

    QList<MeetingFile> m_files;
};

} // namespace OnBehalf
