#include "domain/contacts/phone_number.h"
#include "print/call_list_page.h"
#include "print/print_feature.h"
#include "services/directory.h"
#include "services/duty_book.h"
#include "services/duty_lists.h"
#include "services/printing.h"
#include "sql/statement.h"
#include "ui/intake/intake_desk.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

struct CallListDesk : IntakeDesk
{
    ContactPoint point(const QString &code, int numbers)
    {
        ContactPoint made = aContactPoint(QStringLiteral("Socialjouren"), code);
        made.channels.clear();
        for (int i = 0; i < numbers; ++i)
            made.channels.push_back(
                {QStringLiteral("phone"),
                 QStringLiteral("08-465 004 %1").arg(m_next++ % 100, 2, 10, QLatin1Char('0')),
                 {}});
        made.verifiedOn = QDate{2026, 11, 20};
        REQUIRE(Directory{desk}.save(made));
        return made;
    }
    void fillAgreement(int numbers)
    {
        for (const QString &code : Directory{desk}.agreementMunicipalities())
            point(code, numbers);
        point(ownDesk, numbers);
    }
    [[nodiscard]] CallList list()
    {
        const auto made = Printing{desk}.callList();
        REQUIRE(made);
        return *made;
    }
    [[nodiscard]] int pages()
    {
        const auto paper = callListPaper(desk)->make({});
        REQUIRE(paper);
        CHECK((*paper)->fits());
        return (*paper)->pageCount();
    }
    /// What stands in the saved file.
    [[nodiscard]] QString text()
    {
        REQUIRE(PrintFeature::saveTo(*callListPaper(desk), path));
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            SKIP("not installed: pdftotext");
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
        REQUIRE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput()).replace(QChar{0x00A0}, QLatin1Char(' '));
    }
    [[nodiscard]] int journaled(const QString &medium)
    {
        int found = 0;
        sql::Statement rows{fixture.db(), "SELECT body FROM journal WHERE type = ? AND case_ref IS NULL"};
        rows.bind(QString::fromLatin1(events::DeskPaperPrinted::type));
        while (rows.step()) {
            const auto body = fromJsonObject<events::DeskPaperPrinted>(parseJson(rows.blob(0)));
            found += body.document == QLatin1String{"callList"} && body.medium == medium && body.pages > 0;
        }
        return found;
    }

    QTemporaryDir place;
    QString path = place.filePath(QStringLiteral("list.pdf"));
    QWidget window;
    PrintFeature feature{
        context(), &window,
        FileAsk{{}, [this](QWidget &, const FileQuestion &, const auto &chosen) { chosen(path); }, {}}};

private:
    int m_next = 0;
};

} // namespace

TEST_CASE("Twenty-six municipalities with three numbers each, and the own desk, stand on one page",
          "[print][call list]")
{
    CallListDesk desk;
    desk.fillAgreement(3);
    CHECK(desk.list().places.size() == 27);
    CHECK(desk.pages() == 1);
}

TEST_CASE(
    "Twenty-six municipalities with an out-of-hours service, a manager and a member each stand on one page",
    "[print][call list]")
{
    CallListDesk desk;
    desk.fillAgreement(1);
    for (const QString &code : Directory{desk.desk}.agreementMunicipalities())
        for (const auto &[function, name] :
             {std::pair{QStringLiteral("chefIBeredskap"), QStringLiteral("Chef i beredskap Upplands Väsby")},
              std::pair{QStringLiteral("jourhavandeLedamot"),
                        QStringLiteral("Jourhavande ledamot Upplands Väsby")}}) {
            ContactPoint made = aContactPoint(name, code);
            made.function = function;
            made.verifiedOn = QDate{2026, 11, 20};
            REQUIRE(Directory{desk.desk}.save(made));
        }
    CHECK(desk.pages() == 1);
}

TEST_CASE("What holds all the time is said once, what does not at each", "[print][call list]")
{
    CallListDesk desk;
    desk.fillAgreement(1);
    const CallList list = desk.list();
    const QString html = CallListPage{list, desk.desk.reference()}.html();
    CHECK(html.count(QStringLiteral("all the time")) == 1);
}

