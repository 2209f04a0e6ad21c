#include "print/night_journal_page.h"
#include "print/print_feature.h"
#include "print/print_preview.h"
#include "services/case_reading.h"
#include "support/formats.h"
#include "ui/intake/intake_desk.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

namespace {

struct PrintDesk : IntakeDesk
{
    CaseId id = earlier({.givenName = QStringLiteral("Alva")}, QStringLiteral("0136"), 1h);
    QTemporaryDir place;
    QString path = place.filePath(QStringLiteral("paper.pdf"));
    QWidget window;
    ui::PrintFeature feature{
        context(), &window,
        ui::FileAsk{
            {}, [this](QWidget &, const ui::FileQuestion &, const auto &chosen) { chosen(path); }, {}}};

    template<typename Body>
    [[nodiscard]] std::vector<Body> journaled()
    {
        std::vector<Body> found;
        const auto file = CaseReading{desk}.reload(id);
        REQUIRE(file);
        for (const RecordedEvent &event : file->journal)
            if (const auto *body = std::get_if<Body>(&event.body))
                found.push_back(*body);
        return found;
    }
};

} // namespace

TEST_CASE("A saved paper is an event of its case", "[print][gui]")
{
    PrintDesk desk;
    desk.feature.savePdf(desk.id);
    CHECK(QFile::exists(desk.path));
    const auto printed = desk.journaled<events::Printed>();
    REQUIRE(printed.size() == 1);
    CHECK(printed.front().medium == QStringLiteral("pdf"));
    CHECK(printed.front().variant == QStringLiteral("masked"));
    CHECK(printed.front().pages >= 1);
}

TEST_CASE("An unmasked paper needs a reason, which is in the journal before the paper is there",
          "[print][gui]")
{
    PrintDesk desk;
    const auto refused =
        desk.feature.savePdfTo(desk.id, {.variant = PrintVariant::Unmasked, .reason = {}}, desk.path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK_FALSE(QFile::exists(desk.path));
    CHECK(desk.journaled<events::Printed>().empty());

    const QString reason = QStringLiteral("Begärd av polisen");
    REQUIRE(
        desk.feature.savePdfTo(desk.id, {.variant = PrintVariant::Unmasked, .reason = reason}, desk.path));
    const auto printed = desk.journaled<events::Printed>();
    REQUIRE(printed.size() == 1);
    CHECK(printed.front().variant == QStringLiteral("unmasked"));
    CHECK(printed.front().reason == reason);
}

TEST_CASE("A look at the paper is in the journal", "[print][gui]")
{
    PrintDesk desk;
    desk.feature.preview(desk.id);
    bool isNoted = false;
    for (const auto &viewed : desk.journaled<events::CaseViewed>())
        isNoted = isNoted || viewed.where == QLatin1String{"preview"};
    CHECK(isNoted);
}

TEST_CASE("The preview fits on a low screen, with its buttons in sight", "[print][gui]")
{
    PrintDesk desk;
    desk.feature.preview(desk.id);
    auto *preview = desk.window.findChild<ui::PrintPreview *>();
    REQUIRE(preview);
    const QSize room = preview->screen()->availableSize();
    CHECK(preview->height() < room.height());
    CHECK(preview->width() < room.width());
    preview->resize(1000, 720 - 60);
    REQUIRE(QTest::qWaitForWindowExposed(preview));
    CHECK(preview->height() == 720 - 60); // nothing in it asks for more
    for (const char *name : {"printNow", "printPdf"}) {
        const auto *button = preview->findChild<QPushButton *>(QLatin1String{name});
        REQUIRE(button->isVisible());
        const QRect place{button->mapTo(preview, QPoint{}), button->size()};
        CHECK(preview->rect().contains(place));
        CHECK_FALSE(button->visibleRegion().isEmpty());
    }
}

TEST_CASE("What was done is told in another way than what could not be done", "[print][gui]")
{
    PrintDesk desk;
    desk.feature.preview(desk.id);
    const auto *preview = desk.window.findChild<ui::PrintPreview *>();
    REQUIRE(preview);
    const auto *message = preview->findChild<QLabel *>(QStringLiteral("printMessage"));
    preview->findChild<QPushButton *>(QStringLiteral("printPdf"))->click();
    CHECK(message->text().contains(QStringLiteral("Saved")));
    const QString done = message->property("textRole").toString();
    desk.path = QStringLiteral("/nonexistent/paper.pdf");
    preview->findChild<QPushButton *>(QStringLiteral("printPdf"))->click();
    CHECK(message->property("textRole").toString() != done);
}

TEST_CASE("A night that goes on is told as far as it has come", "[print][night journal]")
{
    const auto reference = ReferenceData::load();
    REQUIRE(reference);
    NightJournal night{.from = Instant{}, .to = Instant{} + 12h};
    night.printedAt = night.from + 3h;
    const QString soFar = ui::Formats::fullDateTime(night.printedAt);
    CHECK(ui::nightJournalHtml(night, *reference).contains(soFar));
    CHECK_FALSE(ui::nightJournalHtml(night, *reference).contains(ui::Formats::fullDateTime(night.to)));
    night.printedAt = night.to + 1h;
    CHECK(ui::nightJournalHtml(night, *reference).contains(ui::Formats::fullDateTime(night.to)));
}

TEST_CASE("The journal of the night is printed from the window, and that is an event of each case on it",
          "[print][gui][night journal]")
{
    PrintDesk desk;
    const Instant to = desk.fixture.clock.now() + 1min;
    const auto pages = ui::PrintFeature::saveTo(*ui::nightPaper(desk.desk, to - 12h, to), desk.path);
    REQUIRE(pages);
    CHECK(*pages >= 1);
    CHECK(QFile::exists(desk.path));
    const auto printed = desk.journaled<events::Printed>();
    REQUIRE(printed.size() == 1);
    CHECK(printed.front().document == QStringLiteral("nightJournal"));

    desk.feature.previewNight(to - 12h, to);
    const auto *preview = desk.window.findChild<ui::PrintPreview *>();
    REQUIRE(preview);
    CHECK_FALSE(preview->findChild<QWidget *>(QStringLiteral("printVariant"))->isVisible());
    CHECK(desk.journaled<events::Printed>().back().medium == QStringLiteral("preview"));
}
