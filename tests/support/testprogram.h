// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

namespace Support {

using TestFunction = int (*)(int argc, char *argv[]);

/// Makes a test known to the program that it is linked into, by the stem of its file's name. A
/// program has the tests of a folder, which saves linking each of them; it runs the one that its
/// first argument names, in a process of its own: `delegates_tests tst_applydelegates -v2`.
class TestRegistration
{
public:
    TestRegistration(const char *file, TestFunction run);
};

/// What QTEST_MAIN does, for one of several test classes.
template<class Test, class Application>
int runTest(int argc, char *argv[])
{
    Application app(argc, argv);
    app.setAttribute(Qt::AA_Use96Dpi, true);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace Support

/// A test whose class is \a Test, run below an \a Application: QCoreApplication, QApplication.
#define ONBEHALF_TEST(Test, Application)                                                           \
    static const Support::TestRegistration registrationOf##Test(                                   \
        __FILE__, &Support::runTest<Test, Application>);
