#pragma once

#include "intake/form_part.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace jour::ui {

class Banner;
class DraftList;
class MatchBar;
class NoteEdit;
class PlainLabel;
class TargetPart;

/// One screen in the order in which an officer speaks. Draws an IntakeState and tells what is written.
class IntakeView final : public QWidget
{
    Q_OBJECT

public:
    explicit IntakeView(const FormTables &tables, QWidget *parent = nullptr);

    void render(const IntakeState &state);
    void focusFirst();
    /// The form as it stands in the fields.
    [[nodiscard]] IntakeForm form() const;

Q_SIGNALS:
    void edited(const jour::IntakeForm &form);
    void openRequested(const jour::IntakeForm &form, const QStringList &unread);
    void leaveRequested();
    void startRequested();
    void pasteRequested(const QString &text);
    void resumeRequested(jour::DraftId id);
    void discardRequested(jour::DraftId id);
    void caseRequested(jour::CaseId id);

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addForm(QVBoxLayout *column);
    void addPart(FormPart *part, QVBoxLayout *column);
    void addPersons(QVBoxLayout *column);
    void addPersonButtons(QVBoxLayout *column);
    void addPasted(QVBoxLayout *column);
    [[nodiscard]] QWidget *emptyPage();
    [[nodiscard]] QWidget *commandBar();
    void buildTail();
    void fitPersons();
    void addPerson(PersonRole role);
    void removePerson(std::size_t index);
    void open();
    void paste();
    void tell();
    /// Goes on in the first name of the child, with what was typed before it.
    void typeName(const QString &text);

    FormTables m_tables;
    IntakeState m_state;
    bool m_rendering = false;

    QVBoxLayout *m_layout;
    QWidget *m_body = nullptr; ///< made anew when the language changes, and with it all below
    PlainLabel *m_received = nullptr;
    PlainLabel *m_saved = nullptr;
    Banner *m_problem = nullptr;
    MatchBar *m_matches = nullptr;
    DraftList *m_drafts = nullptr;
    QStackedWidget *m_pages = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_commands = nullptr;
    std::vector<FormPart *> m_parts;
    TargetPart *m_target = nullptr;
    /// The form from the persons on, made anew when their number changes.
    QWidget *m_tail = nullptr;
    QVBoxLayout *m_form = nullptr;
    std::vector<FormPart *> m_tailParts;
    std::vector<PersonRole> m_roles; ///< of the persons shown
    QWidget *m_pasted = nullptr;
    PlainLabel *m_pastedSummary = nullptr;
    NoteEdit *m_pastedText = nullptr;
};

} // namespace jour::ui
