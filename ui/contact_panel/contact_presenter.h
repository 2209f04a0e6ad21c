#pragma once

#include "contact_panel/contact_state.h"
#include "domain/cases/case.h"
#include "services/chase.h"
#include "services/directory.h"

#include <QObject>

namespace jour::ui {

/// Whom to call for the chosen case, the call, and what came of it.
class ContactPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit ContactPresenter(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const ContactPanelState &state() const { return m_state; }
    void showFor(CaseId id, const MunicipalityRef &home, const MunicipalityRef &whereabouts);
    void clear();
    /// Asks again when the answer can be another.
    void setNow(Instant now);

    void choose(ContactPlace place);
    /// Another number of the chosen one.
    void chooseNumber(std::size_t number);
    /// Shows the digits of the chosen one large.
    void call();
    /// Shows or hides those who may decide, above all others; the first of them is chosen.
    void toggleDecisionMakers();
    /// Empty when saved; else what to tell. Where nobody was reached, the next in the chain is chosen and its
    /// digits are shown.
    [[nodiscard]] QString logAttempt(AttemptOutcome outcome);

Q_SIGNALS:
    void stateChanged(const jour::ui::ContactPanelState &state);

private:
    void refresh();
    [[nodiscard]] QString whereaboutsText() const;
    [[nodiscard]] ContactPanelState read();
    void keepChosen(ContactPanelState &fresh) const;
    void goOn(AttemptOutcome outcome, const ContactRow &called);
    void show(ContactPanelState fresh);

    Desk &m_desk;
    CaseId m_case;
    MunicipalityRef m_home;
    MunicipalityRef m_whereabouts;
    bool m_deciding = false; ///< who may decide is shown
    std::optional<Instant> m_changesAt;
    ContactPanelState m_state;
};

} // namespace jour::ui
