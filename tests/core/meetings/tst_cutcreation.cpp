// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cutscase.h"
#include "support/testprogram.h"

namespace tst_cutcreation {

using namespace CutsCase;

class TestCutCreation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cuts.set(); }
    void creating()
    {
        m_cuts.everywhere(m_cuts.empty, planNew(principal, Cuts::smallest()),
                          {.invitations = 1, .entries = 1});
    }

private:
    Cuts m_cuts;
};

ONBEHALF_TEST(TestCutCreation, QCoreApplication)

} // namespace tst_cutcreation

#include "tst_cutcreation.moc"
