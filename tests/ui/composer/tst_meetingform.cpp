// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed becomes changes to a meeting, and a meeting fills the fields.

#include "composer/bodyeditor.h"
#include "composer/filesbar.h"
#include "composer/meetingform.h"
#include "composer/principalfield.h"
#include "composer/timecombo.h"
#include "composer/timefields.h"
#include "samplemeeting.h"
#include "support/testprogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

namespace tst_meetingform {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

class tst_MeetingForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_form.reset(); }
    void fillingChangesNothing();
    void editsGoIntoTheMeeting();
    void endFollowsTheStart();
    void endMayComeBeforeTheStart();
    void endFollowsOverAChangeOfClocks();
    void allDayLastsUntilMidnight();
    void zonesKeepTheClock();
    void otherClocksAreTold();
    void readsTypedTimes_data();
    void readsTypedTimes();
    void untouchedBodyIsGivenBack();
    void editedBodyIsShort();
    void plainTextAsksOnlyWhereItLoses();
    void nothingIsLoaded();
    void remindersThatAreNotListed();
    void filesAreTakenAway();
    void principalIsChosen();
    void saysWhatRecipientsSee();

private:
    template<class T>
    T *child(const char *name) const
    {
        auto *found = m_form->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    void setDay(const char *name, QDate day) { child<QDateEdit>(name)->setDate(day); }
    void setTime(const char *name, const QString &text);

    std::unique_ptr<MeetingForm> m_form;
    Meeting m_meeting;
    int m_edits = 0;
};

void tst_MeetingForm::init()
{
    m_form = std::make_unique<MeetingForm>();
    m_form->resize(1200, 400);
    m_meeting = SampleMeeting::meeting();
    m_edits = 0;
    connect(m_form.get(), &MeetingForm::edited, this, [this](const MeetingForm::Change &change) {
        change(m_meeting);
        ++m_edits;
        m_form->setMeeting(m_meeting);
    });
    m_form->times()->setZones(
        {{u"GMT Standard Time"_s, u"Helena"_s}, {u"W. Europe Standard Time"_s, u"you"_s}});
    m_form->setMeeting(m_meeting);
    m_form->show();
}

