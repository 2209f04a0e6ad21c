#pragma once

#include "domain/handover/shift_handover.h"
#include "services/desk.h"
#include "services/policy_book.h"
#include "services/step_duty.h"

#include <QCoreApplication>

namespace jour::ui {

/// The words of a shift's handover, the same on the screen and on paper. Plain text.
class HandoverText
{
    Q_DECLARE_TR_FUNCTIONS(HandoverText)

public:
    explicit HandoverText(const Desk &desk)
        : m_policies{desk}, m_limits{currentLimits(desk)}, m_lists{desk.reference().classifications}
    {
    }

    // `now`: the day or the year of a time is left out when it is the same.

    /// `since`: when the list begins.
    [[nodiscard]] static QString of(HandoverStanding standing, Instant since, Instant now);
    /// "2 notes, 1 call"; what is rare is counted together. Empty when nothing was done.
    [[nodiscard]] static QString of(const std::vector<HandoverChange> &changes);
    [[nodiscard]] static QString of(const HandoverContact &contact, Instant now);
    [[nodiscard]] static QString of(const HandoverReceipt &receipt, Instant now);
    /// What hangs in the case, without its number.
    [[nodiscard]] static QString of(const HandoverHang &hang, Instant now);
    [[nodiscard]] QString of(const HandoverLimit &limit, Instant now) const;
    /// "03:30 Promised answer", or that there is none; one that has passed says so.
    [[nodiscard]] QString next(const HandoverCase &one, Instant now) const;
    [[nodiscard]] static QString owner(const HandoverCase &one);
    /// Who it is about: name or initials and municipality; the number alone when neither is known.
    [[nodiscard]] static QString child(const HandoverCase &one);
    /// How the case was closed.
    [[nodiscard]] QString disposition(const HandoverCase &one) const;
    /// What the lists leave out, a sentence each; empty when nothing.
    [[nodiscard]] static QStringList leftOut(const HandoverLeftOut &out);

private:
    PolicyBook m_policies;
    std::vector<Limit> m_limits;
    const Classifications &m_lists;
};

} // namespace jour::ui
