#pragma once

#include "domain/picture/travel.h"
#include "services/desk.h"

namespace jour {

/// All that a picture of one period shows. Made from the tables of the situation picture alone.
struct PeriodPicture
{
    PicturePeriod period;
    std::vector<ShownTable> tables; ///< one for each dimension, in their order
    std::vector<TravelArrow> travel;

    [[nodiscard]] const ShownTable &of(PictureDimension dimension) const;
    friend bool operator==(const PeriodPicture &, const PeriodPicture &) = default;
};

/// What of a picture is given out.
struct PictureParts
{
    std::vector<PictureDimension> tables;
    bool hasTravel = false; ///< with the ways between municipalities

    [[nodiscard]] static PictureParts all();
};

/// The situation picture (lägesbild): how many cases came in, when, from where and what became of them, with
/// every count kept back by which somebody could be recognised.
class Picture final
{
public:
    explicit Picture(Desk &desk) : m_desk{desk} {}

    [[nodiscard]] Result<PeriodPicture> of(const PicturePeriod &period) const;
    /// The fewest cases that are shown.
    [[nodiscard]] int threshold() const;
    /// Managers only, with a reason; Invalid "pictureThreshold" outside leastThreshold to mostThreshold.
    [[nodiscard]] Result<> setThreshold(int threshold, const QString &reason);
    /// Journals that figures leave the desk, before they do, for each period that is shown: which, in what
    /// form, and a digest of them as pictureCsv() writes that period alone. `format`: "pdf", "png", "svg",
    /// "csv"; medium::failed: what the entries just before told of did not leave after all.
    [[nodiscard]] Result<> release(const std::vector<PeriodPicture> &shown, const PictureParts &parts,
                                   const QString &format);

private:
    Desk &m_desk;
};

} // namespace jour
