// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/commandline.h"
#include "ews/enumtext.h"
#include "ews/types/userid.h"
#include "permissions/outcome.h"
#include "text/errortext.h"

#include <QJsonObject>

namespace OnBehalf::Ctl {

/// How onbehalfctl prints: sentences and tables, or with --json one document.
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {}

    bool isJson() const { return m_json; }
    void print(const QString &text) const;
    void print(const QJsonObject &document) const;
    /// As it is, whatever the terminal's encoding.
    void print(const QByteArray &bytes) const;
    /// Something of our own to say on standard error.
    void complain(const QString &text) const;
    void complain(const ErrorText &text) const;
    /// What ended the command; with --json a document too.
    void error(const Ews::Error &error, const QString &unchanged = {}) const;
    void error(const Ews::Error &error, const ErrorText &text) const;
    /// The same of an error of our own.
    void error(const QString &code, const QString &message) const;

private:
    bool m_json;
};

/// A table with columns as wide as their widest cell.
QString table(const QList<QStringList> &rows);

QJsonValue valueJson(const std::optional<Ews::Error> &error);
QJsonValue valueJson(const std::optional<bool> &value);
/// Null for the empty text.
QJsonValue textOrNull(const QString &text);
/// Who an entry is about, for documents.
QJsonObject userJson(const Ews::UserId &user);
/// "applied" …
QString outcomeWord(Outcome outcome);

template<Ews::WireEnum E>
QJsonValue valueJson(const std::optional<E> &value)
{
    return value ? QJsonValue(Ews::toWire(*value)) : QJsonValue();
}

/// The exit status that says what kind of error it was.
Exit exitOf(const Ews::Error &error);
/// Says what ended the command, and with what status.
Exit fail(const Ews::Error &error, const Output &output, const QString &unchanged = {});
/// Says what is wrong with how the program was called.
Exit failUsage(const QString &problem, const Output &output);

} // namespace OnBehalf::Ctl
