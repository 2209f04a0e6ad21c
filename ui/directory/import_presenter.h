#pragma once

#include "directory/import_state.h"

#include <QObject>

#include <optional>

namespace jour::ui {

/// A file of contacts: read, shown, and written as a whole or not at all.
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
    void apply();
    /// Forgets the file.
    void leave();

Q_SIGNALS:
    void stateChanged(const jour::ui::ImportState &state);
    void applied(const QString &text);
    void problem(const QString &text);

private:
    void preview();
    void showColumns();
    [[nodiscard]] ImportRow rowOf(const ContactPoint &point, const ContactPoint *before) const;

    Desk &m_desk;
    Directory m_directory;
    std::optional<QByteArray> m_bytes;
    ImportChoices m_choices;
    ImportState m_state;
};

} // namespace jour::ui
