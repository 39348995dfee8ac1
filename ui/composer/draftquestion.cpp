// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/draftquestion.h"

#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

DraftQuestion::DraftQuestion(bool sends, bool begun, QWidget *window)
    : QMessageBox(window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(Question);
    setWindowTitle(sends ? tr("Not sent yet") : tr("Not saved in the calendar yet"));
    setText(sends ? tr("This meeting was not sent.") : tr("This is not in the calendar yet."));
    setInformativeText(
        begun ? tr("Some of it may have been done already. As a draft on this computer it can be "
                   "gone on with, and nothing is sent twice.")
              : tr("It can be kept on this computer, and is offered at the next start."));
    auto *keep = addButton(tr("&Keep the draft"), AcceptRole);
    auto *discard = addButton(tr("&Discard"), DestructiveRole);
    auto *stay = addButton(tr("&Go on writing"), RejectRole);
    keep->setObjectName(u"keep"_s);
    discard->setObjectName(u"discard"_s);
    setDefaultButton(keep);
    setEscapeButton(stay);
    connect(this, &QMessageBox::buttonClicked, this, [this, keep, discard](auto *button) {
        if (button == keep)
            Q_EMIT keepChosen();
        else if (button == discard)
            Q_EMIT discardChosen();
    });
}

} // namespace OnBehalf
