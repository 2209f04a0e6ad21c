#include "settings/policy_form.h"

#include "settings/form_grid.h"
#include "settings/policy_step_fields.h"
#include "settings/policy_steps.h"
#include "settings/secret_fields.h"
#include "support/policy_text.h"
#include "support/policy_words.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/completer_field.h"
#include "widgets/form_row.h"
#include "widgets/moment_field.h"
#include "widgets/plain_label.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace jour::ui {

namespace {

QSpinBox *minutesField(const char *name, int least, std::chrono::minutes now, QWidget *parent)
{
    QSpinBox *field = numberField(name, least, static_cast<int>(longestTime.count()), parent);
    field->setValue(static_cast<int>(now.count()));
    return field;
}

std::optional<Instant> momentOf(const std::optional<IsoInstant> &written)
{
    return written ? std::optional{written->at} : std::nullopt;
}

/// To the minute, as it is read.
std::optional<IsoInstant> isoOf(std::optional<Instant> moment)
{
    return moment ? std::optional{IsoInstant{std::chrono::floor<std::chrono::minutes>(*moment)}}
                  : std::nullopt;
}

PlainLabel *paragraph(const char *name, TextRole role, QWidget *parent)
{
    auto *label = new PlainLabel{{}, role, parent};
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    return label;
}

} // namespace

PolicyForm::PolicyForm(PolicyDraft draft, const ReferenceData &reference, PolicyGround ground,
                       const Clock &clock, QWidget *parent)
    : QFrame{parent}, m_draft{std::move(draft)}, m_reference{reference}, m_ground{std::move(ground)},
      m_grid{new FormGrid{this, title()}}, m_nameSv{plainField("policyNameSv", m_draft.written.nameSv, this)},
      m_nameEn{plainField("policyNameEn", m_draft.written.nameEn, this)}, m_urgency{new QComboBox{this}},
      m_municipality{new CompleterField{this}}, m_crime{new QComboBox{this}},
      m_validFrom{new MomentField{clock, this, MomentSense::Ahead}}, m_retiredAt{new MomentField{
                                                                         clock, this, MomentSense::Ahead}},
      m_steps{new PolicySteps{m_reference, m_ground.directory, m_draft.written.steps, this}},
      m_repeat{numberField("policyRepeat", 0, mostRepeats, this)}, m_retry{minutesField("policyRetry", 1,
                                                                                        m_draft.written.retry,
                                                                                        this)},
      m_stallGrace{minutesField("policyStallGrace", 1, m_draft.written.stallGrace, this)},
      m_silence{minutesField("policySilence", 0, m_draft.written.silence, this)},
      m_snoozeLength{minutesField("policySnoozeLength", 0,
                                  std::chrono::minutes{m_draft.written.snooze.maxMinutes}, this)},
      m_snoozeCount{numberField("policySnoozeCount", 0, mostSnoozes, this)},
      m_flaws{paragraph("policyFlaws", TextRole::Body, this)}, m_reading{paragraph("policyReading",
                                                                                   TextRole::Muted, this)},
      m_reason{plainField("policyReason", m_draft.reason, this)},
      m_stepsProblem{paragraph("policyStepsProblem", TextRole::Error, this)}, m_problem{paragraph(
                                                                                  "policyProblem",
                                                                                  TextRole::Error, this)},
      m_save{new QPushButton{tr("Save as a new version  Ctrl+Enter"), this}}
{
    setObjectName(QStringLiteral("policyForm"));
    m_repeat->setValue(m_draft.written.repeat);
    m_snoozeCount->setValue(m_draft.written.snooze.maxCount);
    addHead();
    addTimes();
    m_grid->addGap();
    m_grid->addHeading(tr("The steps"));
    m_grid->addAcross(m_steps);
    m_grid->addAcross(m_stepsProblem);
    addRest();
    addButtons();
    clearRefusals();
    // What a field cannot show as it is does not count as written.
    m_begun = m_draft.written == m_draft.before ? policy() : m_draft.before;
    listen();
    review();
}

