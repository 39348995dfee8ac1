// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowoptions.h"

#include "ews/endpoint.h"
#include "signin/serveraddress.h"

#include <QCommandLineParser>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int UsageError = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WindowOptions)
};

std::optional<Theme> themeOf(const QString &text)
{
    if (text == "light"_L1)
        return Theme::Light;
    if (text == "dark"_L1)
        return Theme::Dark;
    if (text == "system"_L1)
        return Theme::System;
    return std::nullopt;
}

QSize sizeOf(const QString &text)
{
    const auto parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
}

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Words::tr("Delegation in Microsoft Exchange: who may act for whom."));
    parser.addOptions({
        {u"help"_s, Words::tr("Shows this help.")},
        {u"version"_s, Words::tr("Shows the version.")},
        {u"sandbox"_s, Words::tr("Opens the pretend organisation on this computer. Nothing is "
                                 "kept: own settings, journal and passwords, gone at the end.")},
        {u"server"_s, Words::tr("Signs in to this server (https)."), u"URL"_s},
        {u"user"_s, Words::tr("The e-mail address or user name to sign in with."), u"NAME"_s},
        {u"lang"_s, Words::tr("The language: de or en."), u"LANGUAGE"_s},
        {u"theme"_s, Words::tr("light, dark or system."), u"THEME"_s},
        {u"tour"_s,
         Words::tr("Goes through the main job on the sandbox by itself, with pictures "
                   "of each step in FOLDER."),
         u"FOLDER"_s},
        {u"screenshot"_s, Words::tr("Saves a picture of the window and ends."), u"FILE"_s},
        {u"size"_s, Words::tr("The window's size, such as 1280x800."), u"SIZE"_s},
        {u"scale"_s, Words::tr("Everything larger by this factor, such as 2."), u"FACTOR"_s},
    });
}

QString problemWith(const QCommandLineParser &parser, const WindowOptions &options)
{
    if (!parser.positionalArguments().isEmpty())
        return Words::tr("Unexpected: %1").arg(parser.positionalArguments().first());
    if (parser.isSet(u"theme"_s) && !options.theme)
        return Words::tr("--theme is light, dark or system.");
    if (parser.isSet(u"lang"_s) && options.language != "de"_L1 && options.language != "en"_L1)
        return Words::tr("--lang is de or en.");
    if (parser.isSet(u"size"_s) && options.size.isEmpty())
        return Words::tr("--size is WIDTHxHEIGHT, such as 1280x800.");
    if (parser.isSet(u"scale"_s) && !(options.scale.toDouble() > 0))
        return Words::tr("--scale is a number, such as 1.5.");
    if (parser.isSet(u"server"_s) && !options.server.isValid())
        return Words::tr("--server is no server address.");
    if (options.server.isValid() && !Ews::mayReceiveCredentials(options.server))
        return Words::tr("--server must be https (http only to this computer).");
    return {};
}

} // namespace

WindowOptions readWindowOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareOptions(parser);
    WindowOptions options;
    if (!parser.parse(arguments)) {
        options.answer = parser.errorText();
        options.exitCode = UsageError;
        return options;
    }
    options.sandbox = parser.isSet(u"sandbox"_s);
    options.server = serverUrl(parser.value(u"server"_s));
    options.user = parser.value(u"user"_s);
    options.language = parser.value(u"lang"_s);
    options.theme = themeOf(parser.value(u"theme"_s));
    options.tourFolder = parser.value(u"tour"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    options.size = sizeOf(parser.value(u"size"_s));
    options.scale = parser.value(u"scale"_s);
    if (parser.isSet(u"help"_s))
        options.answer = parser.helpText();
    else if (parser.isSet(u"version"_s))
        options.answer = u"OnBehalf "_s + QStringLiteral(ONBEHALF_VERSION);
    else if (options.answer = problemWith(parser, options); !options.answer.isEmpty())
        options.exitCode = UsageError;
    return options;
}

} // namespace OnBehalf
