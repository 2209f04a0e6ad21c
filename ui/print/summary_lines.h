#pragma once

#include "domain/handover/case_summary.h"
#include "domain/handover/hand_off_sheet.h"
#include "print/html_text.h"
#include "services/desk.h"

#include <QCoreApplication>

namespace jour::ui {

/// The words for the parts of a case summary: keys of lists, persons, limits. Plain text.
class SummaryLines final
{
    Q_DECLARE_TR_FUNCTIONS(SummaryLines)

public:
    SummaryLines(const CaseSummary &summary, const ReferenceData &reference)
        : m_summary{summary}, m_reference{reference}
    {
    }

    /// What is not empty, with commas between.
    [[nodiscard]] static QString joined(const QStringList &parts);
    [[nodiscard]] static QString phone(const QString &given);

    /// What the paper leaves out, and how to come by it; nothing where nothing is.
    void addMaskNotice(HtmlText &page) const;
    /// What was decided, by whom, with what authority and when; nothing where nothing was.
    void addDecisions(HtmlText &page) const;
    /// Name or "anonymous", post, unit.
    [[nodiscard]] QString reporter() const;
    [[nodiscard]] QString item(const char *list, const QString &key) const;
    /// A row of law, with the day somebody read it, or that nobody has.
    [[nodiscard]] QString law(const char *list, const QString &key) const;
    [[nodiscard]] QString items(const char *list, const std::vector<QString> &keys) const;
    [[nodiscard]] QString municipality(const MunicipalityRef &ref) const;

    /// "Alva Nilsson", initials of one who is masked.
    [[nodiscard]] QString nameOf(const SummaryPerson &person) const;
    /// "Child: Alva Nilsson", or initials of one who is masked.
    [[nodiscard]] QString personTitle(const SummaryPerson &person) const;
    [[nodiscard]] std::vector<HtmlText::Fact> person(const SummaryPerson &person) const;

    /// Number, day of birth, age as told; empty for one who is masked.
    [[nodiscard]] QString birth(const SummaryPerson &person) const;
    /// "Haninge, Socialjouren, Anna Ek".
    [[nodiscard]] QString person(const HandOffReceiver &receiver) const;
    /// A number in the groups in which one says it.
    [[nodiscard]] static QString aloud(const QString &given);

    [[nodiscard]] QString timerTitle(const Timer &timer) const;
    /// For a statute: how its day was found and on what law. Else whose it is.
    [[nodiscard]] QString timerBasis(const Timer &timer) const;

private:
    const CaseSummary &m_summary;
    const ReferenceData &m_reference;
};

} // namespace jour::ui
