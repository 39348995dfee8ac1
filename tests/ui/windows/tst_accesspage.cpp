// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/cellcontent.h"
#include "models/accessmatrixmodel.h"
#include "shownaccesspage.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

#include <cmath>

namespace tst_accesspage {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Shown = Support::ShownAccessPage;

namespace {

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) +
           0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

class TestAccessPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNobodyIsSignedIn();
    void readsTheMailbox();
    void showsFoldersWithEntriesOfTheirOwn();
    void filtersPeopleAndFolders();
    void showsOnlyWhatIsOdd();
    void goesFromAFindingToItsCell();
    void takesBackTheFilterThatHidesAFinding();
    void marksTheFindingOfACell();
    void isOneTableForTheKeyboard();
    void scrollsCellsFromUnderTheFirstColumn();
    void isReadable();
    void stagesWhatAFindingSuggests();
    void leadsToTheEntryThatCounts();
    void readsAgainAfterAnApply();
};

void TestAccessPage::saysThatNobodyIsSignedIn()
{
    AccessPage page;
    page.show();
    page.load();
    QVERIFY(!page.isLoading());
    QVERIFY(!page.table()->isVisible());
    QVERIFY(!page.findChild<QWidget *>(u"exportCsv"_s)->isEnabled());
}

void TestAccessPage::readsTheMailbox()
{
    Shown shown;
    QSignalSpy busy(&shown.page, &AccessPage::busyChanged);
    QSignalSpy said(&shown.page, &AccessPage::resultSaid);
    shown.page.load();
    QVERIFY(!shown.page.table()->isVisible());
    QVERIFY(!shown.sentenceInstead().isEmpty());
    QVERIFY(shown.load());
    QVERIFY(shown.page.table()->isVisible());
    QVERIFY(busy.size() > 2);
    QCOMPARE(busy.last().first().toString(), QString());
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().value<Tone>(), Tone::Success);
    QCOMPARE(shown.people().mid(0, 3),
             (QStringList{u"Default (everybody)"_s, u"Anonymous (outside)"_s, u"Jonas Weber"_s}));
    QCOMPARE(shown.cell(u"Jonas Weber"_s, u"Calendar"_s).data().toString(), u"Editor"_s);
    QVERIFY(shown.find<QLabel>("findingsTitle")->text().contains(u'('));
    // One sees the beginning, and what it means.
    QCOMPARE(shown.currentCell(), u"Default (everybody) / "_s + shown.folders().at(1));
    QVERIFY(!shown.said().isEmpty());
}

void TestAccessPage::showsFoldersWithEntriesOfTheirOwn()
{
    Shown shown;
    QVERIFY(shown.load());
    const auto few = shown.folders();
    QVERIFY(!few.contains(u"Drafts"_s));
    QTest::mouseClick(shown.find<QCheckBox>("onlyOwnEntries"), Qt::LeftButton, {}, {10, 10});
    QVERIFY(shown.folders().contains(u"Drafts"_s));
    QVERIFY(shown.folders().size() > few.size());
    const auto all = shown.folders().size() - 1;
    QVERIFY(shown.find<QLabel>("count")->text().startsWith(
        u"%1 of %1 folders"_s.arg(QString::number(all))));
}

void TestAccessPage::filtersPeopleAndFolders()
{
    Shown shown;
    QVERIFY(shown.load());
    const auto all = shown.people().size();
    shown.page.focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"weber"_s);
    QCOMPARE(shown.people(), QStringList{u"Jonas Weber"_s});
    QTest::keyClicks(shown.find<QLineEdit>("filterFolders"), u"aurora"_s);
    QCOMPARE(shown.folders(), (QStringList{u"Who"_s, u"Aurora Bridge"_s}));
    QTest::keyClicks(shown.find<QLineEdit>("filterPeople"), u"xyz"_s);
    QVERIFY(!shown.page.table()->isVisible());
    QCOMPARE(shown.sentenceInstead(), u"Nothing matches the filter."_s);
    QVERIFY(!shown.find<QWidget>("exportCsv")->isEnabled());
    QTest::keyClick(shown.find<QLineEdit>("filterPeople"), Qt::Key_Escape);
    QCOMPARE(shown.people().size(), all);
    QCOMPARE(shown.folders().size(), 2);
    shown.page.table()->setFocus();
    QVERIFY(!shown.page.clearFilter()); // Escape may mean something else
}

void TestAccessPage::showsOnlyWhatIsOdd()
{
    Shown shown;
    QVERIFY(shown.load());
    QTest::mouseClick(shown.find<QCheckBox>("onlyFindings"), Qt::LeftButton, {}, {10, 10});
    QVERIFY(shown.people().contains(u"Anonymous (outside)"_s));
    QVERIFY(!shown.people().contains(u"Jonas Weber"_s));
    QVERIFY(!shown.folders().contains(u"Inbox"_s));
    QVERIFY(shown.folders().contains(u"Notes"_s));
}

