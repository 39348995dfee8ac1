// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendartransfer.h"

#include "calendar/calendarstore.h"
#include "calendar/icalendar.h"
#include "calendar/showntimes.h"
#include "errormessage.h"
#include "text/importtext.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPrinter>
#include <QStandardPaths>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestFile = 16LL * 1024 * 1024; // bytes

} // namespace

CalendarTransfer::CalendarTransfer(QWidget *page)
    : Export(page)
    , m_importFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{}

void CalendarTransfer::ask(QDialog *dialog, const std::function<void()> &accepted)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, accepted);
    m_dialog = dialog;
    dialog->open();
}

void CalendarTransfer::close()
{
    if (m_dialog)
        m_dialog->deleteLater();
}

void CalendarTransfer::printSheet(const CalendarSheet &sheet)
{
    print(sheet.title, [sheet](QPrinter *printer) {
        return paintCalendar(printer, sheet, printer->fromPage(), printer->toPage());
    });
}

void CalendarTransfer::saveCalendar(CalendarStore *store, const CalendarChoice &choice,
                                    const ShownRange &range)
{
    auto *dialog = new ExportDialog(choice, range, page()->window());
    ask(dialog, [this, dialog, store = QPointer(store)] {
        if (store)
            saveWhenRead(store, dialog->principal(), dialog->range());
    });
}

void CalendarTransfer::saveWhenRead(CalendarStore *store, const Principal &principal,
                                    const ShownRange &range)
{
    // A day by any clocks reaches into the next one by those of UTC.
    const auto isRead = [store, principal, range] {
        return store->isRead(principal.address, range.first.addDays(-1), range.last().addDays(1));
    };
    if (isRead())
        return write(store, principal, range);
    // Whatever else is read at the time: its end is waited for.
    auto *waiting = new QObject(store);
    connect(store, &CalendarStore::readingChanged, waiting,
            [this, waiting, store, isRead, principal, range] {
                if (isRead())
                    write(store, principal, range);
                else if (store->isReading())
                    return;
                else
                    Q_EMIT resultSaid(Tone::Error, tr("Nothing was saved"));
                waiting->deleteLater();
                waiting->disconnect(store);
                store->disconnect(waiting);
            });
    store->want({principal.address}, range.first, range.last(), CalendarStore::Wanted::Items);
}

void CalendarTransfer::write(CalendarStore *store, const Principal &principal,
                             const ShownRange &range)
{
    const ShownDays days{.first = range.first, .count = range.days};
    const QString name = principal.name.isEmpty() ? principal.address : principal.name;
    const auto entries = store->entries(principal.address, days.from(), days.to());
    save({.caption = tr("Save a calendar as a file"),
          .filter = tr("iCalendar (*.ics)"),
          .suffix = u"ics"_s,
          .name = tr("Calendar of %1").arg(name)},
         [entries, name] {
             return icalendarOf(entries, name, QTimeZone::systemTimeZone(),
                                tr("Private appointment"));
         });
}

void CalendarTransfer::importInto(const CalendarChoice &choice)
{
    auto *dialog = new QFileDialog(page()->window(), tr("Import from a file"), m_importFolder,
                                   tr("iCalendar (*.ics *.ical *.ifb *.icalendar)") + u";;"_s +
                                       tr("All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, choice](const QString &path) { readFile(path, choice); });
    m_dialog = dialog;
    dialog->open();
}

void CalendarTransfer::readFile(const QString &path, const CalendarChoice &choice)
{
    m_importFolder = QFileInfo(path).absolutePath();
    QFile file(path);
    const bool opens = file.open(QIODevice::ReadOnly);
    if (!opens || file.size() > largestFile) {
        const QString why = opens ? QLocale().formattedDataSize(file.size()) : file.errorString();
        Q_EMIT messageWanted(messageOf(
            Tone::Error,
            {.headline = opens ? tr("The file is larger than 16 MB, which is no calendar.")
                               : tr("The file could not be read."),
             .nextStep = tr("Nothing was imported. Choose a file that a calendar program saved "
                            "(*.ics)."),
             .details = u"%1: %2"_s.arg(QDir::toNativeSeparators(path), why)}));
        return;
    }
    const auto items = itemsOfIcalendar(file.readAll(), QTimeZone::systemTimeZone());
    if (!items) {
        ErrorText said = importFileText(items.error());
        said.details = QDir::toNativeSeparators(path);
        Q_EMIT messageWanted(messageOf(Tone::Error, said));
        return;
    }
    auto *dialog = new ImportDialog(*items, choice, page()->window());
    ask(dialog, [this, dialog] { Q_EMIT importWanted(dialog->principal(), dialog->chosen()); });
}

void CalendarTransfer::copy(const Principal &from, const CalendarEntry &entry,
                            const CalendarChoice &choice)
{
    using Type = Ews::CalendarItemType;
    const bool ofSeries = entry.type == Type::Occurrence || entry.type == Type::Exception;
    auto *dialog = new CopyDialog(entry.subject, ofSeries, choice, page()->window());
    ask(dialog,
        [this, dialog, from, entry] { Q_EMIT copyWanted(from, entry, dialog->principal()); });
}

} // namespace OnBehalf
