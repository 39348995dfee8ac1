// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>

#include <unistd.h>

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

/// Where a run makes its temporary files and directories: one that is killed cannot remove them, so
/// the next one does.
class TemporaryFiles
{
public:
    TemporaryFiles()
    {
        namespace fs = std::filesystem;
        std::error_code ignored;
        const fs::path all = fs::temp_directory_path(ignored);
        for (const auto &entry : fs::directory_iterator(all, ignored))
            if (isOfDeadRun(entry.path().filename().string()))
                fs::remove_all(entry.path(), ignored);
        m_own = all / (prefix + std::to_string(::getpid()));
        if (fs::create_directory(m_own, ignored))
            ::setenv("TMPDIR", m_own.c_str(), 1);
    }
    ~TemporaryFiles()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_own, ignored);
    }

private:
    Q_DISABLE_COPY_MOVE(TemporaryFiles)
    static constexpr const char *prefix = "onbehalf-test-";

    static bool isOfDeadRun(const std::string &name)
    {
        if (!name.starts_with(prefix))
            return false;
        pid_t process = 0;
        const char *end = name.data() + name.size();
        const auto [rest, error] =
            std::from_chars(name.data() + std::string(prefix).size(), end, process);
        return error == std::errc() && rest == end && ::kill(process, 0) != 0 && errno == ESRCH;
    }

    std::filesystem::path m_own;
};

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
    const Support::TemporaryFiles temporary;
    return test->second.run(argc - 1, argv + 1);
}
