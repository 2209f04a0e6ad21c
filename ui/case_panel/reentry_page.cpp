#include "case_panel/reentry_page.h"

#include "case_panel/reentry_presenter.h"
#include "support/painting.h"
#include "support/theme.h"
#include "widgets/banner.h"
#include "widgets/choice_row.h"
#include "widgets/completer_field.h"
#include "widgets/form_row.h"
#include "widgets/moment_field.h"
#include "widgets/plain_label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jour::ui {

namespace {

const QByteArray newCase{"new"};
} // namespace

ReentryPage::ReentryPage(FeatureContext context, QWidget *parent)
    : QWidget{parent}, m_context{context}, m_presenter{new ReentryPresenter{context.desk, this}},
      m_question{new Banner{this}}, m_sheet{new QLineEdit{this}},
      m_sheetRow{new FormRow{tr("&Code of the sheet, if it has one"), m_sheet, this}},
      m_when{new MomentField{context.desk.clock(), this}}, m_whenRow{new FormRow{tr("When it &happened"),
                                                                                 m_when, this}},
      m_case{new CompleterField{this}}, m_caseRow{new FormRow{tr("C&ase, by number or name"), m_case, this}},
      m_kind{new ChoiceRow{{{"note", tr("Note"), tr("N", "letter").at(0)},
                            {"call", tr("Call"), tr("C", "letter").at(0)},
                            {"promise", tr("Promise"), tr("P", "letter").at(0)},
                            {"decision", tr("Decision"), tr("D", "letter").at(0)},
                            {"handOff", tr("Hand-off"), tr("H", "letter").at(0)}},
                           this}},
      m_kindRow{new FormRow{tr("&What"), m_kind, this}},
      m_openIntake{new QPushButton{tr("Open the intake  Ctrl+Enter"), this}}, m_formPlace{new QVBoxLayout},
      m_enteredTitle{new PlainLabel{tr("Entered now"), TextRole::Caption, this}}, m_entered{new QVBoxLayout}
{
    setObjectName(QStringLiteral("reentryPage"));
    setAccessibleName(tr("Enter afterwards"));
    m_question->setObjectName(QStringLiteral("reentryQuestion"));
    m_sheet->setObjectName(QStringLiteral("reentrySheet"));
    keepFromInputLearning(*m_sheet);
    m_when->setObjectName(QStringLiteral("reentryWhen"));
    m_case->setObjectName(QStringLiteral("reentryCase"));
    m_kind->setObjectName(QStringLiteral("reentryKind"));
    m_kind->setClearable(false);
    m_kind->setChosen("note");
    m_openIntake->setObjectName(QStringLiteral("reentryIntake"));
    m_openIntake->setProperty("kind", QStringLiteral("primary"));
    m_openIntake->hide();
    m_enteredTitle->hide();
    build();
    hook();
}

ReentryPage::~ReentryPage()
{
    if (m_form)
        m_form->flush();
}

void ReentryPage::build()
{
    auto *close = new QPushButton{tr("Close  Esc"), this};
    close->setObjectName(QStringLiteral("reentryClose"));
    connect(close, &QPushButton::clicked, this, &ReentryPage::leave);
    auto *top = new QHBoxLayout;
    top->addWidget(new PlainLabel{tr("Enter afterwards"), TextRole::Heading, this}, 1);
    top->addWidget(close);
    auto *about = new PlainLabel{
        tr("For what was written on paper meanwhile. Each line keeps its true time and is marked as entered "
           "afterwards; deadlines move from now on."),
        TextRole::Muted, this};
    about->setWordWrap(true);
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(space::m);
    fields->setVerticalSpacing(0);
    fields->setColumnStretch(0, 1);
    fields->setColumnStretch(1, 1);
    fields->addWidget(m_sheetRow, 0, 0, Qt::AlignTop);
    fields->addWidget(m_whenRow, 0, 1, Qt::AlignTop);
    fields->addWidget(m_caseRow, 1, 0, Qt::AlignTop);
    fields->addWidget(m_kindRow, 1, 1, Qt::AlignTop);
    m_entered->setSpacing(1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::l, space::m, space::l, space::s);
    column->setSpacing(space::xs);
    column->addLayout(top);
    column->addWidget(about);
    column->addWidget(m_question);
    column->addLayout(fields);
    column->addWidget(m_openIntake, 0, Qt::AlignLeft);
    column->addLayout(m_formPlace, 100);
    column->addWidget(m_enteredTitle);
    column->addLayout(m_entered);
    column->addStretch(1);
}

void ReentryPage::hook()
{
    connect(m_question, &Banner::actionRequested, this, &ReentryPage::answer);
    connect(m_question, &Banner::dismissed, this, [this] { m_question->render({}); });
    connect(m_sheet, &QLineEdit::textEdited, this, &ReentryPage::readSheet);
    connect(m_when, &MomentField::momentChanged, this, [this] {
        tellTime();
        touch();
    });
    connect(m_case, &CompleterField::chosen, this, &ReentryPage::chooseCase);
    connect(m_case, &CompleterField::freeTextEntered, this, [this] { chooseCase({}); });
    connect(m_kind, &ChoiceRow::choiceMade, this, [this] {
        showForm();
        keep();
    });
    connect(m_openIntake, &QPushButton::clicked, this, &ReentryPage::saveLine);
}