TEST_CASE("What is printed is what the resolver says, with numbers to dial by and every gap",
          "[print][call list][T27]")
{
    CallListDesk desk;
    desk.fillAgreement(1);
    DutyLists lists{desk.desk};
    const auto haninge = Directory{desk.desk}.of(QStringLiteral("0136"))->front();
    DutyPerson anna;
    anna.name = QStringLiteral("Anna Ek");
    anna.channels = {{QStringLiteral("mobile"), QStringLiteral("070-174 06 05"), {}}};
    const auto person = lists.save(anna);
    REQUIRE(person);
    DutyList list;
    list.point = haninge.id;
    list.name = QStringLiteral("Natt");
    const Instant now = desk.desk.now(); // 02:00
    list.shifts = {{.from = now - 9h, .to = now + 2h, .who = {person->id, {}}}};
    REQUIRE(lists.save(list));

    const QString text = desk.text();
    CHECK(text.contains(QStringLiteral("Anna Ek, Socialjouren")));
    CHECK(text.contains(QStringLiteral("02:00–04:00")));
    CHECK(text.contains(QStringLiteral("070 174 06 05")));
    CHECK(text.contains(QStringLiteral("Nobody 04:00–10:00 (no fallback is named)")));
    CHECK(text.count(QStringLiteral("GAP")) == 1);
    CHECK(text.contains(QStringLiteral("26-11-20")));
    CHECK(text.contains(QStringLiteral("page 1 of 1")));
    CHECK(text.contains(QRegularExpression{QStringLiteral("Journal head [0-9a-f]{16}")}));
    CHECK(text.contains(desk.desk.actor().name));
    // Whoever the resolver names now, and their first number, is on the paper.
    for (const CallListPlace &at : desk.list().places) {
        const Duty duty = desk.desk.duties().whoAnswers(at.municipality, {}, now);
        REQUIRE_FALSE(duty.answers.empty());
        for (const DutyAnswer &answer : duty.answers)
            CHECK(text.contains(readAloud(readPhoneNumber(answer.channels.front().value))));
    }
}

TEST_CASE("Numbers are larger than the text about them, and when they were verified is said once",
          "[print][call list]")
{
    CallListDesk desk;
    ContactPoint made = desk.point(QStringLiteral("0136"), 2);
    const auto html = [&] {
        const CallList list = desk.list();
        return CallListPage{list, desk.desk.reference()}.html(60);
    };
    CHECK(html().count(QStringLiteral("26-11-20")) == 1);
    CHECK(html().contains(QStringLiteral("<span style=\"font-size: 80px\"><b>08")));
    CHECK(html().contains(QStringLiteral("Only the municipalities of the agreement")));
    // One of them verified apart from the other: each says its own.
    made = Directory{desk.desk}.of(QStringLiteral("0136"))->front();
    made.channels.back().verifiedOn = QDate{2026, 11, 22};
    REQUIRE(Directory{desk.desk}.save(made));
    CHECK(html().contains(QStringLiteral("26-11-20")));
    CHECK(html().contains(QStringLiteral("26-11-22")));
}

TEST_CASE("A municipality with nobody says so, and whom to ask", "[print][call list]")
{
    CallListDesk desk;
    const CallList made = desk.list();
    const CallListPage page{made, desk.desk.reference()};
    CHECK(page.html().count(QStringLiteral("NOBODY KNOWN")) == 27);
    CHECK(page.html().contains(QStringLiteral("112")));
    CHECK(page.frame().mark.contains(QStringLiteral("10:00")));
}

TEST_CASE("The call list is in the journal, of no case, before it leaves", "[print][call list][gui]")
{
    CallListDesk desk;
    desk.fillAgreement(1);
    REQUIRE(PrintFeature::saveTo(*callListPaper(desk.desk), desk.path));
    CHECK(QFile::exists(desk.path));
    CHECK(desk.journaled(QStringLiteral("pdf")) == 1);

    desk.feature.preview(callListPaper(desk.desk));
    auto *preview = desk.window.findChild<PrintPreview *>();
    if (!preview)
        for (QWidget *top : QApplication::topLevelWidgets())
            preview = preview ? preview : qobject_cast<PrintPreview *>(top);
    REQUIRE(preview);
    CHECK_FALSE(preview->findChild<QComboBox *>(QStringLiteral("printVariant"))->isVisible());
    preview->findChild<QPushButton *>(QStringLiteral("printPdf"))->click();
    CHECK(desk.journaled(QStringLiteral("pdf")) == 2);
}

TEST_CASE("The list bears a code that the journal knows, and the second one of a night says so",
          "[print][call list][print code]")
{
    CallListDesk desk;
    desk.fillAgreement(1);
    const QString first = desk.text();
    CHECK(first.contains(QStringLiteral("JB - ")));
    CHECK_FALSE(first.contains(QStringLiteral("Copy")));
    const QString second = desk.text();
    CHECK(second.contains(QStringLiteral("Copy 2")));
    desk.fixture.clock.advance(std::chrono::hours{24});
    CHECK_FALSE(desk.text().contains(QStringLiteral("Copy")));
}
