#include "settings/policy_step_fields.h"

#include "domain/escalation/policy_lint.h"
#include "settings/form_grid.h"
#include "settings/secret_fields.h"
#include "settings/window_field.h"
#include "support/policy_words.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/completer_field.h"
#include "widgets/form_row.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int longestStep = static_cast<int>(longestTime.count());
constexpr int mostCalls = 20;

template<HasWords T>
void fill(QComboBox &choices)
{
    for (const auto &[value, word] : EnumWords<T>::words)
        choices.addItem(PolicyWords::of(value), QLatin1String{word});
}

template<HasWords T>
T chosen(const QComboBox &choices)
{
    return fromWord<T>(choices.currentData().toString()).value_or(T{});
}

/// "all eta": what counts as done is one choice.
QString doneKey(AckRule rule, bool needsEta)
{
    return wordOf(rule) + (needsEta ? QStringLiteral(" eta") : QString{});
}

void choose(QComboBox &choices, const QVariant &data)
{
    choices.setCurrentIndex(choices.findData(data));
}

} // namespace

QSpinBox *numberField(const char *name, int least, int most, QWidget *parent)
{
    auto *made = new QSpinBox{parent};
    made->setObjectName(QString::fromLatin1(name));
    made->setRange(least, most);
    return made;
}

PolicyStepFields::PolicyStepFields(const ReferenceData &reference, const std::vector<ContactPoint> &directory,
                                   QWidget *parent)
    : QWidget{parent}, m_grid{new FormGrid{this}}, m_titleSv{plainField("stepTitleSv", this)},
      m_titleEn{plainField("stepTitleEn", this)}, m_target{choiceField("stepTarget", this)},
      m_function{choiceField("stepFunction", this)}, m_contact{new CompleterField{this}},
      m_delay{numberField("stepDelay", 0, longestStep, this)},
      m_warn{numberField("stepWarn", 0, longestStep, this)}, m_done{choiceField("stepDone", this)},
      m_calls{numberField("stepCalls", 1, mostCalls, this)}, m_onEmpty{choiceField("stepOnEmpty", this)},
      m_heardFrom{choiceField("stepLoudness", this)}, m_loudness{choiceField("stepHowLoud", this)},
      m_repeat{numberField("stepRepeat", 0, static_cast<int>(longestRepeat.count()), this)},
      m_window{new WindowField{this}}
{
    setObjectName(QStringLiteral("policyStepFields"));
    m_contact->setObjectName(QStringLiteral("stepContact"));
    fillChoices(reference, directory);
    addRows();
    listen();
}

void PolicyStepFields::fillChoices(const ReferenceData &reference, const std::vector<ContactPoint> &directory)
{
    fill<StepTarget>(*m_target);
    fill<OnEmpty>(*m_onEmpty);
    fill<HeardFrom>(*m_heardFrom);
    fill<Loudness>(*m_loudness);
    m_repeat->setSingleStep(static_cast<int>(shortestRepeat.count()));
    m_repeat->setSpecialValueText(tr("As loud as it is"));
    for (const AckRule rule : {AckRule::One, AckRule::All})
        for (const bool needsEta : {true, false})
            m_done->addItem(PolicyWords::done(rule, needsEta), doneKey(rule, needsEta));
    m_function->addItem(tr("Any"), QString{});
    for (const ClassItem &function : reference.classifications.list(QStringLiteral("functions")))
        m_function->addItem(Wording::of(function), function.key);
    std::vector<CompletionItem> points;
    for (const ContactPoint &point : directory) {
        const QString place = Wording::of(MunicipalityRef{point.municipality, {}}, reference.municipalities);
        points.push_back({point.id.hex().toLatin1(), point.name, place, {}});
    }
    m_contact->setItems(std::move(points));
}

void PolicyStepFields::addRows()
{
    m_functionRow = new FormRow{tr("Function"), m_function, this};
    m_contactRow = new FormRow{tr("Contact point"), m_contact, this};
    m_grid->addPair(new FormRow{tr("What, in Swedish"), m_titleSv, this},
                    new FormRow{tr("What, in English"), m_titleEn, this});
    m_grid->addPair(new FormRow{tr("Whom"), m_target, this}, m_functionRow);
    m_grid->addWidget(m_contactRow, m_grid->rowCount() - 1, 1,
                      Qt::AlignTop); // in the same place: one of them is shown
    m_grid->addPair(new FormRow{tr("Within, minutes"), m_delay, this},
                    new FormRow{tr("Warn before, minutes"), m_warn, this});
    m_grid->addPair(new FormRow{tr("Counts as done"), m_done, this},
                    new FormRow{tr("Calls, at least"), m_calls, this});
    m_grid->addAcross(new FormRow{tr("May call, local time"), m_window, this});
    m_grid->addPair(new FormRow{tr("With nobody on duty, or outside of the hours"), m_onEmpty, this},
                    new FormRow{tr("Heard from"), m_heardFrom, this});
    m_grid->addPair(new FormRow{tr("How loud"), m_loudness, this},
                    new FormRow{tr("Sounds again after, seconds"), m_repeat, this});
}

