#pragma once

#include "domain/cases/classification.h"
#include "domain/contacts/directory_fit.h"
#include "domain/contacts/municipality.h"
#include "domain/contacts/old_names.h"

#include <span>

namespace jour {

/// A text with what was looked for in it.
struct FoundText
{
    QString text;
    std::vector<Stretch> marks; ///< from the left
    friend bool operator==(const FoundText &, const FoundText &) = default;
};

/// A contact point that fits what is typed.
struct FoundPoint
{
    ContactPointId id;
    FoundText name;
    FoundText detail;          ///< the number, function or remark that fits; empty: the name alone does
    bool secondChoice = false; ///< only without å, ä, ö
    friend bool operator==(const FoundPoint &, const FoundPoint &) = default;
};

/// A municipality that fits, or that a contact point which does belongs to.
struct FoundPlace
{
    QString code;
    FoundText name;
    bool fits = false;              ///< by its own code, name, old name or county
    FoundText because;              ///< the old name or the county, when that is what fits
    std::vector<FoundPoint> points; ///< best first
    friend bool operator==(const FoundPlace &, const FoundPlace &) = default;
};

/// The directory, ready to be searched while somebody types: by name, function in words, number, code, old
/// name, county and remark. Every word must fit, the contact point itself or its municipality.
class DirectorySearch final
{
public:
    DirectorySearch() = default;
    /// Equals are told in the order of `places`, the own desk among them, and of `points`.
    DirectorySearch(std::span<const Municipality> places, std::span<const OldName> oldNames,
                    std::span<const ContactPoint> points, const Classifications &lists);

    /// Best first; nothing for blank text.
    [[nodiscard]] std::vector<FoundPlace> find(const QString &typed) const;

private:
    void addPlace(const Municipality &place, std::span<const OldName> oldNames);
    void addPoint(const ContactPoint &point, const std::vector<ClassItem> &functions);

    std::vector<SearchedPlace> m_places;
    std::vector<SearchedPoint> m_points;
};

} // namespace jour
