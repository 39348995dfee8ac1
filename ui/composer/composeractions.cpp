// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/composeractions.h"

#include "common/icons.h"
#include "toolrow.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::Importance;
using Ews::Sensitivity;

ComposerActions::ComposerActions(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_options(new QMenu(tr("&Options"), window))
    , m_sensitivities(new QActionGroup(this))
{
    send = create("send", "sent"_L1, tr("&Send"), Qt::CTRL | Qt::Key_Return, {});
    send->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    save = create("saveDraft", "save"_L1, tr("Save dra&ft"), QKeySequence::Save,
                  tr("Keeps it on this computer; nobody is told"));
    attach = create("attach", "paperclip"_L1, tr("&Attach…"), {}, tr("Files that go with it"));
    recurrence = create("recurrence", "repeat"_L1, tr("Re&currence…"), Qt::CTRL | Qt::Key_G,
                        tr("How the meeting repeats"));
    categories = create("categories", "tag"_L1, tr("Cate&gories"), {}, categoriesToolTip());
    isPrivate = create("private", "lock"_L1, tr("&Private"), {},
                       tr("Others see that the time is taken, not what for"));
    isPrivate->setCheckable(true);
    highImportance = create("highImportance", "important"_L1, tr("High &importance"), {},
                            tr("Marks the invitation as important"));
    highImportance->setCheckable(true);
    cancelMeeting = create("cancelMeeting", "calendar"_L1, tr("Ca&ncel the meeting…"), {}, {});
    discard = create("discard", "trash"_L1, tr("&Discard"), {}, tr("Forgets what is written here"));
    connect(isPrivate, &QAction::triggered, this, [this](bool on) {
        Q_EMIT edited([on](Meeting &meeting) {
            meeting.sensitivity = on ? Sensitivity::Private : Sensitivity::Normal;
        });
    });
    connect(highImportance, &QAction::triggered, this, [this](bool on) {
        Q_EMIT edited([on](Meeting &meeting) {
            meeting.importance = on ? Importance::High : Importance::Normal;
        });
    });
    buildOptions();
}

QString ComposerActions::categoriesToolTip()
{
    return tr("Words and colours by which it is found");
}

QAction *ComposerActions::create(const char *name, QLatin1StringView iconName, const QString &text,
                                 const QKeySequence &shortcut, const QString &toolTip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setIcon(icon(iconName));
    action->setShortcut(shortcut);
    const auto key = action->shortcut().toString(QKeySequence::NativeText);
    if (!toolTip.isEmpty())
        action->setToolTip(key.isEmpty() ? toolTip : u"%1 (%2)"_s.arg(toolTip, key));
    m_window->addAction(action);
    return action;
}

QAction *ComposerActions::option(const QString &text, bool Meeting::*flag)
{
    auto *action = m_options->addAction(text);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, flag](bool on) {
        Q_EMIT edited([flag, on](Meeting &meeting) { meeting.*flag = on; });
    });
    return action;
}

void ComposerActions::buildOptions()
{
    m_requestsResponses = option(tr("&Request responses"), &Meeting::requestsResponses);
    m_requestsResponses->setObjectName(u"requestsResponses"_s);
    m_allowsNewTimes = option(tr("Allow new &time proposals"), &Meeting::allowsNewTimes);
    m_allowsNewTimes->setObjectName(u"allowsNewTimes"_s);
    m_options->addSeparator();
    m_lowImportance = m_options->addAction(tr("&Low importance"));
    m_lowImportance->setCheckable(true);
    connect(m_lowImportance, &QAction::triggered, this, [this](bool on) {
        Q_EMIT edited([on](Meeting &meeting) {
            meeting.importance = on ? Importance::Low : Importance::Normal;
        });
    });
    addSensitivities();
    m_options->addSeparator();
    m_options->addAction(discard);
}

