// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window on a sandbox in which jonas writes for helena, and what became of it.
#pragma once

#include "common/messagebar.h"
#include "mail/mailform.h"
#include "mail/mailwindow.h"
#include "mail/mailwindows.h"
#include "mail/peoplefield.h"
#include "sandboxwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>

namespace MailWindowCase {

inline const OnBehalf::Principal helena{QStringLiteral("Helena Lindqvist"),
                                        QStringLiteral("helena.lindqvist@sandbox.example")};
inline const QString sofia = QStringLiteral("sofia.marchetti@sandbox.example");
inline const QString mei = QStringLiteral("mei.lin@sandbox.example");
inline const QString jonas = QStringLiteral("jonas.weber@sandbox.example");

class MailGround : public Support::SandboxWindow
{
public:
    /// A new message, in front; null where there is none.
    OnBehalf::MailWindow *openMail()
    {
        OnBehalf::rememberPrincipal(context().settings, jonas, helena);
        if (!signIn(QStringLiteral("jonas.weber")))
            return nullptr;
        window().findChild<QAction *>(QStringLiteral("newMail"))->trigger();
        const auto windows = window().mails()->windows();
        if (windows.size() != 1)
            return nullptr;
        windows.first()->activateWindow();
        return QTest::qWaitForWindowActive(windows.first()) ? windows.first() : nullptr;
    }

    QList<Ews::Message> in(const QString &smtp, const QString &folder)
    {
        return server().exchange().with([&](Sandbox::State &state) {
            QList<Ews::Message> messages;
            for (const auto &[key, item] : state.organisation.mailboxOf(smtp)->items)
                if (const auto *one = std::get_if<Ews::Message>(&item.content);
                    one && item.folder == folder)
                    messages.append(*one);
            return messages;
        });
    }

    [[nodiscard]] QList<OnBehalf::KeptMail> kept() const { return context().mail.drafts(jonas); }
};

inline void addTo(OnBehalf::PeopleField *field, const QString &text)
{
    const auto before = field->recipients().size();
    field->line()->setFocus();
    QTest::keyClicks(field->line(), text);
    QTest::keyClick(field->line(), Qt::Key_Return);
    QTRY_COMPARE(field->recipients().size(), before + 1);
}

inline QString barText(const OnBehalf::MailWindow *mail)
{
    QStringList texts;
    for (const auto *label : mail->messageBar()->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u' ');
}

} // namespace MailWindowCase
