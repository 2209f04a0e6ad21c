#include "case_panel/journal_view.h"
#include "case_panel/reentry_page.h"
#include "domain/events/afterwards.h"
#include "services/case_reading.h"
#include "services/casework.h"
#include "services/form_draft.h"
#include "services/printing.h"
#include "support/formats.h"
#include "support/resources.h"
#include "support/theme.h"
#include "ui/intake/intake_desk.h"
#include "ui/widgets/typing.h"
#include "widgets/banner.h"
#include "widgets/choice_row.h"
#include "widgets/completer_field.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

/// The page in a window of its own, with hands that only type.
struct ReentryDesk : IntakeDesk
{
    ReentryDesk() { show(); }

    void show(CaseId begin = {})
    {
        page = std::make_unique<ReentryPage>(context());
        page->resize(760, 720);
        page->show();
        QApplication::setActiveWindow(page.get());
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->start(begin);
    }
    template<typename T>
    [[nodiscard]] T &in(const char *name)
    {
        T *found = nullptr;
        for (T *each : page->findChildren<T *>(QString::fromLatin1(name)))
            found = each->isVisible() ? each : found;
        INFO(name);
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QLineEdit &when()
    {
        return *in<QWidget>("reentryWhen").findChild<QLineEdit *>(QStringLiteral("momentEdit"));
    }
    void typeWhen(const QString &text)
    {
        when().setFocus();
        when().selectAll();
        typeInto(when(), text);
    }
    void chooseCase(const QString &number)
    {
        auto &field = in<CompleterField>("reentryCase");
        field.setFocus();
        field.selectAll();
        typeInto(field, number);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    void chooseKind(Qt::Key letter)
    {
        auto &row = in<ChoiceRow>("reentryKind");
        row.setFocus();
        QTest::keyClick(&row, letter);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        REQUIRE(focused);
        QTest::keyClick(focused, key, with);
    }
    [[nodiscard]] std::vector<RecordedEvent> marked()
    {
        auto journal = CaseReading{desk}.reload(id).value().journal;
        std::erase_if(journal, [](const RecordedEvent &entry) { return !entry.afterwards; });
        return journal;
    }
    [[nodiscard]] QString hintOf(const char *field)
    {
        auto *row = qobject_cast<FormRow *>(in<QWidget>(field).parentWidget());
        REQUIRE(row);
        return row->hint();
    }
    [[nodiscard]] Instant ago(Duration back) const { return fixture.clock.now() - back; }

    CaseId id = earlier(aChild(), QStringLiteral("0136"), std::chrono::hours{1});
    std::unique_ptr<ReentryPage> page;
};

} // namespace

TEST_CASE("Lines are typed in one after another, by keys alone, in the same case", "[reentry][gui]")
{
    ReentryDesk d;
    CHECK(d.when().hasFocus());
    d.typeWhen(QStringLiteral("-30"));
    d.chooseCase(d.caseOf(d.id).number);
    typeInto(d.in<QPlainTextEdit>("field-text"), QStringLiteral("Mormor hämtade väskan"));
    d.in<QPlainTextEdit>("field-text").setFocus();
    d.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(d.marked().size() == 1);
    CHECK(d.marked().front().afterwards->happenedAt == d.ago(30min));
    CHECK(d.when().hasFocus());
    CHECK(d.when().text().isEmpty());
    CHECK(d.in<PlainLabel>("reentryLine").text().contains(d.caseOf(d.id).number));

    d.typeWhen(QStringLiteral("-20"));
    d.chooseKind(Qt::Key_C);
    typeInto(d.in<QLineEdit>("field-called"), QStringLiteral("Mottagningen i Haninge"));
    d.in<QLineEdit>("field-called").setFocus();
    d.press(Qt::Key_F10);
    d.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(d.marked().size() == 2);
    const auto call = std::get<events::ContactAttempted>(d.marked().back().body).attempt;
    CHECK(call.at == d.ago(20min));
    CHECK(call.outcome == AttemptOutcome::Busy);
    CHECK(call.calledName == QStringLiteral("Mottagningen i Haninge"));

    d.typeWhen(QStringLiteral("-10"));
    d.chooseKind(Qt::Key_P);
    typeInto(d.in<QLineEdit>("field-person"), QStringLiteral("Eva Ek, socialsekreterare"));
    auto &eta = *d.in<QWidget>("field-eta").findChild<QLineEdit *>(QStringLiteral("momentEdit"));
    typeInto(eta, QStringLiteral("+45"));
    eta.setFocus();
    d.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(d.marked().size() == 4); // the call in which it was promised, and the promise
    CHECK(d.marked().back().afterwards->happenedAt == d.ago(10min));
    const auto timers = CaseReader{d.fixture.db()}.timersOf(d.id).value();
    CHECK(std::ranges::any_of(timers, [&](const Timer &timer) {
        return timer.kind == TimerKind::Promise && timer.end == TimerEnd::Live &&
               timer.due == d.fixture.clock.now() + 45min;
    }));
}

TEST_CASE("The code of the sheet one wrote on says which paper it is and what has changed since",
          "[reentry][print code][gui]")
{
    ReentryDesk d;
    const QByteArray head = d.fixture.store().head().value().toHex().left(8);
    const QString code = QStringLiteral("jb - 7k2q9f %1").arg(QString::fromLatin1(head));
    REQUIRE(Printing{d.desk}.printed({.document = QStringLiteral("fallbackPack"),
                                      .medium = QStringLiteral("printer"),
                                      .variant = {},
                                      .reason = {},
                                      .code = QStringLiteral("7K2Q9F"),
                                      .pages = 4}));
    auto &sheet = d.in<QLineEdit>("reentrySheet");
    typeInto(sheet, code);
    CHECK(d.hintOf("reentrySheet").startsWith(QStringLiteral("Fallback pack, printed")));
    CHECK(d.hintOf("reentrySheet").endsWith(QStringLiteral("unchanged since")));
    REQUIRE(Casework{d.desk}.note(d.id, QStringLiteral("nytt")));
    sheet.selectAll();
    typeInto(sheet, code);
    CHECK(d.hintOf("reentrySheet").contains(QStringLiteral("CHANGED since: 1 case")));
    sheet.selectAll();
    typeInto(sheet, QStringLiteral("jb - zzzzzz 3fa9c1d2"));
    CHECK(d.hintOf("reentrySheet").contains(QStringLiteral("Not a sheet of this vault")));
    sheet.selectAll();
    typeInto(sheet, QStringLiteral("jb - 7k2q9f 3fa9c1d2")); // another journal's
    CHECK(d.hintOf("reentrySheet").contains(QStringLiteral("does NOT agree")));
    CHECK(d.hintOf("reentrySheet").contains(QStringLiteral("another vault")));
}

TEST_CASE("An odd time is told beside its field and saved all the same", "[reentry][gui]")
{
    ReentryDesk d;
    d.chooseCase(d.caseOf(d.id).number);
    const std::vector<std::pair<QString, QString>> odd{
        {QStringLiteral("+30"), QStringLiteral("not come yet")},
        {QStringLiteral("-120"), QStringLiteral("Before the call")},
        {QString{Formats::isoDay(d.ago(21 * 24h)) + QStringLiteral(" 0310")}, QStringLiteral("14 days")},
        {QStringLiteral("-30"), QString{}}};
    const auto &[typed, told] = odd.at(GENERATE(range(std::size_t{0}, std::size_t{4})));
    CAPTURE(typed.toStdString());
    d.typeWhen(typed);
    CHECK(d.hintOf("reentryWhen").contains(told));
    CHECK(d.hintOf("reentryWhen").isEmpty() == told.isEmpty());
    typeInto(d.in<QPlainTextEdit>("field-text"), QStringLiteral("x"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.marked().size() == 1);
}

TEST_CASE("What is missing is said beside its field, and the hand is put there", "[reentry][gui]")
{
    ReentryDesk d;
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.hintOf("reentryWhen").contains(QStringLiteral("0310")));
    CHECK(d.when().hasFocus());
    d.typeWhen(QStringLiteral("-5"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(d.hintOf("reentryCase").isEmpty());
    CHECK(d.in<CompleterField>("reentryCase").hasFocus());
}

TEST_CASE("A half-written line survives a lock, and Esc asks before it goes", "[reentry][gui]")
{
    ReentryDesk d;
    d.typeWhen(QStringLiteral("-30"));
    d.chooseCase(d.caseOf(d.id).number);
    typeInto(d.in<QPlainTextEdit>("field-text"), QStringLiteral("Halvt"));
    d.page.reset(); // as a lock does
    d.show();
    CHECK(d.in<QPlainTextEdit>("field-text").toPlainText() == QStringLiteral("Halvt"));
    CHECK_FALSE(d.when().text().isEmpty());
    CHECK(d.in<Banner>("reentryQuestion").state().text.contains(QStringLiteral("half-written")));

    QSignalSpy left{d.page.get(), &ReentryPage::left};
    d.in<QPlainTextEdit>("field-text").setFocus();
    d.press(Qt::Key_Escape);
    CHECK(left.isEmpty());
    REQUIRE(QApplication::focusWidget());
    INFO(QApplication::focusWidget()->metaObject()->className()
         << " " << QApplication::focusWidget()->objectName().toStdString());
    CHECK(d.in<Banner>("reentryQuestion").state().actions.size() == 3);
    SECTION("goes on")
    {
        d.press(Qt::Key_Escape);
        CHECK(left.isEmpty());
        CHECK(d.in<QPlainTextEdit>("field-text").toPlainText() == QStringLiteral("Halvt"));
    }
    SECTION("saves")
    {
        d.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(left.size() == 1);
        CHECK(d.marked().size() == 1);
    }
    SECTION("discards")
    {
        d.press(Qt::Key_Delete, Qt::ControlModifier);
        CHECK(left.size() == 1);
        CHECK(d.marked().empty());
        CHECK(FormDraft(d.desk, QStringLiteral("reentry")).body().isEmpty());
    }
}

TEST_CASE("A call that was taken on paper asks for an intake with its true time", "[reentry][gui]")
{
    ReentryDesk d;
    QSignalSpy asked{d.page.get(), &ReentryPage::newCaseRequested};
    typeInto(d.in<QLineEdit>("reentrySheet"), QStringLiteral("blad 3"));
    d.typeWhen(QStringLiteral("-90"));
    d.chooseCase(QStringLiteral("+"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().value<Afterwards>() == Afterwards{d.ago(90min), QStringLiteral("blad 3")});
}

TEST_CASE("The journal of the case shows the line where it happened, with its mark", "[reentry][gui]")
{
    ReentryDesk d;
    d.typeWhen(QStringLiteral("-30"));
    d.chooseCase(d.caseOf(d.id).number);
    typeInto(d.in<QPlainTextEdit>("field-text"), QStringLiteral("På papper"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    JournalView view{d.desk};
    view.render(CaseReading{d.desk}.reload(d.id).value());
    const auto *mark = view.findChild<PlainLabel *>(QStringLiteral("afterwardsMark"));
    REQUIRE(mark);
    CHECK(mark->text().contains(Formats::dateTime(d.fixture.clock.now())));
    CHECK(mark->text().contains(d.fixture.author.signature));
}

TEST_CASE("What happened in another year says which in the journal, and when it was written in",
          "[reentry][gui]")
{
    ReentryDesk d;
    d.typeWhen(QStringLiteral("2019-05-05 12:00"));
    d.chooseCase(d.caseOf(d.id).number);
    typeInto(d.in<QPlainTextEdit>("field-text"), QStringLiteral("På papper"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    JournalView view{d.desk};
    view.render(CaseReading{d.desk}.reload(d.id).value());
    const auto *mark = view.findChild<PlainLabel *>(QStringLiteral("afterwardsMark"));
    REQUIRE(mark);
    CHECK(mark->text().contains(Formats::fullDateTime(d.fixture.clock.now())));
    const auto times = view.findChildren<PlainLabel *>(QStringLiteral("entryTime"));
    CHECK(std::ranges::any_of(times, [](const PlainLabel *time) {
        return time->text() == Formats::fullDateTime(fromLocal(QDate{2019, 5, 5}, QTime{12, 0}));
    }));
}

// Hidden: for a person to look at. JOUR_GALLERY says where the pictures go.
TEST_CASE("Pictures of the page for re-entry", "[.picture]")
{
    ensureResources();
    QTranslator words;
    REQUIRE(words.load(QStringLiteral(":/i18n/jourbord_sv.qm")));
    QCoreApplication::installTranslator(&words);
    for (const ThemeId theme : {ThemeId::Night, ThemeId::Day}) {
        applyTheme(*qApp, theme);
        ReentryDesk d;
        const QDir folder{qEnvironmentVariable("JOUR_GALLERY", QStringLiteral("."))};
        int picture = 0;
        const auto keep = [&] {
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            CHECK(d.page->grab().save(folder.filePath(
                QStringLiteral("reentry-%1-%2.png").arg(static_cast<int>(theme)).arg(picture++))));
        };
        keep();
        d.typeWhen(QStringLiteral("-120"));
        d.chooseCase(d.caseOf(d.id).number);
        typeInto(d.in<QPlainTextEdit>("field-text"), QStringLiteral("Mormor hämtade väskan"));
        keep();
        d.press(Qt::Key_Return, Qt::ControlModifier);
        d.typeWhen(QStringLiteral("-30"));
        d.chooseKind(Qt::Key_S);
        keep();
        d.chooseKind(Qt::Key_L);
        typeInto(d.in<QLineEdit>("field-person"), QStringLiteral("Eva Ek"));
        d.press(Qt::Key_Escape);
        keep();
        d.press(Qt::Key_Delete, Qt::ControlModifier);
        d.chooseKind(Qt::Key_B);
        keep();
        d.chooseCase(QStringLiteral("+"));
        keep();
    }
}
