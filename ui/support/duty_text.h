#pragma once

#include "domain/contacts/duty_checks.h"
#include "domain/contacts/duty_coverage.h"
#include "domain/contacts/municipality.h"
#include "domain/contacts/who_answers.h"

#include <QCoreApplication>

namespace jour::ui {

/// Who is on duty, until when and by what, in words: the roster, the coverage and the paper say the same.
class DutyText final
{
    Q_DECLARE_TR_FUNCTIONS(DutyText)

public:
    /// The name of a municipality, or "Own desk".
    [[nodiscard]] static QString place(const QString &code, const Municipalities &all);
    /// A person on duty, or another contact point; "nobody" for neither.
    [[nodiscard]] static QString of(const DutyWho &who, const DutyIndex &index);
    /// "Anna Ek, Socialjouren Haninge".
    [[nodiscard]] static QString whoOf(const DutyAnswer &answer);
    /// By what they are on duty: "by the rotation Nights", "for Bo Alm". That somebody always is, is only
    /// assumed where no hours are given, and says so.
    [[nodiscard]] static QString ruleOf(const DutyAnswer &answer, const DutyIndex &index);
    /// "Anna Ek, Socialjouren Haninge: on duty until sat 07:00, by the rotation Nights".
    [[nodiscard]] static QString lineOf(const DutyAnswer &answer, const DutyIndex &index, Instant now);
    /// That the directory could not be read (DutyBook::isUnread).
    [[nodiscard]] static QString notRead();
    /// Why nobody is on duty behind a contact: "nobody on the duty list", "no number to call".
    [[nodiscard]] static QString whyOf(const DutyAbsence &absence);
    /// "Socialjouren Haninge: nobody on the duty list".
    [[nodiscard]] static QString lineOf(const DutyAbsence &absence);
    /// Whom to call in a gap, with the number; or that nobody is named.
    [[nodiscard]] static QString fallbackOf(const std::vector<DutyAnswer> &fallback);
    /// That the fallback of a contact is retired or gone, so that it has none; empty where it is not so.
    [[nodiscard]] static QString lostFallbackOf(const ContactPoint &point, const DutyIndex &index);
    /// The first number of an answer that can be called, as it is shown; empty: none.
    [[nodiscard]] static QString numberOf(const std::vector<Channel> &channels);
    [[nodiscard]] static QString of(RosterSource source);
    [[nodiscard]] static QString of(const DutyWarning &warning, const DutyIndex &index, Instant now);
    /// Why a change of duty lists was refused; empty where `detail` is of something else.
    [[nodiscard]] static QString refusalOf(const QString &detail);
    /// "fri 27 nov 22:00 – sat 28 nov 07:00 (9 h)"; the length is the real one, also when clocks change.
    [[nodiscard]] static QString span(Instant from, Instant to);
};

} // namespace jour::ui