void PolicyStepFields::listen()
{
    const auto changed = [this] {
        if (!m_showing)
            Q_EMIT edited();
    };
    for (QLineEdit *field : {m_titleSv, m_titleEn})
        connect(field, &QLineEdit::textEdited, this, changed);
    for (QSpinBox *field : {m_delay, m_warn, m_calls, m_repeat})
        connect(field, &QSpinBox::valueChanged, this, changed);
    connect(m_window, &WindowField::edited, this, changed);
    for (QComboBox *field : {m_function, m_done, m_onEmpty, m_heardFrom, m_loudness})
        connect(field, &QComboBox::currentIndexChanged, this, changed);
    connect(m_target, &QComboBox::currentIndexChanged, this, &PolicyStepFields::showWhom);
    connect(m_target, &QComboBox::currentIndexChanged, this, changed);
    connect(m_contact, &CompleterField::chosen, this, changed);
    connect(m_contact, &CompleterField::freeTextEntered, this, changed);
}

/// What does not concern the target cannot be chosen.
void PolicyStepFields::showWhom()
{
    const auto target = chosen<StepTarget>(*m_target);
    const bool named = target == StepTarget::NamedContact;
    const bool calls = target != StepTarget::OwnDesk;
    m_contactRow->setVisible(named);
    m_functionRow->setVisible(!named);
    m_function->setEnabled(calls);
    m_done->setEnabled(calls);
    m_calls->setEnabled(calls);
    m_onEmpty->setEnabled(calls);
    m_window->setEnabled(calls);
}

void PolicyStepFields::show(const PolicyStep &step)
{
    m_showing = true;
    m_step = step;
    m_titleSv->setText(step.titleSv);
    m_titleEn->setText(step.titleEn);
    choose(*m_target, wordOf(step.target));
    if (m_function->findData(step.function) < 0)
        m_function->addItem(step.function, step.function);
    choose(*m_function, step.function);
    m_contact->setKey(step.contactPoint.isNull() ? QByteArray{} : step.contactPoint.hex().toLatin1());
    m_delay->setValue(static_cast<int>(step.delay.count()));
    m_warn->setValue(static_cast<int>(step.warn.count()));
    choose(*m_done, doneKey(step.ackRule, step.needsEta));
    m_calls->setValue(step.minAttempts);
    choose(*m_onEmpty, wordOf(step.onEmpty));
    choose(*m_heardFrom, wordOf(step.heardFrom));
    choose(*m_loudness, wordOf(step.loudness));
    m_repeat->setValue(static_cast<int>(step.repeatEvery.count()));
    m_window->setWindow(step.window);
    showWhom();
    m_showing = false;
}

PolicyStep PolicyStepFields::step() const
{
    PolicyStep step = m_step;
    step.titleSv = m_titleSv->text().trimmed();
    step.titleEn = m_titleEn->text().trimmed();
    step.target = chosen<StepTarget>(*m_target);
    step.function = m_function->currentData().toString();
    step.contactPoint = ContactPointId::fromHex(QString::fromLatin1(m_contact->key()));
    step.delay = std::chrono::minutes{m_delay->value()};
    step.warn = std::chrono::minutes{m_warn->value()};
    const QString done = m_done->currentData().toString();
    step.needsEta = done.endsWith(QStringLiteral(" eta"));
    step.ackRule = done.startsWith(wordOf(AckRule::All)) ? AckRule::All : AckRule::One;
    step.minAttempts = m_calls->value();
    step.onEmpty = chosen<OnEmpty>(*m_onEmpty);
    step.heardFrom = chosen<HeardFrom>(*m_heardFrom);
    step.loudness = chosen<Loudness>(*m_loudness);
    const std::chrono::seconds every{m_repeat->value()};
    step.repeatEvery = every.count() == 0 ? every : std::max(every, shortestRepeat);
    step.window = m_window->window();
    return step;
}

void PolicyStepFields::focusFirst()
{
    m_titleSv->setFocus(Qt::OtherFocusReason);
}

} // namespace jour::ui
