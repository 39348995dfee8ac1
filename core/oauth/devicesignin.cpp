// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/devicesignin.h"

#include "ews/authentication.h"
#include "oauth/problem.h"

#include <QCoroFuture>

#include <QPromise>
#include <QTimer>

#include <algorithm>

namespace OnBehalf::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {

// RFC 8628, 3.2 and 3.5.
constexpr int usualInterval = 5;
constexpr int slowDown = 5;
constexpr int longestInterval = 60;
constexpr int longestLife = 3600;

struct Polling
{
    DeviceCode shown;
    QString deviceCode; ///< A secret: who has it gets the tokens.
    int interval = usualInterval;
    int life = 0;
    int rest = 0; ///< So long at least the issuer wants to be left alone now.
};

/// Ends early, with false, where the sign-in is stopped.
QFuture<bool> wait(std::chrono::milliseconds time, std::stop_token stop)
{
    using StopWaiting = std::stop_callback<std::function<void()>>;
    auto promise = std::make_shared<QPromise<bool>>();
    auto future = promise->future();
    promise->start();
    auto *timer = new QTimer;
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer); // a coarse one may be early, which issuers punish
    auto stopping = std::make_shared<std::unique_ptr<StopWaiting>>();
    const auto finish = [promise, timer, stopping](bool toTheEnd) {
        if (promise->future().isFinished())
            return;
        stopping->reset();
        timer->deleteLater();
        promise->addResult(toTheEnd);
        promise->finish();
    };
    QObject::connect(timer, &QTimer::timeout, timer, [finish] { finish(true); });
    timer->start(time);
    *stopping = std::make_unique<StopWaiting>(
        std::move(stop), std::function<void()>([timer, finish] {
            QMetaObject::invokeMethod(
                timer, [finish] { finish(false); }, Qt::QueuedConnection);
        }));
    return future;
}

Ews::Result<Polling> pollingIn(const Ews::Result<IssuerAnswer> &answer, const Fields &form)
{
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->httpStatus != 200 || !answer->error().isEmpty())
        return std::unexpected(issuerError(*answer, form));
    const QJsonObject &content = answer->content;
    const auto url = [&content](QLatin1StringView name) {
        const QUrl found(content.value(name).toString(), QUrl::StrictMode);
        return mayBeAsked(found) ? found : QUrl();
    };
    const auto number = [&content](QLatin1StringView name, int otherwise) {
        bool ok = false;
        const int found = content.value(name).toVariant().toInt(&ok);
        return ok ? found : otherwise;
    };
    Polling polling{.shown = {.userCode = content.value("user_code"_L1).toString(),
                              .page = url("verification_uri"_L1),
                              .pageWithCode = url("verification_uri_complete"_L1)},
                    .deviceCode = content.value("device_code"_L1).toString(),
                    .interval =
                        std::clamp(number("interval"_L1, usualInterval), 1, longestInterval),
                    .life = std::clamp(number("expires_in"_L1, 0), 0, longestLife)};
    if (polling.shown.page.isEmpty())
        polling.shown.page = url("verification_url"_L1); // before it was an RFC
    if (polling.shown.userCode.isEmpty() || polling.deviceCode.isEmpty() ||
        polling.shown.page.isEmpty() || polling.life == 0)
        return std::unexpected(
            problemError(Problem::IssuerMalformed, u"The answer has no code that can be used."_s));
    return polling;
}

/// Whether the issuer may still give tokens out; how often it wants to be asked then.
bool goesOn(const Ews::Result<IssuerAnswer> &answer, Polling &polling)
{
    polling.rest = 0;
    if (!answer) { // RFC 8628, 3.5: more and more slowly
        polling.interval = std::min(polling.interval * 2, longestInterval);
        polling.rest =
            int(std::chrono::ceil<std::chrono::seconds>(answer.error().retryAfter).count());
        const Ews::Failure why = answer.error().failure;
        return why == Ews::Failure::Network || why == Ews::Failure::TimedOut ||
               why == Ews::Failure::Busy;
    }
    if (answer->error() == "slow_down"_L1)
        polling.interval = std::min(polling.interval + slowDown, longestInterval);
    return answer->error() == "slow_down"_L1 || answer->error() == "authorization_pending"_L1;
}

std::chrono::milliseconds timeUntil(const QDateTime &end)
{
    return std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(end));
}

QCoro::Task<> signInByDevice(Issuer issuer, DeviceSignIn how, std::stop_token stop,
                             QPromise<Ews::Result<Tokens>> promise)
{
    promise.start();
    const auto finish = [&promise](Ews::Result<Tokens> result) {
        promise.addResult(std::move(result));
        promise.finish();
    };
    const Fields asking = tokenForm(issuer, {});
    const auto begun = co_await sendToIssuer(issuer, issuer.deviceAuthorization, asking, stop);
    auto polling = pollingIn(begun, asking);
    if (!polling) {
        finish(std::unexpected(polling.error()));
        co_return;
    }
    const std::chrono::milliseconds life = polling->life * how.second;
    const QDateTime end = QDateTime::currentDateTimeUtc().addMSecs(life.count());
    polling->shown.expires = end;
    how.show(polling->shown);
    const Fields form =
        tokenForm(issuer, {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
                           {u"device_code"_s, polling->deviceCode}});
    Ews::Error last = problemError(Problem::DeviceCodeExpired);
    for (auto left = life; left.count() > 0; left = timeUntil(end)) {
        const std::chrono::milliseconds next =
            std::max(polling->interval, polling->rest) * how.second;
        const bool waited = co_await wait(std::min(next, left), stop);
        if (!waited) {
            finish(std::unexpected(Ews::Error{.failure = Ews::Failure::Cancelled}));
            co_return;
        }
        if (next >= left) // the code is no longer good
            break;
        const auto answer = co_await sendToIssuer(issuer, issuer.token, form, stop);
        if (!goesOn(answer, *polling)) {
            finish(tokensIn(answer, form));
            co_return;
        }
        last = answer ? problemError(Problem::DeviceCodeExpired) : answer.error();
    }
    finish(std::unexpected(last));
}

} // namespace

QFuture<Ews::Result<Tokens>> signInWithDevice(Issuer issuer, DeviceSignIn how, std::stop_token stop)
{
    if (issuer.deviceAuthorization.isEmpty())
        return Ews::readyFuture<Ews::Result<Tokens>>(
            std::unexpected(problemError(Problem::DeviceCodeNotOffered)));
    QPromise<Ews::Result<Tokens>> promise;
    auto future = promise.future();
    signInByDevice(std::move(issuer), std::move(how), std::move(stop), std::move(promise));
    return future;
}

} // namespace OnBehalf::OAuth
