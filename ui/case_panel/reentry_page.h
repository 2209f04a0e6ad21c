#pragma once

#include "actions/feature_context.h"
#include "case_panel/reentry_forms.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace jour::ui {

class Banner;
class ChoiceRow;
class CompleterField;
class FormRow;
class MomentField;
class PlainLabel;
class ReentryPresenter;

/// Where what was written on paper is typed in afterwards, line after line: when, in which case, what.
/// Ctrl+Enter saves the line and the next one begins in the same case; F6 to F12 say what came of a call; Esc
/// leaves, and asks first when a line is half-written.
class ReentryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReentryPage(FeatureContext context, QWidget *parent = nullptr);
    /// What was typed last is still kept.
    ~ReentryPage() override;

    /// Takes up what was half-written; else begins in that case, which may be null.
    void start(CaseId id);
    /// The next line is of that case: it has just been opened.
    void goOnWith(CaseId id);
    void setPrivate(bool on);

Q_SIGNALS:
    /// A call that was taken on paper, at that time.
    void newCaseRequested(const jour::Afterwards &taken);
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void hook();
    void readCases();
    void readSheet();
    void chooseCase(const QByteArray &key);
    /// The form for the kind and the case that are chosen, with what was typed in it.
    void showForm();
    void tellTime();
    void touch();
    void keep();
    void saveLine();
    void saveTyped(const QJsonObject &values);
    void nextLine();
    void addEntered(const QString &line);
    [[nodiscard]] bool setOutcome(const QKeyEvent &event);
    [[nodiscard]] bool answersQuestion(const QKeyEvent &event);
    void ask();
    void answer(const QByteArray &key);
    void leave();
    void leaveNow();
    [[nodiscard]] QJsonObject written() const;
    void takeUp(const QJsonObject &draft);
    [[nodiscard]] bool isNewCase() const;

    FeatureContext m_context;
    ReentryPresenter *m_presenter;
    Banner *m_question;
    QLineEdit *m_sheet;
    FormRow *m_sheetRow;
    MomentField *m_when;
    FormRow *m_whenRow;
    CompleterField *m_case;
    FormRow *m_caseRow;
    ChoiceRow *m_kind;
    FormRow *m_kindRow;
    QPushButton *m_openIntake;
    QVBoxLayout *m_formPlace;
    InlineForm *m_form = nullptr;
    PlainLabel *m_enteredTitle;
    QVBoxLayout *m_entered;
    QJsonObject m_typed; ///< values by kind of the line
    bool m_isDirty = false;
    bool m_isPrivate = false;
    bool m_leavesAfterSave = false;
};

} // namespace jour::ui
