// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the element tables of core/ews do not say of the schema: words of attributes, texts that
// must not be empty, what belongs to which kind of folder, and what came with which version.
#pragma once

#include "ews/types/enums.h"
#include "sandbox/domnode.h"

namespace Sandbox {

/// The first violation in \a operation, an element of the Body, in the order of the document.
std::optional<Ews::Violation> checkValues(const DomNode &operation, Ews::ServerVersion version);
std::optional<Ews::Violation> checkHeaderValues(const DomNode &header);

} // namespace Sandbox