QString PolicyForm::title() const
{
    const Policy &before = m_draft.before;
    return before.id.isNull() ? tr("A new policy") : tr("Change %1").arg(PolicyWords::nameOf(before));
}

void PolicyForm::addHead()
{
    m_urgency->setObjectName(QStringLiteral("policyUrgency"));
    for (const auto &[urgency, word] : EnumWords<Urgency>::words)
        m_urgency->addItem(Wording::of(urgency), QLatin1String{word});
    m_urgency->setCurrentIndex(m_urgency->findData(wordOf(m_draft.written.urgency)));

    m_municipality->setObjectName(QStringLiteral("policyMunicipality"));
    std::vector<CompletionItem> places;
    for (const Municipality &place : m_reference.municipalities.all())
        places.push_back({place.code.toLatin1(), place.name, place.countyName, {place.code}});
    m_municipality->setItems(std::move(places));
    m_municipality->setKey(m_draft.written.municipality.toLatin1());
    if (m_municipality->key().isEmpty() && !m_draft.written.municipality.isEmpty())
        m_municipality->setFreeText(m_draft.written.municipality);

    m_crime->setObjectName(QStringLiteral("policyCrime"));
    m_crime->addItem(tr("All"), QString{});
    for (const ClassItem &crime : m_reference.classifications.list(QStringLiteral("crimeTypes")))
        m_crime->addItem(Wording::of(crime), crime.key);
    m_crime->setCurrentIndex(std::max(0, m_crime->findData(m_draft.written.crimeType)));

    m_nameRow = new FormRow{tr("Name, in Swedish"), m_nameSv, this};
    m_scopeRow = new FormRow{tr("Urgency of the cases"), m_urgency, this};
    m_grid->addPair(m_nameRow, new FormRow{tr("Name, in English"), m_nameEn, this});
    m_grid->addPair(m_scopeRow, new FormRow{tr("Only of this crime type"), m_crime, this});
    auto *place = new FormRow{tr("Only from this home municipality"), m_municipality, this};
    place->setHint(tr("Empty: from all. A policy for a municipality goes before one for a crime type."));
    m_grid->addAcross(place);
}

void PolicyForm::addTimes()
{
    const Policy &written = m_draft.written;
    m_validFrom->setObjectName(QStringLiteral("policyValidFrom"));
    m_retiredAt->setObjectName(QStringLiteral("policyRetiredAt"));
    m_validFrom->setMoment(momentOf(written.validFrom));
    m_retiredAt->setMoment(momentOf(written.retiredAt));
    m_validFromRow = new FormRow{tr("Holds from"), m_validFrom, this};
    m_retiredAtRow = new FormRow{tr("Switched off from"), m_retiredAt, this};
    m_grid->addPair(m_validFromRow, m_retiredAtRow);
    for (const MomentField *field : {m_validFrom, m_retiredAt})
        connect(field, &MomentField::momentChanged, this, &PolicyForm::review);
}

void PolicyForm::addRest()
{
    m_grid->addGap();
    m_grid->addHeading(tr("For the whole plan"));
    m_grid->addPair(new FormRow{tr("Begins again, times"), m_repeat, this},
                    new FormRow{tr("Between calls, minutes"), m_retry, this});
    m_grid->addPair(new FormRow{tr("After a broken promise, minutes"), m_stallGrace, this},
                    new FormRow{tr("Silence after a promise, minutes (0: never asked)"), m_silence, this});
    m_grid->addPair(new FormRow{tr("A snooze at most, minutes"), m_snoozeLength, this},
                    new FormRow{tr("Snoozes of a deadline at most"), m_snoozeCount, this});
    m_grid->addGap();
    m_grid->addHeading(tr("What to look at"));
    m_grid->addAcross(m_flaws);
    m_grid->addGap();
    m_grid->addHeading(tr("In plain language"));
    m_grid->addAcross(m_reading);
    m_grid->addGap();
    m_reasonRow = new FormRow{tr("Reason"), m_reason, this};
    m_grid->addAcross(m_reasonRow);
    m_grid->addAcross(m_problem);
}

