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
    /// The names of a protected case's documents are hidden until it is revealed.
    void setRevealed(bool revealed);

Q_SIGNALS:
    void attachRequested();
    void dropped(const QStringList &paths);
    void openRequested(jour::DocumentId id);
    void exportRequested(jour::DocumentId id, const QString &fileName);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void rebuild();
    void addRow(const DocumentMeta &document);
    [[nodiscard]] QString shownName(const DocumentMeta &document) const;

    std::vector<DocumentMeta> m_documents;
    bool m_hides = false; ///< somebody in the case is protected
    bool m_revealed = false;
    QVBoxLayout *m_rows;
    EmptyState *m_empty;
    QPushButton *m_attach;
};

} // namespace jour::ui
