// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/largeanswers.h"

#include <QtGlobal>

#ifdef __GLIBC__
#include <cstdint>
#include <cstdlib>

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace Ews {

#ifdef __GLIBC__
namespace {

constexpr std::uintptr_t largePage = std::uintptr_t(2) << 20;
constexpr std::uintptr_t heapStep = std::uintptr_t(64) << 20;

std::uintptr_t heapEnd()
{
    return reinterpret_cast<std::uintptr_t>(::sbrk(0));
}

} // namespace
#endif

void expectLargeAnswers()
{
#ifdef __GLIBC__
    // Threads that read have no heaps of their own: those do not grow by steps.
    ::mallopt(M_ARENA_MAX, 1);
    ::mallopt(M_TOP_PAD, int(heapStep));
    ::mallopt(M_MMAP_THRESHOLD, int(heapStep / 2)); // at most what glibc allows
    ::mallopt(M_TRIM_THRESHOLD, int(heapStep * 3 / 2));
    const std::uintptr_t before = heapEnd();
    void *volatile grows = std::malloc(std::size_t(1) << 20); // more than there is at the start
    std::free(grows);
    const std::uintptr_t first = (before + largePage - 1) / largePage * largePage;
    const std::uintptr_t end = heapEnd() / largePage * largePage;
    if (first < end)
        (void)::madvise(reinterpret_cast<void *>(first), end - first, MADV_HUGEPAGE);
#endif
}

} // namespace Ews
