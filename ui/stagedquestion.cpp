// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagedquestion.h"

#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

StagedQuestion::StagedQuestion(int changes, QWidget *window)
    : QMessageBox(window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(Warning);
    setWindowTitle(tr("Changes not sent yet"));
    setText(tr("%n change(s) have not been sent to the server.", nullptr, changes));
    setInformativeText(
        tr("Going on forgets what is staged. The server keeps everything as it is."));
    auto *discard = addButton(tr("&Discard changes"), DestructiveRole);
    auto *review = addButton(tr("&Review and Apply…"), ActionRole);
    auto *stay = addButton(tr("Cancel"), RejectRole);
    discard->setObjectName(u"discard"_s);
    review->setObjectName(u"review"_s);
    setDefaultButton(stay);
    setEscapeButton(stay);
    connect(this, &QMessageBox::buttonClicked, this, [this, discard, review](auto *button) {
        if (button == discard)
            Q_EMIT discardChosen();
        else if (button == review)
            Q_EMIT reviewChosen();
    });
}

} // namespace OnBehalf
