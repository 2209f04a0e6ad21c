#pragma once

#include "directory/import_state.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace jour::ui {

class PlainLabel;

/// What a file would do, before it does it: line by line what is wrong, then what would be written.
class ImportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportView(QWidget *parent = nullptr);

    void render(const ImportState &state);
    void focusFirst();

Q_SIGNALS:
    void applyRequested();
    void otherFileRequested();
    void leaveRequested();

private:
    [[nodiscard]] QTableWidget *table(const QString &name, const QString &title, const QStringList &columns);
    void renderFaults(const ImportPreview &preview);
    void renderRows(const ImportState &state);

    PlainLabel *m_file;
    PlainLabel *m_summary;
    PlainLabel *m_whyNot;
    PlainLabel *m_faultTitle;
    QTableWidget *m_faults;
    PlainLabel *m_rowTitle;
    QTableWidget *m_rows;
    QPushButton *m_apply;
    QPushButton *m_other;
};

} // namespace jour::ui