void TestAccessPage::goesFromAFindingToItsCell()
{
    Shown shown;
    QVERIFY(shown.load());
    shown.chooseFinding(u"Default may read"_s);
    QCOMPARE(shown.currentCell(), u"Default (everybody) / Aurora Bridge"_s);
    QVERIFY(shown.title().contains(u"Aurora Bridge"_s));
    QVERIFY(shown.said().contains(u"Suggested: Default → None"_s));
    // With the keyboard too.
    shown.page.findings()->setFocus();
    QTest::keyClick(shown.page.findings(), Qt::Key_Home);
    QCOMPARE(shown.currentCell(), u"Anonymous (outside) / Notes"_s);
}

void TestAccessPage::takesBackTheFilterThatHidesAFinding()
{
    Shown shown;
    QVERIFY(shown.load());
    shown.find<QLineEdit>("filterPeople")->setText(u"weber"_s);
    shown.find<QLineEdit>("filterFolders")->setText(u"aurora"_s);
    shown.chooseFinding(u"Default may read"_s);
    QCOMPARE(shown.currentCell(), u"Default (everybody) / Aurora Bridge"_s);
    QCOMPARE(shown.find<QLineEdit>("filterPeople")->text(), QString());
    QCOMPARE(shown.find<QLineEdit>("filterFolders")->text(), u"aurora"_s); // did not hide it
}

void TestAccessPage::marksTheFindingOfACell()
{
    Shown shown;
    QVERIFY(shown.load());
    shown.choose(u"Default (everybody)"_s, u"Aurora Bridge"_s);
    const auto *findings = shown.page.findings();
    QVERIFY(findings->currentIndex().data().toString().startsWith(u"Default may read"_s));
    QCOMPARE(findings->selectedCells().size(), 1);
    shown.choose(u"Jonas Weber"_s, u"Calendar"_s);
    QVERIFY(findings->selectedCells().isEmpty());
    QVERIFY(shown.said().contains(u"Origin: an entry of their own, as a delegate"_s));
    QVERIFY(!shown.find<QWidget>("stage")->isVisible());
}

void TestAccessPage::isOneTableForTheKeyboard()
{
    Shown shown;
    QVERIFY(shown.load());
    auto *table = shown.page.table();
    shown.choose(u"Jonas Weber"_s, shown.folders().at(1));
    QTest::keyClick(table, Qt::Key_Left);
    QCOMPARE(shown.currentCell(), u"Jonas Weber / Who"_s);
    QCOMPARE(shown.title(), u"Jonas Weber"_s);
    QVERIFY(shown.said().contains(u"jonas.weber@sandbox.example"_s));
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(shown.currentCell(), u"Jonas Weber / "_s + shown.folders().at(1));
    QTest::keyClick(table, Qt::Key_End);
    QTest::keyClick(table, Qt::Key_Home);
    QCOMPARE(shown.currentCell(), u"Jonas Weber / Who"_s);
    // A click on what is seen of the first column is one on the table.
    shown.page.findings()->setFocus();
    auto *frozen = table->frozen();
    const auto first = frozen->model()->index(0, 0);
    QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, frozen->visualRect(first).center());
    QCOMPARE(shown.currentCell(), u"Default (everybody) / Who"_s);
    QVERIFY(table->hasFocus());
    // Tab does not stop at it.
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(shown.page.findings()->hasFocus());
    // Whoever hears a cell hears whose it is.
    shown.choose(u"Jonas Weber"_s, u"Calendar"_s);
    auto *heard = QAccessible::queryAccessibleInterface(table)->focusChild();
    QVERIFY(heard && heard->tableCellInterface());
    auto *header = heard->tableCellInterface()->rowHeaderCells().value(0);
    QVERIFY(header);
    QCOMPARE(header->text(QAccessible::Name), u"Jonas Weber"_s);
    // Qt makes one for whoever asks, and leaves it to them.
    QAccessible::deleteAccessibleInterface(QAccessible::registerAccessibleInterface(header));
}

