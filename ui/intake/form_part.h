#pragma once

#include "domain/cases/classification.h"
#include "domain/contacts/municipality.h"
#include "intake/intake_state.h"
#include "widgets/form_row.h"
#include "widgets/moment_field.h"

#include <QWidget>

#include <functional>

class QGridLayout;

namespace jour {
class Clock;
}

namespace jour::ui {

struct Choice;
struct CompletionItem;

/// What the fields of the form are made with. Outlives them.
struct FormTables
{
    const Clock &clock;
    const Municipalities &municipalities;
    const Classifications &classifications;
};

/// One part of the intake form: a heading and fields in two columns, each bound to a place in the form. What
/// is written is told of at once; what is rendered is not.
class FormPart : public QWidget
{
    Q_OBJECT

public:
    explicit FormPart(const FormTables &tables, QWidget *parent = nullptr);

    /// Shows the form; a field that says the same already is left alone, with its cursor.
    void render(const IntakeState &state);
    /// Writes what the fields say into the form.
    void take(IntakeForm &form) const;
    /// "Latest hand-over: före frukost": typed where a time belongs and not read as one.
    [[nodiscard]] QStringList unread() const;

Q_SIGNALS:
    void edited();

protected:
    using Text = std::function<QString &(IntakeForm &)>;
    using Yes = std::function<Answer &(IntakeForm &)>;
    using Flag = std::function<bool &(IntakeForm &)>;
    using Guard = std::function<Protection &(IntakeForm &)>;
    using Keys = std::function<std::vector<QString> &(IntakeForm &)>;
    using Moment = std::function<std::optional<Instant> &(IntakeForm &)>;
    struct KeyBinding
    {
        std::function<QByteArray(const IntakeForm &)> get;
        std::function<void(IntakeForm &, const QByteArray &)> set;
    };
    using Place = std::function<MunicipalityRef &(IntakeForm &)>;

    /// Text that is kept elsewhere or otherwise than typed.
    struct TextBinding
    {
        std::function<QString(const IntakeForm &)> get;
        std::function<void(IntakeForm &, const QString &)> set;
    };

    void addHeading(const QString &text);
    /// In the next free column; `wide` takes both.
    void addLine(const QString &path, const QString &label, Text text, bool wide = false);
    void addTyped(const QString &path, const QString &label, const TextBinding &text);
    void addNote(const QString &path, const QString &label, Text text, int lines);
    void addAnswer(const QString &path, const QString &label, Yes answer, bool wide = false);
    void addCheck(const QString &path, const QString &label, Flag flag);
    void addProtection(const QString &path, const QString &label, Guard protection);
    void addSex(const QString &path, const QString &label, Text sex);
    void addKey(const QString &path, const QString &label, const QString &list, Text text);
    void addKeys(const QString &path, const QString &label, const QString &list, Keys keys);
    void addMoment(const QString &path, const QString &label, Moment moment,
                   MomentSense sense = MomentSense::Any);
    void addMunicipality(const QString &path, const QString &label, Place place);
    /// A few side by side; ChoiceRow's letters choose.
    void addChoices(const QString &path, const QString &label, std::vector<Choice> choices,
                    const KeyBinding &key, bool wide = false);
    /// One of a list that always holds.
    void addChoice(const QString &path, const QString &label, const std::vector<Choice> &choices,
                   const KeyBinding &key);
    void addWidget(QWidget *widget); ///< across both columns
    void edit();

private:
    struct Field
    {
        QString path;
        FormRow *row = nullptr;
        std::function<void(IntakeForm &)> show;
        std::function<void(IntakeForm &)> take;
        std::function<QString()> unread;
    };
    FormRow *addRow(const QString &path, const QString &label, QWidget *widget, bool wide = false);
    void bind(std::function<void(IntakeForm &)> show, std::function<void(IntakeForm &)> take,
              std::function<QString()> unread = {});
    [[nodiscard]] std::vector<CompletionItem> itemsOf(const QString &list) const;

    FormTables m_tables;
    QGridLayout *m_grid;
    std::vector<Field> m_fields;
    int m_row = 0;
    int m_column = 0;
    bool m_rendering = false;
};

} // namespace jour::ui
