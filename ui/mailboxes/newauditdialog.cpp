// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/newauditdialog.h"

#include "common/textlabel.h"
#include "common/wrappingbutton.h"
#include "composer/questionlayout.h"
#include "dialogheight.h"
#include "text/delegatetext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

NewAuditDialog::NewAuditDialog(int mailboxes, const AuditOptions &options, int atOnce,
                               QWidget *parent)
    : QDialog(parent)
    , m_title(new QLineEdit(options.title, this))
    , m_mostDelegates(new QSpinBox(this))
    , m_asksDirectory(
          new WrappingCheckBox(tr("As&k the directory about each person: who has left"), this))
    , m_atOnce(new QSpinBox(this))
    , m_impersonation(new QRadioButton(tr("As the &owners (impersonation)"), this))
{
    setWindowTitle(tr("New audit"));
    m_title->setObjectName(u"auditTitle"_s);
    m_title->setPlaceholderText(tr("What it is to be called"));
    m_mostDelegates->setObjectName(u"mostDelegates"_s);
    m_mostDelegates->setRange(1, 99);
    m_mostDelegates->setValue(options.rules.mostDelegates);
    m_asksDirectory->setObjectName(u"asksDirectory"_s);
    m_asksDirectory->setChecked(options.asksDirectory);
    m_atOnce->setObjectName(u"atOnce"_s);
    m_atOnce->setRange(1, 100);
    m_atOnce->setValue(atOnce);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&More delegates than this are a finding:"), m_mostDelegates);
    form->addRow(tr("&Requests at once, at most:"), m_atOnce);
    auto *layout = questionLayout(this);
    layout->addLayout(form);
    layout->addWidget(buildFolders(options));
    layout->addWidget(m_asksDirectory);
    layout->addWidget(buildAccess(options.impersonates));
    layout->addWidget(new TextLabel(
        TextKind::Small, tr("An audit reads only: nothing is changed in any mailbox."), this));
    layout->addWidget(
        questionButtons(this, tr("&Audit %n mailbox(es)", nullptr, mailboxes), tr("Cancel")));
    m_title->setFocus();
    judge();
    fitHeight(this, questionWidth);
}

QWidget *NewAuditDialog::buildFolders(const AuditOptions &options)
{
    auto *group = new QGroupBox(tr("Rights on these folders are looked at"), this);
    auto *grid = new QGridLayout(group);
    constexpr int perRow = 3;
    for (const DelegateFolder folder : delegateFolders) {
        auto *box = new QCheckBox(folderName(folder), group);
        box->setObjectName(u"folder-"_s + QString(distinguishedId(folder)));
        box->setChecked(options.rules.folders.contains(folder));
        connect(box, &QCheckBox::toggled, this, &NewAuditDialog::judge);
        const int at = int(m_folders.size());
        grid->addWidget(box, at / perRow, at % perRow);
        m_folders.append(box);
    }
    return group;
}

// Both buttons stay children of the box: radio buttons exclude their siblings only.
QWidget *NewAuditDialog::buildAccess(bool impersonates)
{
    auto *group = new QGroupBox(tr("By which right"), this);
    auto *full = new QRadioButton(tr("With my o&wn rights on them (full access)"), group);
    full->setObjectName(u"fullAccess"_s);
    m_impersonation->setObjectName(u"impersonation"_s);
    auto *layout = new QVBoxLayout(group);
    layout->addWidget(m_impersonation);
    layout->addWidget(full);
    (impersonates ? m_impersonation : full)->setChecked(true);
    return group;
}

void NewAuditDialog::judge()
{
    if (auto *accept = findChild<QPushButton *>(u"accept"_s))
        accept->setEnabled(std::ranges::any_of(m_folders, &QCheckBox::isChecked));
}

AuditOptions NewAuditDialog::options() const
{
    AuditOptions options{.title = m_title->text().trimmed()};
    options.rules.mostDelegates = m_mostDelegates->value();
    options.rules.folders.clear();
    for (std::size_t i = 0; i < delegateFolders.size(); ++i)
        if (m_folders.at(qsizetype(i))->isChecked())
            options.rules.folders.append(delegateFolders[i]);
    options.asksDirectory = m_asksDirectory->isChecked();
    options.impersonates = m_impersonation->isChecked();
    return options;
}

int NewAuditDialog::atOnce() const
{
    return m_atOnce->value();
}

} // namespace OnBehalf
