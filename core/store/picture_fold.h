#pragma once

#include "domain/picture/picture_case.h"
#include "store/fold.h"

#include <QHash>

namespace jour {

/// Keeps what the situation picture counts: the row of each case (picture_cases) and the counts of each month
/// (picture_counts), within the transaction of its caller. Once the month of a case is final nothing that
/// happens in the case changes it. Throws sql::Failure.
class PictureFold final
{
public:
    explicit PictureFold(sql::Connection &db) : m_db{db} {}

    /// After the event has been folded into the other projections.
    void apply(const FoldPlace &place, const EventBody &body);
    /// Writes what has changed, once for each case.
    void finish();

private:
    struct Kept
    {
        qint64 n = 0; ///< 0: no such case
        bool isNew = false;
        PictureCase before;
        PictureCase now;
    };

    void on(const FoldPlace &place, const events::CaseOpened &body);
    void on(const FoldPlace &place, const events::CaseFactChanged &body);
    void on(const FoldPlace &place, const events::CaseStateChanged &body);
    void on(const FoldPlace &place, const events::PersonAdded &body);
    void on(const FoldPlace &place, const events::PersonFactChanged &body);
    void on(const FoldPlace &place, const events::PersonRemoved &body);
    void on(const FoldPlace &place, const events::ContactAttempted &body);
    void on(const FoldPlace &place, const events::ContactAcknowledged &body);
    void on(const FoldPlace &place, const events::HandOffMade &body);
    void on(const FoldPlace &place, const events::TimerEnded &body);
    template<typename Body>
    void on(const FoldPlace &, const Body &)
    {
    }

    /// None when the case is not known or its month is final.
    [[nodiscard]] PictureCase *openCase(const FoldPlace &place);
    [[nodiscard]] Kept &keptOf(const CaseId &id);
    [[nodiscard]] CaseFacts factsOf(const CaseId &id);
    void reached(const FoldPlace &place, Instant moment);
    void readPeople(const FoldPlace &place, PictureCase &one);
    void readPlaces(const CaseId &id, PictureCase &one);
    [[nodiscard]] RepeatReport repeatOf(const CaseId &id, const QString &identity);
    void recount(const PictureCase &before, const PictureCase &now);

    sql::Connection &m_db;
    QHash<CaseId, Kept> m_cases;
};

} // namespace jour
