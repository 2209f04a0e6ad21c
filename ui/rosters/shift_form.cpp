#include "rosters/shift_form.h"

#include "widgets/choice_row.h"
#include "widgets/completer_field.h"
#include "widgets/form_row.h"
#include "widgets/moment_field.h"

#include <QLineEdit>
#include <QPushButton>

namespace jour::ui {

ShiftForm::ShiftForm(const ShiftDraft &draft, const DutyFormContext &context, QWidget *parent)
    : DutyForm{draft.shift.isNull() ? tr("New shift") : tr("Change the shift"), parent}, m_shift{draft.shift},
      m_who{whoField("shiftWho", context, draft.who, this)}, m_from{momentField("shiftFrom", context,
                                                                                draft.from, this)},
      m_to{momentField("shiftTo", context, draft.to, this)}, m_remark{
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

OverrideForm::OverrideForm(const DutyOverride &change, const DutyFormContext &context, QWidget *parent)
    : DutyForm{tr("Override"), parent}, m_change{change}, m_kind{new ChoiceRow{
                                                              {{"replace", tr("One comes for another"), {}},
                                                               {"remove", tr("One does not come"), {}},
                                                               {"add", tr("One comes as well"), {}}},
                                                              this}},
      m_who{whoField("overrideWho", context, change.who, this)}, m_instead{whoField("overrideInstead",
                                                                                    context, change.instead,
                                                                                    this)},
      m_from{momentField("overrideFrom", context, given(change.from), this)},
      m_to{momentField("overrideTo", context, given(change.to), this)}, m_reason{lineField("overrideReason",
                                                                                           change.reason,
                                                                                           this)}
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
    std::vector<QPushButton *> others;
    if (!m_change.id.isNull()) {
        auto *withdraw = new QPushButton{tr("Withdraw the override"), this};
        withdraw->setObjectName(QStringLiteral("overrideWithdraw"));
        withdraw->setProperty("kind", QStringLiteral("quiet"));
        connect(withdraw, &QPushButton::clicked, this, &OverrideForm::withdrawRequested);
        others.push_back(withdraw);
    }
    addButtons(tr("Save"), others);
    setFirst(m_kind);
    connect(m_kind, &ChoiceRow::choiceMade, this, &OverrideForm::showKind);
    showKind();
}

OverrideKind OverrideForm::kind() const
{
    return fromWord<OverrideKind>(QString::fromLatin1(m_kind->chosen())).value_or(OverrideKind::Replace);
}

void OverrideForm::showKind()
{
    m_whoRow->setLabel(kind() == OverrideKind::Add ? tr("&Who comes") : tr("&Who does not come"));
    m_insteadRow->setEnabled(kind() == OverrideKind::Replace);
}

QString OverrideForm::unreadable() const
{
    if (!m_from->moment() || !m_to->moment())
        return tr("Give from when until when it holds.");
    return kind() == OverrideKind::Replace ? unknownIn({m_who, m_instead}) : unknownIn({m_who});
}

std::optional<DutyOverride> OverrideForm::change() const
{
    if (!m_from->moment() || !m_to->moment())
        return std::nullopt;
    DutyOverride made = m_change;
    made.kind = kind();
    made.who = whoOf(m_who->key());
    made.instead = made.kind == OverrideKind::Replace ? whoOf(m_instead->key()) : DutyWho{};
    made.from = *m_from->moment();
    made.to = *m_to->moment();
    made.reason = m_reason->text();
    return made;
}

SwapForm::SwapForm(const DutyOverride &proposed, const DutyFormContext &context, QWidget *parent)
    : DutyForm{tr("Two take each other's turns"), parent}, m_one{whoField("swapOne", context, proposed.who,
                                                                          this)},
      m_other{whoField("swapOther", context, proposed.instead, this)}, m_from{momentField(
                                                                           "swapFrom", context,
                                                                           given(proposed.from), this)},
      m_to{momentField("swapTo", context, given(proposed.to), this)}, m_reason{lineField("swapReason",
                                                                                         proposed.reason,
                                                                                         this)}
{
    addPair(new FormRow{tr("&One"), m_one, this}, new FormRow{tr("The &other"), m_other, this});
    addPair(new FormRow{tr("&From"), m_from, this}, new FormRow{tr("&To"), m_to, this});
    addAcross(new FormRow{tr("Re&ason"), m_reason, this});
    addButtons(tr("Save"));
    setFirst(proposed.who.isNobody() ? m_one : m_other);
}

QString SwapForm::unreadable() const
{
    return unknownIn({m_one, m_other});
}

SwapDraft SwapForm::draft() const
{
    return {.one = whoOf(m_one->key()),
            .other = whoOf(m_other->key()),
            .from = m_from->moment(),
            .to = m_to->moment(),
            .reason = m_reason->text()};
}

} // namespace jour::ui
