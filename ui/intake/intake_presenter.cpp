#include "intake/intake_presenter.h"

#include "base/local_time.h"
#include "intake/intake_notes.h"
#include "services/operators.h"
#include "support/formats.h"
#include "support/wording.h"

#include <algorithm>
#include <set>

namespace jour::ui {

namespace {

constexpr std::chrono::milliseconds keepTogether{150};
constexpr std::chrono::hours month{30 * 24};

/// What a person is found by: the number, else name and birth date. Empty while there is not enough.
QString soughtBy(const PersonFacts &facts, const QDate &today)
{
    const IdentityNumber number = readIdentityNumber(facts.identity, today);
    if (!number.canonical.isEmpty() && number.kind != IdentityKind::Other)
        return number.canonical;
    const std::optional<QDate> born = facts.birthDate ? facts.birthDate : number.birthDate;
    const bool isNamed = !facts.givenName.trimmed().isEmpty() && !facts.familyName.trimmed().isEmpty();
    return born && isNamed ? QString{fullName(facts) % born->toString(Qt::ISODate)} : QString{};
}

QString placeOf(const MunicipalityRef &municipality)
{
    return municipality.code.isEmpty() ? municipality.text : municipality.code;
}

} // namespace

IntakePresenter::IntakePresenter(Desk &desk, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_intake{desk}, m_reading{desk}
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IntakePresenter::flush);
}

IntakePresenter::~IntakePresenter()
{
    // Nobody is left to be told, but the draft is still written.
    if (m_pending)
        std::ignore = m_intake.keep(m_draft, m_state.form);
}

void IntakePresenter::start(const std::optional<Afterwards> &taken)
{
    flush();
    m_isKept = false;
    take(taken ? m_intake.beginAfterwards(*taken) : m_intake.begin());
}

void IntakePresenter::resume(DraftId id)
{
    if (m_state.active && id == m_draft.id) {
        Q_EMIT started(); // it is in hand already
        return;
    }
    flush();
    const auto drafts = m_intake.drafts();
    if (!drafts) {
        m_state.problem = Wording::of(drafts.error());
        show();
        return;
    }
    const auto found = std::ranges::find(*drafts, id, &Draft::id);
    if (found == drafts->end()) {
        refresh();
        return;
    }
    m_isKept = true;
    take(*found);
}

void IntakePresenter::take(Draft draft)
{
    m_draft = std::move(draft);
    m_pasted.clear();
    m_lookedFor.clear();
    m_state = {};
    m_state.active = true;
    m_state.form = Intake::formOf(m_draft);
    if (m_state.form.persons.empty())
        m_state.form.persons.push_back(PersonFacts{});
    if (m_state.form.persons.size() == 1)
        m_state.form.persons.push_back({.role = PersonRole::Guardian}); // an empty one is not stored
    readDrafts();
    judge();
    look();
    show();
    Q_EMIT started();
    Q_EMIT municipalitiesChanged(m_state.form.facts.homeMunicipality, m_state.form.facts.whereabouts);
}

void IntakePresenter::discard(DraftId id)
{
    const auto dropped = m_intake.discard(id);
    m_state.problem = dropped ? QString{} : Wording::of(dropped.error());
    refresh();
}

void IntakePresenter::refresh()
{
    readDrafts();
    show();
}

void IntakePresenter::edit(const IntakeForm &form)
{
    if (!m_state.active || form == m_state.form)
        return;
    const CaseFacts before = m_state.form.facts;
    m_state.form = form;
    m_pending = true;
    if (!m_isKept)
        flush();
    else if (!m_timer.isActive())
        m_timer.start(keepTogether);
    judge();
    look();
    show();
    if (before.homeMunicipality != form.facts.homeMunicipality ||
        before.whereabouts != form.facts.whereabouts)
        Q_EMIT municipalitiesChanged(form.facts.homeMunicipality, form.facts.whereabouts);
}

void IntakePresenter::paste(const QString &text)
{
    if (!m_state.active || text.trimmed().isEmpty())
        return;
    Pasting pasting = pasted(m_state.form, text, m_desk.reference().municipalities, m_desk.now());
    m_state.pastedSummary = IntakeNotes::of(pasting);
    std::ranges::move(pasting.filled, std::back_inserter(m_pasted));
    edit(pasting.form);
}

void IntakePresenter::flush()
{
    m_timer.stop();
    if (!m_pending)
        return;
    const auto kept = m_intake.keep(m_draft, m_state.form);
    m_pending = !kept;
    m_isKept = m_isKept || kept;
    m_state.problem = kept ? QString{} : Wording::of(kept.error());
    if (kept)
        m_state.saved = tr("Draft kept %1").arg(Formats::timeWithSeconds(m_draft.changedAt));
    show();
}

