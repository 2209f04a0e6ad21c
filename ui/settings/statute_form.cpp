#include "settings/statute_form.h"

#include "settings/form_grid.h"
#include "settings/secret_fields.h"
#include "support/statute_text.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace jour::ui {

namespace {

constexpr std::array units{LimitUnit::None,  LimitUnit::AtOnce, LimitUnit::Hours, LimitUnit::Days,
                           LimitUnit::Weeks, LimitUnit::Months, LimitUnit::Years, LimitUnit::ClockTime};
constexpr std::array triggers{LimitTrigger::Other,
                              LimitTrigger::ReportReceived,
                              LimitTrigger::InquiryOpened,
                              LimitTrigger::InquiryDecided,
                              LimitTrigger::CareDecided,
                              LimitTrigger::CareExecuted,
                              LimitTrigger::RelocationBanDecided,
                              LimitTrigger::RelocationBanByCourt,
                              LimitTrigger::TravelBanDecided,
                              LimitTrigger::TravelBanByCourt,
                              LimitTrigger::ShelterPlacementDecided,
                              LimitTrigger::ShelterPlacementStarted};
constexpr std::array keepers{LimitKeeper::Socialjour, LimitKeeper::Municipality, LimitKeeper::Police,
                             LimitKeeper::Court,      LimitKeeper::Other,        LimitKeeper::Nobody};
constexpr std::array movedRules{MovedRule::Never, MovedRule::NotApplicable, MovedRule::ByWording,
                                MovedRule::Disputed, MovedRule::InformationOnly};
constexpr std::array confidences{Confidence::Verified, Confidence::PartlyVerified,
                                 Confidence::GeneralKnowledge, Confidence::NotVerified, Confidence::NotFound};

template<typename Values>
QComboBox *choices(const char *name, const Values &values, typename Values::value_type now, QWidget *parent)
{
    QComboBox *box = choiceField(name, parent);
    for (const auto value : values) {
        box->addItem(StatuteText::of(value), static_cast<int>(value));
        if (value == now)
            box->setCurrentIndex(box->count() - 1);
    }
    return box;
}

QString iso(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString{};
}

std::optional<QDate> dateIn(const QLineEdit &field)
{
    const QDate date = QDate::fromString(field.text().trimmed(), Qt::ISODate);
    return date.isValid() ? std::optional{date} : std::nullopt;
}

bool isNoDate(const QLineEdit &field)
{
    return !field.text().trimmed().isEmpty() && !dateIn(field);
}

} // namespace

StatuteForm::StatuteForm(Limit limit, const QString &title, QWidget *parent)
    : QFrame{parent}, m_limit{std::move(limit)}, m_grid{new FormGrid{this, title}},
      m_name{plainField("statuteName", m_limit.nameSv, this)}, m_trigger{choices("statuteTrigger", triggers,
                                                                                 m_limit.trigger, this)},
      m_triggerWords{plainField("statuteTriggerWords", m_limit.triggerSv, this)},
      m_length{plainField("statuteLength", m_limit.length > 0 ? QString::number(m_limit.length) : QString{},
                          this)},
      m_unit{choices("statuteUnit", units, m_limit.unit, this)}, m_keeper{choices("statuteKeeper", keepers,
                                                                                  m_limit.keeper, this)},
      m_moved{choices("statuteMoved", movedRules, m_limit.movedRule, this)}, m_basis{plainField(
                                                                                 "statuteBasis",
                                                                                 m_limit.basis, this)},
      m_from{plainField("statuteFrom", iso(m_limit.validFrom), this)}, m_to{plainField("statuteTo",
                                                                                       iso(m_limit.validTo),
                                                                                       this)},
      m_confidence{choices("statuteConfidence", confidences, m_limit.confidence, this)},
      m_timer{new QCheckBox{tr("Counts down in cases when it is verified"), this}},
      m_note{plainField("statuteNote", m_limit.noteSv, this)}, m_reason{plainField("statuteReason", this)},
      m_effect{new PlainLabel{{}, TextRole::Warning, this}}, m_problem{new PlainLabel{
                                                                 {}, TextRole::Error, this}},
      m_save{new QPushButton{tr("Save as checked today  Ctrl+Enter"), this}}
{
    setObjectName(QStringLiteral("statuteForm"));
    addFields();
    m_effect->setObjectName(QStringLiteral("statuteEffect"));
    m_effect->setWordWrap(true);
    m_effect->hide();
    m_grid->addAcross(m_effect);
    m_problem->setObjectName(QStringLiteral("statuteProblem"));
    m_problem->setWordWrap(true);
    m_grid->addAcross(m_problem);
    addButtons();
    for (QLineEdit *date : {m_from, m_to})
        connect(date, &QLineEdit::textChanged, this, &StatuteForm::datesChanged);
}

