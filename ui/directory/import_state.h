#pragma once

#include "services/directory.h"
#include "services/duty_calendar.h"

#include <QCoreApplication>

namespace jour::ui {

/// One line of a file that something is to be said of.
struct ImportNote
{
    int line = 0;      ///< 1-based; 0: the file as a whole
    bool stops = true; ///< nothing is imported while it stands
    QString value;     ///< what stands there
    QString words;     ///< what is wrong, and what to do
    bool asksMunicipality = false;
    friend bool operator==(const ImportNote &, const ImportNote &) = default;
};

/// One column of a table, and what it may be taken for.
struct ImportColumn
{
    QString name;
    QString example;
    QString field; ///< key; empty: passed over
    friend bool operator==(const ImportColumn &, const ImportColumn &) = default;
};

struct FieldChoice
{
    QString key;
    QString text;
    friend bool operator==(const FieldChoice &, const FieldChoice &) = default;
};

/// A duty list that what names none can go to.
struct ListChoice
{
    DutyListId list;
    QString text;
    friend bool operator==(const ListChoice &, const ListChoice &) = default;
};

/// What a file of contacts or a calendar would do, in words. Nothing is written yet.
struct ImportState
{
    QString fileName;
    QString summary;
    QString whyNot;                    ///< why Import cannot be pressed; empty when it can
    bool isRefused = false;            ///< because of an error, not because there is nothing to do
    std::vector<ImportNote> notes;     ///< the first of them, those that stop first
    int moreNotes = 0;                 ///< that are not shown
    std::vector<int> askingLines;      ///< that name no municipality, shown or not
    QStringList titles;                ///< of the columns of `rows`
    std::vector<QStringList> rows;     ///< what would be written, the first of it
    int moreRows = 0;                  ///< that are not shown
    std::vector<ImportColumn> columns; ///< of a table, only where the names do not tell
    std::vector<FieldChoice> fields;   ///< what a column can be
    std::vector<ListChoice> lists;     ///< only where events of a calendar name none
    DutyListId list;                   ///< the one chosen for them
    bool mayApply = false;
    bool isReading = false; ///< what stands here may be of an earlier reading

    /// Nobody reads more lines than these, and a table of all would take a minute to draw.
    static constexpr std::size_t mostShown = 200;
    /// Shows the row that `words` makes where there is room, else counts it.
    template<typename Words>
    void addRow(Words &&words)
    {
        if (rows.size() < mostShown)
            rows.push_back(words());
        else
            ++moreRows;
    }
    friend bool operator==(const ImportState &, const ImportState &) = default;
};

class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)

public:
    /// What is wrong and what to do.
    [[nodiscard]] static QString of(const ImportFault &fault);
    [[nodiscard]] static QString of(const DutyCalendarFault &fault);
    [[nodiscard]] static QString summary(const ImportPreview &preview);
    [[nodiscard]] static QString summary(const DutyCalendarPreview &preview);
    /// Why Import cannot be pressed; empty when it can.
    [[nodiscard]] static QString whyNot(const ImportPreview &preview);
    [[nodiscard]] static QString whyNot(const DutyCalendarPreview &preview);
    /// What a column of a table holds.
    [[nodiscard]] static QString field(const QString &key);
    [[nodiscard]] static QString done(const ImportPreview &preview);
    [[nodiscard]] static QString done(const DutyCalendarPreview &preview);
    /// What differs between the two: "numbers, hours".
    [[nodiscard]] static QString changes(const ContactPoint &before, const ContactPoint &after);
    /// "New", or what differs from the shift as it was.
    [[nodiscard]] static QString change(const DutyCalendarRow &row, const DutyIndex &index);

private:
    [[nodiscard]] static QString of(CalendarFault::Kind kind, int instead);
    [[nodiscard]] static QString counted(const QStringList &counts, int errors, int warnings);
    [[nodiscard]] static QString whyNot(bool anyError, bool answerable);
};

} // namespace jour::ui
