// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/timecombo.h"

#include "text/datetext.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QRegularExpression>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

TimeCombo::TimeCombo(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    setMaxVisibleItems(12);
    for (QTime time(0, 0);; time = time.addSecs(30 * 60)) {
        addItem(clockText(time), time);
        if (time == QTime(23, 30))
            break;
    }
    setSizeAdjustPolicy(AdjustToContents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QComboBox::activated, this,
            [this](int index) { take(itemData(index).toTime()); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { take(read(currentText())); });
}

void TimeCombo::setTime(QTime time)
{
    m_time = time;
    // The list opens where the time is, also where that is no half hour.
    const int halfHours = (time.hour() * 60 + time.minute()) / 30;
    setCurrentIndex(halfHours);
    setEditText(clockText(time));
}

QTime TimeCombo::read(const QString &text)
{
    const QString typed = text.trimmed();
    const QTime local = spokenLocale().toTime(typed, QLocale::ShortFormat);
    if (local.isValid())
        return local;
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.h ]?(\\d{2}))?\\s*([ap])?\\.?m?\\.?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return {};
    if (!half.isEmpty())
        hour = hour % 12 + (half == u"p" ? 12 : 0);
    return QTime(hour, match.captured(2).toInt());
}

void TimeCombo::take(QTime time)
{
    const bool other = time.isValid() && time != m_time;
    setTime(time.isValid() ? time : m_time);
    if (other)
        Q_EMIT timeEdited();
}

} // namespace OnBehalf
