// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/offer.h"

#include <QMetaEnum>

#include <algorithm>

namespace Ews {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Splits at the commas outside quotes.
QByteArrayList listItems(const QByteArray &value)
{
    QByteArrayList items;
    bool quoted = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (quoted && value.at(i) == '\\')
            ++i;
        else if (value.at(i) == '"')
            quoted = !quoted;
        else if (value.at(i) == ',' && !quoted) {
            items.append(value.mid(begin, i - begin).trimmed());
            begin = i + 1;
        }
    }
    items.append(value.mid(begin).trimmed());
    return items;
}

/// The length of the scheme that \a item begins with; 0 where it is a parameter of the one before.
qsizetype schemeLength(const QByteArray &item)
{
    const auto isEnd = [](char c) { return c == ' ' || c == '\t' || c == '='; };
    const qsizetype end = std::find_if(item.begin(), item.end(), isEnd) - item.begin();
    const QByteArray rest = item.mid(end).trimmed();
    return rest.startsWith('=') ? 0 : end;
}

bool canUse(Method method, const Means &means)
{
    switch (method) {
    case Method::Bearer:
        return means.token && means.secure;
    case Method::Negotiate:
        return means.ticket && means.secure;
    case Method::Ntlm:
    case Method::Basic:
        return means.password && means.secure;
    }
    Q_UNREACHABLE();
}

/// Why a method that is offered cannot be used.
SignInProblem obstacle(Method method, const Means &means)
{
    if (!means.secure)
        return SignInProblem::NotSecure;
    switch (method) {
    case Method::Bearer:
        return SignInProblem::NothingPossible;
    case Method::Negotiate:
        return SignInProblem::NoTicket;
    case Method::Ntlm:
    case Method::Basic:
        return SignInProblem::NeedsPassword;
    }
    Q_UNREACHABLE();
}

} // namespace

Error signInError(SignInProblem problem, const QString &message)
{
    return {.failure = Failure::Unauthorized,
            .code =
                QLatin1StringView(QMetaEnum::fromType<SignInProblem>().valueToKey(int(problem))),
            .message = message};
}

std::optional<SignInProblem> signInProblem(const Error &error)
{
    bool known = false;
    const int value =
        QMetaEnum::fromType<SignInProblem>().keyToValue(error.code.toLatin1().constData(), &known);
    return known ? std::optional(SignInProblem(value)) : std::nullopt;
}

QList<Challenge> challengesIn(const QByteArrayList &headers)
{
    QList<Challenge> challenges;
    for (const QByteArray &header : headers) {
        const QByteArrayList items = listItems(header);
        bool ours = false; // parameters belong to a scheme of the same header
        for (const QByteArray &item : items) {
            const qsizetype length = schemeLength(item);
            if (length > 0)
                challenges.append({item.left(length), item.mid(length).trimmed()});
            else if (ours && !item.isEmpty())
                challenges.last().content += ", " + item;
            ours = ours || length > 0;
        }
    }
    return challenges;
}

std::optional<Challenge> challengeFor(Method method, const QList<Challenge> &challenges)
{
    const QByteArray scheme = schemeOf(method);
    std::optional<Challenge> found;
    for (const Challenge &one : challenges)
        if (one.scheme.compare(scheme, Qt::CaseInsensitive) == 0 &&
            (!found || found->content.isEmpty()))
            found = one;
    return found;
}

QList<Method> methodsIn(const QList<Challenge> &challenges)
{
    QList<Method> methods;
    for (const Method method : {Method::Bearer, Method::Negotiate, Method::Ntlm, Method::Basic})
        if (challengeFor(method, challenges))
            methods.append(method);
    return methods;
}

QByteArray schemeOf(Method method)
{
    switch (method) {
    case Method::Bearer:
        return "Bearer";
    case Method::Negotiate:
        return "Negotiate";
    case Method::Ntlm:
        return "NTLM";
    case Method::Basic:
        return "Basic";
    }
    Q_UNREACHABLE();
}

Result<Method> chooseMethod(const QList<Method> &offered, std::optional<Method> wanted,
                            const Means &means)
{
    if (offered.isEmpty())
        return std::unexpected(signInError(SignInProblem::NothingPossible));
    if (wanted && !offered.contains(*wanted))
        return std::unexpected(signInError(SignInProblem::NotOffered));
    const QList<Method> candidates = wanted ? QList{*wanted} : offered;
    const auto usable = std::find_if(candidates.begin(), candidates.end(),
                                     [&](Method method) { return canUse(method, means); });
    if (usable != candidates.end())
        return *usable;
    // The last is what asks for least: a password helps where there is no ticket.
    return std::unexpected(signInError(obstacle(candidates.last(), means)));
}

} // namespace Ews
