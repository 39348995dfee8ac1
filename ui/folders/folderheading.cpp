// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders/folderheading.h"

#include "common/icons.h"
#include "common/textlabel.h"
#include "permissions/folderaccess.h"
#include "text/errortext.h"
#include "text/folderrightstext.h"
#include "text/permissiontext.h"
#include "whendone.h"

#include <QBoxLayout>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

FolderHeading::FolderHeading(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_path(new TextLabel(TextKind::Body, this))
    , m_rights(new TextLabel(TextKind::Small, this))
{
    m_path->setTextFormat(Qt::RichText);
    m_path->setObjectName(u"path"_s);
    m_rights->setObjectName(u"rights"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_path);
    texts->addWidget(m_rights);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

FolderHeading::~FolderHeading()
{
    m_stop.request_stop();
}

void FolderHeading::setFolder(const Session &session, const FolderTree *tree,
                              const QString &folderId)
{
    const auto *folder = tree ? tree->find(folderId) : nullptr;
    setVisible(folder);
    m_stop.request_stop(); // what it says may be about somebody who has left
    if (!folder)
        return;
    auto path = tree->path(folderId);
    const auto name = path.isEmpty() ? tree->mailbox() : path.takeLast();
    const bool own = tree->mailbox() == session.mailbox.address;
    if (!own && folder != tree->root())
        path.prepend(tree->mailbox());
    const auto above = path.isEmpty() ? QString() : pathText(path) + u" › "_s;
    m_path->setText(u"%1<b>%2</b>"_s.arg(above.toHtmlEscaped(), name.toHtmlEscaped()));
    m_icon->setIcon(folder == tree->root() ? u"mailbox"_s : folderIcon(*folder));
    if (own && session.mailbox.access == Access::Own) {
        m_rights->setText(tr("What you may do here: everything, this is your own mailbox."));
        return;
    }
    if (m_client.lock() != session.client)
        m_known.clear(); // somebody else is signed in
    m_client = session.client;
    m_rights->setText(m_known.value(folderId));
    if (!m_known.contains(folderId))
        askForRights(session, *folder);
}

void FolderHeading::askForRights(const Session &session, const MailboxFolder &folder)
{
    const QString folderId = folder.id.id;
    const bool calendar = folder.kind == Ews::FolderKind::CalendarFolder;
    m_stop = std::stop_source();
    const auto stop = m_stop.get_token();
    whenDone(effectiveRights(session.client, Ews::FolderId{.id = folderId}, stop), this,
             [this, folderId, calendar, stop](const Ews::Result<Ews::EffectiveRights> &rights) {
                 if (stop.stop_requested())
                     return;
                 if (rights) {
                     auto text = folderRightsText(*rights) + u'.';
                     if (calendar && !rights->read) // which effective rights do not tell
                         text += u' ' + tr("Free/busy times may be visible all the same.");
                     m_known.insert(folderId, text);
                 }
                 m_rights->setText(rights ? m_known.value(folderId)
                                          : errorText(rights.error()).headline);
             });
}

} // namespace OnBehalf
