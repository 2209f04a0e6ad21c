#include "case_panel/case_presenter.h"

#include "case_panel/step_taken.h"
#include "domain/cases/case_transitions.h"
#include "services/acts.h"
#include "services/casework.h"
#include "services/chase.h"
#include "services/text_drafts.h"
#include "support/file_ask.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

template<typename T>
QString problemOf(const Result<T> &result)
{
    return result ? QString{} : Wording::of(result.error());
}

Needs moveNeeds(CaseState from)
{
    Needs met;
    for (const CaseState to : movesFrom(from)) {
        switch (to) {
        case CaseState::New: break;
        case CaseState::Acknowledged: met |= Need::MayAcknowledge; break;
        case CaseState::Working:
            met |=
                from == CaseState::Closed || from == CaseState::HandedOver ? Need::MayReopen : Need::MayWork;
            break;
        case CaseState::Waiting: met |= Need::MayWait; break;
        case CaseState::HandedOver: met |= Need::MayHandOver; break;
        case CaseState::Closed: met |= Need::MayClose; break;
        }
    }
    return met;
}

} // namespace

const Timer *nextTimerOf(const CaseFile &file)
{
    const auto found = std::ranges::find(file.timers, TimerEnd::Live, &Timer::end);
    return found == file.timers.end() ? nullptr : &*found;
}

CasePresenter::CasePresenter(Desk &desk, QObject *parent) : QObject{parent}, m_desk{desk}, m_reading{desk}
{
    connect(&desk.feed(), &ChangeFeed::committed, this, [this](const Changes &changes) {
        if (m_state.file && isTouchedBy(changes))
            reload();
    });
}

bool CasePresenter::isTouchedBy(const Changes &changes) const
{
    const CaseFile &file = *m_state.file;
    const auto isAmong = [&](CaseId id) {
        return std::ranges::find(changes.cases, id) != changes.cases.end();
    };
    return changes.policies || isAmong(file.c.id) ||
           (file.root && (changes.merges || isAmong(file.root->id))) ||
           (!file.merged.empty() && changes.merges) ||
           std::ranges::any_of(file.merged, [&](const KinCase &kin) { return isAmong(kin.id); });
}

Needs CasePresenter::needs() const
{
    if (!m_state.file)
        return {};
    Needs met{Need::CaseSelected};
    met |= moveNeeds(m_state.file->c.state);
    met.setFlag(Need::CaseOpen, isOpen(m_state.file->c.state));
    met.setFlag(Need::HasTimer, nextTimerOf(*m_state.file) != nullptr);
    const auto &offer = m_state.file->offer;
    met.setFlag(Need::OfferedToMe, offer && offer->to == m_desk.actor().id);
    const auto &run = m_state.file->run;
    met.setFlag(Need::HasStep, run && run->state != RunState::Closed);
    met.setFlag(Need::PlanPaused, run && run->state == RunState::Paused);
    met.setFlag(Need::PlanDiffers, m_state.file->planChange.has_value());
    met.setFlag(Need::IsMerged, m_state.file->root.has_value());
    return met;
}

void CasePresenter::open(CaseId id)
{
    const bool already = m_state.file && m_state.file->c.id == id;
    auto file = already ? m_reading.reload(id) : m_reading.open(id, QStringLiteral("panel"));
    if (!file) {
        show({{}, Wording::of(file.error())});
        return;
    }
    show({std::move(*file), {}});
}

void CasePresenter::clear()
{
    show({});
}

void CasePresenter::reload()
{
    const CaseId id = m_state.file->c.id;
    auto file = m_reading.reload(id);
    if (!file) {
        CasePanelState state = m_state;
        state.problem = Wording::of(file.error());
        show(std::move(state));
        return;
    }
    show({std::move(*file), {}});
}

