#pragma once

#include "services/case_file.h"
#include "services/desk.h"

#include <QScrollArea>

class QCheckBox;
class QVBoxLayout;

namespace jour::ui {

class NoteEdit;

/// The case's journal, newest first, with the line where a note is written. Corrected entries stay, struck
/// through.
class JournalView final : public QWidget
{
    Q_OBJECT

public:
    explicit JournalView(const Desk &desk, QWidget *parent = nullptr);

    void render(const CaseFile &file);
    /// Shows what the protection of a person in the case hides, or hides it again.
    void setRevealed(bool revealed);
    /// Puts back half-written text without telling of it.
    void setNoteText(const QString &text);
    void focusNote();

Q_SIGNALS:
    void noteRequested(const QString &text);
    void noteDraftChanged(const QString &text);
    void correctionRequested(jour::EntryId note, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] QWidget *rowFor(const RecordedEvent &entry);
    void save();

    const Desk &m_desk;
    std::optional<CaseFile> m_file;
    bool m_revealed = false;
    NoteEdit *m_note;
    QCheckBox *m_all;
    QVBoxLayout *m_rows;
};

} // namespace jour::ui
