// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders/openfolderdialog.h"

#include "common/textlabel.h"
#include "dialogheight.h"
#include "errormessage.h"
#include "signin/serveraddress.h"
#include "text/delegatetext.h"
#include "whendone.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

OpenFolderDialog::OpenFolderDialog(const Session &session, QWidget *parent)
    : RequestDialog(tr("Open"), parent)
    , m_session(session)
    , m_address(new QLineEdit(fields()))
    , m_folder(new QComboBox(fields()))
{
    setWindowTitle(tr("Open a folder of another mailbox"));
    m_address->setObjectName(u"address"_s);
    m_address->setPlaceholderText(u"name@example.org"_s);
    m_folder->setObjectName(u"folder"_s);
    for (const auto folder : delegateFolders)
        m_folder->addItem(folderName(folder), QString(distinguishedId(folder)));
    m_folder->addItem(tr("All folders that I may see"), u"msgfolderroot"_s);
    auto *form = new QFormLayout(fields());
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("E-mail &address of the mailbox:"), m_address);
    form->addRow(tr("&Folder:"), m_folder);
    form->addRow(new TextLabel(TextKind::Small,
                               tr("The folder is opened with your own rights on it. Folders below "
                                  "it that you may see are shown with it."),
                               fields()));
    connect(m_address, &QLineEdit::textChanged, this, &OpenFolderDialog::judge);
    connect(this, &RequestDialog::submitted, this, &OpenFolderDialog::request);
    connect(this, &RequestDialog::stopped, this, &OpenFolderDialog::stop);
    judge();
    m_address->setFocus();
    fitHeight(this, 440);
}

OpenFolderDialog::~OpenFolderDialog()
{
    m_stop.request_stop();
}

void OpenFolderDialog::judge()
{
    setObstacle(looksLikeAddress(m_address->text().trimmed())
                    ? QString()
                    : tr("The mailbox's e-mail address is needed."));
}

void OpenFolderDialog::request()
{
    setBusy(tr("Opening the folder…"));
    whenDone(openFolder(m_session.client, m_address->text().trimmed(),
                        m_folder->currentData().toString(), m_stop.get_token()),
             this, [this](const Ews::Result<OpenedFolder> &folder) {
                 setIdle();
                 if (folder) {
                     Q_EMIT opened(*folder);
                     accept();
                 } else if (folder.error().failure != Ews::Failure::Cancelled) {
                     showMessage(errorMessage(folder.error()));
                 }
             });
}

void OpenFolderDialog::stop()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
}

} // namespace OnBehalf
