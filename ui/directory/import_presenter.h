#pragma once

#include "directory/import_calendar.h"

#include <QObject>

#include <optional>

namespace jour::ui {

/// A file of contacts or a calendar of duty lists: read, shown, and written as a whole or not at all.
class ImportPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit ImportPresenter(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const ImportState &state() const { return m_state; }
    /// Shows what the bytes would do. Writes nothing.
    void read(const QString &fileName, const QByteArray &bytes);
    /// What the columns are, by the keys of fields; the names in the file do not tell.
    void setColumns(const QStringList &fields);
    /// Of the lines that name none.
    void setMunicipality(const std::vector<int> &lines, const QString &code);
    /// For what a calendar has of no duty list.
    void setList(jour::DutyListId list);
    void apply();
    /// Forgets the file.
    void leave();

Q_SIGNALS:
    void stateChanged(const jour::ui::ImportState &state);
    void applied(const QString &text);
    void problem(const QString &text);

private:
    void preview();
    [[nodiscard]] Result<ImportState> contacts();
    void showColumns(ImportState &state) const;
    [[nodiscard]] QStringList rowOf(const ContactPoint &point, const ContactPoint *before) const;
    [[nodiscard]] Result<QString> written(const QByteArray &bytes);

    Desk &m_desk;
    Directory m_directory;
    CalendarImport m_calendar;
    std::optional<QByteArray> m_bytes;
    QString m_fileName;
    ImportPreview m_preview; ///< of contacts
    ImportChoices m_choices;
    ImportState m_state;
};

} // namespace jour::ui
