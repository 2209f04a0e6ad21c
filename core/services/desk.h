#pragma once

#include "domain/cases/checklist.h"
#include "domain/cases/classification.h"
#include "domain/contacts/municipality.h"
#include "domain/people/operator.h"
#include "services/changes.h"
#include "store/store.h"

#include <memory>

namespace jour {

class DutyBook;
class PolicyShelf;

/// The fixed tables that come with the program, loaded once.
struct ReferenceData
{
    Municipalities municipalities;
    Classifications classifications;
    std::vector<ChecklistItem> checklist;
    std::vector<Policy> policies; ///< as shipped; saved ones in the store win
    std::vector<Limit> limits;    ///< as shipped; saved ones in the store win

    /// From the program's resources (":/data/…").
    [[nodiscard]] static Result<ReferenceData> load();
};

/// Who acts, on which store, with which tables: what every service stands on. Commits and tells of it.
class Desk final
{
    Q_DISABLE_COPY_MOVE(Desk)

public:
    Desk(Store &store, const Clock &clock, const ReferenceData &reference, ChangeFeed &feed, Operator actor);
    ~Desk();

    /// Appends in one transaction; emits committed() on success and notSaved() on failure.
    [[nodiscard]] Result<Committed> commit(const std::vector<NewEvent> &events);
    /// Conflict when the case has moved on since `seenRevision`.
    [[nodiscard]] Result<> requireRevision(CaseId id, qint64 seenRevision) const;
    [[nodiscard]] Result<> requireManager() const;

    [[nodiscard]] const Operator &actor() const { return m_actor; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Store &store() const { return m_store; }
    [[nodiscard]] const ReferenceData &reference() const { return m_reference; }
    [[nodiscard]] ChangeFeed &feed() const { return m_feed; }
    /// Who is on duty.
    [[nodiscard]] const DutyBook &duties() const { return *m_duties; }
    /// What PolicyBook (policy_book.h) reads.
    [[nodiscard]] const PolicyShelf &policies() const { return *m_policies; }

private:
    Store &m_store;
    const Clock &m_clock;
    const ReferenceData &m_reference;
    ChangeFeed &m_feed;
    Operator m_actor;
    std::unique_ptr<DutyBook> m_duties;
    std::unique_ptr<PolicyShelf> m_policies;
};

} // namespace jour
