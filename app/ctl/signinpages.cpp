// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/signinpages.h"

#include "ctl/output.h"
#include "ctl/text.h"

#include <QLocale>
#include <QProcess>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

void openBrowser(const QUrl &page)
{
#ifdef Q_OS_MACOS
    const QString opener = u"open"_s;
#else
    const QString opener = u"xdg-open"_s;
#endif
    QProcess process;
    process.setProgram(opener);
    process.setArguments({page.toString(QUrl::FullyEncoded)});
    // What browsers say to their terminal is not what this program says.
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.startDetached();
}

void showPage(const QUrl &page)
{
    const Output output(false);
    output.complain(Text::tr("Sign in with the browser. If it does not open, open this page in it, "
                             "on this computer:"));
    output.complain(page.toString(QUrl::FullyEncoded));
    openBrowser(page);
}

void showDeviceCode(const OAuth::DeviceCode &code)
{
    const Output output(false);
    output.complain(Text::tr("To sign in, open this page on any device and type the code %1 there:")
                        .arg(code.userCode));
    output.complain(code.page.toString(QUrl::FullyEncoded));
    if (code.expires.isValid())
        output.complain(
            Text::tr("The code is valid until %1.")
                .arg(QLocale().toString(code.expires.toLocalTime().time(), QLocale::ShortFormat)));
}

} // namespace

SignInAsking askingAtTerminal(bool withCode, bool &asked)
{
    SignInAsking asking;
    if (withCode) {
        asking.showCode = [&asked](const OAuth::DeviceCode &code) {
            asked = true;
            showDeviceCode(code);
        };
        return asking;
    }
    asking.openPage = [&asked](const QUrl &page) {
        asked = true;
        showPage(page);
        return true; // where no browser opens, the person can do it
    };
    asking.pages = {
        .brought = Text::tr("You are signed in. You can close this page; the terminal goes on."),
        .refused = Text::tr("You are not signed in. The terminal says why."),
        .strange = Text::tr("This answer does not belong to the sign-in that is under way, which "
                            "goes on.")};
    return asking;
}

} // namespace OnBehalf::Ctl
