// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainsecretstore.h"

#include "secrets/secretservice.h"

#include <QCoroFuture>

#include <QTimer>

#include <qt6keychain/keychain.h>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

using ServiceState = SecretServiceState;

SecretFailure failureOf(QKeychain::Error error, ServiceState state)
{
    // What the service says of itself is more certain than what QtKeychain makes of it.
    if (state == ServiceState::Absent)
        return SecretFailure::Unavailable;
    if (state == ServiceState::NoAnswer)
        return SecretFailure::TimedOut;
    if (state == ServiceState::Locked)
        return SecretFailure::Locked;
    switch (error) {
    case QKeychain::EntryNotFound:
        return SecretFailure::NotFound;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretFailure::Unavailable;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretFailure::Locked;
    default:
        return SecretFailure::Failed;
    }
}

ServiceState platformState()
{
#ifdef Q_OS_LINUX
    return ServiceState::NoAnswer; // to be asked
#else
    return ServiceState::Unlocked;
#endif
}

/// Runs one job within the time limit. A job that never answers is left behind: it deletes itself
/// if it ever does.
template<class Value>
QCoro::Task<> run(QKeychain::Job *job, std::chrono::milliseconds timeout,
                  std::function<Value(QKeychain::Job *)> valueOf,
                  QPromise<SecretResult<Value>> promise)
{
    promise.start();
    ServiceState state = platformState();
    if (state == ServiceState::NoAnswer)
        state = co_await secretServiceState(timeout);
    if (state == ServiceState::NoAnswer) {
        delete job;
        promise.addResult(std::unexpected(SecretFailure::TimedOut));
        promise.finish();
        co_return;
    }
    auto shared = std::make_shared<QPromise<SecretResult<Value>>>(std::move(promise));
    auto *limit = new QTimer(job);
    limit->setSingleShot(true);
    const auto finish = [shared](SecretResult<Value> result) {
        if (shared->future().isFinished())
            return;
        shared->addResult(std::move(result));
        shared->finish();
    };
    QObject::connect(limit, &QTimer::timeout, limit, [finish, state] {
        finish(std::unexpected(state == ServiceState::Locked ? SecretFailure::Locked
                                                             : SecretFailure::TimedOut));
    });
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [finish, valueOf, state](QKeychain::Job *done) {
                         // Of what is locked nothing is removed, and QtKeychain calls it done.
                         const bool inVain = state == ServiceState::Locked &&
                                             qobject_cast<QKeychain::DeletePasswordJob *>(done);
                         if (inVain)
                             finish(std::unexpected(SecretFailure::Locked));
                         else if (done->error() == QKeychain::NoError)
                             finish(valueOf(done));
                         else
                             finish(std::unexpected(failureOf(done->error(), state)));
                     });
    limit->start(timeout);
    job->start();
}

template<class Value>
QFuture<SecretResult<Value>> start(QKeychain::Job *job, std::chrono::milliseconds timeout,
                                   std::function<Value(QKeychain::Job *)> valueOf)
{
    QPromise<SecretResult<Value>> promise;
    auto future = promise.future();
    run<Value>(job, timeout, std::move(valueOf), std::move(promise));
    return future;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, std::chrono::milliseconds timeout)
    : m_service(service.isEmpty() ? u"OnBehalf"_s : std::move(service))
    , m_timeout(timeout)
{}

QFuture<SecretResult<QString>> KeychainSecretStore::read(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    return start<QString>(job, m_timeout, [](QKeychain::Job *done) {
        return static_cast<QKeychain::ReadPasswordJob *>(done)->textData();
    });
}

QFuture<SecretResult<bool>> KeychainSecretStore::write(const QString &key, const QString &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setTextData(secret);
    return start<bool>(job, m_timeout, [](QKeychain::Job *) { return true; });
}

QFuture<SecretResult<bool>> KeychainSecretStore::remove(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    QFuture<SecretResult<bool>> removed =
        start<bool>(job, m_timeout, [](QKeychain::Job *) { return true; });
    return removed.then([](const SecretResult<bool> &result) -> SecretResult<bool> {
        const bool absent = !result && result.error() == SecretFailure::NotFound;
        return absent ? SecretResult<bool>(true) : result;
    });
}

} // namespace OnBehalf
