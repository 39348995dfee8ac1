// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"
#include "nocoredumps.h"
#include "windowoptions.h"
#include "windows.h"
#include "windowtour.h"

#include "ews/largeanswers.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What only the environment can say, and only before there is an application.
void preparePlatform(const OnBehalf::WindowOptions &options)
{
    const bool needsNoScreen =
        !options.tourFolder.isEmpty() || !options.answer.isEmpty() || !options.screenshot.isEmpty();
    if (needsNoScreen && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!options.scale.isEmpty())
        qputenv("QT_SCALE_FACTOR", options.scale.toLatin1());
}

int answer(const OnBehalf::WindowOptions &options)
{
    QTextStream(options.exitCode == 0 ? stdout : stderr) << options.answer << Qt::endl;
    return options.exitCode;
}

} // namespace

int main(int argc, char *argv[])
{
    OnBehalf::forbidCoreDumps();
    Ews::expectLargeAnswers();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    auto options = OnBehalf::readWindowOptions(arguments);
    preparePlatform(options);

    QApplication app(argc, argv);
    QApplication::setApplicationName(u"OnBehalf"_s);
    QApplication::setApplicationVersion(QStringLiteral(ONBEHALF_VERSION));
    QApplication::setDesktopFileName(u"onbehalf"_s);
    if (!options.language.isEmpty())
        QLocale::setDefault(QLocale(options.language));
    else if (QLocale().language() == QLocale::C) // its dates are for machines
        QLocale::setDefault(QLocale(u"en-GB"_s));
    OnBehalf::installLanguage(QLocale());
    if (!options.answer.isEmpty())
        return answer(OnBehalf::readWindowOptions(arguments)); // in the user's language

    OnBehalf::ensureFont(app);
    OnBehalf::applyTheme(app, options.theme.value_or(OnBehalf::Theme::System));
    if (!options.tourFolder.isEmpty())
        return OnBehalf::WindowTour(options).run();
    OnBehalf::Windows windows(options);
    if (!windows.open() && QApplication::topLevelWidgets().isEmpty())
        return 1;
    return QApplication::exec();
}
