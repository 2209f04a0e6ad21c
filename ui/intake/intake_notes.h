#pragma once

#include "base/instant.h"
#include "intake/intake_state.h"
#include "services/pasting.h"

#include <QCoreApplication>

namespace jour::ui {

/// What stands beneath the fields: what is odd about a number, how it was understood, where a pasted value
/// came from.
class IntakeNotes final
{
    Q_DECLARE_TR_FUNCTIONS(IntakeNotes)

public:
    [[nodiscard]] static QMap<QString, FieldNote> of(const IntakeForm &form,
                                                     const std::vector<PastedField> &pasted, Instant now);
    /// "3 fields filled. Left to you: 08-46500412."
    [[nodiscard]] static QString of(const Pasting &pasting);

private:
    [[nodiscard]] static FieldNote ofProtection(Protection protection);
};

} // namespace jour::ui
