// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says while a server that is busy is left alone.

#include "common/elidedlabel.h"
#include "common/messagebar.h"
#include "common/statusline.h"
#include "delegates/delegatesactions.h"
#include "sandboxwindow.h"
#include "support/testprogram.h"

#include <QAction>
#include <QToolButton>

namespace tst_busyserver {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Support::SandboxWindow;

class TestBusyServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxWindow>();
        QVERIFY(m_sandbox->signIn());
    }
    void cleanup() { m_sandbox.reset(); }

    void theStatusLineCountsTheSeconds()
    {
        makeBusy(1, 2s);
        reload();
        QTRY_VERIFY(says(u"The server is busy. Goes on in"_s));
        QTRY_VERIFY(says(u"Read at"_s)); // it was read after all, by itself
        QVERIFY(!m_sandbox->place()->messageBar()->hasMessage());
    }

    void cancelWorksAtOnce()
    {
        makeBusy(1000, 4min); // longer ones are not waited for
        const int before = m_sandbox->server().requests();
        reload();
        QTRY_VERIFY(says(u"The server is busy. Goes on in"_s));
        auto *cancel = line()->findChild<QToolButton *>(u"cancel"_s);
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(!cancel->isVisible());
        QVERIFY(m_sandbox->server().requests() > before);
    }

    void anotherAccountIsNotHeld()
    {
        makeBusy(1, 4min);
        reload();
        QTRY_VERIFY(says(u"The server is busy. Goes on in"_s));
        QVERIFY(m_sandbox->signIn(u"marek.dvorak"_s));
        QTRY_VERIFY(!says(u"The server is busy."_s));
    }

private:
    void makeBusy(int calls, std::chrono::milliseconds backOff)
    {
        m_sandbox->server().exchange().with([&](Sandbox::State &state) {
            state.controls.busyCalls = calls;
            state.controls.backOff = backOff;
        });
    }
    void reload() { m_sandbox->place()->actions()->reload->trigger(); }
    StatusLine *line() { return m_sandbox->window().statusLine(); }
    bool says(const QString &text)
    {
        const auto labels = line()->findChildren<ElidedLabel *>();
        return std::ranges::any_of(
            labels, [&text](const ElidedLabel *label) { return label->text().startsWith(text); });
    }

    std::unique_ptr<SandboxWindow> m_sandbox;
};

ONBEHALF_TEST(TestBusyServer, QApplication)

} // namespace tst_busyserver

#include "tst_busyserver.moc"
