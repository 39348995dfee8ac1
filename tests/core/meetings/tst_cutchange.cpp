// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cutscase.h"
#include "support/testprogram.h"

namespace tst_cutchange {

using namespace CutsCase;

class TestCutChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cuts.set(); }
    void changing()
    {
        Meeting wanted = m_cuts.entry.meeting;
        wanted.subject = u"y"_s;
        m_cuts.everywhere(m_cuts.withMeeting,
                          planChange(principal, m_cuts.entry, wanted, Tell::All),
                          {.invitations = 2, .entries = 1});
    }

private:
    Cuts m_cuts;
};

ONBEHALF_TEST(TestCutChange, QCoreApplication)

} // namespace tst_cutchange

#include "tst_cutchange.moc"
