#pragma once

#include "base/result.h"
#include "domain/contacts/call_list.h"
#include "print/html_text.h"
#include "print/paper.h"
#include "services/desk.h"

#include <QCoreApplication>

namespace jour::ui {

/// The call list on paper.
class CallListPage final
{
    Q_DECLARE_TR_FUNCTIONS(CallListPage)

public:
    static constexpr int easilyRead = 90;
    static constexpr int smallest = 57;
    static constexpr int inPack = 72; ///< one of several pages

    CallListPage(const CallList &list, const ReferenceData &reference) : m_list{list}, m_reference{reference}
    {
    }

    /// For each municipality who can be called from when to when, by which numbers in groups to dial by, when
    /// they were verified, and every gap with whom to call instead.
    /// `size`: of the letters, in tenths of a point.
    [[nodiscard]] QString html(int size = easilyRead) const;
    /// The places and what the signs mean, without a title.
    void addTo(HtmlText &page, int size) const;
    /// What each page says above and below.
    [[nodiscard]] PaperFrame frame() const;

private:
    [[nodiscard]] HtmlEntry entryOf(const CallListPlace &place) const;
    [[nodiscard]] bool isAllNight(const OpenSpan &time) const;
    [[nodiscard]] QString timeOf(const OpenSpan &time) const;
    void addGap(HtmlEntry &entry, const CallListGap &gap) const;
    void addLine(HtmlEntry &entry, const CallListLine &line) const;
    /// The numbers of `answer` to call, each with when it was verified.
    [[nodiscard]] static std::vector<HtmlDigits> numbersOf(const DutyAnswer &answer);

    const CallList &m_list;
    const ReferenceData &m_reference;
};

} // namespace jour::ui
