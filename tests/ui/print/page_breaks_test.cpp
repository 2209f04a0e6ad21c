#include "print/html_text.h"
#include "print/page_breaks.h"
#include "print/uncut_parts.h"

#include <QTextDocument>

#include <catch2/catch_test_macros.hpp>

using namespace jour::ui;

namespace {

UncutPart part(qreal top, qreal bottom)
{
    return {.place = {top, bottom}};
}

std::vector<UncutPart> rows(int count, qreal height)
{
    std::vector<UncutPart> made;
    for (int i = 0; i < count; ++i)
        made.push_back(part(i * height, (i + 1) * height));
    return made;
}

} // namespace

TEST_CASE("A page holds as many rows as fit, and the next begins where it ended", "[print][pages]")
{
    const auto pages = pagesOf(rows(7, 30), 100);
    REQUIRE(pages.size() == 3);
    CHECK(pages[0].text == Stretch{0, 90});
    CHECK(pages[1].text == Stretch{90, 180});
    CHECK(pages[2].text == Stretch{180, 210});
}

TEST_CASE("Nothing at all is one empty page", "[print][pages]")
{
    CHECK(pagesOf({}, 100).size() == 1);
}

TEST_CASE("The head of a table stands again over what goes on, and takes its room", "[print][pages]")
{
    auto parts = rows(6, 30);
    parts[0].staysWithNext = true;
    for (std::size_t i = 1; i < parts.size(); ++i)
        parts[i].head = parts[0].place;
    const auto pages = pagesOf(parts, 100);
    REQUIRE(pages.size() == 3);
    CHECK_FALSE(pages[0].head);
    CHECK(pages[1].head == Stretch{0, 30});
    CHECK(pages[1].text == Stretch{90, 150});
    CHECK(pages[2].text == Stretch{150, 180});
}

TEST_CASE("Rules to sign on go with what is signed, and with each other", "[print][pages]")
{
    HtmlText page;
    page.paragraph(QStringLiteral("Before"));
    page.notice(QStringLiteral("What is signed"));
    page.signatureLines(
        {QStringLiteral("Name"), QStringLiteral("Name"), QStringLiteral("Date"), QStringLiteral("Date")});
    QTextDocument text;
    text.setHtml(page.html());
    const auto parts = uncutParts(text, 10000);
    REQUIRE(parts.size() == 6);
    CHECK_FALSE(parts[0].staysWithNext);
    for (std::size_t i = 1; i < 5; ++i)
        CHECK(parts[i].staysWithNext);
    CHECK_FALSE(parts[5].staysWithNext);
}

TEST_CASE("A receipt goes to the next page whole: its heading, what is known, the boxes and the rules",
          "[print][pages]")
{
    HtmlText page;
    for (int i = 0; i < 40; ++i)
        page.paragraph(QStringLiteral("Before"));
    page.heading(QStringLiteral("Handed over and received"));
    page.facts({{QStringLiteral("In the journal"), QStringLiteral("Eva Ek, read back")},
                {QStringLiteral("Remark"), QStringLiteral("None")}});
    page.openList({QStringLiteral("Read back"), QStringLiteral("Taken over")});
    page.signatureLines(
        {QStringLiteral("Name"), QStringLiteral("Name"), QStringLiteral("Date"), QStringLiteral("Date")});
    QTextDocument text;
    text.setDocumentMargin(0);
    text.setTextWidth(400);
    text.setHtml(page.html());
    const auto whole = uncutParts(text, 10000);
    REQUIRE(whole.size() == 48);
    const qreal heading = whole[40].place.top;
    // Wherever the page ends within the receipt.
    for (std::size_t i = 41; i < whole.size(); ++i) {
        CAPTURE(i);
        const qreal height = whole[i].place.top - whole.front().place.top + 1;
        const auto pages = pagesOf(uncutParts(text, height), height);
        REQUIRE(pages.size() == 2);
        CHECK(pages[1].text.top == heading);
    }
    // What is longer than half a page is cut, but the rules keep what stands before them.
    const qreal low = 1.5 * (whole.back().place.bottom - heading);
    const auto parts = uncutParts(text, low);
    REQUIRE(parts.size() == whole.size());
    CHECK(parts[40].staysWithNext);
    CHECK_FALSE(parts[41].staysWithNext);
    CHECK(parts[43].staysWithNext);
}