void tst_MeetingForm::setTime(const char *name, const QString &text)
{
    auto *line = child<TimeCombo>(name)->lineEdit();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

void tst_MeetingForm::fillingChangesNothing()
{
    auto meeting = SampleMeeting::meeting();
    meeting.subject = u"Another"_s;
    meeting.body = {.type = Ews::BodyType::HTML, .text = u"<p>One</p>"_s};
    meeting.reminderMinutes = {};
    meeting.times.allDay = true;
    m_form->setMeeting(meeting);
    QCOMPARE(m_edits, 0);
    QCOMPARE(child<QLineEdit>("subject")->text(), u"Another"_s);
    QVERIFY(!child<TimeCombo>("startTime")->isVisibleTo(m_form.get()));
}

void tst_MeetingForm::editsGoIntoTheMeeting()
{
    child<QLineEdit>("subject")->setText(u"Tender"_s);
    child<QLineEdit>("location")->setText(u"Fjord"_s);
    auto *showAs = child<QComboBox>("showAs");
    showAs->setCurrentIndex(showAs->findData(int(Ews::LegacyFreeBusy::OOF)));
    Q_EMIT showAs->activated(showAs->currentIndex());
    auto *reminder = child<QComboBox>("reminder");
    reminder->setCurrentIndex(0);
    Q_EMIT reminder->activated(0);
    child<QTextEdit>("body")->setPlainText(u"Dear all"_s);
    auto expected = SampleMeeting::meeting();
    expected.subject = u"Tender"_s;
    expected.location = u"Fjord"_s;
    expected.showAs = Ews::LegacyFreeBusy::OOF;
    expected.reminderMinutes = {};
    expected.body = m_meeting.body;
    QCOMPARE(m_meeting, expected);
    QVERIFY(m_meeting.body.text.contains(u"Dear all"_s));
}

void tst_MeetingForm::endFollowsTheStart()
{
    setDay("startDay", SampleMeeting::day().addDays(2));
    QCOMPARE(m_meeting.times.end.date, SampleMeeting::day().addDays(2));
    setTime("startTime", u"23:30"_s);
    QCOMPARE(m_meeting.times.start.time, QTime(23, 30));
    QCOMPARE(m_meeting.times.end.date, SampleMeeting::day().addDays(3));
    QCOMPARE(m_meeting.times.end.time, QTime(0, 30));
}

void tst_MeetingForm::endMayComeBeforeTheStart()
{
    setTime("endTime", u"9"_s);
    QCOMPARE(m_meeting.times.end.time, QTime(9, 0));
    QCOMPARE(problemOf(m_meeting, {}), std::optional(MeetingProblem::EndsBeforeStart));
}

void tst_MeetingForm::endFollowsOverAChangeOfClocks()
{
    // In London clocks go back from 2:00 to 1:00 in that night: three hours stay three hours.
    m_meeting.times.end.time = QTime(13, 0);
    m_form->setMeeting(m_meeting);
    setTime("startTime", u"0:30"_s);
    setDay("startDay", QDate(2026, 10, 25));
    QCOMPARE(m_meeting.times.startsAt().secsTo(m_meeting.times.endsAt()), 3 * 60 * 60);
    QCOMPARE(m_meeting.times.end.time, QTime(2, 30));
}

void tst_MeetingForm::allDayLastsUntilMidnight()
{
    auto *allDay = child<QCheckBox>("allDay");
    allDay->click();
    QVERIFY(m_meeting.times.allDay);
    QCOMPARE(m_meeting.times.start.time, QTime(0, 0));
    QCOMPARE(m_meeting.times.end.date, SampleMeeting::day().addDays(1));
    QCOMPARE(m_meeting.times.end.time, QTime(0, 0));
    // Two days: the last one is shown, not the midnight after it.
    setDay("endDay", SampleMeeting::day().addDays(1));
    QCOMPARE(m_meeting.times.end.date, SampleMeeting::day().addDays(2));
    QCOMPARE(child<QDateEdit>("endDay")->date(), SampleMeeting::day().addDays(1));
    setDay("startDay", SampleMeeting::day().addDays(5));
    QCOMPARE(m_meeting.times.end.date, SampleMeeting::day().addDays(7));
    allDay->click();
    QVERIFY(!m_meeting.times.allDay);
    QCOMPARE(m_meeting.times.start.time, QTime(10, 0));
    QVERIFY(m_meeting.times.endsAt() > m_meeting.times.startsAt());
}

void tst_MeetingForm::zonesKeepTheClock()
{
    auto *zone = child<QComboBox>("startZone");
    QCOMPARE(zone->currentData().toString(), u"GMT Standard Time"_s);
    zone->setCurrentIndex(1);
    Q_EMIT zone->activated(1);
    QCOMPARE(m_meeting.times.startZone, u"W. Europe Standard Time"_s);
    QCOMPARE(m_meeting.times.endZone, u"W. Europe Standard Time"_s);
    QCOMPARE(m_meeting.times.start.time, QTime(10, 0));
    QVERIFY(!child<QComboBox>("endZone")->isVisibleTo(m_form.get()));
    child<QToolButton>("twoZones")->click();
    auto *end = child<QComboBox>("endZone");
    QVERIFY(end->isVisibleTo(m_form.get()));
    end->setCurrentIndex(0);
    Q_EMIT end->activated(0);
    QCOMPARE(m_meeting.times.startZone, u"W. Europe Standard Time"_s);
    QCOMPARE(m_meeting.times.endZone, u"GMT Standard Time"_s);
    child<QToolButton>("twoZones")->click();
    QCOMPARE(m_meeting.times.endZone, u"W. Europe Standard Time"_s);
    // A zone that is not known here is left as it is.
    m_meeting.times.startZone = m_meeting.times.endZone = u"Customized Time Zone"_s;
    m_form->setMeeting(m_meeting);
    QCOMPARE(zone->currentText(), u"Customized Time Zone"_s);
    setTime("startTime", u"9:00"_s);
    QCOMPARE(m_meeting.times.startZone, u"Customized Time Zone"_s);
}

void tst_MeetingForm::otherClocksAreTold()
{
    m_form->times()->setOtherZone(Series::timeZone(u"W. Europe Standard Time"_s), u"your time"_s);
    auto *other = child<QWidget>("otherTime");
    QVERIFY(other->isVisibleTo(m_form.get()));
    QCOMPARE(other->accessibleName(), u"11:00–12:00 in Berlin, your time"_s);
    m_form->times()->setOtherZone(SampleMeeting::london(), u"your time"_s);
    QVERIFY(!other->isVisibleTo(m_form.get()));
}

void tst_MeetingForm::readsTypedTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    const auto row = [](const char *text, const QTime &time) {
        QTest::newRow(text) << QString::fromLatin1(text) << time;
    };
    row("9", QTime(9, 0));
    row("09:30", QTime(9, 30));
    row("9.30", QTime(9, 30));
    row("0930", QTime(9, 30));
    row("21h15", QTime(21, 15));
    row("9:30 pm", QTime(21, 30));
    row("12 am", QTime(0, 0));
    row("12 pm", QTime(12, 0));
    row(" 8 p.m. ", QTime(20, 0));
    row("24:00", {});
    row("13 pm", {});
    row("noon", {});
    row("", {});
}

