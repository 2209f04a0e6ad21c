#pragma once

#include "domain/contacts/duty_list.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace jour {

/// One line of an import that cannot be taken as it stands.
struct ImportFault
{
    int line = 0; ///< 1-based, of the file; 0: the file as a whole
    enum class Kind {
        UnknownMunicipality,
        MissingName,
        BadNumber,     ///< nothing in it that can be dialled
        RoundedNumber, ///< a spreadsheet program has taken its last digits: "4.68465E+11"
        SecondNumber,  ///< the first of several is dialled
        OddNumber,     ///< can be dialled, but the number plan does not know it
        NoAreaCode,    ///< may be of another area than the one that is dialled
        WordsInNumber, ///< what stands beside the digits is not dialled
        BadHours,
        BadPriority,
        BadDate,
        TooFewColumns,
        UnknownFunction,
        NotText,
        Empty,          ///< nothing in it
        SameColumn,     ///< another column says the same and is the one that is read
        TooManyColumns, ///< the header has more than are taken; `value`: how many
        TooManyRows,    ///< more contacts than are taken at a time; this one is the first that is not read
        TooManyCells,   ///< more cells than the header has columns: something has slipped
        OpenQuote,      ///< a quote that begins here is never closed
        Twice,          ///< the same contact stands further up
        Ambiguous,      ///< the directory has several that it could be
        NoCard,         ///< begins as a vCard does and holds none
        NoEnd,          ///< the card that begins here is cut off
        OutsideCard,    ///< text between the cards, passed over
        BadLine,        ///< no property of a card
        BadEncoding,    ///< a character set or encoding that cannot be read
        UnknownVersion, ///< a version of vCard that is not known
        UnknownServed,  ///< no such municipality to answer for as well; left out
        UnknownPoint,   ///< no such contact, or several, to call in the place of this one
        Circular,       ///< called in its place is one that leads back to it; `value` names it
        LeftOut,        ///< what the directory has no place for: `value` names it
    } kind = Kind::TooFewColumns;
    QString value;     ///< what stood there
    bool fatal = true; ///< false: a warning, the line is taken
    friend bool operator==(const ImportFault &, const ImportFault &) = default;
};

/// The columns of a table and what each is taken for.
struct TableColumns
{
    QStringList header;   ///< as it stands in the file
    QStringList example;  ///< the cells of the first line below it
    QStringList fields;   ///< keys of contactFields(), one a column; empty: passed over
    bool allNamed = true; ///< the names alone tell what the columns are
    friend bool operator==(const TableColumns &, const TableColumns &) = default;
};

/// What the operator says where a file does not.
struct ImportChoices
{
    std::map<int, QString> municipalities; ///< code, by line
    std::optional<QStringList> columns;    ///< as TableColumns::fields
    friend bool operator==(const ImportChoices &, const ImportChoices &) = default;
};

/// What an import would do. Nothing is written until Directory::apply().
struct ImportPreview
{
    std::vector<ContactPoint> added; ///< with the ids that they get
    std::vector<ContactPoint> changed;
    std::vector<ContactPoint> before;     ///< of `changed`, in the same order, as it was looked at
    std::vector<DutyPerson> personsAdded; ///< people on duty, with the ids that they get
    std::vector<DutyPerson> personsChanged;
    std::vector<DutyPerson> personsBefore; ///< of these, in the same order, as they were looked at
    std::map<ContactPointId, int> lines;   ///< of those added and changed, where they stand in the file
    int unchanged = 0;
    std::vector<ImportFault> faults;
    std::optional<TableColumns> table;      ///< none for a file of cards
    std::optional<QStringList> newlyMapped; ///< to be remembered for tables with this header
    friend bool operator==(const ImportPreview &, const ImportPreview &) = default;
    [[nodiscard]] bool canApply() const;
};

} // namespace jour
