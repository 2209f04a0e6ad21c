#include "case_panel/fact_lines.h"
#include "case_panel/journal_view.h"
#include "case_panel/overview_view.h"
#include "core/services/desk_fixture.h"
#include "services/case_reading.h"
#include "services/casework.h"
#include "support/strings.h"

#include <QAbstractButton>
#include <QLabel>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

const QString secret = QStringLiteral("Solgläntan");

/// A protected child and a mother who is not; the secret stands wherever a text is free.
struct SecretDesk : DeskFixture
{
    CaseFile file;

    SecretDesk()
    {
        CaseFacts facts;
        facts.policeWords = facts.ownWords = facts.acuteDanger = secret;
        facts.placeFound = facts.childWhereNow = facts.withChild = facts.travelTo = secret;
        facts.whereabouts = {{}, secret};
        facts.policeUnit = QStringLiteral("RLC Stockholm");
        PersonFacts child = aChild();
        child.protection = Protection::ConfidentialityMarking;
        PersonFacts mother;
        mother.role = PersonRole::Guardian;
        mother.address = secret;
        mother.mustNotContact = Answer::Yes;
        mother.mustNotContactWhy = secret;
        const CaseId id = take(facts, {child, mother});
        std::ignore = Casework{desk}.note(id, secret);
        std::ignore = Casework{desk}.changeFact(id, QStringLiteral("placeFound"),
                                                QString{secret + QStringLiteral(" 2")});
        file = CaseReading{desk}.reload(id).value();
    }
};

QString wordsOf(const QWidget &view)
{
    QString words;
    for (const QLabel *label : view.findChildren<QLabel *>())
        words += label->text() + QLatin1Char('\n');
    for (const QAbstractButton *button : view.findChildren<QAbstractButton *>())
        words += button->text() + QLatin1Char('\n');
    return words;
}

QString wordsOf(const std::vector<FactGroup> &groups)
{
    QString words;
    for (const FactGroup &group : groups)
        for (const FactLine &line : group.lines)
            words += line.text + QLatin1Char('\n');
    return words;
}

} // namespace

TEST_CASE("The facts of a protected child's case hide places and words, and keep who reported", "[masking]")
{
    SecretDesk f;
    CHECK(wordsOf(factGroups(f.file, false, f.desk)).contains(secret));
    const auto masked = factGroups(f.file, true, f.desk);
    CHECK_FALSE(wordsOf(masked).contains(secret));
    CHECK(wordsOf(masked).contains(QStringLiteral("RLC Stockholm")));
    for (const FactGroup &group : masked)
        for (const FactLine &line : group.lines)
            CHECK(line.masked == line.fact.isEmpty()); // what is hidden cannot be written over unseen
}

TEST_CASE("The panel masks everybody in the case until one is shown with a reason", "[masking]")
{
    SecretDesk f;
    OverviewView overview{f.desk};
    JournalView journal{f.desk};
    QObject::connect(&overview, &OverviewView::revealedChanged, &journal, &JournalView::setRevealed);
    overview.render(f.file);
    journal.render(f.file);
    CHECK_FALSE(wordsOf(overview).contains(secret));
    CHECK_FALSE(wordsOf(journal).contains(secret));
    overview.showRevealed(f.file.persons.front());
    CHECK(wordsOf(overview).contains(secret));
    CHECK(wordsOf(journal).contains(secret));
}

TEST_CASE("Another case is masked again, whoever was shown in the one before", "[masking]")
{
    SecretDesk f;
    OverviewView overview{f.desk};
    overview.render(f.file);
    overview.showRevealed(f.file.persons.front());
    CaseFile other = f.file;
    other.c.id = CaseId::random();
    overview.render(other);
    CHECK_FALSE(wordsOf(overview).contains(secret));
}
