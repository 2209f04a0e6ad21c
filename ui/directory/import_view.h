#pragma once

#include "directory/import_state.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace jour::ui {

class CompleterField;
class FormRow;
class ImportColumns;
class PlainLabel;

/// What a file would do, before it does it: line by line what is wrong, then what would be written.
class ImportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportView(const Municipalities &municipalities, QWidget *parent = nullptr);

    void render(const ImportState &state);
    void focusFirst();

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
    [[nodiscard]] QTableWidget *table(const QString &name, const QString &title, const QStringList &columns);
    void build();
    void tellMunicipality(const QByteArray &code);
    void tellList(int row);
    void renderFaults(const std::vector<ImportNote> &notes);
    void renderLists(const ImportState &state);
    void renderRows(const ImportState &state);

    PlainLabel *m_file;
    PlainLabel *m_summary;
    PlainLabel *m_whyNot;
    ImportColumns *m_columns;
    PlainLabel *m_faultTitle;
    QTableWidget *m_faults;
    CompleterField *m_municipality;
    FormRow *m_municipalityRow;
    QComboBox *m_list;
    FormRow *m_listRow;
    PlainLabel *m_rowTitle;
    QTableWidget *m_rows;
    QPushButton *m_apply;
    QPushButton *m_other;
    std::vector<ImportNote> m_notes; ///< a row each
    std::vector<ListChoice> m_lists;
};

} // namespace jour::ui
