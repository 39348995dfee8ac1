// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/peopledialog.h"

#include "common/cellpainter.h"
#include "common/icons.h"
#include "common/textlabel.h"
#include "common/wrappingbutton.h"
#include "models/directorymodel.h"
#include "noticepanel.h"
#include "people/directorymarks.h"
#include "signin/serveraddress.h"
#include "text/errortext.h"
#include "whendone.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int LettersNeeded = 2;

} // namespace

PeopleDialog::PeopleDialog(std::shared_ptr<Ews::Client> client, const PeopleQuestion &question,
                           QWidget *parent)
    : QDialog(parent)
    , m_client(std::move(client))
    , m_question(question)
    , m_hits(new DirectoryModel(this))
    , m_marks(new DirectoryMarks(question.mark, this))
    , m_text(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_state(new TextLabel(TextKind::Secondary, this))
    , m_rights(new NoticePanel(Tone::Info, this))
    , m_box(new WrappingCheckBox(question.checkLabel, this))
    , m_change(new QPushButton(question.changeLabel, this))
{
    setWindowTitle(question.title);
    resize(600, 520);
    m_marks->setSourceModel(m_hits);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    m_pause.callOnTimeout(this, &PeopleDialog::search);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    m_text->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_hits, &DirectoryModel::checkedEntriesChanged, this, &PeopleDialog::showChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PeopleDialog::showCurrent);
    connect(m_change, &QPushButton::clicked, this, [this] {
        const auto key = m_marks->markAt(m_list->currentIndex()).key;
        reject();
        Q_EMIT changeRequested(key);
    });
    search();
    showChosen();
    showCurrent();
}

PeopleDialog::~PeopleDialog()
{
    m_stop.request_stop();
}

void PeopleDialog::build()
{
    auto *label = new QLabel(tr("&Name or e-mail address:"), this);
    label->setBuddy(m_text);
    m_text->setObjectName(u"search"_s);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_text->setPlaceholderText(tr("The first letters are enough"));

    auto *cells = new CellDelegate(m_list);
    cells->setColumnLines(false);
    m_list->setModel(m_marks);
    cells->installOn(m_list);
    m_list->setObjectName(u"hits"_s);
    m_list->setAccessibleName(tr("Found in the directory"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_change->setAutoDefault(false);
    m_change->setObjectName(u"change"_s);

    m_box->setObjectName(u"box"_s);
    m_box->setToolTip(m_question.checkToolTip);
    m_box->setVisible(!m_question.checkLabel.isEmpty());

    auto *state = new QHBoxLayout;
    state->addWidget(m_state, 1);
    state->addWidget(m_change);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"accept"_s);
    m_add->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addLayout(state);
    layout->addWidget(m_rights);
    layout->addWidget(m_box);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QList<DirectoryEntry> PeopleDialog::entries() const
{
    return m_hits->checkedEntries();
}

bool PeopleDialog::isBoxChecked() const
{
    return m_box->isChecked();
}

void PeopleDialog::search()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int asked = ++m_asked;
    const auto text = m_text->text().trimmed();
    m_searching = text.size() >= LettersNeeded;
    if (!m_searching) {
        m_hits->setHits({});
        m_state->setText(tr("Type at least two letters of a name or an address."));
        return;
    }
    m_state->setText(tr("Searching the directory…"));
    whenDone(searchDirectory(m_client, text, m_stop.get_token()), this,
             [this, asked, text](const Ews::Result<DirectoryHits> &hits) {
                 if (asked == m_asked)
                     showHits(text, hits);
             });
}

void PeopleDialog::showHits(const QString &text, const Ews::Result<DirectoryHits> &hits)
{
    m_searching = false;
    auto shown = hits.value_or(DirectoryHits());
    const bool known = std::ranges::any_of(shown.entries, [&](const DirectoryEntry &entry) {
        return entry.address.compare(text, Qt::CaseInsensitive) == 0;
    });
    // Not everybody is in the address book: hidden mailboxes, or one of another organisation.
    if (!known && looksLikeAddress(text))
        shown.entries.append({.name = text,
                              .address = text,
                              .type = Ews::MailboxType::Unknown,
                              .detail = tr("address as typed")});
    m_hits->setHits(shown);
    setCurrentHit();
    if (!hits) {
        const auto error = errorText(hits.error());
        m_state->setText(error.headline + u' ' + error.nextStep);
    } else if (hits->more) {
        m_state->setText(tr("Only the first %n are shown: type more letters.", nullptr,
                            int(hits->entries.size())));
    } else if (hits->entries.isEmpty()) {
        m_state->setText(tr("Nobody in the directory begins like this."));
    } else {
        m_state->setText(tr("%n found", nullptr, int(hits->entries.size())));
    }
    showCurrent();
}

// Who is checked already stands above what was found now.
void PeopleDialog::setCurrentHit()
{
    int row = 0;
    while (row < m_marks->rowCount() &&
           m_marks->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
        ++row;
    m_list->setCurrentIndex(m_marks->index(row < m_marks->rowCount() ? row : 0, 0));
}

// Return takes whoever is current, and adds once that is done; the arrows lead from the field into
// the list.
bool PeopleDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || (watched != m_text && watched != m_list))
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool up = key->key() == Qt::Key_Up;
    if (watched == m_text && (up || key->key() == Qt::Key_Down) && m_marks->rowCount() > 0) {
        m_list->setFocus(Qt::TabFocusReason);
        const int step = up ? -1 : 1;
        const auto next = m_marks->index(m_list->currentIndex().row() + step, 0);
        if (next.isValid())
            m_list->setCurrentIndex(next);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        return checkCurrent();
    return QDialog::eventFilter(watched, event);
}

bool PeopleDialog::checkCurrent()
{
    // What is typed is still looked up: the list is not about it yet.
    if (m_pause.isActive() || m_searching)
        return true;
    const auto current = m_list->currentIndex();
    if (!current.flags().testFlag(Qt::ItemIsUserCheckable) ||
        current.data(Qt::CheckStateRole).toInt() == Qt::Checked)
        return false;
    m_marks->setData(current, int(Qt::Checked), Qt::CheckStateRole);
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->selectAll(); // for the next name
    return true;
}

void PeopleDialog::showChosen()
{
    const auto count = int(entries().size());
    m_add->setText(count > 1 ? m_question.addSeveral(count) : m_question.addLabel);
    m_add->setEnabled(count > 0);
    m_add->setAccessibleDescription(count > 0 ? QString() : tr("Check somebody in the list first"));
    const auto [headline, text] = m_question.notice(entries());
    m_rights->setText(headline, text);
}

void PeopleDialog::showCurrent()
{
    m_change->setVisible(!m_question.changeLabel.isEmpty() &&
                         !m_marks->markAt(m_list->currentIndex()).key.isEmpty());
}

} // namespace OnBehalf