void ReentryPage::start(CaseId id)
{
    readCases();
    const QJsonObject draft = m_presenter->draft();
    if (!draft.isEmpty() && !m_isDirty)
        takeUp(draft);
    else if (m_case->key().isEmpty() && !id.isNull())
        chooseCase(id.hex().toLatin1());
    else
        showForm();
    m_when->setFocus(Qt::OtherFocusReason);
}

void ReentryPage::goOnWith(CaseId id)
{
    readCases();
    chooseCase(id.hex().toLatin1());
    if (m_presenter->file())
        addEntered(tr("%1 opened").arg(m_presenter->file()->c.number));
    nextLine();
}

void ReentryPage::setPrivate(bool on)
{
    m_isPrivate = on;
    readCases();
}

void ReentryPage::readCases()
{
    const QByteArray chosen = m_case->key();
    std::vector<CompletionItem> items{
        {newCase, tr("New case: a call that was taken on paper"), {}, {tr("new"), QStringLiteral("+")}}};
    for (const ReentryCase &one : m_presenter->cases(m_isPrivate))
        items.push_back(
            {one.id.hex().toLatin1(), one.text, {}, {one.number, one.number.section(QLatin1Char('-'), -1)}});
    m_case->setItems(std::move(items));
    if (!chosen.isEmpty())
        m_case->setKey(chosen);
}

void ReentryPage::readSheet()
{
    const ReentrySheet sheet = m_presenter->sheet(m_sheet->text());
    m_sheetRow->setHint(sheet.words,
                        sheet.isKnown || sheet.words.isEmpty() ? HintKind::Hint : HintKind::Warning);
    if (!sheet.caseRef.isNull() && !m_isDirty && sheet.isKnown)
        chooseCase(sheet.caseRef.hex().toLatin1());
    keep();
}

void ReentryPage::chooseCase(const QByteArray &key)
{
    m_caseRow->setHint({});
    if (key.isEmpty() || key == newCase) {
        m_presenter->chooseNone();
        if (key == newCase)
            m_case->setKey(key);
    } else if (const QString problem = m_presenter->choose(CaseId::fromHex(QString::fromLatin1(key)));
               problem.isEmpty()) {
        m_case->setKey(key);
        if (m_case->key().isEmpty()) // older than the list reaches
            m_case->setFreeText(m_presenter->file()->c.number);
    } else {
        m_presenter->chooseNone();
        m_caseRow->setHint(problem, HintKind::Error);
    }
    showForm();
    tellTime();
    keep();
}

bool ReentryPage::isNewCase() const
{
    return m_case->key() == newCase;
}

void ReentryPage::showForm()
{
    if (m_form) {
        m_form->flush();
        m_form->forget();
        m_form->hide();
        m_form->deleteLater(); // this may be running inside its signal
        m_form = nullptr;
    }
    m_openIntake->setVisible(isNewCase());
    m_kindRow->setEnabled(!isNewCase());
    if (!m_presenter->file())
        return;
    const ReentryKind kind = reentryKindIn(QString::fromLatin1(m_kind->chosen()));
    m_form = new InlineForm{m_presenter->form(kind), m_context.desk.clock(), this};
    m_form->setValues(m_typed.value(wordOf(kind)).toObject());
    m_formPlace->addWidget(m_form);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_form->show(); // the layout would do so a turn later
    connect(m_form, &InlineForm::saveRequested, this, &ReentryPage::saveTyped);
    connect(m_form, &InlineForm::left, this, &ReentryPage::leave);
    connect(m_form, &InlineForm::draftChanged, this,
            [this, word = wordOf(kind)](const QString &, const QJsonObject &values) {
                m_typed.insert(word, values);
                touch();
            });
}

void ReentryPage::tellTime()
{
    m_whenRow->setHint(m_presenter->oddTimeOf(m_when->moment()), HintKind::Warning);
}

void ReentryPage::touch()
{
    m_isDirty = true;
    keep();
}

QJsonObject ReentryPage::written() const
{
    return {{QStringLiteral("sheet"), m_sheet->text()},
            {QStringLiteral("when"), m_when->kept()},
            {QStringLiteral("case"), QString::fromLatin1(m_case->key())},
            {QStringLiteral("kind"), QString::fromLatin1(m_kind->chosen())},
            {QStringLiteral("values"), m_typed},
            {QStringLiteral("dirty"), m_isDirty}};
}

void ReentryPage::keep()
{
    m_presenter->keepDraft(written());
}

void ReentryPage::takeUp(const QJsonObject &draft)
{
    m_sheet->setText(draft.value(QStringLiteral("sheet")).toString());
    m_when->setKept(draft.value(QStringLiteral("when")));
    m_kind->setChosen(draft.value(QStringLiteral("kind")).toString().toLatin1());
    m_typed = draft.value(QStringLiteral("values")).toObject();
    const bool wasDirty = draft.value(QStringLiteral("dirty")).toBool();
    readSheet();
    chooseCase(draft.value(QStringLiteral("case")).toString().toLatin1());
    m_isDirty = wasDirty;
    keep();
    if (wasDirty)
        m_question->render({Severity::Info,
                            tr("This line was half-written and not saved. Go on, or discard it."),
                            {{"discard", tr("Discard")}},
                            true});
}

} // namespace jour::ui
