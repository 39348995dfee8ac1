// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/cancelquestion.h"

#include "common/textlabel.h"
#include "composer/questionlayout.h"
#include "dialogheight.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

CancelQuestion::CancelQuestion(const QString &subject, int invited, QWidget *parent)
    : QDialog(parent)
    , m_whom(new QButtonGroup(this))
{
    setWindowTitle(invited > 0 ? tr("Cancel the meeting") : tr("Delete the appointment"));
    if (invited == 0) {
        end(begin(subject, tr("Nobody is invited. It is moved to Deleted Items.")), tr("&Delete"));
        return;
    }
    auto *layout = begin(subject, tr("It is moved to Deleted Items."));
    addWhom(layout, {.tell = tr("&Tell %n people that it does not take place", nullptr, invited),
                     .words = tr("&Message to them:"),
                     .nobody = tr("Tell &nobody"),
                     .nobodyMeans =
                         tr("Whoever is invited keeps it in the calendar, as if it took place.")});
    end(layout, tr("&Cancel the meeting"));
}

CancelQuestion::CancelQuestion(const QString &subject, const QString &organizer, QWidget *parent)
    : QDialog(parent)
    , m_whom(new QButtonGroup(this))
{
    setWindowTitle(tr("Delete somebody else's meeting"));
    auto *layout = begin(subject, tr("This is a meeting of %1. It is moved to Deleted Items here, "
                                     "and goes on to take place.")
                                      .arg(organizer));
    addWhom(layout, {.tell = tr("&Decline it: %1 is told").arg(organizer),
                     .words = tr("&Message:"),
                     .nobody = tr("Tell &nobody"),
                     .nobodyMeans = tr("%1 goes on to count on the answer that was given, or goes "
                                       "on to wait for one.")
                                        .arg(organizer)});
    end(layout, tr("D&elete"));
}

QVBoxLayout *CancelQuestion::begin(const QString &subject, const QString &text)
{
    auto *layout = questionLayout(this);
    auto *title = new TextLabel(TextKind::Section, subject, this);
    title->setTextFormat(Qt::PlainText);
    layout->addWidget(title);
    auto *body = new TextLabel(TextKind::Body, text, this);
    body->setTextFormat(Qt::PlainText);
    layout->addWidget(body);
    return layout;
}

void CancelQuestion::addWhom(QVBoxLayout *layout, const Choice &choice)
{
    addChoice(m_whom, layout, int(Tell::All), "tellAll", choice.tell)->setChecked(true);
    auto *label = new QLabel(choice.words, this);
    m_words = new QPlainTextEdit(this);
    m_words->setObjectName(u"words"_s);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(fontMetrics().lineSpacing() * 6);
    label->setBuddy(m_words);
    layout->addWidget(label);
    layout->addWidget(m_words);
    addChoice(m_whom, layout, int(Tell::Nobody), "tellNobody", choice.nobody);
    auto *means = new TextLabel(TextKind::Small, choice.nobodyMeans, this);
    means->setTextFormat(Qt::PlainText);
    layout->addWidget(means);
    connect(m_whom, &QButtonGroup::idToggled, this, [this, label] {
        label->setEnabled(tell() == Tell::All);
        m_words->setEnabled(tell() == Tell::All);
    });
}

void CancelQuestion::end(QVBoxLayout *layout, const QString &go)
{
    layout->addStretch(1);
    layout->addWidget(questionButtons(this, go, tr("&Keep it")));
    fitHeight(this, questionWidth);
}

Tell CancelQuestion::tell() const
{
    return m_whom->checkedId() == int(Tell::Nobody) ? Tell::Nobody : Tell::All;
}

QString CancelQuestion::words() const
{
    return m_words && tell() == Tell::All ? m_words->toPlainText().trimmed() : QString();
}

} // namespace OnBehalf
