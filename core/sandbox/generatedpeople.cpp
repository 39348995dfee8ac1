// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/dice.h"
#include "sandbox/organisation.h"

namespace Sandbox {

namespace {

constexpr std::array<QStringView, 64> givenNames{
    u"Adebayo", u"Agnes",  u"Ahmed",   u"Aleksandra", u"Ali",     u"Alice",    u"Amina",
    u"Ana",     u"André",  u"Arjun",   u"Astrid",     u"Beatriz", u"Bjarne",   u"Camille",
    u"Carlos",  u"Chiara", u"Daniel",  u"David",      u"Deepa",   u"Diego",    u"Elena",
    u"Emma",    u"Erik",   u"Esther",  u"Fatima",     u"Felix",   u"Gabriela", u"Grace",
    u"Hana",    u"Haruto", u"Ibrahim", u"Ines",       u"Ivan",    u"Jana",     u"José",
    u"Julia",   u"Karim",  u"Katya",   u"Laura",      u"Leon",    u"Lucía",    u"Maja",
    u"Marco",   u"Maria",  u"Michael", u"Mina",       u"Mohamed", u"Nadia",    u"Nikolai",
    u"Olivia",  u"Omar",   u"Patrick", u"Petra",      u"Rosa",    u"Sanjay",   u"Sara",
    u"Stefan",  u"Tariq",  u"Teresa",  u"Thomas",     u"Ursula",  u"Victor",   u"Yara",
    u"Zofia"};

constexpr std::array<QStringView, 81> surnames{
    u"Abbas",    u"Acheampong", u"Almeida",     u"Andersson", u"Bauer",    u"Becker",
    u"Bianchi",  u"Boateng",    u"Brown",       u"Carvalho",  u"Castillo", u"Chowdhury",
    u"Clarke",   u"Costa",      u"Dahl",        u"Davies",    u"Demir",    u"Diaz",
    u"Dupont",   u"Edwards",    u"Eze",         u"Fernández", u"Fischer",  u"Fontaine",
    u"Fujita",   u"García",     u"Gruber",      u"Gupta",     u"Haddad",   u"Hansen",
    u"Hassan",   u"Hoffmann",   u"Horvat",      u"Ivanova",   u"Jansen",   u"Johnson",
    u"Kaur",     u"Keller",     u"Khan",        u"Kim",       u"Koch",     u"Kowalski",
    u"Kumar",    u"Laurent",    u"Lewandowska", u"Lopes",     u"Martin",   u"Mendes",
    u"Meyer",    u"Moreau",     u"Mwangi",      u"Nakamura",  u"Ndiaye",   u"Nemeth",
    u"Novák",    u"Nwosu",      u"Olsen",       u"Osei",      u"Oyelaran", u"Patel",
    u"Peeters",  u"Pereira",    u"Petrov",      u"Popescu",   u"Ramirez",  u"Ricci",
    u"Roberts",  u"Rossi",      u"Saleh",       u"Santos",    u"Sharma",   u"Silva",
    u"Smith",    u"Suzuki",     u"Tran",        u"Virtanen",  u"Vogel",    u"Walker",
    u"Yamamoto", u"Zhang",      u"Zimmermann"};

constexpr std::array<QStringView, 12> functions{
    u"Finance",   u"Legal",      u"Sales",   u"Research", u"Production", u"Marketing",
    u"Personnel", u"Purchasing", u"Quality", u"Service",  u"Logistics",  u"Systems"};
constexpr std::array<QStringView, 13> towns{
    u"Stockholm", u"Hamburg", u"Lisbon", u"Lagos",  u"Osaka",   u"Bergen", u"Brno",
    u"Milan",     u"London",  u"Lyon",   u"Madrid", u"Toronto", u"Accra"};
constexpr std::array<QStringView, 6> titles{u"Clerk",     u"Manager",   u"Engineer",
                                            u"Assistant", u"Team Lead", u"Consultant"};

constexpr int smallestDepartment = 50;
constexpr int largestDepartment = 400;

template<std::size_t N>
QString nameAt(const std::array<QStringView, N> &all, int place)
{
    return all.at(std::size_t(place) % N).toString();
}

struct Department
{
    QString function, town;
    DirectoryEntry group;
};

/// Function and town come round together after 156 departments.
Department departmentAt(const QString &domainSid, int place)
{
    Department one{.function = nameAt(functions, place), .town = nameAt(towns, place), .group = {}};
    const int round = place / int(functions.size() * towns.size());
    const QString number = round == 0 ? QString() : QString::number(round + 1);
    const QString alias = one.function.toLower() + u'.' + one.town.toLower() + number;
    one.group = {.kind = EntryKind::SecurityGroup,
                 .sid = u"%1-%2"_s.arg(domainSid).arg(800'000 + place),
                 .smtp = alias + u"@sandbox.example"_s,
                 .alias = alias,
                 .displayName = u"%1 %2 %3"_s.arg(one.function, one.town, number).trimmed(),
                 .generated = true};
    return one;
}

/// Every pair of names once before any comes again; the number makes the address the only one.
DirectoryEntry personAt(const QString &domainSid, quint32 seed, int number,
                        const Department &department)
{
    constexpr int pairs = int(givenNames.size() * surnames.size());
    const int pair = int((quint64(number) * 2'741 + seed) % pairs); // 2741 divides no power of 2, 3
    const QString given = nameAt(givenNames, pair % int(givenNames.size()));
    const QString surname = nameAt(surnames, pair / int(givenNames.size()));
    const QString digits = QString::number(number).rightJustified(6, u'0');
    Dice dice(seed, quint32(number));
    return {.sid = u"%1-%2"_s.arg(domainSid).arg(1'000'000 + number),
            .smtp = u"%1.%2%3@sandbox.example"_s.arg(folded(given), folded(surname)).arg(number),
            .alias = u"user"_s + digits,
            .displayName = given + u' ' + surname,
            .givenName = given,
            .surname = surname,
            .department = department.function,
            .jobTitle = nameAt(titles, dice.below(int(titles.size()))),
            .office = department.town,
            .password = u"Sandbox-"_s + digits,
            .role = Role::Colleague,
            .generated = true};
}

} // namespace

void Organisation::addPeople(int count, quint32 seed)
{
    m_pattern.seed = seed;
    m_pattern.people = count;
    Dice dice(seed);
    QList<Sid> everybody;
    QList<DirectoryEntry> groups;
    Department department;
    int room = 0; // in that department
    for (int number = 1; number <= count; ++number) {
        if (room == 0) {
            const int left = count - number + 1;
            room = smallestDepartment + dice.below(largestDepartment - smallestDepartment + 1);
            // nobody is left for a department that is too small
            if (left - room < smallestDepartment)
                room = left <= largestDepartment ? left : left - smallestDepartment;
            department = departmentAt(domainSid, int(groups.size()));
            groups.append(department.group);
            m_pattern.departments.insert(number, department.group.sid);
        }
        --room;
        DirectoryEntry person = personAt(domainSid, seed, number, department);
        groups.last().members.append(person.sid);
        everybody.append(person.sid);
        directory.add(std::move(person));
    }
    for (const DirectoryEntry &group : std::as_const(groups))
        directory.add(group);
    if (DirectoryEntry *staff = directory.edit(sidOf(u"all.staff"_s)))
        staff->members.append(everybody);
}

} // namespace Sandbox