void tst_MeetingForm::readsTypedTimes()
{
    QFETCH(QString, text);
    QTEST(TimeCombo::read(text), "time");
}

void tst_MeetingForm::untouchedBodyIsGivenBack()
{
    const Ews::Body outlook{.type = Ews::BodyType::HTML,
                            .text =
                                u"<html xmlns:v=\"urn:x\"><body lang=EN><p class=MsoNormal>"
                                "<span style='font-size:11pt'>Hello</span></p></body></html>"_s};
    BodyEditor editor;
    editor.setBody(outlook);
    QCOMPARE(editor.body(), outlook);
    const Ews::Body plain{.type = Ews::BodyType::Text, .text = u"One\r\nTwo"_s};
    editor.setBody(plain);
    QCOMPARE(editor.body(), plain);
}

void tst_MeetingForm::editedBodyIsShort()
{
    BodyEditor editor;
    QTest::keyClicks(editor.text(), u"Hello"_s);
    QCOMPARE(editor.body(),
             (Ews::Body{.type = Ews::BodyType::HTML,
                        .text = u"<html><body><p style=\"margin:0\">Hello</p></body></html>"_s}));
    editor.text()->selectAll();
    editor.findChild<QAction *>(u"bold"_s)->trigger();
    QVERIFY(editor.body().text.contains(u"<b>Hello</b>"_s));
    editor.findChild<QAction *>(u"bullets"_s)->trigger();
    QVERIFY(editor.body().text.contains(u"<ul><li><b>Hello</b></li></ul>"_s));
    editor.findChild<QAction *>(u"bullets"_s)->trigger();
    QVERIFY(!editor.body().text.contains(u"<ul>"_s));
    editor.text()->clear();
    QVERIFY(editor.body().text.isEmpty());
}

