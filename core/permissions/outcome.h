// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace OnBehalf {

/// What became of a change at Apply.
enum class Outcome {
    Staged,     ///< Not sent.
    Applied,    ///< Done and read back.
    Refused,    ///< The server refused it: see the error. Still staged.
    NotApplied, ///< The server said success, but reading back shows otherwise. Still staged.
    Unknown, ///< Sent, but the state afterwards could not be read. Still staged without an answer.
};

} // namespace OnBehalf
