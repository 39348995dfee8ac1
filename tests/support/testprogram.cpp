// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

namespace Support {

namespace {

struct Registered
{
    const char *file;
    TestFunction run;
};

std::map<std::string, Registered> &registeredTests()
{
    static std::map<std::string, Registered> tests;
    return tests;
}

} // namespace

TestRegistration::TestRegistration(const char *file, TestFunction run)
{
    registeredTests().insert_or_assign(std::filesystem::path(file).stem().string(),
                                       Registered{file, run});
}

} // namespace Support

int main(int argc, char *argv[])
{
    const auto &tests = Support::registeredTests();
    const auto test = argc > 1 ? tests.find(argv[1]) : tests.end();
    if (test == tests.end()) {
        std::fputs("The first argument names the test to run:\n", stderr);
        for (const auto &[name, registered] : tests)
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    QTest::setMainSourcePath(test->second.file);
    argv[1] = argv[0];
    return test->second.run(argc - 1, argv + 1);
}
