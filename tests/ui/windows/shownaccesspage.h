// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place "Who can do what" in a window of its own, on a sandbox of its own, and what its tests
// ask it over and over.
#pragma once

#include "access/accesspage.h"
#include "access/findingsview.h"
#include "common/frozentable.h"
#include "core/sandboxcase.h"

#include <QLabel>
#include <QTest>

namespace Support {

class ShownAccessPage
{
public:
    explicit ShownAccessPage(const QUrl &url = {})
        : store(sandbox.owner(QStringLiteral("helena.lindqvist"), url), sandbox.journal())
    {
        page.setStore(&store);
        page.resize(1040, 680);
        page.show();
        page.activateWindow();
    }

    bool load()
    {
        page.load();
        return QTest::qWaitFor([this] { return !page.isLoading(); }, 20000) && page.isLoaded() &&
               QTest::qWaitForWindowActive(&page);
    }

    template<class T>
    T *find(const char *name) const
    {
        return page.findChild<T *>(QLatin1StringView(name));
    }

    QStringList people() const { return names(Qt::Vertical); }
    QStringList folders() const { return names(Qt::Horizontal); }
    QModelIndex cell(const QString &who, const QString &folder) const
    {
        return page.table()->model()->index(int(people().indexOf(who)),
                                            int(folders().indexOf(folder)));
    }
    void choose(const QString &who, const QString &folder)
    {
        page.table()->setFocus();
        page.table()->select(cell(who, folder));
    }
    QString currentCell() const
    {
        const auto index = page.table()->currentIndex();
        return index.isValid()
                   ? people().at(index.row()) + QStringLiteral(" / ") + folders().at(index.column())
                   : QString();
    }
    void chooseFinding(const QString &start)
    {
        const auto *model = page.findings()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString().startsWith(start))
                return page.findings()->select(model->index(row, 0));
        QTest::qFail("There is no such finding.", __FILE__, __LINE__);
    }
    /// What the sentences below the matrix say.
    QString said() const { return find<QWidget>("detail")->accessibleDescription(); }
    QString title() const { return find<QLabel>("detailTitle")->text(); }
    QString sentenceInstead() const
    {
        const auto *stack = page.table()->parentWidget();
        for (const auto *label : stack->findChildren<QLabel *>())
            if (label->isVisible())
                return label->text();
        return {};
    }

    SandboxCase::Case sandbox;
    OnBehalf::PermissionsStore store;
    OnBehalf::AccessPage page;

private:
    QStringList names(Qt::Orientation orientation) const
    {
        const auto *model = page.table()->model();
        QStringList names;
        const bool across = orientation == Qt::Horizontal;
        for (int i = 0; i < (across ? model->columnCount() : model->rowCount()); ++i)
            names.append(model->headerData(i, orientation).toString());
        return names;
    }
};

} // namespace Support
