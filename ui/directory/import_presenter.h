#pragma once

#include "directory/import_calendar.h"
#include "directory/import_reading.h"

#include <QObject>

#include <optional>

namespace jour::ui {

/// A file of contacts or a calendar of duty lists: read beside the window, shown, and written as a whole or
/// not at all.
class ImportPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit ImportPresenter(Desk &desk, Background background, QObject *parent = nullptr);

    [[nodiscard]] const ImportState &state() const { return m_state; }
    /// Reads the file and shows what it would do. Writes nothing.
    void read(const QString &path);
    /// What the columns are, by the keys of fields; the names in the file do not tell.
    void setColumns(const QStringList &fields);
    /// Of the lines that name none.
    void setMunicipality(const std::vector<int> &lines, const QString &code);
    /// For what a calendar has of no duty list.
    void setList(jour::DutyListId list);
    void apply();
    /// Forgets the file, and stops reading it.
    void leave();

Q_SIGNALS:
    void stateChanged(const jour::ui::ImportState &state);
    void progressed(int percent);
    /// What the file would do is shown for the first time.
    void shown();
    /// The file was not read at all, and is left.
    void unreadable(const QString &text);
    /// What was written; `isCalendar`: turns of duty lists, not contacts.
    void applied(const QString &text, bool isCalendar);
    void problem(const QString &text);

private:
    void preview();
    void show(ImportAnswer &answer);
    [[nodiscard]] ImportState contacts(ImportPreview preview);
    void showColumns(ImportState &state) const;
    [[nodiscard]] QStringList rowOf(const ContactPoint &point, const ContactPoint *before) const;
    [[nodiscard]] Result<QString> written();

    Desk &m_desk;
    Directory m_directory;
    CalendarImport m_calendar;
    ImportReading m_reading;
    QString m_path;                    ///< empty: no file
    std::optional<QByteArray> m_bytes; ///< once they are read
    bool m_isCalendar = false;
    ImportPreview m_preview; ///< of contacts
    ImportChoices m_choices;
    ImportState m_state;
};

} // namespace jour::ui
