#pragma once

#include "services/case_file.h"
#include "services/chase.h"
#include "services/directory.h"

#include <QObject>

namespace jour::ui {

/// One contact point as the panel shows it.
struct ContactRow
{
    ContactPoint point;
    QString function; ///< in words
    QString why;      ///< "on duty 22–07", "off duty until 22:00"
    QString number;   ///< as shown; empty when there is none to dial
    QString aloud;    ///< digits in groups
    QString dial;     ///< tel: address
    QString hint;     ///< the channel's own remark: "via 112: ask for …"
    bool answersNow = false;
    bool stale = false; ///< not verified for 90 days
    friend bool operator==(const ContactRow &, const ContactRow &) = default;
};

struct ContactGroup
{
    QString title; ///< "Home municipality: Haninge"
    QString code;
    QString gap; ///< what to do when nobody answers; empty when somebody does
    std::vector<ContactRow> rows;
    friend bool operator==(const ContactGroup &, const ContactGroup &) = default;
};

struct ContactPanelState
{
    CaseId caseRef;
    std::vector<ContactGroup> groups;
    std::optional<Instant> changesAt;
    friend bool operator==(const ContactPanelState &, const ContactPanelState &) = default;
};

/// Whom to call for the chosen case, and what came of it.
class ContactPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit ContactPresenter(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const ContactPanelState &state() const { return m_state; }
    void showFor(CaseId id, const MunicipalityRef &home, const MunicipalityRef &whereabouts);
    /// Asks again when the answer can be another.
    void setNow(Instant now);
    /// Empty when saved; else what to tell.
    [[nodiscard]] QString logAttempt(const ContactRow &row, AttemptOutcome outcome);

Q_SIGNALS:
    void stateChanged(const jour::ui::ContactPanelState &state);

private:
    void refresh();
    [[nodiscard]] ContactGroup groupFor(const QString &title, const QString &code) const;
    [[nodiscard]] ContactRow rowFor(const ContactPoint &point, const DutyAnswer *answer) const;

    Desk &m_desk;
    Directory m_directory;
    CaseId m_case;
    MunicipalityRef m_home;
    MunicipalityRef m_whereabouts;
    ContactPanelState m_state;
};

} // namespace jour::ui
