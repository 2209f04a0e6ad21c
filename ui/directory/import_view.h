#pragma once

#include "directory/import_state.h"

#include <QWidget>

class QComboBox;
class QProgressBar;
class QPushButton;

namespace jour::ui {

class CompleterField;
class FormRow;
class ImportColumns;
class ImportTable;
class PlainLabel;

/// What a file would do, before it does it: line by line what is wrong, then what would be written.
class ImportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportView(const Municipalities &municipalities, QWidget *parent = nullptr);

    void render(const ImportState &state);
    /// How much of the file is read.
    void setProgress(int percent);
    void focusFirst();
    void focusLeave();

Q_SIGNALS:
    void applyRequested();
    void otherFileRequested();
    void leaveRequested();
    void columnsChosen(const QStringList &fields);
    /// For these lines of the file.
    void municipalityChosen(const std::vector<int> &lines, const QString &code);
    /// For what of a calendar is of no duty list.
    void listChosen(jour::DutyListId list);

private:
    void build();
    [[nodiscard]] QWidget *content();
    void connectParts();
    void tellMunicipality(const QByteArray &code);
    void tellList(int row);
    void renderReading(const ImportState &state);
    void renderFaults(const ImportState &state);
    void renderLists(const ImportState &state);
    void renderRows(const ImportState &state);

    PlainLabel *m_file;
    PlainLabel *m_summary;
    QProgressBar *m_progress;
    PlainLabel *m_whyNot;
    ImportColumns *m_columns;
    PlainLabel *m_faultTitle;
    ImportTable *m_faults;
    PlainLabel *m_moreFaults;
    CompleterField *m_municipality;
    FormRow *m_municipalityRow;
    QComboBox *m_list;
    FormRow *m_listRow;
    PlainLabel *m_rowTitle;
    ImportTable *m_rows;
    PlainLabel *m_moreRows;
    QPushButton *m_apply;
    QPushButton *m_other;
    QPushButton *m_leave;
    std::vector<ImportNote> m_notes; ///< a row each
    std::vector<int> m_askingLines;  ///< of all notes, those with a row and others
    std::vector<ListChoice> m_lists;
};

} // namespace jour::ui
