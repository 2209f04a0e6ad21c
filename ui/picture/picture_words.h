#pragma once

#include "domain/picture/travel.h"
#include "services/desk.h"

#include <QCoreApplication>

namespace jour::ui {

/// The words of the situation picture.
class PictureWords final
{
    Q_DECLARE_TR_FUNCTIONS(PictureWords)

public:
    explicit PictureWords(const ReferenceData &reference) : m_reference{reference} {}

    /// "October 2026", "Quarter 4, 2026"; begins a line.
    [[nodiscard]] static QString of(const PicturePeriod &period);
    /// The same within a sentence.
    [[nodiscard]] static QString within(const PicturePeriod &period);
    [[nodiscard]] static QString of(PictureDimension dimension); ///< "Role of the child"
    /// How a part of a dimension is called: "22–23", "Södertälje", "within 15 min".
    [[nodiscard]] QString of(PictureDimension dimension, int code) const;
    /// "mon", "w 47": for the axis of a chart; empty where there is no shorter name.
    [[nodiscard]] static QString shortOf(PictureDimension dimension, int code);
    [[nodiscard]] QString areaName(int area) const;
    [[nodiscard]] static QString between(const TravelArrow &arrow); ///< "10–24", "100 or more"
    /// "Nykvarn → Södertälje"
    [[nodiscard]] QString way(const TravelArrow &arrow) const;
    [[nodiscard]] static QString count(const std::optional<int> &count); ///< the number, or "kept back"

    /// What a chart says, in one sentence; of two periods with what changed.
    [[nodiscard]] QString sentence(const ShownTable &table, const ShownTable *before) const;
    /// The same of the ways between municipalities.
    [[nodiscard]] QString travelSentence(const std::vector<TravelArrow> &ways) const;
    /// What must be known to read the figures: what they count, what is kept back and why.
    [[nodiscard]] static QStringList notes(const ShownTable &table);
    /// What is special about one dimension; empty for nothing.
    [[nodiscard]] static QString noteOf(PictureDimension dimension);

private:
    [[nodiscard]] static QString hidden(const ShownTable &table);
    [[nodiscard]] static QString change(const ShownTable &table, const ShownTable &before);
    [[nodiscard]] QString inSentence(PictureDimension dimension, int code) const;
    [[nodiscard]] QString largest(const ShownTable &table) const;

    const ReferenceData &m_reference;
};

} // namespace jour::ui
