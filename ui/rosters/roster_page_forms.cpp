#include "rosters/list_form.h"
#include "rosters/person_form.h"
#include "rosters/roster_calendar.h"
#include "rosters/roster_page.h"
#include "rosters/roster_presenter.h"
#include "rosters/rotation_form.h"
#include "rosters/shift_form.h"

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

void RosterPage::showForm(DutyForm *form)
{
    closeForm();
    m_form = form;
    m_column->addWidget(form);
    form->show();
    connect(form, &DutyForm::left, this, &RosterPage::closeForm);
    form->focusFirst();
    // Once the layout knows where it is.
    QTimer::singleShot(0, form, [this, form] { m_scroll->ensureWidgetVisible(form, 0, 0); });
}

void RosterPage::closeForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater(); // this may be running inside its signal
    m_form = nullptr;
    if (isVisible())
        m_calendar->setFocus(Qt::OtherFocusReason);
}

void RosterPage::writeShift(bool change)
{
    if (m_presenter->state().point.isNull()) {
        warn(tr("Choose a contact to the left first."));
        return;
    }
    ShiftDraft draft;
    const DutyList list = m_presenter->list();
    const RosterBar *bar = m_presenter->current();
    if (bar) {
        const auto found = std::ranges::find(list.shifts, bar->piece.shift, &DutyShift::id);
        if (change && found != list.shifts.end())
            draft = {found->id, found->who, {}, found->from, found->to, found->remark};
        else // after the turn that is chosen
            draft.from = bar->piece.to;
    } else if (!m_presenter->state().sheet.gaps.empty()) {
        draft.from = m_presenter->state().sheet.gaps.front().from;
        draft.to = m_presenter->state().sheet.gaps.front().to;
    }
    auto *form = new ShiftForm{draft, m_presenter->index(), m_presenter->reference().municipalities,
                               m_presenter->clock(), this};
    form->setObjectName(QStringLiteral("shiftForm"));
    showForm(form);
    connect(form, &DutyForm::saveRequested, this, [this, form] {
        if (m_presenter->saveShift(form->draft()))
            closeForm();
    });
}

DutyOverride RosterPage::proposed() const
{
    DutyOverride change;
    change.list = m_presenter->state().list;
    if (const RosterBar *bar = m_presenter->current()) {
        change.from = std::max(bar->piece.from, m_presenter->now());
        change.to = bar->piece.to;
        if (change.to <= change.from)
            change.from = bar->piece.from;
        change.who = bar->piece.who;
    } else {
        change.kind = OverrideKind::Add;
    }
    return change;
}

void RosterPage::writeOverride(const DutyOverride &change)
{
    if (m_presenter->state().point.isNull()) {
        warn(tr("Choose a contact to the left first."));
        return;
    }
    auto *form = new OverrideForm{change, m_presenter->index(), m_presenter->reference().municipalities,
                                  m_presenter->clock(), this};
    form->setObjectName(QStringLiteral("overrideForm"));
    showForm(form);
    connect(form, &DutyForm::saveRequested, this, [this, form] {
        if (m_presenter->saveOverride(form->change()))
            closeForm();
    });
}

void RosterPage::writeSwap()
{
    if (m_presenter->state().list.isNull()) {
        warn(tr("Choose a duty list to the left first."));
        return;
    }
    auto *form = new SwapForm{proposed(), m_presenter->index(), m_presenter->reference().municipalities,
                              m_presenter->clock(), this};
    form->setObjectName(QStringLiteral("swapForm"));
    showForm(form);
    connect(form, &DutyForm::saveRequested, this, [this, form] {
        if (m_presenter->saveSwap(form->one(), form->other(), form->from(), form->to(), form->reason()))
            closeForm();
    });
}

void RosterPage::writeRotations()
{
    if (m_presenter->state().point.isNull()) {
        warn(tr("Choose a contact to the left first."));
        return;
    }
    auto *form = new RotationForm{m_presenter->list(), m_presenter->index(),
                                  m_presenter->reference().municipalities, m_presenter->clock(), this};
    form->setObjectName(QStringLiteral("rotationForm"));
    showForm(form);
    connect(form, &DutyForm::saveRequested, this, [this, form] {
        if (m_presenter->saveList(form->list(), tr("Rotation saved")))
            closeForm();
    });
    connect(form, &RotationForm::removeRequested, this, [this, form] {
        if (m_presenter->saveList(form->withoutRotation(), tr("Rotation removed. U takes it back.")))
            closeForm();
    });
}

void RosterPage::writeFixed()
{
    if (m_presenter->state().point.isNull()) {
        warn(tr("Choose a contact to the left first."));
        return;
    }
    const RosterBar *bar = m_presenter->current();
    const auto from = bar ? std::optional{bar->piece.from} : std::nullopt;
    const auto to = bar ? std::optional{bar->piece.to} : std::nullopt;
    auto *form = new FixedForm{
        m_presenter->list(),  from, to, m_presenter->index(), m_presenter->reference().municipalities,
        m_presenter->clock(), this};
    form->setObjectName(QStringLiteral("fixedForm"));
    showForm(form);
    connect(form, &DutyForm::saveRequested, this, [this, form] {
        const auto list = form->list();
        if (!list)
            form->showProblem(tr("Give when the span begins and when it ends."));
        else if (m_presenter->saveList(*list, tr("Fixed span saved")))
            closeForm();
    });
    connect(form, &FixedForm::removeRequested, this, [this, form] {
        if (m_presenter->saveList(form->withoutSpan(), tr("Fixed span removed. U takes it back.")))
            closeForm();
    });
}

void RosterPage::writeList(bool isNew)
{
    DutyList list = m_presenter->list();
    if (isNew) {
        list = {};
        list.point = m_presenter->state().point;
    }
    auto *form = new ListForm{list, m_presenter->index(), m_presenter->reference().municipalities, this};
    form->setObjectName(QStringLiteral("listForm"));
    showForm(form);
    connect(form, &DutyForm::saveRequested, this, [this, form] {
        if (m_presenter->saveList(form->list(), tr("Duty list saved")))
            closeForm();
    });
    connect(form, &ListForm::retireRequested, this, [this] {
        if (m_presenter->retireList())
            closeForm();
    });
}

void RosterPage::writePerson(DutyPersonId id)
{
    const DutyPerson *known = m_presenter->index().person(id);
    auto *form =
        new PersonForm{known ? *known : DutyPerson{}, m_presenter->reference().classifications, this};
    form->setObjectName(QStringLiteral("personForm"));
    showForm(form);
    connect(form, &DutyForm::saveRequested, this, [this, form] {
        if (m_presenter->savePerson(form->person()))
            closeForm();
    });
    connect(form, &PersonForm::retireRequested, this, [this](DutyPersonId person) {
        if (m_presenter->retirePerson(person))
            closeForm();
    });
}

/// What the chosen turn came from.
void RosterPage::editCurrent()
{
    const RosterBar *bar = m_presenter->current();
    if (!bar) {
        writeShift(false);
        return;
    }
    switch (bar->piece.source) {
    case RosterSource::Shift: writeShift(true); return;
    case RosterSource::Rotation: writeRotations(); return;
    case RosterSource::FixedSpan: writeFixed(); return;
    case RosterSource::Replacing:
    case RosterSource::Added: {
        const auto &all = m_presenter->index().directory().overrides;
        const auto found = std::ranges::find(all, bar->piece.change, &DutyOverride::id);
        writeOverride(found == all.end() ? proposed() : *found);
        return;
    }
    }
    Q_UNREACHABLE();
}

} // namespace jour::ui
