#include "domain/contacts/digits.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;

namespace {

QString text(const char *written)
{
    return QString::fromUtf8(written);
}

/// What of the number is marked; empty: not found.
QString marked(const char *number, const char *typed)
{
    const QString given = text(number);
    const auto hit = findDigits(digitText(given), digitNeedles(text(typed)));
    return hit ? given.mid(hit->where.from, hit->where.length) : QString{};
}

} // namespace

TEST_CASE("A number is found by any part of its digits, with or without 0 and +46", "[contacts][digits]")
{
    const auto [number, typed, found] = GENERATE(table<const char *, const char *, const char *>({
        {"08-465 004 20", "08-465", "08-465"},
        {"08-465 004 20", "08465004", "08-465 004"},
        {"08-465 004 20", "8465", "8-465"},
        {"08-465 004 20", "+46 8 465", "08-465"},
        {"08-465 004 20", "+46 (0)8 465", "08-465"},
        {"08-465 004 20", "0046 8 465", "08-465"},
        {"08-465 004 20", "468465", "08-465"},
        {"08-465 004 20", "00420", "004 20"},
        {"08-465 004 20", "0420", "04 20"},
        {"+46 8 465 004 20", "08 465 004 20", "6 8 465 004 20"},
        {"0046 8 465 004 20", "0846500420", "6 8 465 004 20"},
        {"46846500420", "08465", "68465"},
        {"+46 (0)8-465 004 20", "0846", "0)8-46"},
        {"+47 22 12 34 56", "2212", "22 12"},
        {"+47 22 12 34 56", "+4722", "47 22"},
        {"112", "112", "112"},
        {"08-465 004 20", "0847", ""},
        {"08-465 004 20", "+47", ""},
        {"070-174 06 05", "4607", ""},
    }));
    CAPTURE(number, typed);
    CHECK(marked(number, typed) == text(found));
}

TEST_CASE("The beginning of a number fits better than its end, and that better than its middle",
          "[contacts][digits]")
{
    const auto fit = [](const char *typed) {
        return findDigits(digitText(text("08-465 004 20")), digitNeedles(text(typed)))->fit;
    };
    CHECK(fit("0846500420") == WordFit::Whole);
    CHECK(fit("+46846500420") == WordFit::Whole);
    CHECK(fit("846500420") == WordFit::Whole);
    CHECK(fit("08") == WordFit::Beginning);
    CHECK(fit("8465") == WordFit::Beginning);
    CHECK(fit("+468") == WordFit::Beginning);
    CHECK(fit("0420") == WordFit::Word);
    CHECK(fit("6500") == WordFit::Inside);
}

TEST_CASE("Words are no digits, whatever stands between digits is", "[contacts][digits]")
{
    CHECK(looksLikeDigits(text("08-465")));
    CHECK(looksLikeDigits(text("+46")));
    CHECK(looksLikeDigits(text("(0)8/")));
    CHECK_FALSE(looksLikeDigits(text("+")));
    CHECK_FALSE(looksLikeDigits(text("")));
    CHECK_FALSE(looksLikeDigits(text("nacka2")));
}
