// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/filesbar.h"

#include "common/elidedlabel.h"
#include "common/flowlayout.h"
#include "common/icons.h"
#include "common/textlabel.h"
#include "text/datetext.h"

#include <QBoxLayout>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

FilesBar::FilesBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setSpacings(12, 2);
    setAccessibleName(tr("Attached files"));
    hide();
}

QWidget *FilesBar::chip(const MeetingFile &file)
{
    auto *chip = new QWidget(this);
    auto *mark = new IconLabel(chip);
    mark->setIcon("paperclip"_L1);
    auto *name = new QLabel(fontMetrics().elidedText(file.name, Qt::ElideMiddle, 280), chip);
    name->setToolTip(file.name);
    auto *size = new TextLabel(
        TextKind::Small,
        spokenLocale().formattedDataSize(file.size, 1, QLocale::DataSizeTraditionalFormat), chip);
    size->setWordWrap(false);
    auto *remove = new QToolButton(chip);
    remove->setObjectName(u"removeFile"_s);
    remove->setAutoRaise(true);
    remove->setIcon(icon("cross"_L1));
    remove->setToolTip(tr("Take %1 away").arg(file.name));
    remove->setAccessibleName(remove->toolTip());
    remove->setFocusPolicy(Qt::TabFocus);
    connect(remove, &QToolButton::clicked, this, [this, file] { Q_EMIT removeWanted(file); });
    auto *layout = new QHBoxLayout(chip);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (auto *part : std::initializer_list<QWidget *>{mark, name, size, remove})
        layout->addWidget(part);
    return chip;
}

void FilesBar::setFiles(const QList<MeetingFile> &files)
{
    if (files == m_files)
        return;
    m_files = files;
    while (auto *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const MeetingFile &file : files) {
        auto *one = chip(file);
        layout()->addWidget(one);
        one->show();
    }
    setVisible(!files.isEmpty());
    updateGeometry();
}

} // namespace OnBehalf
