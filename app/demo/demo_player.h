#pragma once

#include "services/desk.h"

#include <QHash>
#include <QJsonObject>

#include <map>
#include <memory>

namespace jour {

struct OpenedVault;

/// Plays a night's file through the same services as an operator's hand, on a clock that is set to each act's
/// time.
class DemoPlayer final
{
    Q_DISABLE_COPY_MOVE(DemoPlayer)

public:
    /// `keys`: the vault's, whose seed signs for all. They outlive the player.
    DemoPlayer(Store &store, ManualClock &clock, const ReferenceData &reference, const OpenedVault &keys,
               Instant now);
    ~DemoPlayer();

    /// The operator on duty when it is over.
    [[nodiscard]] Result<Operator> play(const QJsonObject &night);

private:
    struct Step
    {
        int minute = 0;
        int order = 0;
        QJsonObject of;  ///< the case
        QJsonObject act; ///< empty: the call itself
    };
    [[nodiscard]] std::vector<Step> stepsOf(const QJsonObject &night) const;
    [[nodiscard]] Result<> addPeople(const QJsonObject &night);
    [[nodiscard]] Result<> addContacts(const QJsonObject &night);
    /// Duty lists behind some of the contacts, with a night that nobody has.
    [[nodiscard]] Result<> addDuty(const QJsonObject &duty);
    [[nodiscard]] Result<> run(const Step &step);
    [[nodiscard]] Result<> openCase(const QJsonObject &of);
    [[nodiscard]] Result<> act(CaseId id, const QJsonObject &act);
    [[nodiscard]] Result<> callAct(CaseId id, const QJsonObject &act);
    [[nodiscard]] Result<> paperAct(CaseId id, const QJsonObject &act);
    [[nodiscard]] Result<> note(CaseId id, const QJsonObject &act);
    [[nodiscard]] Result<> snooze(CaseId id, const QJsonObject &act);
    /// Whoever the act names acts, else who took the call.
    [[nodiscard]] Desk &deskOf(const Step &step) const;
    /// From now on this one acts and signs.
    void sitDown(Desk &desk);
    /// Lets the engine do what fell due on the way to `minute`.
    void advanceTo(int minute);
    [[nodiscard]] Instant at(int minute) const;
    [[nodiscard]] std::optional<ContactPoint> contact(const QString &municipality,
                                                      const QString &function) const;

    Store &m_store;
    ManualClock &m_clock;
    const ReferenceData &m_reference;
    const OpenedVault &m_keys;
    Instant m_now;
    ChangeFeed m_feed;
    std::map<QString, std::unique_ptr<Desk>> m_desks; ///< by signature
    Desk *m_desk = nullptr;                           ///< whose turn it is
    std::vector<ContactPoint> m_contacts;
    QHash<QString, CaseId> m_cases;
    QHash<QString, EntryId> m_notes;
};

} // namespace jour
