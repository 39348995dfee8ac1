// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A tuple of many small things of different types, flat: an item of a calendar has a hundred
// elements, and a std::tuple of so many costs the compiler ten seconds.
#pragma once

#include <cstddef>
#include <utility>

namespace Ews {

template<std::size_t I, class D>
struct Slot
{
    D descriptor;
};

template<class Indices, class... D>
struct IndexedTable;

template<std::size_t... I, class... D>
struct IndexedTable<std::index_sequence<I...>, D...> : Slot<I, D>...
{
    static constexpr std::size_t size = sizeof...(D);

    constexpr explicit IndexedTable(const D &...d)
        : Slot<I, D>{d}...
    {}

    /// Calls \a function with all of them.
    template<class F>
    constexpr decltype(auto) apply(F &&function) const
    {
        return function(static_cast<const Slot<I, D> &>(*this).descriptor...);
    }
};

template<class... D>
using Table = IndexedTable<std::index_sequence_for<D...>, D...>;

template<std::size_t I, class D>
constexpr const D &get(const Slot<I, D> &slot)
{
    return slot.descriptor;
}

/// The elements of a type, in schema order.
template<class... D>
constexpr auto Elements(const D &...d)
{
    return Table<D...>(d...);
}

/// One table after the other: those of a base and one's own.
template<class First>
constexpr First joined(const First &first)
{
    return first;
}

template<class First, class Second, class... Rest>
constexpr auto joined(const First &first, const Second &second, const Rest &...rest)
{
    return joined(first.apply([&second](const auto &...a) {
        return second.apply([&a...](const auto &...b) { return Elements(a..., b...); });
    }),
                  rest...);
}

} // namespace Ews
