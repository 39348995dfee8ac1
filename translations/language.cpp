// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

// Outside of a namespace, or the resource's function would not be found.
static void useResource()
{
    Q_INIT_RESOURCE(onbehalf_i18n);
}

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

bool install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(file, folder))
        return false;
    QCoreApplication::installTranslator(translator.release());
    return true;
}

/// In the order of the user's wishes: a German system with English second gets German.
QString firstKnown(const QLocale &locale)
{
    const QStringList wanted = locale.uiLanguages();
    for (const QString &name : wanted) {
        const QString language = name.section(u'-', 0, 0);
        if (language == "de"_L1 || language == "en"_L1)
            return language;
    }
    return u"en"_s;
}

} // namespace

QString installLanguage(const QLocale &locale)
{
    useResource();
    const QString language = firstKnown(locale);
    install(u"onbehalf_"_s + language, u":/i18n"_s);
    install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return language;
}

} // namespace OnBehalf
