// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/celltable.h"

namespace OnBehalf {

class AttendeesModel;

/// Who meets, and in which role; R, O in a role's cell set it, Del asks to remove whoever is
/// selected.
class AttendeesView : public CellTable
{
    Q_OBJECT
public:
    explicit AttendeesView(AttendeesModel *people, QWidget *parent = nullptr);

    /// Of those selected who can be removed.
    [[nodiscard]] QStringList selectedAddresses() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeWanted(const QStringList &addresses);
    void expandWanted(const QString &address);

protected:
    [[nodiscard]] int firstColumn() const override;
    bool typed(const QString &text) override;
    void fit() override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    AttendeesModel *m_people;
};

} // namespace OnBehalf