void PolicyForm::addButtons()
{
    m_save->setObjectName(QStringLiteral("policySave"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    auto *leave = new QPushButton{tr("Leave  Esc"), this};
    leave->setObjectName(QStringLiteral("policyLeave"));
    m_grid->addButtons(m_save, leave);
    connect(m_save, &QPushButton::clicked, this, &PolicyForm::askSave);
    connect(leave, &QPushButton::clicked, this, &PolicyForm::left);
}

void PolicyForm::listen()
{
    for (QLineEdit *field : {m_nameSv, m_nameEn})
        connect(field, &QLineEdit::textEdited, this, &PolicyForm::review);
    for (QComboBox *field : {m_urgency, m_crime})
        connect(field, &QComboBox::currentIndexChanged, this, &PolicyForm::review);
    for (QSpinBox *field : {m_repeat, m_retry, m_stallGrace, m_silence, m_snoozeLength, m_snoozeCount})
        connect(field, &QSpinBox::valueChanged, this, &PolicyForm::review);
    connect(m_municipality, &CompleterField::chosen, this, &PolicyForm::review);
    connect(m_municipality, &CompleterField::freeTextEntered, this, &PolicyForm::review);
    connect(m_municipality, &QLineEdit::textChanged, this, &PolicyForm::review);
    connect(m_steps, &PolicySteps::edited, this, &PolicyForm::review);
    connect(m_reason, &QLineEdit::textEdited, this, &PolicyForm::edited);
    // What was refused is being put right.
    connect(this, &PolicyForm::edited, this, &PolicyForm::clearRefusals);
}

/// What is wrong with it and what it says, as it stands now.
void PolicyForm::review()
{
    const Policy now = policy();
    const auto findings = flawsOf(now, m_ground);
    QStringList lines;
    for (const PolicyFinding &finding : findings)
        lines << PolicyWords::of(finding);
    m_flaws->setPlainText(lines.isEmpty() ? tr("Nothing: every step can be reached and leads to somebody.")
                                          : lines.join(QLatin1Char{'\n'}));
    m_steps->mark(findings);
    m_reading->setPlainText(PolicyText{m_reference, m_ground.directory}.lines(now).join(QLatin1Char{'\n'}));
    Q_EMIT edited();
}

Policy PolicyForm::policy() const
{
    Policy policy = m_draft.written;
    policy.nameSv = m_nameSv->text().trimmed();
    policy.nameEn = m_nameEn->text().trimmed();
    policy.urgency = fromWord<Urgency>(m_urgency->currentData().toString()).value_or(m_draft.written.urgency);
    // What is no municipality stays, so that it is told of.
    policy.municipality = m_municipality->key().isEmpty() ? m_municipality->text().trimmed()
                                                          : QString::fromLatin1(m_municipality->key());
    policy.crimeType = m_crime->currentData().toString();
    policy.validFrom = isoOf(m_validFrom->moment());
    policy.retiredAt = isoOf(m_retiredAt->moment());
    policy.steps = m_steps->steps();
    policy.repeat = m_repeat->value();
    policy.retry = std::chrono::minutes{m_retry->value()};
    policy.stallGrace = std::chrono::minutes{m_stallGrace->value()};
    policy.silence = std::chrono::minutes{m_silence->value()};
    policy.snooze = {m_snoozeLength->value(), m_snoozeCount->value()};
    return policy;
}

QString PolicyForm::reason() const
{
    return m_reason->text().trimmed();
}

void PolicyForm::focusFirst()
{
    m_nameSv->setFocus(Qt::OtherFocusReason);
}

bool PolicyForm::isDirty() const
{
    return policy() != m_begun || !reason().isEmpty();
}

void PolicyForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        askSave();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace jour::ui
