// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlcase.h"
#include "support/testprogram.h"

#include <QFile>

#include <sys/resource.h>

namespace tst_nocoredumps {

using namespace CtlCase;

/// The programs that hold passwords and tokens leave no image of themselves when they crash.
class TestNoCoreDumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifndef Q_OS_LINUX
        QSKIP("Only Linux tells the limits of other processes.");
#endif
        // Otherwise there would be nothing for them to forbid.
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        limit.rlim_cur = limit.rlim_max;
        QCOMPARE(::setrlimit(RLIMIT_CORE, &limit), 0);
        if (limit.rlim_max <= 1)
            QSKIP("Nothing leaves an image here.");
    }

    void init()
    {
        m_case.emplace(Sandbox::Options{.latency = std::chrono::seconds(20)});
        QVERIFY(m_case->isReady());
    }

    void cleanup()
    {
        m_process.kill();
        m_process.waitForFinished();
        m_case.reset();
    }

    void ofTheProgramAtATerminal()
    {
        start(program(), m_case->signIn(helena) +
                             QStringList{u"--password-stdin"_s, u"delegates"_s, u"list"_s});
        m_process.write(m_case->password(helena) + '\n');
        QTRY_VERIFY(m_case->server.requests() > 0); // it is at work
        QCOMPARE(limit(), "1");
    }

    void ofTheWindow()
    {
        start(qEnvironmentVariable("ONBEHALF"), {});
        QTRY_COMPARE_WITH_TIMEOUT(limit(), "1", 30'000);
    }

private:
    void start(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessEnvironment(m_case->environment());
        m_process.start(program, arguments);
        QVERIFY(m_process.waitForStarted());
    }

    /// How many bytes of image there may be: one stands for none, on the disk or sent to a program.
    QByteArray limit() const
    {
        QFile file(u"/proc/%1/limits"_s.arg(m_process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray text = file.readAll();
        const QByteArray name = "Max core file size";
        const qsizetype at = text.indexOf(name);
        return at < 0 ? QByteArray() : text.mid(at + name.size()).simplified().split(' ').first();
    }

    QProcess m_process;
    std::optional<Case> m_case;
};

ONBEHALF_TEST(TestNoCoreDumps, QCoreApplication)

} // namespace tst_nocoredumps

#include "tst_nocoredumps.moc"
