#pragma once

#include "services/case_file.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace jour::ui {

class EmptyState;

/// The documents of a case. Dropped or chosen files are attached; nothing leaves the vault but by an explicit
/// act.
class DocumentsView final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentsView(QWidget *parent = nullptr);
    void render(const CaseFile &file);

Q_SIGNALS:
    void attachRequested();
    void dropped(const QStringList &paths);
    void openRequested(jour::DocumentId id);
    void exportRequested(jour::DocumentId id, const QString &fileName);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addRow(const DocumentMeta &document);

    std::vector<DocumentMeta> m_documents;
    QVBoxLayout *m_rows;
    EmptyState *m_empty;
    QPushButton *m_attach;
};

} // namespace jour::ui
