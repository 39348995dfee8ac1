// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/discover.h"
#include "text/errortext.h"

namespace OnBehalf {

/// What is asked, and where: "Autodiscover (SOAP) at autodiscover.example.org".
QString placeText(const Autodiscover::Step &step);

/// How far it is, or what came of it, as a sentence.
QString stepText(const Autodiscover::Step &step);

/// For whoever helps: URLs, redirects, status and codes, a line each. Empty where there is nothing
/// to say beyond the two above.
QString stepDetails(const Autodiscover::Step &step);

/// The question whether a host is right. Headline: the question. Next step: how to tell. Details:
/// who named it.
ErrorText hostQuestionText(const Autodiscover::HostQuestion &question);

/// Why no server was found; where one was, all is empty. Details: discoveryRecord().
ErrorText discoveryErrorText(const Discovery &discovery);

/// All that was tried, as plain text to be copied or saved: no secrets in it.
QString discoveryRecord(const QString &address, const QList<Autodiscover::Step> &steps);

} // namespace OnBehalf
