#pragma once

#include "domain/cases/intake_form.h"
#include "exchange/pasted_text.h"

#include <vector>

namespace jour {

/// A field that a pasted text has filled.
struct PastedField
{
    QString path;     ///< in the form's JSON: "facts.callbackNumber", "persons.0.identity"
    QString line;     ///< of the text, where it came from
    QJsonValue value; ///< what was filled in; when it is no longer there, somebody has written over it
    friend bool operator==(const PastedField &, const PastedField &) = default;
};

struct Pasting
{
    IntakeForm form;
    std::vector<PastedField> filled;
    std::vector<PastedItem>
        left; ///< found, but whose or what it is the text does not say, or the field was taken
};

/// The value at a path of the form's JSON; undefined when there is none.
[[nodiscard]] QJsonValue valueAt(const IntakeForm &form, const QString &path);

/// Fills the empty fields for which the text says whose or what a thing is; never writes over anything, and a
/// number that nobody claims stays out. The text itself joins form.pasted.
[[nodiscard]] Pasting pasted(IntakeForm form, const QString &text, const Municipalities &all, Instant now);

} // namespace jour
