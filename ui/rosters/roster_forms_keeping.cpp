// What is half-written: shown, kept, asked about, saved or discarded.
#include "rosters/duty_form.h"
#include "rosters/roster_forms.h"
#include "rosters/roster_presenter.h"
#include "support/theme.h"
#include "widgets/banner.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jour::ui {

namespace {

constexpr std::chrono::milliseconds draftEvery{300};
const QString draftKind = QStringLiteral("dutyForm");
const QString subjectKey = QStringLiteral("subject");
const QString writtenKey = QStringLiteral("written");

} // namespace

RosterForms::RosterForms(Desk &desk, RosterPresenter &presenter, QWidget *parent)
    : QWidget{parent}, m_presenter{presenter}, m_draft{desk, draftKind}, m_question{new Banner{this}}
{
    m_question->setObjectName(QStringLiteral("rosterQuestion"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(m_question);
    m_keep.setSingleShot(true);
    connect(&m_keep, &QTimer::timeout, this, &RosterForms::keep);
    connect(m_question, &Banner::actionRequested, this, &RosterForms::answer);
    hide();
}

RosterForms::~RosterForms()
{
    if (m_keep.isActive())
        keep();
    if (m_form)
        m_form->disconnect(this); // it ends after this
}

void RosterForms::showForm(DutyForm *form)
{
    form->setObjectName(m_subject.form);
    if (m_subject.form != QLatin1String{"personForm"} && !m_subject.list.isNull())
        form->setPlace(m_presenter.state().heading);
    form->begin();
    m_form = form;
    layout()->addWidget(form);
    connect(form, &DutyForm::left, this, &RosterForms::leave);
    connect(form, &DutyForm::edited, this, &RosterForms::edited);
    setVisible(true);
    form->show();
    form->focusFirst();
    Q_EMIT opened(form);
}

void RosterForms::closeForm()
{
    m_keep.stop();
    if (std::exchange(m_isKept, false))
        std::ignore = m_draft.drop();
    m_then = {};
    m_question->render({});
    DutyForm *form = m_form;
    m_form = nullptr;
    hide();
    if (!form)
        return;
    form->hide();
    form->deleteLater(); // this may be running inside its signal
}

void RosterForms::closeAnd(const std::function<void()> &then)
{
    const bool hadKeyboard = m_form && isAncestorOf(QApplication::focusWidget());
    closeForm();
    if (then)
        then();
    if (hadKeyboard && !m_form)
        Q_EMIT closed();
}

bool RosterForms::isAboutList() const
{
    return m_form && m_subject.form != QLatin1String{"personForm"};
}

void RosterForms::leave()
{
    if (m_then)
        answer("stay");
    else
        leaveThen([] {});
}

void RosterForms::leaveThen(const std::function<void()> &then)
{
    if (!m_form || !m_form->isDirty()) {
        closeAnd(then);
        return;
    }
    m_then = then;
    ask();
}

void RosterForms::finish(const Written &written)
{
    if (!m_presenter.take(written))
        return;
    closeAnd(std::exchange(m_then, {}));
}

void RosterForms::ask()
{
    if (QWidget *focused = QApplication::focusWidget(); !m_question->isAncestorOf(focused))
        m_wasIn = focused;
    m_question->render({Severity::Warning,
                        tr("Not saved yet: %1").arg(m_form->accessibleName()),
                        {{"save", tr("Save"), tr("S", "the letter of Save")},
                         {"discard", tr("Discard"), tr("D", "the letter of Discard")},
                         {"stay", tr("Go on writing  Esc")}},
                        false});
    m_question->focusFirst(); // a letter answers, in no field
    Q_EMIT opened(m_question);
}

/// Where one was in the form, else in its first field.
void RosterForms::goOn()
{
    if (m_wasIn && m_form->isAncestorOf(m_wasIn))
        m_wasIn->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusFirst();
}

void RosterForms::answer(const QByteArray &key)
{
    if (!m_form)
        return;
    if (key == "save") {
        m_form->askSave();
        if (m_form && m_then)
            goOn(); // something is missing
    } else if (key == "discard") {
        closeAnd(std::exchange(m_then, {}));
    } else {
        m_then = {};
        m_question->render({});
        goOn();
    }
}

void RosterForms::edited()
{
    // The first change is kept at once; what follows within a moment is kept together.
    if (!m_isKept)
        keep();
    else if (!m_keep.isActive())
        m_keep.start(draftEvery);
}

void RosterForms::keep()
{
    if (!m_form)
        return;
    if (m_form->isDirty()) {
        m_isKept = true;
        std::ignore = m_draft.keep({{subjectKey, toJsonObject(m_subject)}, {writtenKey, m_form->kept()}});
    } else if (std::exchange(m_isKept, false)) {
        std::ignore = m_draft.drop();
    }
}

void RosterForms::pickUpDraft()
{
    if (m_form)
        return;
    const QJsonObject body = m_draft.body();
    const auto subject = fromJsonObject<FormSubject>(body.value(subjectKey).toObject());
    if (subject.form.isEmpty())
        return;
    reopen(subject);
    m_isKept = m_form;
    if (!m_form)
        return;
    m_place.seen = subject.seen;
    m_subject.seen = subject.seen;
    m_form->setKept(body.value(writtenKey).toObject());
    m_question->render({Severity::Info,
                        tr("This was half-written and not saved. Go on, or discard it."),
                        {{"discard", tr("Discard")}},
                        false});
}

void RosterForms::reopen(const FormSubject &subject)
{
    if (!subject.point.isNull())
        m_presenter.showList(subject.list, subject.point);
    if (subject.form == QLatin1String{"personForm"})
        return makePerson(subject.person);
    if (subject.form == QLatin1String{"listForm"})
        return makeList(subject.list.isNull());
    if (m_presenter.state().point.isNull())
        return;
    if (subject.form == QLatin1String{"shiftForm"})
        makeShift(subject.shift);
    else if (subject.form == QLatin1String{"overrideForm"})
        reopenOverride(subject.change);
    else if (subject.form == QLatin1String{"swapForm"})
        makeSwap();
    else if (subject.form == QLatin1String{"rotationForm"})
        makeRotations();
    else if (subject.form == QLatin1String{"fixedForm"})
        makeFixed();
}

void RosterForms::reopenOverride(DutyOverrideId id)
{
    const auto &all = m_presenter.index().directory().overrides;
    const auto found = std::ranges::find(all, id, &DutyOverride::id);
    makeOverride(found == all.end() ? DutyOverride{} : *found);
}

} // namespace jour::ui
