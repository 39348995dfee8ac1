// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/outputfile.h"

#include "ctl/text.h"

#include <QFileInfo>
#include <QSaveFile>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

bool sayUnwritten(const QSaveFile &file, const Output &output)
{
    output.complain(Text::tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
    return false;
}

} // namespace

bool isWritable(const QString &path, const Output &output)
{
    // What is no file, such as a device, would be replaced by one.
    const QFileInfo there(path);
    if (there.exists() && !there.isFile()) {
        output.complain(
            Text::tr("%1 is no file that could be written: use --csv - for standard output.")
                .arg(path));
        return false;
    }
    QSaveFile file(path); // leaves nothing behind
    return file.open(QIODevice::WriteOnly) || sayUnwritten(file, output);
}

bool writeFile(const QString &path, const QByteArray &bytes, const Output &output)
{
    QSaveFile file(path);
    // commit() does not notice when the last bytes, which are still in its buffer, find no room.
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                         file.flush() && file.commit();
    return written || sayUnwritten(file, output);
}

} // namespace OnBehalf::Ctl
