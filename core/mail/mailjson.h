// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages as they are kept on disk, in drafts and in the journal.
#pragma once

#include "mail/maildraft.h"

#include <QJsonObject>

namespace OnBehalf {

QJsonObject toJson(const MailDraft &draft);
/// What is missing is as in a new one.
MailDraft mailDraftFrom(const QJsonObject &json);
/// The same for the same message, and says nothing of what is written there.
QString digestOf(const MailDraft &draft);

} // namespace OnBehalf
