#pragma once

#include "domain/contacts/contact_point.h"

#include <QStringList>

namespace jour::ui {

/// A number that can be dialled.
struct ContactNumber
{
    QString channel; ///< key of the list "channels"
    QString kind;    ///< in words
    QString shown;
    QString aloud;  ///< digits in groups
    QString dial;   ///< tel: address
    QString remark; ///< "via 112: ask for …"
    QString record; ///< how earlier calls to it went; empty when there were none
    friend bool operator==(const ContactNumber &, const ContactNumber &) = default;
};

/// One contact point as the panel shows it.
struct ContactRow
{
    ContactPoint point;
    DutyPersonId person{}; ///< on duty behind it; null: the point itself
    QString function;      ///< in words
    QString why;           ///< "on duty 22–07, until 07:00", "off duty until 17:00"
    QString mark;          ///< what it is here: "fallback", "decides LVU 6 §"; empty: nothing apart
    std::vector<ContactNumber> numbers; ///< in the order in which they are tried
    QStringList hints;                  ///< other ways to reach it, numbers not in use, its remark
    QStringList calls;                  ///< the last calls to it: "02:14 No answer, AN"
    QString stale;                      ///< when it was not verified for long
    bool answersNow = false;
    bool takesCase = true; ///< false: called for what it is for alone, and no link of the chain
    friend bool operator==(const ContactRow &, const ContactRow &) = default;
};

struct ContactGroup
{
    QString title; ///< "Home municipality: Haninge"
    QString code;
    QString note; ///< what must be known of it: that it is only a proposal
    QString gap;  ///< what to do when nobody answers; empty when somebody does
    std::vector<ContactRow> rows;
    int more = 0; ///< that are not shown
    friend bool operator==(const ContactGroup &, const ContactGroup &) = default;
};

/// Which row of which group is meant.
struct ContactPlace
{
    std::size_t group = 0;
    std::size_t row = 0;
    friend auto operator<=>(const ContactPlace &, const ContactPlace &) = default;
};

struct ContactPanelState
{
    bool hasCase = false; ///< calls can be logged
    std::vector<ContactGroup> groups;
    std::optional<ContactPlace> chosen; ///< none only when there is no row at all
    std::size_t number = 0;             ///< of those of the chosen one
    bool calling = false;               ///< its digits are shown large
    QString news;                       ///< what came of the call before: "Jouren: No answer 02:14."
    friend bool operator==(const ContactPanelState &, const ContactPanelState &) = default;
};

[[nodiscard]] inline const ContactRow *chosenRow(const ContactPanelState &state)
{
    return state.chosen ? &state.groups[state.chosen->group].rows[state.chosen->row] : nullptr;
}

[[nodiscard]] inline const ContactNumber *chosenNumber(const ContactPanelState &state)
{
    const ContactRow *row = chosenRow(state);
    return row && state.number < row->numbers.size() ? &row->numbers[state.number] : nullptr;
}

} // namespace jour::ui