void StatuteForm::addFields()
{
    m_timer->setObjectName(QStringLiteral("statuteTimer"));
    m_timer->setChecked(m_limit.timer);
    m_grid->addAcross(new FormRow{tr("Name, in Swedish"), m_name, this});
    m_grid->addAcross(new FormRow{tr("Starts when"), m_trigger, this});
    m_grid->addAcross(new FormRow{tr("Counted from, in Swedish"), m_triggerWords, this});
    m_grid->addPair(new FormRow{tr("Length"), m_length, this}, new FormRow{tr("Unit"), m_unit, this});
    m_grid->addPair(new FormRow{tr("Kept by"), m_keeper, this},
                    new FormRow{tr("On a red day"), m_moved, this});
    m_grid->addAcross(new FormRow{tr("Law and section"), m_basis, this});
    m_grid->addPair(new FormRow{tr("Holds from (year-month-day)"), m_from, this},
                    new FormRow{tr("Holds until (year-month-day)"), m_to, this});
    m_grid->addAcross(new FormRow{tr("How well it is known"), m_confidence, this});
    m_grid->addAcross(m_timer);
    m_grid->addGap();
    m_grid->addAcross(new FormRow{tr("Note to the operator, in Swedish"), m_note, this});
    auto *reason = new FormRow{tr("Reason"), m_reason, this};
    reason->setHint(tr("Goes into the journal with your signature."));
    m_grid->addAcross(reason);
}

void StatuteForm::addButtons()
{
    m_save->setObjectName(QStringLiteral("statuteSave"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    auto *leave = new QPushButton{tr("Leave  Esc"), this};
    leave->setObjectName(QStringLiteral("statuteLeave"));
    m_grid->addButtons(m_save, leave);
    connect(m_save, &QPushButton::clicked, this, &StatuteForm::submit);
    connect(leave, &QPushButton::clicked, this, &StatuteForm::left);
}

Limit StatuteForm::limit() const
{
    Limit limit = m_limit;
    limit.nameSv = m_name->text().trimmed();
    limit.trigger = static_cast<LimitTrigger>(m_trigger->currentData().toInt());
    limit.triggerSv = m_triggerWords->text().trimmed();
    limit.length = m_length->text().trimmed().toInt();
    limit.unit = static_cast<LimitUnit>(m_unit->currentData().toInt());
    limit.keeper = static_cast<LimitKeeper>(m_keeper->currentData().toInt());
    limit.movedRule = static_cast<MovedRule>(m_moved->currentData().toInt());
    limit.basis = m_basis->text().trimmed();
    limit.validFrom = dateIn(*m_from);
    limit.validTo = dateIn(*m_to);
    limit.confidence = static_cast<Confidence>(m_confidence->currentData().toInt());
    limit.timer = m_timer->isChecked();
    limit.noteSv = m_note->text().trimmed();
    return limit;
}

QString StatuteForm::reason() const
{
    return m_reason->text().trimmed();
}

bool StatuteForm::hasDates() const
{
    return !isNoDate(*m_from) && !isNoDate(*m_to);
}

void StatuteForm::showEffect(const QStringList &lines)
{
    m_effect->setPlainText(lines.join(QLatin1Char{'\n'}));
    m_effect->setVisible(!lines.isEmpty());
    m_save->setAccessibleDescription(lines.join(QLatin1Char{' '}));
}

void StatuteForm::askToTakeBack()
{
    m_takesBack = true;
    m_save->setText(tr("Take back  Ctrl+Enter"));
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_name, m_trigger, m_triggerWords, m_length, m_unit, m_keeper,
                                          m_moved, m_basis, m_from, m_to, m_confidence, m_timer, m_note})
        field->setEnabled(false);
}

void StatuteForm::focusFirst()
{
    (m_takesBack ? m_reason : m_name)->setFocus(Qt::OtherFocusReason);
}

QLineEdit *StatuteForm::fieldOf(const QString &detail) const
{
    const std::array fields{std::pair{"nameSv", m_name}, std::pair{"length", m_length},
                            std::pair{"basis", m_basis}, std::pair{"validTo", m_to},
                            std::pair{"reason", m_reason}};
    for (const auto &[member, field] : fields)
        if (detail == QLatin1String{member})
            return field;
    return nullptr;
}

/// At the field and at the buttons.
void StatuteForm::ask(QLineEdit *field, const QString &words)
{
    askFor(field, words);
    m_problem->setPlainText(words);
}

void StatuteForm::refuse(const Error &error)
{
    const QString words = Wording::of(error);
    if (QLineEdit *field = fieldOf(error.detail)) {
        ask(field, words);
        return;
    }
    m_problem->setPlainText(words);
    m_save->setFocus(Qt::OtherFocusReason);
}

void StatuteForm::submit()
{
    m_problem->setPlainText({});
    // From the last to the first: that one keeps the focus.
    bool isWhole = true;
    const auto demand = [&](bool holds, QLineEdit *field, const QString &words) {
        if (!holds)
            ask(field, words);
        isWhole = isWhole && holds;
    };
    const auto demandText = [&](QLineEdit *field, const char *detail) {
        demand(!field->text().trimmed().isEmpty(), field,
               Wording::of({ErrorCode::Invalid, QLatin1String{detail}}));
    };
    demandText(m_reason, "reason");
    if (m_takesBack) {
        if (isWhole)
            Q_EMIT saveRequested();
        return;
    }
    for (QLineEdit *date : {m_to, m_from})
        demand(!isNoDate(*date), date, tr("Give dates as year-month-day, or leave them empty."));
    demandText(m_basis, "basis");
    demandText(m_name, "nameSv");
    if (isWhole)
        Q_EMIT saveRequested();
}

void StatuteForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        submit();
    else
        QFrame::keyPressEvent(event);
}

} // namespace jour::ui