void ComposerActions::addSensitivities()
{
    auto *menu = m_options->addMenu(tr("&Sensitivity"));
    const std::array all{std::pair(Sensitivity::Normal, tr("&Normal")),
                         std::pair(Sensitivity::Personal, tr("P&ersonal")),
                         std::pair(Sensitivity::Private, tr("&Private")),
                         std::pair(Sensitivity::Confidential, tr("&Confidential"))};
    for (const auto &[one, text] : all) {
        auto *action = m_sensitivities->addAction(text);
        action->setCheckable(true);
        action->setData(int(one));
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = one] {
            Q_EMIT edited([chosen](Meeting &meeting) { meeting.sensitivity = chosen; });
        });
    }
}

QWidget *ComposerActions::toolRow(QWidget *state)
{
    auto *row = new QWidget(m_window);
    m_sendButton = new QPushButton(row);
    m_sendButton->setObjectName(u"sendButton"_s);
    m_sendButton->setIcon(send->icon());
    m_sendButton->setDefault(true);
    m_sendButton->setMinimumWidth(92);
    auto *saveButton = new QPushButton(save->text(), row);
    saveButton->setObjectName(u"saveDraftButton"_s);
    saveButton->setToolTip(save->toolTip());
    auto *options = m_options->menuAction();
    options->setObjectName(u"options"_s);
    options->setIcon(icon("sliders"_L1));
    auto *tools = new ToolRow(
        {attach, recurrence, categories, isPrivate, highImportance, options, cancelMeeting}, row);
    tools->findChild<QToolButton *>(u"optionsButton"_s)->setPopupMode(QToolButton::InstantPopup);
    m_cancelButton = tools->findChild<QToolButton *>(u"cancelMeetingButton"_s);
    m_cancelButton->setVisible(m_existing && m_mayCancel);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_sendButton);
    layout->addWidget(saveButton);
    layout->addWidget(tools, 1);
    state->setParent(row);
    layout->addWidget(state);
    connect(m_sendButton, &QPushButton::clicked, send, &QAction::trigger);
    connect(saveButton, &QPushButton::clicked, save, &QAction::trigger);
    connect(save, &QAction::changed, saveButton,
            [this, saveButton] { saveButton->setEnabled(save->isEnabled()); });
    setSends(m_sends);
    return row;
}

void ComposerActions::show(const Meeting &meeting)
{
    isPrivate->setChecked(meeting.sensitivity == Sensitivity::Private);
    highImportance->setChecked(meeting.importance == Importance::High);
    m_lowImportance->setChecked(meeting.importance == Importance::Low);
    m_requestsResponses->setChecked(meeting.requestsResponses);
    m_allowsNewTimes->setChecked(meeting.allowsNewTimes);
    for (auto *action : m_sensitivities->actions())
        action->setChecked(action->data().toInt() == int(meeting.sensitivity));
    const int count = int(meeting.categories.size());
    categories->setText(count > 0 ? tr("Cate&gories (%1)").arg(count) : tr("Cate&gories"));
    categories->setToolTip(count > 0 ? meeting.categories.join(u", "_s) : categoriesToolTip());
}

void ComposerActions::setExisting(bool existing, bool mayCancel)
{
    m_existing = existing;
    m_mayCancel = mayCancel;
    cancelMeeting->setVisible(existing && mayCancel);
    if (m_cancelButton)
        m_cancelButton->setVisible(existing && mayCancel);
}

void ComposerActions::setSends(bool sends)
{
    m_sends = sends;
    send->setText(sends ? tr("&Send") : tr("&Save"));
    send->setToolTip(u"%1 (%2)"_s.arg(sends
                                          ? tr("Puts it into the calendar and tells those invited")
                                          : tr("Puts it into the calendar; nobody is invited"),
                                      send->shortcut().toString(QKeySequence::NativeText)));
    if (!m_sendButton)
        return;
    m_sendButton->setText(send->text());
    m_sendButton->setToolTip(send->toolTip());
    m_sendButton->setIcon(icon(sends ? "sent"_L1 : "calendar"_L1));
}

void ComposerActions::setIdle(bool idle)
{
    for (auto *action : {send, save, attach, recurrence, categories, isPrivate, highImportance,
                         cancelMeeting, discard})
        action->setEnabled(idle);
    m_options->setEnabled(idle);
    if (m_sendButton)
        m_sendButton->setEnabled(idle);
}

} // namespace OnBehalf
