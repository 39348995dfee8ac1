// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/directorycompletion.h"

#include "common/cellpainter.h"
#include "common/cellroles.h"
#include "models/directorymodel.h"
#include "signin/serveraddress.h"
#include "text/errortext.h"
#include "whendone.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QIdentityProxyModel>
#include <QLineEdit>
#include <QRegularExpression>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int lettersNeeded = 2;

/// The hits to choose one of: without boxes, and whoever has an address can be chosen.
class OfferedHits : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::CheckStateRole || role == ReasonRole)
            return {};
        if (role == Qt::EditRole)
            return QIdentityProxyModel::data(index, Qt::DisplayRole);
        return QIdentityProxyModel::data(index, role);
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const auto *hits = static_cast<const DirectoryModel *>(sourceModel());
        return hits->entryAt(mapToSource(index)).address.isEmpty()
                   ? Qt::NoItemFlags
                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    }
};

/// The addresses typed, separated as in an address line; empty where one of the parts is none.
QList<DirectoryEntry> typedAddresses(const QString &text)
{
    static const QRegularExpression separators(u"[;,]"_s);
    static const QRegularExpression named(u"^(.*)<([^<>]+)>$"_s);
    QList<DirectoryEntry> entries;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        QString address = part.trimmed();
        QString name;
        if (const auto match = named.match(address); match.hasMatch()) {
            name = match.captured(1).trimmed().remove(u'"');
            address = match.captured(2).trimmed();
        }
        if (address.isEmpty())
            continue;
        if (!looksLikeAddress(address) || address.contains(u' '))
            return {};
        entries.append(
            {.name = name, .address = address, .type = Ews::MailboxType::Unknown, .detail = {}});
    }
    return entries;
}

} // namespace

DirectoryCompletion::DirectoryCompletion(QLineEdit *field)
    : QObject(field)
    , m_field(field)
    , m_hits(new DirectoryModel(this))
    , m_completer(new QCompleter(this))
{
    auto *offered = new OfferedHits(this);
    offered->setSourceModel(m_hits);
    m_completer->setModel(offered);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(8);
    auto *cells = new CellDelegate(m_completer);
    cells->setColumnLines(false);
    field->setCompleter(m_completer);
    cells->installOn(m_completer->popup());
    m_completer->popup()->setAccessibleName(tr("Found in the directory"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    m_pause.callOnTimeout(this, &DirectoryCompletion::search);
    connect(field, &QLineEdit::textEdited, this, [this] {
        m_takeOnly = false;
        ++m_asked; // an answer that is under way is about something else now
        m_pause.start();
    });
    connect(field, &QLineEdit::returnPressed, this, &DirectoryCompletion::takeTyped);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                choose({m_hits->entryAt(m_hits->index(index.row()))});
            });
}

DirectoryCompletion::~DirectoryCompletion()
{
    m_stop.request_stop();
}

void DirectoryCompletion::search()
{
    m_pause.stop();
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int asked = ++m_asked;
    const auto text = m_field->text().trimmed();
    m_searching = m_client && text.size() >= lettersNeeded && typedAddresses(text).size() < 2;
    if (!m_searching) {
        m_hits->setHits({});
        m_completer->popup()->hide();
        Q_EMIT said({});
        return;
    }
    whenDone(searchDirectory(m_client, text, m_stop.get_token()), this,
             [this, asked](const Ews::Result<DirectoryHits> &hits) {
                 if (asked == m_asked)
                     showHits(hits);
             });
}

void DirectoryCompletion::showHits(const Ews::Result<DirectoryHits> &hits)
{
    m_pause.stop();
    m_searching = false;
    m_hits->setHits(hits.value_or(DirectoryHits()));
    const bool takeOnly = std::exchange(m_takeOnly, false);
    if (!hits)
        Q_EMIT said(errorText(hits.error()).headline);
    else if (hits->entries.isEmpty() && typedAddresses(m_field->text()).isEmpty())
        Q_EMIT said(tr("Nobody in the directory begins like this."));
    else
        Q_EMIT said({});
    if (takeOnly && m_hits->rowCount() == 1)
        return choose({m_hits->entryAt(m_hits->index(0))});
    if (m_hits->rowCount() > 0 && m_field->hasFocus())
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

// Return in the list of hits is the completer's own affair.
void DirectoryCompletion::takeTyped()
{
    const auto text = m_field->text().trimmed();
    // An editable combo box gives its field each Return twice.
    if (text.isEmpty() || m_choosing || m_completer->popup()->currentIndex().isValid())
        return;
    if (const auto typed = typedAddresses(text); !typed.isEmpty())
        return choose(typed);
    if (m_pause.isActive() || m_searching) {
        m_takeOnly = true;
        if (m_pause.isActive())
            search();
    } else if (m_hits->rowCount() == 1) {
        choose({m_hits->entryAt(m_hits->index(0))});
    } else if (m_hits->rowCount() > 1) {
        m_completer->complete();
    }
}

void DirectoryCompletion::choose(const QList<DirectoryEntry> &entries)
{
    m_pause.stop();
    ++m_asked;
    m_searching = false;
    m_choosing = true;
    m_completer->popup()->hide();
    // Queued: the completer writes the name into the field after this.
    QMetaObject::invokeMethod(
        this,
        [this, entries] {
            m_choosing = false;
            m_hits->setHits({});
            Q_EMIT chosen(entries);
        },
        Qt::QueuedConnection);
}

} // namespace OnBehalf
