#pragma once

#include "domain/handover/read_back.h"
#include "services/desk.h"

#include <QCoreApplication>

namespace jour::ui {

class SummaryLines;

/// The eight lines of a read-back, large enough to be read on the telephone.
class ReadBackPage final
{
    Q_DECLARE_TR_FUNCTIONS(ReadBackPage)

public:
    static constexpr int easilyRead = 150;
    static constexpr int smallest = 100;

    ReadBackPage(const CaseSummary &summary, const ReferenceData &reference)
        : m_summary{summary}, m_lines{readBackOf(summary)}, m_reference{reference}
    {
    }

    /// `size`: of the letters, in tenths of a point.
    [[nodiscard]] QString html(int size = easilyRead) const;

private:
    [[nodiscard]] QString who(const SummaryLines &words) const;
    [[nodiscard]] QString born(const SummaryLines &words) const;
    [[nodiscard]] QString whereNow() const;
    [[nodiscard]] QString risk(const SummaryLines &words) const;
    [[nodiscard]] QString wanted() const;
    [[nodiscard]] QString promised() const;
    [[nodiscard]] QString toWhom() const;
    [[nodiscard]] QString untilWhen() const;

    const CaseSummary &m_summary;
    ReadBack m_lines;
    const ReferenceData &m_reference;
};

} // namespace jour::ui
