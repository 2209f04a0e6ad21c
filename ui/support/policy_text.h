#pragma once

#include "domain/contacts/contact_point.h"
#include "services/desk.h"

#include <QCoreApplication>
#include <QStringList>

namespace jour::ui {

/// An escalation policy in plain language: who is called when, what counts as done, and how it ends.
class PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(PolicyText)

public:
    /// Named contact points are told by their name in `directory`.
    PolicyText(const ReferenceData &reference, const std::vector<ContactPoint> &directory)
        : m_reference{reference}, m_directory{directory}
    {
    }

    /// One paragraph for the cases it is for, one for each step, one for the end, one for the snoozes.
    [[nodiscard]] QStringList lines(const Policy &policy) const;
    /// "Urgent cases from Haninge: Weapons offence".
    [[nodiscard]] QString scopeOf(const Policy &policy) const;
    /// Whom a step leads to: "Home municipality: out-of-hours social service".
    [[nodiscard]] QString whomOf(const PolicyStep &step) const;

private:
    [[nodiscard]] QString functionWord(const PolicyStep &step) const;
    [[nodiscard]] QString contactName(const PolicyStep &step) const;
    [[nodiscard]] QString municipalityOf(const Policy &policy) const;
    [[nodiscard]] QString opening(const Policy &policy, std::size_t step) const;
    [[nodiscard]] QString unlessOf(const Policy &policy, const PolicyStep &step) const;
    [[nodiscard]] QString actionOf(const Policy &policy, std::size_t step) const;
    [[nodiscard]] static QString doneWhen(const PolicyStep &step);
    [[nodiscard]] QString paragraph(const Policy &policy, std::size_t step) const;
    [[nodiscard]] QString ending(const Policy &policy) const;
    [[nodiscard]] static QString snoozes(const SnoozeRule &rule);
    [[nodiscard]] static QString calls(const Policy &policy, std::size_t step);
    [[nodiscard]] static QStringList sound(const PolicyStep &step);
    [[nodiscard]] static QString hours(const PolicyStep &step);
    [[nodiscard]] static QStringList times(const Policy &policy);

    const ReferenceData &m_reference;
    const std::vector<ContactPoint> &m_directory;
};

} // namespace jour::ui
