// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"
#include "text/auditfindingtext.h"

#include <QTest>

namespace tst_auditfindingtext {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Kind = AuditFinding::Kind;

class TestAuditFindingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFindingNamesWhoAndWhat();
    void eachKindHasItsWords();
};

void TestAuditFindingText::aFindingNamesWhoAndWhat()
{
    AuditState audit;
    const int ingrid =
        audit.trustees.add({.primarySmtpAddress = u"ingrid.solberg@sandbox.example"_s,
                            .displayName = u"Ingrid Solberg"_s});
    const AuditedMailbox mailbox{
        .mailbox = {u"amara@sandbox.example"_s, {}},
        .entries = {{.trustee = ingrid, .rights = rightsOf(Ews::PermissionLevel::Reviewer)}}};
    QCOMPARE(
        auditFindingText(
            audit, mailbox,
            {.kind = Kind::PersonLeft, .trustee = ingrid, .folders = {DelegateFolder::Calendar}}),
        u"Ingrid Solberg is not in the directory any more and still has Reviewer on "
        "Calendar."_s);
    QCOMPARE(auditFindingText(audit, mailbox, {.kind = Kind::PersonLeft, .trustee = ingrid}),
             u"Ingrid Solberg is not in the directory any more and is still a delegate."_s);
    QCOMPARE(auditFindingText(audit, mailbox, {.kind = Kind::AccountGone}),
             u"A delegate's account is gone; the server does not say whose it was."_s);
}

void TestAuditFindingText::eachKindHasItsWords()
{
    AuditState audit;
    const int somebody = audit.trustees.add({.displayName = u"Somebody"_s});
    const AuditedMailbox mailbox{.mailbox = {u"amara@sandbox.example"_s, {}}};
    QSet<QString> labels;
    QSet<QString> sentences;
    for (int kind = 0; kind < AuditFinding::kinds; ++kind) {
        const AuditFinding finding{
            .kind = Kind(kind), .trustee = somebody, .folders = {DelegateFolder::Notes}};
        labels.insert(auditFindingLabel(finding.kind, {}));
        sentences.insert(auditFindingText(audit, mailbox, finding));
        QVERIFY(auditFindingAdvice(finding).endsWith(u'.'));
    }
    QCOMPARE(labels.size(), AuditFinding::kinds);
    QCOMPARE(sentences.size(), AuditFinding::kinds);
}

ONBEHALF_TEST(TestAuditFindingText, QCoreApplication)

} // namespace tst_auditfindingtext

#include "tst_auditfindingtext.moc"
