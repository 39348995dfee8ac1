// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/comparedialog.h"

#include "common/textlabel.h"
#include "mailboxes/auditexport.h"
#include "models/differencesmodel.h"
#include "text/errortext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What an item of the lists of audits is: an id, or the path of a file.
enum AuditItemRole { AuditIdRole = Qt::UserRole, AuditPathRole };

QString auditItemText(const AuditSummary &audit)
{
    const QString when = QLocale().toString(audit.startedAt.toLocalTime(), QLocale::ShortFormat);
    const QString mailboxes = CompareDialog::tr("%n mailbox(es)", nullptr, audit.mailboxes);
    return audit.title.isEmpty()
               ? CompareDialog::tr("%1, %2", "when, how many mailboxes").arg(when, mailboxes)
               : CompareDialog::tr("%1, %2, %3", "when, title, how many mailboxes")
                     .arg(when, audit.title, mailboxes);
}

} // namespace

CompareDialog::CompareDialog(QString recordFolder, const QString &later, QWidget *parent)
    : QDialog(parent)
    , m_folder(std::move(recordFolder))
    , m_model(new DifferencesModel(this))
    , m_export(new AuditExport(this))
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_kinds(new QComboBox(this))
    , m_summary(new TextLabel(TextKind::Secondary, this))
{
    setWindowTitle(tr("Compare audits"));
    m_before->setObjectName(u"before"_s);
    m_after->setObjectName(u"after"_s);
    m_kinds->setObjectName(u"kinds"_s);
    m_summary->setObjectName(u"summary"_s);
    build();
    fillAudits(later);
    fillKinds();
    connect(m_before, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_after, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &CompareDialog::showChosen);
    connect(m_export, &Export::resultSaid, this,
            [this](Tone, const QString &text) { m_summary->setText(text); });
    connect(m_export, &Export::messageWanted, this, [this](const Message &message) {
        m_summary->setText(message.headline + u' ' + message.text + u' ' + message.nextStep);
    });
    compare();
    resize(820, 560);
}

void CompareDialog::build()
{
    auto *earlierFile = new QPushButton(tr("F&ile…"), this);
    auto *laterFile = new QPushButton(tr("Fi&le…"), this);
    earlierFile->setObjectName(u"beforeFile"_s);
    laterFile->setObjectName(u"afterFile"_s);
    auto *form = new QFormLayout;
    const auto addRow = [&](const QString &text, QWidget *row, QWidget *buddy) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        form->addRow(label, row);
    };
    addRow(tr("&Earlier:"), auditRow(m_before, earlierFile, false), m_before);
    addRow(tr("La&ter:"), auditRow(m_after, laterFile, true), m_after);
    addRow(tr("&Show:"), m_kinds, m_kinds);
    auto *table = new QTreeView(this);
    table->setObjectName(u"differences"_s);
    table->setAccessibleName(tr("Differences"));
    table->setModel(m_model);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->header()->resizeSection(DifferencesModel::Mailbox, 220);
    table->header()->resizeSection(DifferencesModel::Difference, 200);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_save = buttons->addButton(tr("E&xport"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"export"_s);
    auto *menu = new QMenu(m_save);
    const auto offer = [&](const QString &text, const QString &name, AuditExport::Format format) {
        auto *action = menu->addAction(text, this, [this, format] {
            if (m_comparison)
                m_export->saveAs(format, *m_comparison);
        });
        action->setObjectName(name);
    };
    offer(tr("&CSV…"), u"exportCsv"_s, AuditExport::Format::Csv);
    offer(tr("&HTML…"), u"saveHtml"_s, AuditExport::Format::Html);
    offer(tr("&PDF…"), u"savePdf"_s, AuditExport::Format::Pdf);
    m_save->setMenu(menu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *CompareDialog::auditRow(QComboBox *audits, QPushButton *file, bool isLater)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(audits, 1);
    layout->addWidget(file);
    file->setAutoDefault(false);
    file->setAccessibleDescription(isLater ? tr("Takes the later audit from a file")
                                           : tr("Takes the earlier audit from a file"));
    connect(file, &QPushButton::clicked, this, [this, isLater] { askForFile(isLater); });
    return row;
}

/// The newest is the later one, and the one before it the earlier.
void CompareDialog::fillAudits(const QString &later)
{
    for (const AuditSummary &audit : AuditRecord(m_folder).list())
        for (auto *audits : {m_before, m_after})
            audits->addItem(auditItemText(audit), audit.id);
    const int chosen = later.isEmpty() ? 0 : m_after->findData(later);
    m_after->setCurrentIndex(qMax(0, chosen));
    if (m_before->count() > 1)
        m_before->setCurrentIndex(qMin(m_after->currentIndex() + 1, m_before->count() - 1));
}

void CompareDialog::fillKinds()
{
    using Kind = AuditDifference::Kind;
    m_kinds->addItem(tr("All differences"));
    for (int kind = 0; kind <= int(Kind::FindingGone); ++kind)
        m_kinds->addItem(differenceName(Kind(kind)), kind);
}

void CompareDialog::askForFile(bool asLater)
{
    auto *dialog = new QFileDialog(this, tr("Open an audit"), {}, tr("Audits (*.jsonl)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, asLater](const QString &path) { addFile(path, asLater); });
    dialog->open();
}

void CompareDialog::addFile(const QString &path, bool asLater)
{
    for (auto *audits : {m_before, m_after}) {
        audits->addItem(QFileInfo(path).fileName());
        audits->setItemData(audits->count() - 1, path, AuditPathRole);
    }
    auto *audits = asLater ? m_after : m_before;
    audits->setCurrentIndex(audits->count() - 1);
    compare();
}

Ews::Result<AuditState> CompareDialog::read(const QComboBox *audits) const
{
    const QString path = audits->currentData(AuditPathRole).toString();
    return path.isEmpty() ? AuditRecord(m_folder).read(audits->currentData(AuditIdRole).toString())
                          : AuditRecord::readFile(path);
}

void CompareDialog::compare()
{
    m_comparison.reset();
    m_model->setDifferences({});
    m_save->setEnabled(false);
    if (m_before->currentIndex() < 0 || m_after->currentIndex() < 0) {
        m_summary->setText(tr("There is no audit on record yet. Choose files."));
        return;
    }
    const auto before = read(m_before);
    const auto after = before ? read(m_after) : before;
    if (!after) {
        const ErrorText text = errorText(after.error());
        m_summary->setText(text.headline + u' ' + text.nextStep + u' ' + text.details);
        return;
    }
    m_comparison = compareAudits(*before, *after);
    m_model->setDifferences(m_comparison->differences);
    m_save->setEnabled(true);
    showChosen();
}

void CompareDialog::showChosen()
{
    using Kind = AuditDifference::Kind;
    const QVariant kind = m_kinds->currentData();
    m_model->setKind(kind.isValid() ? std::optional(Kind(kind.toInt())) : std::nullopt);
    if (!m_comparison)
        return;
    const bool noneOfKind = m_model->shown().isEmpty() && !m_comparison->differences.isEmpty();
    m_summary->setText(noneOfKind ? tr("No difference is of this kind.")
                                  : comparisonSummary(m_model->shown()));
}

} // namespace OnBehalf
