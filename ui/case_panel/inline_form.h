#pragma once

#include "case_panel/field_editor.h"

#include <QFrame>
#include <QJsonObject>
#include <QMap>

#include <functional>

class QPushButton;
class QTimer;

namespace jour::ui {

class FormRow;
class PlainLabel;

/// What a form is: its words, its fields, and the kind under which its draft is kept.
struct FormSpec
{
    QString kind; ///< stable: "assess", "decide" …
    QString title;
    QString saveText;
    QString warning; ///< what the law says of this act, shown above the fields
    std::vector<FieldSpec> fields;
    QString reading = {}; ///< longer than a warning: to be read before the fields, with its own scroll bar
    /// What is odd about what stands there, by the name of the field; nothing is refused for it.
    std::function<QMap<QString, QString>(const QJsonObject &values)> doubts = {};
};

/// A form within the pane: Ctrl+Enter saves, Esc leaves. What is typed is told of at once, so that a draft
/// can be kept.
class InlineForm final : public QFrame
{
    Q_OBJECT

public:
    InlineForm(FormSpec spec, const Clock &clock, QWidget *parent = nullptr);
    ~InlineForm() override;

    [[nodiscard]] const QString &kind() const { return m_spec.kind; }
    [[nodiscard]] QJsonObject values() const;
    void setValues(const QJsonObject &values);
    void showProblem(const QString &text);
    void focusFirst();
    /// Tells at once of what was typed since the last time.
    void flush();
    /// Saved: nothing more is told of.
    void forget();

Q_SIGNALS:
    void saveRequested(const QJsonObject &values);
    void left();
    /// Something was typed; at most four times a second, and once more when the form goes.
    void draftChanged(const QString &kind, const QJsonObject &values);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addFields(const Clock &clock);
    [[nodiscard]] FormRow *addRow(const FieldSpec &field, const Clock &clock);
    /// Under each field: what is doubted, what is odd about a number or a date, or its own hint.
    void renderHints();
    /// Shows what is asked for as the other fields stand.
    void askWhatHolds();
    void requestSave();
    /// The first that is empty and without which nothing is saved.
    [[nodiscard]] QWidget *missingField() const;
    [[nodiscard]] bool asksForReadableTime();
    void touch();
    void tellDraft();

    FormSpec m_spec;
    std::vector<FieldEditor *> m_editors;
    std::vector<FormRow *> m_rows; ///< of the editors
    std::vector<std::pair<FormRow *, FieldCondition>> m_conditional;
    PlainLabel *m_problem;
    QPushButton *m_save;
    QTimer *m_timer;
    bool m_dirty = false;
};

} // namespace jour::ui