void TestAccessPage::scrollsCellsFromUnderTheFirstColumn()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        Shown shown;
        shown.page.setLayoutDirection(direction);
        shown.page.resize(500, 500);
        QVERIFY(shown.load());
        auto *table = shown.page.table();
        shown.choose(u"Jonas Weber"_s, shown.folders().last());
        QVERIFY(table->horizontalScrollBar()->value() > 0);
        for (auto i = shown.folders().size() - 1; i > 0; --i) {
            const auto cell = table->visualRect(table->currentIndex());
            const auto frozen = table->frozen()->geometry();
            const auto inTable = cell.translated(table->viewport()->pos());
            QCOMPARE(table->currentIndex().column(), int(i));
            QVERIFY(direction == Qt::LeftToRight ? inTable.left() > frozen.right()
                                                 : inTable.right() < frozen.left());
            QTest::keyClick(table, direction == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right);
        }
        QCOMPARE(table->currentIndex().column(), int(AccessMatrixModel::Who));
    }
}

// Dark and light, whatever a cell says.
void TestAccessPage::isReadable()
{
    Shown shown;
    QVERIFY(shown.load());
    shown.find<QCheckBox>("onlyOwnEntries")->setChecked(false);
    const auto *model = shown.page.table()->model();
    QSet<int> shades;
    for (const auto &palette : {lightPalette(), darkPalette()})
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 1; column < model->columnCount(); ++column) {
                const auto content = CellContent::of(model->index(row, column));
                const auto ground = content.ground(palette, true).color();
                QVERIFY(contrast(content.textInk(palette), ground) >= 4.5);
                QVERIFY(contrast(content.iconInk(palette), ground) >= 4.5);
                shades.insert(content.tone ? -1 : content.shade);
            }
    QCOMPARE(shades.size(), 5); // each step, and what is odd
}

void TestAccessPage::stagesWhatAFindingSuggests()
{
    Shown shown;
    QVERIFY(shown.load());
    shown.chooseFinding(u"Default may read"_s);
    auto *button = shown.find<QPushButton>("stage");
    QVERIFY(button->text().contains(u"Default → None"_s));
    QList<FolderDraft> drafts;
    connect(&shown.page, &AccessPage::stageWanted, this,
            [&drafts](const QList<FolderDraft> &wanted) { drafts = wanted; });
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().base().displayName, u"Aurora Bridge"_s);
    QCOMPARE(drafts.first().changes().size(), 1);
    const auto change = drafts.first().changes().first();
    QCOMPARE(change.user.distinguishedUser, Ews::DistinguishedUser::Default);
    QCOMPARE(rightsOf(*change.after), Rights());
    QVERIFY(button->isEnabled());
    // The store has not read that list by itself.
    shown.store.stage(drafts);
    QVERIFY(shown.store.draft().find(drafts.first().base().id.id));
    QVERIFY(!button->isEnabled());
    QVERIFY(button->text().startsWith(u"Staged"_s));
    shown.store.undoEdit();
    QVERIFY(button->isEnabled());
    // Several folders are one suggestion.
    shown.chooseFinding(u"Isabel Navarro is an owner"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(drafts.size() > 1);
    QVERIFY(button->text().contains(u"on %1 folders"_s.arg(drafts.size())));
}

void TestAccessPage::leadsToTheEntryThatCounts()
{
    Shown shown;
    QVERIFY(shown.load());
    QSignalSpy wanted(&shown.page, &AccessPage::folderWanted);
    auto *button = shown.find<QPushButton>("showInFolders");
    shown.choose(u"Jonas Weber"_s, u"Calendar"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.last().last().toString(), u"smtp:jonas.weber@sandbox.example"_s);
    const auto calendar = wanted.last().first().toString();
    QVERIFY(!calendar.isEmpty());
    // Somebody without an entry of their own has Default's.
    shown.choose(u"Priya Raman"_s, u"Aurora Bridge"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.last().last().toString(), u"default"_s);
    QVERIFY(wanted.last().first().toString() != calendar);
    QTest::keyClick(shown.page.table(), Qt::Key_Home);
    QVERIFY(!button->isVisible());
}

void TestAccessPage::readsAgainAfterAnApply()
{
    Shown shown;
    QVERIFY(shown.load());
    shown.chooseFinding(u"Default may read"_s);
    connect(&shown.page, &AccessPage::stageWanted, &shown.store, &PermissionsStore::stage);
    QTest::mouseClick(shown.find<QPushButton>("stage"), Qt::LeftButton);
    shown.store.load();
    QTRY_VERIFY(shown.store.isLoaded());
    const auto before = shown.page.findings()->model()->rowCount();
    QCOMPARE(shown.store.draft().changes().size(), 1);
    shown.store.apply();
    QTRY_COMPARE(shown.page.findings()->model()->rowCount(), before - 1);
    QCOMPARE(shown.cell(u"Default (everybody)"_s, u"Aurora Bridge"_s).data().toString(), u"–"_s);
}

ONBEHALF_TEST(TestAccessPage, QApplication)

} // namespace tst_accesspage

#include "tst_accesspage.moc"
