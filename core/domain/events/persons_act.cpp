#include "domain/events/persons_act.h"

#include <concepts>

namespace jour {

namespace {

struct IsAct
{
    template<typename Body>
    bool operator()(const Body &) const
    {
        return true;
    }
    bool operator()(const OpaqueBody &) const { return false; }

    // Looks
    bool operator()(const events::CaseViewed &) const { return false; }
    bool operator()(const events::PersonRevealed &) const { return false; }
    bool operator()(const events::DocumentOpened &) const { return false; }
    bool operator()(const events::DocumentExported &) const { return false; }
    bool operator()(const events::Printed &) const { return false; }
    bool operator()(const events::DeskPaperPrinted &) const { return false; }
    bool operator()(const events::MessageRead &) const { return false; }
    bool operator()(const events::EnteredAfterwards &) const { return false; } // what it marks is the act
    bool operator()(const events::PictureReleased &) const { return false; }

    // The chase: what somebody does to it stands beside what follows from that.
    bool operator()(const events::RunMoved &e) const { return !e.byEngine; }
    bool operator()(const events::TimerArmed &e) const { return e.timer.source == QLatin1String{"operator"}; }
    bool operator()(const events::TimerChanged &e) const { return e.rule == QLatin1String{"R10"}; }
    bool operator()(const events::TimerEnded &e) const { return e.end == TimerEnd::Satisfied; }
    bool operator()(const events::InvariantBroken &) const { return false; }
    bool operator()(const events::WatchGapFound &) const { return false; }
};

template<typename Body, typename... Acts>
concept OneOf = (std::same_as<Body, Acts> || ...);

struct ActId
{
    using Id = std::optional<QByteArray>;

    template<typename Body>
    Id operator()(const Body &body) const
    {
        if constexpr (OneOf<Body, events::NoteWritten, events::AssessmentMade, events::DecisionRecorded,
                            events::DisclosureMade, events::HandOffMade, events::PoliceAnswered>)
            return body.entry.hex().toLatin1();
        return std::nullopt;
    }
    Id operator()(const events::ContactAttempted &e) const { return e.attempt.id.hex().toLatin1(); }
    Id operator()(const events::DocumentAttached &e) const { return e.document.hex().toLatin1(); }
};

} // namespace

std::optional<QByteArray> actIdOf(const EventBody &body)
{
    return std::visit(ActId{}, body);
}

bool isPersonsAct(const EventBody &body)
{
    return std::visit(IsAct{}, body);
}

bool breaksSilence(const EventBody &body)
{
    const bool isMerging = std::holds_alternative<events::CaseMerged>(body) ||
                           std::holds_alternative<events::CaseUnmerged>(body) ||
                           std::holds_alternative<events::CaseTakenIn>(body);
    return isPersonsAct(body) && !isMerging;
}

} // namespace jour
