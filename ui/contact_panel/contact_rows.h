#pragma once

#include "contact_panel/contact_state.h"
#include "services/call_log.h"
#include "services/decision_makers.h"
#include "services/fallbacks.h"

#include <QCoreApplication>

namespace jour::ui {

/// Contact points as rows in words, at one moment and after some calls.
class ContactRows
{
    Q_DECLARE_TR_FUNCTIONS(ContactRows)

public:
    ContactRows(Desk &desk, const std::vector<LoggedCall> &calls);

    /// Whom to call in a municipality; where nobody answers, what to do and whom instead.
    [[nodiscard]] ContactGroup municipality(const QString &title, const QString &code) const;
    /// `asFallback`: nobody of the municipalities answers.
    [[nodiscard]] ContactGroup own(bool asFallback) const;
    [[nodiscard]] ContactGroup decisionMakers(const DecidingMunicipality &deciding) const;

    /// When the answer can be another; none: not within 14 days.
    [[nodiscard]] std::optional<Instant> changesAt(const QString &code) const;

    /// Of one group: nobody calls further down, and each is a card to be drawn.
    static constexpr std::size_t mostShown = 40;

private:
    /// For one more; where there is none it is counted.
    [[nodiscard]] static bool hasRoom(ContactGroup &group);
    [[nodiscard]] ContactRow row(const ContactPoint &point, const DutyAnswer *answer) const;
    [[nodiscard]] QString onDuty(const DutyAnswer &answer) const;
    [[nodiscard]] QString offDuty(ContactPointId point) const;
    /// That a number in use was not verified for long; of the person on duty, before that of the contact.
    [[nodiscard]] QString stale(const ContactPoint &point, const DutyAnswer *answer) const;
    void addChannels(ContactRow &row) const;
    [[nodiscard]] QString channelWord(const QString &kind) const;
    [[nodiscard]] QString notInUse(const Channel &channel) const;
    /// How calls to the number went; empty when no more is known than the `told` last ones.
    [[nodiscard]] QString record(const QString &number, qsizetype told) const;
    [[nodiscard]] QStringList lastCalls(ContactPointId point, DutyPersonId person) const;
    void addFallbacks(ContactGroup &group, const Duty &duty) const;
    void addOthers(ContactGroup &group) const;
    [[nodiscard]] QString placeOf(const ContactPoint &point) const;
    [[nodiscard]] QString fallbackMark(const ContactPoint &point) const;
    [[nodiscard]] QString sharedMark(const ContactPoint &point) const;
    [[nodiscard]] QString whatToDo(const QString &code, bool isKnown, bool hasFallback) const;
    [[nodiscard]] static QString mark(Authority authority);

    Desk &m_desk;
    Directory m_directory;
    const std::vector<LoggedCall> &m_calls;
    Instant m_now;
};

} // namespace jour::ui
