// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Ews {

/// Prepares this process for answers of megabytes, as long calendars and folder trees are: to be
/// called first of all in main().
///
/// Such an answer, its tree and what is read of it are tens of megabytes that are all touched for
/// the first time. In pages of 4 kB each costs an interruption by the system, which in a virtual
/// machine was three quarters of the time of reading. So the C library is asked to keep one heap
/// and to enlarge it by much at a time, and the system to fill it with large pages. Memory is used
/// only where it is touched. Does nothing where the C library is not glibc.
void expectLargeAnswers();

} // namespace Ews
