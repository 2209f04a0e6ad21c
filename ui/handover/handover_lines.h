#pragma once

#include "handover/list_state.h"
#include "services/handovers.h"
#include "support/handover_text.h"

#include <QCoreApplication>

namespace jour::ui {

/// The sections of a handover as lines.
class HandoverLines
{
    Q_DECLARE_TR_FUNCTIONS(HandoverLines)

public:
    /// `record`: what was answered; none: nothing can be.
    HandoverLines(Desk &desk, const ShiftHandover &list, const HandoverRecord *record);

    [[nodiscard]] std::vector<ListSection> sections() const;
    /// The column headings.
    [[nodiscard]] static QStringList headings();

private:
    [[nodiscard]] ListLine openLine(const HandoverCase &one) const;
    [[nodiscard]] ListLine doneLine(const HandoverCase &one) const;
    [[nodiscard]] QString answerOf(const HandoverCase &one) const;
    /// What to look out for; of a protected case only that there is something.
    [[nodiscard]] static QString wordsOf(const HandoverCase &one);
    [[nodiscard]] ListSection hangs() const;
    [[nodiscard]] ListSection words() const;
    [[nodiscard]] ListSection limits() const;
    [[nodiscard]] ListSection messages() const;
    [[nodiscard]] ListSection leftOut() const;

    Desk &m_desk;
    const ShiftHandover &m_list;
    const HandoverRecord *m_record;
    HandoverText m_words;
};

} // namespace jour::ui
