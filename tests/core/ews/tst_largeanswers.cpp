// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"

#include "ews/largeanswers.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace tst_largeanswers {

class TestLargeAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__)
        QSKIP("The heap is not glibc's.");
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
        QSKIP("The heap is not glibc's.");
#endif
#endif
        if (!QFile::exists(u"/sys/kernel/mm/transparent_hugepage/enabled"_s))
            QSKIP("The system has no large pages.");
    }

    /// Whether it has some free at the time is the system's business, and cannot be asserted.
    void theHeapIsOneForLargePages()
    {
        QVERIFY(!heap().contains(" hg"));
        Ews::expectLargeAnswers();
        QVERIFY2(heap().contains(" hg"), heap().constData());
        QVERIFY2(sizeOfHeap() > 60'000, heap().constData());
    }

    void memoryIsUsedOnlyWhereItIsTouched()
    {
        QVERIFY2(field("Rss:") < 20'000, heap().constData());
    }

    void anAnswerIsKeptInIt()
    {
        const QByteArray answer(20 << 20, 'x');
        // Its beginning can lie before the first whole large page.
        const auto at = reinterpret_cast<quintptr>(answer.constData()) + answer.size() / 2;
        const QByteArray range = heap().left(heap().indexOf(' '));
        QVERIFY2(at >= range.split('-').first().toULongLong(nullptr, 16) &&
                     at < range.split('-').last().toULongLong(nullptr, 16),
                 range.constData());
    }

private:
    /// The part of the heap that was added, as /proc/self/smaps has it: range, sizes in kB, flags.
    static QByteArray heap()
    {
        QFile file(u"/proc/self/smaps"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray found;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (auto line = lines.cbegin(); line != lines.cend(); ++line) {
            if (!line->endsWith("[heap]"))
                continue;
            QByteArray part;
            for (; line != lines.cend() && !line->startsWith("VmFlags:"); ++line)
                part += *line + '\n';
            if (line == lines.cend())
                break;
            part += *line;
            if (found.isEmpty() || part.contains(" hg"))
                found = part;
        }
        return found;
    }

    static int field(const QByteArray &name)
    {
        const QByteArray part = heap();
        const qsizetype at = part.indexOf('\n' + name);
        return part.mid(at + 1 + name.size(), 40).trimmed().split(' ').first().toInt();
    }

    static int sizeOfHeap()
    {
        return field("Size:");
    }
};

ONBEHALF_TEST(TestLargeAnswers, QCoreApplication)

} // namespace tst_largeanswers

#include "tst_largeanswers.moc"
