#include "rosters/shift_form.h"

#include "widgets/choice_row.h"
#include "widgets/completer_field.h"
#include "widgets/form_row.h"
#include "widgets/moment_field.h"

#include <QLineEdit>

namespace jour::ui {

namespace {

MomentField *momentField(const char *name, const Clock &clock, std::optional<Instant> moment, QWidget *parent)
{
    auto *field = new MomentField{clock, parent};
    field->setObjectName(QString::fromLatin1(name));
    field->setMoment(moment);
    return field;
}

QLineEdit *lineField(const char *name, const QString &text, QWidget *parent)
{
    auto *field = new QLineEdit{text, parent};
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

std::optional<Instant> given(Instant t)
{
    return t == Instant{} ? std::nullopt : std::optional{t};
}

} // namespace

ShiftForm::ShiftForm(const ShiftDraft &draft, const DutyIndex &index, const Municipalities &all,
                     const Clock &clock, QWidget *parent)
    : DutyForm{draft.shift.isNull() ? tr("New shift") : tr("Change the shift"), parent}, m_shift{draft.shift},
      m_who{whoField("shiftWho", index, all, draft.who, this)}, m_from{momentField("shiftFrom", clock,
                                                                                   draft.from, this)},
      m_to{momentField("shiftTo", clock, draft.to, this)}, m_remark{
                                                               lineField("shiftRemark", draft.remark, this)}
{
    auto *who = new FormRow{tr("&Who"), m_who, this};
    who->setHint(tr("A name that is not known becomes a new person."));
    addPair(who, new FormRow{tr("Re&mark"), m_remark, this});
    addPair(new FormRow{tr("&From"), m_from, this}, new FormRow{tr("&To"), m_to, this});
    addButtons(tr("Save"));
    setFirst(m_who);
    setTabOrder(m_who, m_remark);
}

ShiftDraft ShiftForm::draft() const
{
    const DutyWho who = whoOf(m_who->key());
    return {.shift = m_shift,
            .who = who,
            .newName = who.isNobody() ? m_who->text() : QString{},
            .from = m_from->moment(),
            .to = m_to->moment(),
            .remark = m_remark->text()};
}

OverrideForm::OverrideForm(const DutyOverride &change, const DutyIndex &index, const Municipalities &all,
                           const Clock &clock, QWidget *parent)
    : DutyForm{tr("Override"), parent}, m_change{change}, m_kind{new ChoiceRow{
                                                              {{"replace", tr("One comes for another"), {}},
                                                               {"remove", tr("One does not come"), {}},
                                                               {"add", tr("One comes as well"), {}}},
                                                              this}},
      m_who{whoField("overrideWho", index, all, change.who, this)}, m_instead{whoField("overrideInstead",
                                                                                       index, all,
                                                                                       change.instead, this)},
      m_from{momentField("overrideFrom", clock, given(change.from), this)},
      m_to{momentField("overrideTo", clock, given(change.to), this)}, m_reason{lineField("overrideReason",
                                                                                         change.reason, this)}
{
    m_kind->setObjectName(QStringLiteral("overrideKind"));
    m_kind->setAccessibleName(tr("What changes"));
    m_kind->setClearable(false);
    m_kind->setChosen(wordOf(change.kind).toLatin1());
    addAcross(m_kind);
    m_whoRow = new FormRow{tr("&Who"), m_who, this};
    m_insteadRow = new FormRow{tr("Who comes &instead"), m_instead, this};
    addPair(m_whoRow, m_insteadRow);
    addPair(new FormRow{tr("&From"), m_from, this}, new FormRow{tr("&To"), m_to, this});
    addAcross(new FormRow{tr("Re&ason"), m_reason, this});
    addButtons(tr("Save"));
    setFirst(m_kind);
    connect(m_kind, &ChoiceRow::choiceMade, this, &OverrideForm::showKind);
    showKind();
}

void OverrideForm::showKind()
{
    const OverrideKind kind = change().kind;
    m_whoRow->setLabel(kind == OverrideKind::Add ? tr("&Who comes") : tr("&Who does not come"));
    m_insteadRow->setEnabled(kind == OverrideKind::Replace);
}

DutyOverride OverrideForm::change() const
{
    DutyOverride made = m_change;
    made.kind = fromWord<OverrideKind>(QString::fromLatin1(m_kind->chosen())).value_or(OverrideKind::Replace);
    made.who = whoOf(m_who->key());
    made.instead = made.kind == OverrideKind::Replace ? whoOf(m_instead->key()) : DutyWho{};
    made.from = m_from->moment().value_or(Instant{});
    made.to = m_to->moment().value_or(Instant{});
    made.reason = m_reason->text();
    return made;
}

SwapForm::SwapForm(const DutyOverride &proposed, const DutyIndex &index, const Municipalities &all,
                   const Clock &clock, QWidget *parent)
    : DutyForm{tr("Two take each other's turns"), parent}, m_one{whoField("swapOne", index, all, proposed.who,
                                                                          this)},
      m_other{whoField("swapOther", index, all, proposed.instead, this)}, m_from{momentField(
                                                                              "swapFrom", clock,
                                                                              given(proposed.from), this)},
      m_to{momentField("swapTo", clock, given(proposed.to), this)}, m_reason{lineField("swapReason",
                                                                                       proposed.reason, this)}
{
    addPair(new FormRow{tr("&One"), m_one, this}, new FormRow{tr("The &other"), m_other, this});
    addPair(new FormRow{tr("&From"), m_from, this}, new FormRow{tr("&To"), m_to, this});
    addAcross(new FormRow{tr("Re&ason"), m_reason, this});
    addButtons(tr("Save"));
    setFirst(proposed.who.isNobody() ? m_one : m_other);
}

DutyWho SwapForm::one() const
{
    return whoOf(m_one->key());
}

DutyWho SwapForm::other() const
{
    return whoOf(m_other->key());
}

std::optional<Instant> SwapForm::from() const
{
    return m_from->moment();
}

std::optional<Instant> SwapForm::to() const
{
    return m_to->moment();
}

QString SwapForm::reason() const
{
    return m_reason->text();
}

} // namespace jour::ui
