#pragma once

#include "case_panel/inline_form.h"
#include "services/case_file.h"
#include "services/desk.h"

#include <optional>

namespace jour::ui {

/// The acts that open a form in the panel.
enum class ActForm {
    Assess,
    Decide,
    Disclose,
    HandOff,
    AnswerPolice,
    Acknowledge, ///< somebody took it: who, and by when
    Wait,
    Close,
    Reopen,
    Reminder,
    Snooze,
    Escalate,
    Replan, ///< to the policy that holds now
    Pause,
    AddPerson,
    RemovePerson,
    Assign,
};

/// The fields of the form for this case, filled with what is known.
[[nodiscard]] FormSpec formFor(ActForm form, const CaseFile &file, Desk &desk);

/// The one-field form for a fact of the case or of a person.
[[nodiscard]] std::optional<FieldSpec> fieldForFact(const QString &fact, const QJsonObject &facts,
                                                    bool ofPerson, const Desk &desk);

/// The options of a named list in the language in use.
[[nodiscard]] std::vector<FieldOption> optionsOf(const Desk &desk, const QString &list);
[[nodiscard]] std::vector<FieldOption> municipalityOptions(const Desk &desk);

/// What the form of a step saw when it was opened: a plan that has moved on since is not moved once more.
inline const QString seenRev = QStringLiteral("seenRev");
/// Which deadline the form is about: its id in hex.
inline const QString chosenTimer = QStringLiteral("timer");

/// The field that asks for another case.
inline const QString otherCase = QStringLiteral("other");
/// The case that was chosen in a list, by its id in hex, or typed by its number. Invalid "mergeUnknown".
[[nodiscard]] Result<CaseId> caseNamed(const QString &typed, Desk &desk);

/// What the form of a promise says. Which of those waited for is told by the contact point, and with it the
/// person behind it: ids in hex.
[[nodiscard]] Acknowledgement acknowledgementOf(const QJsonObject &values);

/// Carries the act out through the services. `values` are the form's.
[[nodiscard]] Result<> carryOut(ActForm form, const CaseFile &file, const QJsonObject &values, Desk &desk);

} // namespace jour::ui