void IntakePresenter::open(const IntakeForm &form, const QStringList &unread)
{
    if (!m_state.active)
        return;
    edit(form);
    IntakeForm whole = m_state.form;
    for (const QString &text : unread)
        whole.facts.ownWords += (whole.facts.ownWords.isEmpty() ? QString{} : QStringLiteral("\n")) + text;
    const auto id = m_intake.openCase(m_draft, whole);
    if (!id) {
        flush();
        m_state.problem = Wording::of(id.error());
        show();
        return;
    }
    m_timer.stop();
    m_pending = false;
    m_state = {};
    readDrafts();
    show();
    whole.afterwards ? Q_EMIT openedAfterwards(*id) : Q_EMIT opened(*id);
}

void IntakePresenter::leave()
{
    flush();
    if (m_pending)
        return; // not kept: the pane stays, so that nothing typed is lost
    m_state = {};
    readDrafts();
    show();
    Q_EMIT left();
}

void IntakePresenter::judge()
{
    m_state.notes = IntakeNotes::of(m_state.form, m_pasted, m_desk.now());
    m_state.targetGroup = targetGroupOf(m_state.form.facts);
    m_state.verdict = Wording::of(m_state.targetGroup);
    m_state.consequence = Wording::consequenceOf(m_state.targetGroup);
}

void IntakePresenter::look()
{
    std::vector<PersonFacts> children = m_state.form.persons;
    std::erase_if(children, [](const PersonFacts &facts) { return facts.role != PersonRole::Child; });
    QString sought;
    for (const PersonFacts &child : children)
        sought += soughtBy(child, localDate(m_desk.now())) + QLatin1Char('\n');
    sought = sought.trimmed();
    if (sought == m_lookedFor)
        return;
    m_lookedFor = sought;
    m_state.matches.clear();
    m_state.matchSummary.clear();
    if (sought.isEmpty())
        return;
    std::vector<PersonMatch> found;
    for (const PersonFacts &child : children) {
        const auto ofChild = m_reading.matches(child, m_draft.id);
        if (!ofChild) {
            m_state.problem = Wording::of(ofChild.error());
            return;
        }
        std::ranges::copy_if(*ofChild, std::back_inserter(found), [&](const PersonMatch &match) {
            return std::ranges::find(found, match.person, &PersonMatch::person) == found.end();
        });
    }
    for (const PersonMatch &match : found) {
        QString place = Wording::of(match.municipality, m_desk.reference().municipalities);
        if (place.isEmpty())
            place = match.isProtected ? tr("protected identity") : tr("municipality unknown");
        const QString how = match.byNumber ? tr("same number") : tr("same name and birth date");
        const QString when = Formats::age(match.receivedAt, m_desk.now());
        m_state.matches.push_back(
            {match.caseRef, QStringList{match.caseNumber, when, place, how}.join(QStringLiteral(" · "))});
    }
    m_state.matchSummary = summaryOf(found);
}

QString IntakePresenter::summaryOf(const std::vector<PersonMatch> &found) const
{
    if (found.empty())
        return {};
    std::set<CaseId> recent;
    std::set<QString> places{placeOf(m_state.form.facts.homeMunicipality)};
    for (const PersonMatch &match : found) {
        if (m_desk.now() - match.receivedAt > month)
            continue;
        recent.insert(match.caseRef);
        places.insert(placeOf(match.municipality));
    }
    places.erase(QString{});
    if (recent.empty())
        return tr("Known from before");
    const QString reports = tr("Report number %1 in 30 days").arg(recent.size() + 1);
    return places.empty() ? reports
                          : QString{reports % QStringLiteral(" · ") %
                                    tr("%n municipality(ies)", nullptr, static_cast<int>(places.size()))};
}

std::optional<DraftLine> IntakePresenter::waiting() const
{
    if (m_state.active)
        return lineOf(m_draft, m_state.form);
    return m_state.drafts.empty() ? std::nullopt : std::optional{m_state.drafts.front()};
}

DraftLine IntakePresenter::lineOf(const Draft &draft, const IntakeForm &form) const
{
    const PersonFacts child = form.persons.empty() ? PersonFacts{} : form.persons.front();
    // As in a case: one protected person hides everybody.
    QString who = std::ranges::any_of(form.persons, isProtected) ? initials(child) : fullName(child);
    if (who.isEmpty())
        who = tr("Unknown child");
    QStringList parts{Formats::moment(form.receivedAt, m_desk.now()), who,
                      Wording::of(form.facts.homeMunicipality, m_desk.reference().municipalities)};
    if (const auto operators = Operators{m_desk}.all()) {
        const auto author = std::ranges::find(*operators, draft.author, &Operator::id);
        if (author != operators->end())
            parts.insert(1, author->signature);
    }
    parts.removeAll(QString{});
    return {draft.id, parts.join(QStringLiteral(" · "))};
}

void IntakePresenter::readDrafts()
{
    m_state.drafts.clear();
    const auto drafts = m_intake.drafts();
    if (!drafts) {
        m_state.problem = Wording::of(drafts.error());
        return;
    }
    for (const Draft &draft : *drafts)
        if (!m_state.active || draft.id != m_draft.id)
            m_state.drafts.push_back(lineOf(draft, Intake::formOf(draft)));
}

void IntakePresenter::show()
{
    Q_EMIT stateChanged(m_state);
}

} // namespace jour::ui
