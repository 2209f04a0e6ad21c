#pragma once

#include "domain/cases/case.h"

#include <QByteArray>

#include <vector>

namespace jour {

/// One question that the receiving municipality will ask.
struct ChecklistItem
{
    QString key;
    QString textSv;
    QString textEn;
    std::vector<Urgency> urgencies; ///< empty: all
    std::vector<QString> roles;     ///< keys; empty: all
    int order = 0;

    friend bool operator==(const ChecklistItem &, const ChecklistItem &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("key", &ChecklistItem::key),        field("text_sv", &ChecklistItem::textSv),
            field("text_en", &ChecklistItem::textEn), field("urgencies", &ChecklistItem::urgencies),
            field("roles", &ChecklistItem::roles),    field("order", &ChecklistItem::order)};
    }
};

/// What was answered; an item without one prints as unanswered.
struct ChecklistAnswer
{
    QString key;
    Answer answer = Answer::Unknown;
    QString remark;
    Instant at;

    friend bool operator==(const ChecklistAnswer &, const ChecklistAnswer &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("key", &ChecklistAnswer::key), field("answer", &ChecklistAnswer::answer),
                          field("remark", &ChecklistAnswer::remark), field("at", &ChecklistAnswer::at)};
    }
};

[[nodiscard]] std::vector<ChecklistItem> checklistFromJson(const QByteArray &json);

/// The questions for a case of this urgency and these roles, in order.
[[nodiscard]] std::vector<ChecklistItem> checklistFor(const std::vector<ChecklistItem> &all,
                                                      const CaseFacts &facts);

} // namespace jour
