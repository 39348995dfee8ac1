// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/addmailboxesdialog.h"

#include "common/icons.h"
#include "common/textlabel.h"
#include "composer/questionlayout.h"
#include "people/directorycompletion.h"
#include "text/errortext.h"
#include "whendone.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestList = 16LL * 1024 * 1024; // bytes
constexpr qsizetype mostFaults = 5;

QString listLineOf(const ListedMailbox &mailbox)
{
    return mailbox.name.isEmpty() || mailbox.name == mailbox.address
               ? mailbox.address
               : u"%1 <%2>"_s.arg(mailbox.name, mailbox.address);
}

} // namespace

AddMailboxesDialog::AddMailboxesDialog(std::shared_ptr<Ews::Client> client, QWidget *parent)
    : QDialog(parent)
    , m_client(std::move(client))
    , m_text(new QPlainTextEdit(this))
    , m_search(new QLineEdit(this))
    , m_completion(new DirectoryCompletion(m_search))
    , m_said(new TextLabel(TextKind::Small, this))
    , m_faults(new TextLabel(TextKind::Body, this))
{
    setWindowTitle(tr("Add mailboxes"));
    resize(560, 520);
    m_completion->setClient(m_client);
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this, &AddMailboxesDialog::read);
    connect(m_completion, &DirectoryCompletion::said, m_said, &QLabel::setText);
    connect(m_completion, &DirectoryCompletion::chosen, this,
            [this](const QList<DirectoryEntry> &entries) {
                m_search->clear();
                for (const DirectoryEntry &entry : entries)
                    take(entry);
            });
    read();
    m_text->setFocus();
}

AddMailboxesDialog::~AddMailboxesDialog()
{
    m_stop.request_stop();
}

void AddMailboxesDialog::build()
{
    auto *label =
        new QLabel(tr("&Mailboxes, one address a line, or CSV with a column “smtp”:"), this);
    label->setBuddy(m_text);
    label->setWordWrap(true);
    m_text->setObjectName(u"mailboxes"_s);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(u"name@example.org"_s);
    auto *search = new QLabel(tr("From the &directory; of a group everybody in it:"), this);
    search->setBuddy(m_search);
    m_search->setObjectName(u"fromDirectory"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_said->setObjectName(u"saidOfDirectory"_s);
    m_faults->setObjectName(u"faults"_s);
    m_faults->setTextFormat(Qt::PlainText);
    m_faults->setTone(Tone::Warning);
    auto *file = new QPushButton(icon("folder"_L1), tr("From a &file…"), this);
    file->setObjectName(u"fromFile"_s);
    file->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, &AddMailboxesDialog::askForFile);
    auto *buttons = questionButtons(this, tr("&Add"), tr("Cancel"));
    m_add = buttons->findChild<QPushButton *>(u"accept"_s);
    // Return in the field chooses whom it names.
    m_add->setDefault(false);
    m_add->setAutoDefault(false);
    buttons->findChild<QPushButton *>(u"reject"_s)->setAutoDefault(false);
    auto *layout = questionLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(file, 0, Qt::AlignLeft);
    layout->addWidget(search);
    layout->addWidget(m_search);
    layout->addWidget(m_said);
    layout->addWidget(m_faults);
    layout->addWidget(buttons);
}

void AddMailboxesDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Mailboxes from a file"), {},
                                   tr("Lists (*.csv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AddMailboxesDialog::readFile);
    dialog->open();
}

void AddMailboxesDialog::readFile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return m_said->setText(tr("“%1” cannot be read: %2").arg(name, file.errorString()));
    if (file.size() > largestList)
        return m_said->setText(tr("“%1” is too large for a list of mailboxes.").arg(name));
    const MailboxList list = readMailboxList(file.readAll());
    append(list.mailboxes);
    m_said->setText(
        list.faults.isEmpty()
            ? tr("%n mailbox(es) from “%1”.", nullptr, int(list.mailboxes.size())).arg(name)
            : tr("%n line(s) of “%1” name no mailbox, or one twice; the first is line %2.", nullptr,
                 int(list.faults.size()))
                  .arg(name, QString::number(list.faults.first().line)));
}

void AddMailboxesDialog::take(const DirectoryEntry &entry)
{
    if (!entry.isGroup())
        return append({{.address = entry.address, .name = entry.name}});
    m_said->setText(tr("Reading who is in “%1”…").arg(entry.name));
    whenDone(readGroupMailboxes(m_client, entry.address, m_stop.get_token()), this,
             [this, name = entry.name](const Ews::Result<QList<ListedMailbox>> &members) {
                 if (!members)
                     return m_said->setText(errorText(members.error()).headline);
                 append(*members);
                 m_said->setText(
                     tr("%n mailbox(es) from “%1”.", nullptr, int(members->size())).arg(name));
             });
}

void AddMailboxesDialog::append(const QList<ListedMailbox> &mailboxes)
{
    QSet<QString> there;
    for (const ListedMailbox &one : std::as_const(m_list.mailboxes))
        there.insert(one.address.toLower());
    QStringList lines;
    for (const ListedMailbox &one : mailboxes) {
        if (there.contains(one.address.toLower()))
            continue;
        there.insert(one.address.toLower());
        lines.append(listLineOf(one));
    }
    if (!lines.isEmpty())
        m_text->appendPlainText(lines.join(u'\n'));
}

void AddMailboxesDialog::read()
{
    m_list = readMailboxList(m_text->toPlainText().toUtf8());
    const int count = int(m_list.mailboxes.size());
    m_faults->setText(faultsText());
    m_faults->setVisible(!m_list.faults.isEmpty());
    m_add->setEnabled(count > 0);
    m_add->setText(count > 0 ? tr("&Add %n mailbox(es)", nullptr, count) : tr("&Add"));
}

QString AddMailboxesDialog::faultsText() const
{
    QStringList lines;
    for (const MailboxList::Fault &fault :
         m_list.faults.first(qMin(mostFaults, m_list.faults.size())))
        lines.append((fault.kind == MailboxList::Fault::Kind::Twice
                          ? tr("Line %1: “%2” is there twice.")
                          : tr("Line %1: “%2” is no e-mail address."))
                         .arg(QString::number(fault.line), fault.text));
    if (const auto more = m_list.faults.size() - lines.size(); more > 0)
        lines.append(tr("%n more line(s) like these.", nullptr, int(more)));
    return lines.join(u'\n');
}

} // namespace OnBehalf
