#include "intake/form_part.h"

#include "support/painting.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/choice_row.h"
#include "widgets/note_edit.h"
#include "widgets/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jour::ui {

namespace {

std::vector<Choice> answers()
{
    std::vector<Choice> choices;
    for (const Answer answer : {Answer::Yes, Answer::No, Answer::Unknown})
        choices.push_back({wordOf(answer).toUtf8(), Wording::of(answer), Wording::of(answer).at(0)});
    return choices;
}

} // namespace

FormPart::FormPart(const FormTables &tables, QWidget *parent)
    : QWidget{parent}, m_tables{tables}, m_grid{new QGridLayout{this}}
{
    m_grid->setContentsMargins(0, 0, 0, space::s);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, 1);
    m_grid->setColumnMinimumWidth(1, 1);
}

void FormPart::render(const IntakeState &state)
{
    m_rendering = true;
    IntakeForm form = state.form;
    for (const Field &field : m_fields) {
        field.show(form);
        const FieldNote note = state.notes.value(field.path);
        field.row->setHint(note.text, note.isWarning ? HintKind::Warning : HintKind::Hint);
    }
    m_rendering = false;
}

void FormPart::take(IntakeForm &form) const
{
    for (const Field &field : m_fields)
        field.take(form);
}

QStringList FormPart::unread() const
{
    QStringList all;
    for (const Field &field : m_fields)
        if (field.unread)
            all.append(field.unread());
    all.removeAll(QString{});
    return all;
}

void FormPart::edit()
{
    if (!m_rendering)
        Q_EMIT edited();
}

void FormPart::addHeading(const QString &text)
{
    addWidget(new PlainLabel{text, TextRole::Heading, this});
    m_grid->setRowMinimumHeight(m_row - 1, 2 * space::l);
}

void FormPart::addWidget(QWidget *widget)
{
    if (m_column == 1)
        ++m_row;
    m_grid->addWidget(widget, m_row++, 0, 1, 2);
    m_column = 0;
}

FormRow *FormPart::addRow(const QString &path, const QString &label, QWidget *widget, bool wide)
{
    widget->setObjectName(path);
    auto *row = new FormRow{label, widget, this};
    static_cast<QVBoxLayout *>(row->layout())->addStretch(1); // beside a taller row, stay at the top
    if (wide) {
        addWidget(row);
    } else {
        m_grid->addWidget(row, m_row, m_column);
        m_row += m_column;
        m_column = 1 - m_column;
    }
    m_fields.push_back({.path = path, .row = row});
    return row;
}

void FormPart::bind(std::function<void(IntakeForm &)> show, std::function<void(IntakeForm &)> take,
                    std::function<QString()> unread)
{
    m_fields.back().show = std::move(show);
    m_fields.back().take = std::move(take);
    m_fields.back().unread = std::move(unread);
}

void FormPart::addLine(const QString &path, const QString &label, Text text, bool wide)
{
    auto *line = new QLineEdit{this};
    keepFromInputLearning(*line);
    addRow(path, label, line, wide);
    connect(line, &QLineEdit::textEdited, this, &FormPart::edit);
    bind([line, text](IntakeForm &form) { line->text() == text(form) ? void() : line->setText(text(form)); },
         [line, text](IntakeForm &form) { text(form) = line->text(); });
}

void FormPart::addTyped(const QString &path, const QString &label, const TextBinding &text)
{
    auto *line = new QLineEdit{this};
    keepFromInputLearning(*line);
    addRow(path, label, line);
    connect(line, &QLineEdit::textEdited, this, &FormPart::edit);
    // What is typed and means the same as what is kept stays as typed: 20110309 does not turn into 2011-03-09
    // under the cursor.
    bind(
        [line, text](IntakeForm &form) {
            IntakeForm typed = form;
            text.set(typed, line->text());
            if (typed != form)
                line->setText(text.get(form));
        },
        [line, text](IntakeForm &form) { text.set(form, line->text()); });
}