void CasePresenter::show(CasePanelState state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

QString CasePresenter::run(ActForm form, const QJsonObject &values)
{
    if (!m_state.file)
        return {};
    const CaseFile file = *m_state.file;
    const auto done = carryOut(form, file, values, m_desk);
    if (!done && done.error() == Error{ErrorCode::Conflict, QStringLiteral("R3s")})
        if (const auto now = m_reading.reload(file.c.id))
            return StepTaken::words(now->journal);
    return problemOf(done);
}

QString CasePresenter::changeFact(const QString &fact, const QJsonValue &value, const QString &reason)
{
    return problemOf(Casework{m_desk}.changeFact(m_state.file->c.id, fact, value, reason));
}

QString CasePresenter::changePersonFact(PersonId person, const QString &fact, const QJsonValue &value)
{
    return problemOf(Casework{m_desk}.changePersonFact(person, fact, value));
}

QString CasePresenter::move(CaseState to)
{
    const Case &c = m_state.file->c;
    return problemOf(Casework{m_desk}.move(c.id, c.revision, {.to = to}));
}

QString CasePresenter::accept()
{
    return problemOf(Casework{m_desk}.accept(m_state.file->c.id));
}

QString CasePresenter::resumePlan()
{
    return problemOf(Chase{m_desk}.resume(m_state.file->c.id));
}

QString CasePresenter::answer(const QString &checklistKey, Answer answer, const QString &remark)
{
    return problemOf(Casework{m_desk}.answerChecklist(m_state.file->c.id, checklistKey, answer, remark));
}

QString CasePresenter::attach(CaseId id, const QString &fileName, const FileRead &read)
{
    if (read.trouble == FileRead::Trouble::TooLarge)
        return Wording::missingPart(QStringLiteral("documentSize"));
    if (read.trouble == FileRead::Trouble::Unreadable)
        return tr("The file could not be read.");
    return problemOf(Acts{m_desk}.attach(id, fileName, read.bytes, {}));
}

Result<QByteArray> CasePresenter::openDocument(DocumentId id)
{
    return Acts{m_desk}.openDocument(m_state.file->c.id, id);
}

QString CasePresenter::exportDocument(DocumentId id, const QString &path, const QString &toWhom,
                                      const QString &reason)
{
    const auto content = Acts{m_desk}.exportDocument(m_state.file->c.id, id, toWhom, reason);
    if (!content)
        return Wording::of(content.error());
    if (!writeForOwner(path, *content))
        return tr("The file could not be written.");
    return {};
}

QString CasePresenter::writeNote(const QString &text, std::optional<Instant> happenedAt)
{
    return problemOf(Casework{m_desk}.note(m_state.file->c.id, text, happenedAt).map([](EntryId) {}));
}

QString CasePresenter::correctNote(EntryId note, const QString &text, std::optional<Instant> happenedAt)
{
    return problemOf(Casework{m_desk}.note(m_state.file->c.id, text, happenedAt, note).map([](EntryId) {}));
}

QString CasePresenter::linkMatch(const PersonMatch &match)
{
    const auto &persons = m_state.file->persons;
    const auto child =
        std::ranges::find_if(persons, [](const Person &p) { return p.facts.role == PersonRole::Child; });
    if (child == persons.end())
        return {};
    return problemOf(match.linked ? Casework{m_desk}.unlink(child->id, match.person, {})
                                  : Casework{m_desk}.link(child->id, match.person, {}));
}

Result<Person> CasePresenter::reveal(PersonId person, const QString &reason)
{
    return m_reading.reveal(person, reason);
}

void CasePresenter::keepDraft(CaseId id, const QString &kind, const QJsonObject &values)
{
    std::ignore = TextDrafts{m_desk}.keep(id, kind, values);
}

void CasePresenter::dropDraft(CaseId id, const QString &kind)
{
    std::ignore = TextDrafts{m_desk}.drop(id, kind);
}

QJsonObject CasePresenter::keptDraft(CaseId id, const QString &kind) const
{
    for (const Draft &draft : TextDrafts{m_desk}.ofCase(id).value_or(std::vector<Draft>{}))
        if (draft.kind == kind && draft.author == m_desk.actor().id)
            return parseJson(draft.body);
    return {};
}

} // namespace jour::ui
