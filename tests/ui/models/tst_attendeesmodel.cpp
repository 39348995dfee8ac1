// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../composer/samplemeeting.h"
#include "common/cellroles.h"
#include "models/attendeesmodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_attendeesmodel {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::LegacyFreeBusy;

class tst_AttendeesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_model.reset(); }
    void namesAndRoles();
    void keepsRowsOfThoseWhoStay();
    void rolesAreOnlyAnnounced();
    void joinsWhatIsTaken();
    void saysWhatIsKnown();
    void saysWhoHasAnswered();

private:
    [[nodiscard]] QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }

    std::unique_ptr<AttendeesModel> m_model;
};

void tst_AttendeesModel::init()
{
    m_model = std::make_unique<AttendeesModel>();
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_model->setOrganizer(u"Helena Lindqvist"_s, SampleMeeting::address(u"helena"_s));
    m_model->setInvitees(SampleMeeting::meeting().invitees);
}

void tst_AttendeesModel::namesAndRoles()
{
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(text(0, 0), u"All except absent"_s);
    QCOMPARE(text(1, 0), u"Helena Lindqvist"_s);
    QCOMPARE(text(1, 1), u"Organizer"_s);
    QCOMPARE(text(2, 0), u"Marcus Oyelaran"_s);
    QCOMPARE(text(2, 1), u"Required"_s);
    QCOMPARE(text(3, 1), u"Optional"_s);
    QCOMPARE(text(2, 0, Qt::AccessibleTextRole), u"Marcus Oyelaran, Required"_s);
    QVERIFY(!m_model->index(1, 1).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(m_model->index(2, 1).flags().testFlag(Qt::ItemIsEditable));
    QCOMPARE(text(2, 0, IconNameRole), u"person"_s);
    m_model->setGroups({SampleMeeting::address(u"marcus.oyelaran"_s)});
    QCOMPARE(text(2, 0, IconNameRole), u"group"_s);
    m_model->setInvitees({{{}, u"room@x"_s, AttendeeRole::Resource}});
    QCOMPARE(text(2, 0), u"room@x"_s); // without a name
    QCOMPARE(text(2, 0, IconNameRole), u"door"_s);
    QCOMPARE(m_model->rowOf(u"ROOM@X"_s), 2);
    QCOMPARE(m_model->rowOf(u"nobody@x"_s), -1);
}

void tst_AttendeesModel::keepsRowsOfThoseWhoStay()
{
    const QPersistentModelIndex luca(m_model->index(3, 0));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    auto invitees = SampleMeeting::meeting().invitees;
    invitees.removeFirst();
    invitees.append({u"Ann"_s, u"ann@x"_s});
    m_model->setInvitees(invitees);
    QVERIFY(luca.isValid());
    QCOMPARE(luca.row(), 2);
    QCOMPARE(luca.data().toString(), u"Luca Bianchi"_s);
    QCOMPARE(text(3, 0), u"Ann"_s);
    QVERIFY(reset.isEmpty());
    // Somebody twice, and then once.
    invitees.append(invitees.last());
    m_model->setInvitees(invitees);
    QCOMPARE(m_model->rowCount(), 5);
    invitees.removeLast();
    m_model->setInvitees(invitees);
    QCOMPARE(m_model->rowCount(), 4);
    m_model->setInvitees({});
    QCOMPARE(m_model->rowCount(), 2);
}

void tst_AttendeesModel::rolesAreOnlyAnnounced()
{
    QSignalSpy edited(m_model.get(), &AttendeesModel::roleEdited);
    const auto role = m_model->index(2, 1);
    QVERIFY(m_model->setData(role, int(AttendeeRole::Required)));
    QVERIFY(edited.isEmpty()); // as it was
    QVERIFY(m_model->setData(role, int(AttendeeRole::Resource)));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first().first().toString(), SampleMeeting::address(u"marcus.oyelaran"_s));
    QCOMPARE(text(2, 1), u"Required"_s);
    QVERIFY(!m_model->setData(m_model->index(1, 1), int(AttendeeRole::Optional)));
    QCOMPARE(role.data(ChoicesRole).value<QList<Choice>>().size(), 3);
}

void tst_AttendeesModel::joinsWhatIsTaken()
{
    m_model->setAvailability(
        {SampleMeeting::person(u"helena"_s, {{SampleMeeting::at(9), SampleMeeting::at(10)}}),
         SampleMeeting::person(
             u"marcus.oyelaran"_s,
             {{SampleMeeting::at(9, 30), SampleMeeting::at(11), LegacyFreeBusy::Tentative},
              {SampleMeeting::at(14), SampleMeeting::at(15), LegacyFreeBusy::OOF}}),
         SampleMeeting::person(u"luca.bianchi"_s, {{SampleMeeting::at(11), SampleMeeting::at(12)},
                                                   {SampleMeeting::at(13), SampleMeeting::at(14),
                                                    LegacyFreeBusy::WorkingElsewhere}}),
         SampleMeeting::person(u"somebody.else"_s,
                               {{SampleMeeting::at(16), SampleMeeting::at(17)}})},
        SampleMeeting::day(), SampleMeeting::london());
    const auto taken = m_model->busyAt(AttendeesModel::Summary);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().start, SampleMeeting::at(9));
    QCOMPARE(taken.first().end, SampleMeeting::at(12));
    QCOMPARE(m_model->busyAt(2).size(), 2);
}

void tst_AttendeesModel::saysWhatIsKnown()
{
    QCOMPARE(m_model->gapAt(2), u"being read…"_s);
    auto unknown = SampleMeeting::person(u"luca.bianchi"_s, {});
    unknown.error = Ews::Error{.failure = Ews::Failure::Refused};
    m_model->setAvailability(
        {SampleMeeting::person(
             u"marcus.oyelaran"_s,
             {{SampleMeeting::at(9), SampleMeeting::at(9, 30)},
              {SampleMeeting::at(14, 30), SampleMeeting::at(15), LegacyFreeBusy::Tentative}}),
         SampleMeeting::person(
             u"helena"_s,
             {{SampleMeeting::at(0), SampleMeeting::at(0, 0, SampleMeeting::day().addDays(2)),
               LegacyFreeBusy::OOF}}),
         unknown},
        SampleMeeting::day(), SampleMeeting::london());
    const auto said = [this](int row) { return text(row, 0, Qt::AccessibleDescriptionRole); };
    QCOMPARE(said(1), u"out of office all day"_s);
    QCOMPARE(said(2), u"busy 09:00–09:30; tentative 14:30–15:00"_s);
    QCOMPARE(said(3), u"no information"_s);
    QCOMPARE(m_model->gapAt(3), u"no information"_s);
    QVERIFY(m_model->gapAt(0).isEmpty());
}

void tst_AttendeesModel::saysWhoHasAnswered()
{
    auto invitees = SampleMeeting::meeting().invitees;
    invitees[0].response = Ews::ResponseType::Decline;
    m_model->setInvitees(invitees);
    m_model->setAvailability({SampleMeeting::person(u"marcus.oyelaran"_s, {})},
                             SampleMeeting::day(), SampleMeeting::london());
    QCOMPARE(text(2, 0, Qt::AccessibleDescriptionRole), u"has declined; free"_s);
    QVERIFY(text(2, 0, Qt::ToolTipRole).contains(u"<marcus.oyelaran@sandbox.example>"_s));
}

ONBEHALF_TEST(tst_AttendeesModel, QCoreApplication)

} // namespace tst_attendeesmodel

#include "tst_attendeesmodel.moc"
