// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cutscase.h"
#include "support/testprogram.h"

namespace tst_cutcancellation {

using namespace CutsCase;

class TestCutCancellation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cuts.set(); }
    void cancelling()
    {
        m_cuts.everywhere(m_cuts.withMeeting, planCancel(principal, m_cuts.entry, {}),
                          {.invitations = 1, .cancellations = 1});
    }

private:
    Cuts m_cuts;
};

ONBEHALF_TEST(TestCutCancellation, QCoreApplication)

} // namespace tst_cutcancellation

#include "tst_cutcancellation.moc"
