#pragma once

#include "domain/contacts/contact_point.h"
#include "domain/contacts/digits.h"

// What of the directory is searched, and how well one typed word fits it.
namespace jour {

enum class SearchedPart { Name, Function, Remark };

struct SearchedText
{
    SearchedPart part = SearchedPart::Name;
    QString text;
    FoldedText folded;
};
[[nodiscard]] SearchedText searchedText(SearchedPart part, const QString &text);

struct SearchedPlace
{
    QString code;
    SearchedText name;
    SearchedText county;
    std::vector<SearchedText> oldNames;
};

struct SearchedNumber
{
    QString text;
    DigitText digits;
};

struct SearchedPoint
{
    ContactPointId id;
    std::size_t place = 0;           ///< which of the places it belongs to
    std::vector<SearchedText> texts; ///< the name first
    std::vector<SearchedNumber> numbers;
};

/// One word of what is typed.
struct Needle
{
    QString word;        ///< a searchKey()
    QStringList digits;  ///< what it can mean as part of a number; empty for a word
    bool isKind = false; ///< "kommun", "stad" beside a name: fits any place
};
/// The words of what is typed; digits that stand beside each other are one.
[[nodiscard]] std::vector<Needle> needlesOf(const QString &typed);

/// How well a needle fits, and where.
struct Fit
{
    static constexpr int none = 1000;

    int rank = none; ///< the less the better
    bool loose = false;
    const QString *text = nullptr; ///< in which it stands; null where there is nothing to mark
    bool isName = false;           ///< that text is the name
    Stretch where;

    [[nodiscard]] bool isNone() const { return rank == none; }
};
[[nodiscard]] Fit fitOf(const SearchedPlace &place, const Needle &needle);
[[nodiscard]] Fit fitOf(const SearchedPoint &point, const Needle &needle);

} // namespace jour
