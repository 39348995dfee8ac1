// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"
#include "support/testprogram.h"
#include "text/discoverytext.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

namespace tst_discoverytext {

using namespace OnBehalf;
using namespace OnBehalf::Autodiscover;
using namespace Qt::Literals::StringLiterals;

namespace {

Step failed(Problem problem)
{
    return {.way = Way::Soap,
            .url = QUrl(u"https://example.test/autodiscover/autodiscover.svc"_s),
            .state = State::Failed,
            .problem = problem};
}

} // namespace

class tst_DiscoveryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(QLocale::c()); }

    void everyProblemIsASentenceOfItsOwn()
    {
        const auto problems = QMetaEnum::fromType<Problem>();
        QSet<QString> texts;
        for (int i = 0; i < problems.keyCount(); ++i) {
            if (Problem(problems.value(i)) == Problem::None)
                continue;
            const QString text = stepText(failed(Problem(problems.value(i))));
            QVERIFY2(text.endsWith(u'.'), problems.key(i));
            texts.insert(text);
        }
        QCOMPARE(texts.size(), problems.keyCount() - 1);
    }

    void everyStateSaysSomething()
    {
        const auto states = QMetaEnum::fromType<State>();
        QSet<QString> texts;
        for (int i = 0; i < states.keyCount(); ++i) {
            Step step = failed(Problem::NothingThere);
            step.state = State(states.value(i));
            texts.insert(stepText(step));
        }
        QCOMPARE(texts.size(), states.keyCount());
        QVERIFY(!texts.contains(QString()));
    }

    void placesAreNamedByWayHostAndPort()
    {
        Step step = failed(Problem::None);
        QCOMPARE(placeText(step), u"Autodiscover (SOAP) at example.test"_s);
        step.way = Way::Json;
        step.url.setPort(8443);
        QCOMPARE(placeText(step), u"Autodiscover (version 2) at example.test:8443"_s);
        QCOMPARE(placeText({.way = Way::Srv, .name = u"_autodiscover._tcp.example.test"_s}),
                 u"DNS, _autodiscover._tcp.example.test"_s);
    }

    void aStrangerIsNamedAsDnsHasIt()
    {
        Step step = failed(Problem::HostNotConfirmed);
        step.named = QUrl(u"https://mail.exаmple.test/EWS"_s); // a Cyrillic letter
        QVERIFY2(stepText(step).startsWith(u"mail.xn--"_s), qPrintable(stepText(step)));
        step.named.clear();
        QVERIFY(stepText(step).startsWith(u"example.test is outside"_s));
    }

    void aQuestionSaysWhatTheHostWouldGetAndWhoNamedIt()
    {
        HostQuestion question{.host = u"autodiscover.hosting.test"_s,
                              .role = Role::Autodiscover,
                              .mailDomain = u"example.test"_s,
                              .way = Way::Redirect,
                              .namedBy = QUrl(u"http://autodiscover.example.test/x"_s),
                              .inClear = true};
        QSet<QString> headlines;
        for (const Role role : {Role::Autodiscover, Role::Ews, Role::MailDomain}) {
            question.role = role;
            const ErrorText text = hostQuestionText(question);
            QVERIFY(text.headline.contains(question.host));
            QVERIFY(text.headline.endsWith(u'?'));
            QVERIFY(text.nextStep.contains(u"password"_s));
            QVERIFY(text.details.contains(u"http://autodiscover.example.test/x"_s));
            QVERIFY(text.details.contains(u"without protection"_s));
            headlines.insert(text.headline);
        }
        QCOMPARE(headlines.size(), 3);
        question.way = Way::Srv;
        question.namedBy.clear();
        QVERIFY(hostQuestionText(question).details.contains(u"_autodiscover._tcp.example.test"_s));
    }

    void theRecordHasAllThatWasTried()
    {
        Step first = failed(Problem::CertificateInvalid);
        first.error = {.failure = Ews::Failure::Certificate,
                       .certificateProblems = {{.kind = QSslError::HostNameMismatch,
                                                .text = u"The host name did not match"_s}}};
        Step second = failed(Problem::Busy);
        second.depth = 1;
        second.via = {QUrl(u"https://example.test/old"_s)};
        second.error.httpStatus = 503;
        const QString record = discoveryRecord(u"helena@example.test"_s, {first, second});
        for (const QString &part :
             {u"helena@example.test"_s, u"nothing was sent"_s, u"The host name did not match"_s,
              u"  Autodiscover (SOAP) at example.test: The server is too busy"_s,
              u"Redirected by https://example.test/old"_s, u"HTTP 503"_s})
            QVERIFY2(record.contains(part), qPrintable(record));
    }

    void whatWasNotFoundHasANextStep()
    {
        Discovery discovery{.found = std::unexpected(Ews::Error{.failure = Ews::Failure::NotFound,
                                                                .code = autodiscoverFoundNothing}),
                            .steps = {failed(Problem::NothingThere)},
                            .account = {.server = {}, .address = u"helena@example.test"_s},
                            .password = {}};
        const ErrorText nothing = discoveryErrorText(discovery);
        QCOMPARE(nothing.headline, u"The server of helena@example.test could not be found."_s);
        QVERIFY(nothing.nextStep.contains(u"URL"_s));
        QVERIFY(nothing.details.contains(u"There is no Autodiscover."_s));
        discovery.found =
            std::unexpected(Ews::Error{.failure = Ews::Failure::Refused, .code = addressInvalid});
        QVERIFY(discoveryErrorText(discovery).headline.contains(u"no mail domain"_s));
        discovery.found = std::unexpected(Ews::signInError(Ews::SignInProblem::PasswordRefused));
        QVERIFY(discoveryErrorText(discovery).headline.contains(u"password"_s));
        discovery.found = Discovered{.url = QUrl(u"https://mail.example.test/"_s)};
        QCOMPARE(discoveryErrorText(discovery), ErrorText());
    }
};

ONBEHALF_TEST(tst_DiscoveryText, QCoreApplication)

} // namespace tst_discoverytext

#include "tst_discoverytext.moc"