TEST_CASE("A heading keeps its distance to the table above it, whatever its last cell holds",
          "[print][pages]")
{
    const auto distance = [](const QString &last) {
        HtmlText page;
        page.table({QStringLiteral("Case"), QStringLiteral("How")}, {30, 70},
                   {{{QStringLiteral("ROC-2026-0003"), {}}, {{}, last}}});
        page.heading(QStringLiteral("Closed"));
        QTextDocument text;
        text.setDocumentMargin(0);
        text.setTextWidth(400);
        text.setDefaultStyleSheet(QStringLiteral("h2 { margin-top: 140px; }"));
        text.setHtml(page.html());
        const auto parts = uncutParts(text, 10000);
        REQUIRE(parts.size() == 3);
        return parts[2].place.top - parts[1].place.bottom;
    };
    CHECK(distance({}) == distance(QStringLiteral("Eva Ek")));
    CHECK(distance({}) > 100);
}

TEST_CASE("A heading goes with what it is over", "[print][pages]")
{
    auto parts = rows(4, 30);
    parts[1].staysWithNext = true;
    parts[2].staysWithNext = true;
    const auto pages = pagesOf(parts, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].text == Stretch{0, 30});
    CHECK(pages[1].text == Stretch{30, 120});
}

TEST_CASE("What is higher than a page still ends, and what asks for a page of its own gets it",
          "[print][pages]")
{
    auto parts = rows(3, 300);
    CHECK(pagesOf(parts, 100).size() == 3);
    parts = rows(4, 10);
    parts[2].startsPage = true;
    const auto pages = pagesOf(parts, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[1].text.top == 20);
}

TEST_CASE("No break goes through a line beside another one", "[print][pages]")
{
    const auto pages =
        pagesOf({part(0, 60), part(0, 40), part(40, 60), part(60, 98), part(60, 120), part(98, 140)}, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].text == Stretch{0, 60});
    CHECK(pages[1].text == Stretch{60, 140});
}

TEST_CASE("Where every break would go through a line, it stands whole on the next page, too",
          "[print][pages]")
{
    const std::vector<UncutPart> parts{part(0, 60), part(0, 40), part(40, 95), part(60, 120), part(95, 140)};
    const auto pages = pagesOf(parts, 100);
    for (const UncutPart &line : parts)
        CHECK(std::ranges::any_of(pages, [&](const PagePart &page) {
            return page.text.top <= line.place.top && line.place.bottom <= page.text.bottom;
        }));
}

TEST_CASE("Each row of a table is one part, a long one its lines", "[print][pages][gui]")
{
    HtmlText text;
    text.heading(QStringLiteral("Heading"));
    text.table({QStringLiteral("A"), QStringLiteral("B")}, {50, 50},
               {{{{}, QStringLiteral("one")}, {{}, QStringLiteral("two")}},
                {{{}, QStringLiteral("long\n").repeated(60)}, {{}, QStringLiteral("beside")}}});
    QTextDocument laid;
    laid.setDocumentMargin(0);
    laid.setTextWidth(400);
    laid.setHtml(text.html());
    const auto parts = uncutParts(laid, 400);
    REQUIRE(parts.size() > 60);
    CHECK(parts[0].staysWithNext); // the heading
    CHECK(parts[1].staysWithNext); // the head of the table
    CHECK(parts[2].head == parts[1].place);
    CHECK(parts.back().place.bottom <= laid.size().height() + 1);
    for (const PagePart &page : pagesOf(parts, 400))
        CHECK(page.text.height() + (page.head ? page.head->height() : 0) <= 401);
}
