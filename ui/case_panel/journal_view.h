#pragma once

#include "services/case_file.h"
#include "services/desk.h"

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QCheckBox;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace jour::ui {

struct EventText;
class MomentField;
class NoteEdit;
class PlainLabel;

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
    /// Puts back a half-written note, with when it happened, without telling of it.
    void setNote(const QJsonObject &draft);
    void focusNote();

Q_SIGNALS:
    void noteRequested(const QString &text, std::optional<jour::Instant> happenedAt);
    void noteDraftChanged(const QJsonObject &draft);
    /// Esc: what is typed stays there.
    void noteLeft();
    /// Of a note, an assessment or a decision.
    void correctionRequested(const jour::EventBody &body);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One entry as it is drawn.
    struct Row
    {
        QWidget *widget;
        PlainLabel *time;
    };

    void rebuild();
    void noteTyped();
    void tellDraft();
    void nameDeadline(const EventBody &body, EventText &text) const;
    /// Nothing for a look or a timer that is not to be shown.
    [[nodiscard]] std::optional<Row> rowFor(const RecordedEvent &entry);
    static void alignTimes(const std::vector<PlainLabel *> &times);
    [[nodiscard]] QVBoxLayout *wordsOf(const RecordedEvent &entry, const EventText &text, QWidget *row) const;
    [[nodiscard]] QPushButton *correctButton(const RecordedEvent &entry, const EventText &text, QWidget *row);
    void save();

    const Desk &m_desk;
    std::optional<CaseFile> m_file;
    bool m_revealed = false;
    NoteEdit *m_note;
    MomentField *m_happened;
    QTimer *m_rest; ///< of a book, before it is kept again
    bool m_untold = false;
    QCheckBox *m_all;
    QVBoxLayout *m_rows;
};

} // namespace jour::ui