void FormPart::addNote(const QString &path, const QString &label, Text text, int lines)
{
    auto *note = new NoteEdit{lines, 12, this};
    addRow(path, label, note, true);
    connect(note, &QPlainTextEdit::textChanged, this, &FormPart::edit);
    bind(
        [note, text](IntakeForm &form) {
            note->toPlainText() == text(form) ? void() : note->setPlainText(text(form));
        },
        [note, text](IntakeForm &form) { text(form) = note->toPlainText(); });
}

void FormPart::addAnswer(const QString &path, const QString &label, Yes answer, bool wide)
{
    addChoices(path, label, answers(),
               {[answer](const IntakeForm &form) {
                    IntakeForm copy = form;
                    return wordOf(answer(copy)).toUtf8();
                },
                [answer](IntakeForm &form, const QByteArray &key) {
                    answer(form) = fromWord<Answer>(QString::fromUtf8(key)).value_or(Answer::Unknown);
                }},
               wide);
}

void FormPart::addChoices(const QString &path, const QString &label, std::vector<Choice> choices,
                          const KeyBinding &key, bool wide)
{
    auto *row = new ChoiceRow{std::move(choices), this};
    row->setClearable(false);
    addRow(path, label, row, wide);
    connect(row, &ChoiceRow::choiceMade, this, &FormPart::edit);
    bind([row, key](IntakeForm &form) { row->setChosen(key.get(form)); },
         [row, key](IntakeForm &form) { key.set(form, row->chosen()); });
}

void FormPart::addChoice(const QString &path, const QString &label, const std::vector<Choice> &choices,
                         const KeyBinding &key)
{
    auto *box = new QComboBox{this};
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.key);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    addRow(path, label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &FormPart::edit);
    bind([box, key](IntakeForm &form) { box->setCurrentIndex(box->findData(key.get(form))); },
         [box, key](IntakeForm &form) { key.set(form, box->currentData().toByteArray()); });
}

void FormPart::addCheck(const QString &path, const QString &label, Flag flag)
{
    auto *box = new QCheckBox{label, this};
    addRow(path, {}, box);
    box->setAccessibleName(QString{label}.remove(QLatin1Char('&')));
    connect(box, &QCheckBox::toggled, this, &FormPart::edit);
    bind([box, flag](IntakeForm &form) { box->setChecked(flag(form)); },
         [box, flag](IntakeForm &form) { flag(form) = box->isChecked(); });
}

void FormPart::addProtection(const QString &path, const QString &label, Guard protection)
{
    std::vector<Choice> choices;
    for (const Protection p :
         {Protection::None, Protection::ConfidentialityMarking, Protection::ProtectedRegistration,
          Protection::AssumedIdentity, Protection::Unclear})
        choices.push_back({wordOf(p).toUtf8(), Wording::of(p), {}});
    addChoice(path, label, choices,
              {[protection](const IntakeForm &form) {
                   IntakeForm copy = form;
                   return wordOf(protection(copy)).toUtf8();
               },
               [protection](IntakeForm &form, const QByteArray &key) {
                   protection(form) = fromWord<Protection>(QString::fromUtf8(key)).value_or(Protection::None);
               }});
}

void FormPart::addSex(const QString &path, const QString &label, Text sex)
{
    std::vector<Choice> choices;
    for (const ClassItem &item : m_tables.classifications.list(QStringLiteral("sexes")))
        choices.push_back({item.key.toUtf8(), Wording::of(item), Wording::of(item).at(0)});
    addChoices(path, label, std::move(choices),
               {[sex](const IntakeForm &form) {
                    IntakeForm copy = form;
                    return sex(copy).isEmpty() ? QByteArray{"unknown"} : sex(copy).toUtf8();
                },
                [sex](IntakeForm &form, const QByteArray &key) {
                    sex(form) = key == "unknown" ? QString{} : QString::fromUtf8(key);
                }});
}

} // namespace jour::ui