void tst_MeetingForm::plainTextAsksOnlyWhereItLoses()
{
    BodyEditor editor;
    editor.show();
    auto *forms = editor.findChild<QComboBox *>(u"bodyForm"_s);
    const auto choose = [forms](int index) {
        forms->setCurrentIndex(index);
        Q_EMIT forms->activated(index);
    };
    QTest::keyClicks(editor.text(), u"One"_s);
    choose(1);
    QCOMPARE(editor.body(), (Ews::Body{.type = Ews::BodyType::Text, .text = u"One"_s}));
    QVERIFY(!editor.findChild<QAction *>(u"bold"_s)->isEnabled());
    choose(0);
    QCOMPARE(editor.body().type, Ews::BodyType::HTML);
    editor.text()->selectAll();
    editor.findChild<QAction *>(u"bold"_s)->trigger();
    choose(1);
    auto *question = editor.findChild<QMessageBox *>();
    QVERIFY(question);
    QCOMPARE(editor.body().type, Ews::BodyType::HTML); // nothing is lost yet
    for (auto *button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    QCOMPARE(editor.body(), (Ews::Body{.type = Ews::BodyType::Text, .text = u"One"_s}));
}

void tst_MeetingForm::nothingIsLoaded()
{
    BodyEditor editor;
    editor.setBody(
        {.type = Ews::BodyType::HTML, .text = u"<p><img src='file:///etc/x.png'></p>"_s});
    const QUrl secret = QUrl::fromLocalFile(QCoreApplication::applicationFilePath());
    QCOMPARE(editor.text()->loadResource(QTextDocument::ImageResource, secret).toByteArray(),
             QByteArray());
}

void tst_MeetingForm::remindersThatAreNotListed()
{
    auto *reminder = child<QComboBox>("reminder");
    const int listed = reminder->count();
    m_meeting.reminderMinutes = 77;
    m_form->setMeeting(m_meeting);
    QCOMPARE(reminder->currentData().toInt(), 77);
    QCOMPARE(reminder->count(), listed + 1);
    m_form->setMeeting(m_meeting);
    QCOMPARE(reminder->count(), listed + 1);
    QCOMPARE(m_meeting.reminderMinutes, std::optional(77));
}

void tst_MeetingForm::filesAreTakenAway()
{
    QSignalSpy removed(m_form.get(), &MeetingForm::fileRemoveWanted);
    m_meeting.files = {{.name = u"one.pdf"_s, .size = 2048}, {.name = u"two.pdf"_s, .size = 10}};
    m_form->setMeeting(m_meeting);
    const auto buttons = m_form->findChildren<QToolButton *>(u"removeFile"_s);
    QCOMPARE(buttons.size(), 2);
    buttons.last()->click();
    QCOMPARE(removed.first().first().value<MeetingFile>().name, u"two.pdf"_s);
}

void tst_MeetingForm::principalIsChosen()
{
    auto *field = m_form->principal();
    QSignalSpy chosen(field, &PrincipalField::chosen);
    field->setChoices({u"Jonas"_s, u"jonas@x"_s}, {{u"Helena"_s, u"helena@x"_s}});
    field->setParties({u"Jonas"_s, u"jonas@x"_s, u"Helena"_s, u"HELENA@x"_s});
    QCOMPARE(field->combo()->currentIndex(), 0);
    QVERIFY(chosen.isEmpty());
    Q_EMIT field->combo()->activated(1);
    QCOMPARE(chosen.first().first().value<Principal>(), (Principal{u"Jonas"_s, u"jonas@x"_s}));
    // Somebody new, by the address.
    auto *line = field->combo()->lineEdit();
    line->selectAll();
    QTest::keyClicks(line, u"new@x.example"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(chosen.size(), 2);
    QCOMPARE(chosen.last().first().value<Principal>().address, u"new@x.example"_s);
    field->setFixed(true);
    QVERIFY(!field->combo()->isEnabled());
}

void tst_MeetingForm::saysWhatRecipientsSee()
{
    auto *line = m_form->findChild<SenderLine *>();
    m_form->principal()->setParties({u"Jonas"_s, u"jonas@x"_s, u"Helena"_s, u"helena@x"_s});
    QCOMPARE(line->accessibleName(), u"Recipients will normally see: Jonas on behalf of Helena"_s);
    m_form->principal()->setParties(
        {u"Jonas"_s, u"jonas@x"_s, u"Helena"_s, u"helena@x"_s, Access::Impersonation});
    QCOMPARE(line->accessibleName(), u"Recipients will see: Helena"_s);
    QVERIFY(child<QToolButton>("whySender")->isChecked()); // nobody could guess it
    m_form->principal()->setParties({u"Jonas"_s, u"jonas@x"_s, {}, u"jonas@x"_s});
    QCOMPARE(line->accessibleName(), u"Recipients will see: Jonas"_s);
}

ONBEHALF_TEST(tst_MeetingForm, QApplication)

} // namespace tst_meetingform

#include "tst_meetingform.moc"
