#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace jour::ui {

/// What a field of a form holds; its JSON has the form that the event body wants.
enum class FieldKind {
    Line,         ///< text
    Note,         ///< text of several lines
    Choice,       ///< key of one option, or free text
    Closed,       ///< key of one option; nothing else
    Few,          ///< key of one of a few options, side by side
    Many,         ///< array of keys
    Answer,       ///< "yes", "no", "unknown"
    Date,         ///< "2011-07-02" or null; text that is no date changes nothing
    Phones,       ///< array of {number, remark}, typed one after another
    Moment,       ///< microseconds UTC
    Check,        ///< true or false
    Municipality, ///< {code, text}
};

struct FieldOption
{
    QByteArray key;
    QString text;
    QStringList aliases = {}; ///< also found by these
    friend bool operator==(const FieldOption &, const FieldOption &) = default;
};

/// Another field of the form, and what must stand in it.
struct FieldCondition
{
    QString field;
    QString value;
    friend bool operator==(const FieldCondition &, const FieldCondition &) = default;
};

/// One field of an inline form.
struct FieldSpec
{
    QString name;  ///< JSON name
    QString label; ///< with mnemonic
    FieldKind kind = FieldKind::Line;
    std::vector<FieldOption> options;
    QJsonValue value; ///< what stands there to begin with
    QString hint;
    bool isNeeded = false;        ///< nothing is saved without it: a refusal leads there when it is empty
    bool isAhead = false;         ///< a moment that is still to come
    FieldCondition onlyWith = {}; ///< else it is not asked for; no field: always asked
    friend bool operator==(const FieldSpec &, const FieldSpec &) = default;
};

[[nodiscard]] inline FieldSpec needed(FieldSpec field)
{
    field.isNeeded = true;
    return field;
}

[[nodiscard]] inline FieldSpec ahead(FieldSpec field)
{
    field.isAhead = true;
    return field;
}

} // namespace jour::ui
