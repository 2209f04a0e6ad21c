#include "directory/directory_presenter.h"

#include "base/local_time.h"
#include "directory/directory_rows.h"
#include "services/duty_book.h"
#include "services/old_names.h"
#include "services/test_round.h"
#include "support/duty_text.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

/// What is said of the coming night moves with the hour; it need not be worked out at each key.
constexpr std::chrono::minutes rowsHoldFor{10};

} // namespace

DirectoryPresenter::DirectoryPresenter(Desk &desk, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_directory{desk}, m_past{desk}
{
    m_state.manager = desk.actor().role == Role::Manager;
    m_keep.setSingleShot(true);
    connect(&m_keep, &QTimer::timeout, this, &DirectoryPresenter::keepDraft);
    connect(&desk.feed(), &ChangeFeed::committed, this, [this](const Changes &changes) {
        m_isOld = m_isOld || changes.contacts || changes.settings;
        if (m_isOld && m_isLookedAt)
            refresh();
    });
}

DirectoryPresenter::~DirectoryPresenter()
{
    if (m_keep.isActive())
        keepDraft();
}

bool DirectoryPresenter::isDirty() const
{
    return m_state.editing && m_typed != *m_state.editing;
}

void DirectoryPresenter::setLookedAt(bool isLookedAt)
{
    m_isLookedAt = isLookedAt;
    if (m_isLookedAt && m_isOld)
        refresh();
}

void DirectoryPresenter::refresh()
{
    if (m_isOld)
        read();
    else if (m_desk.now() - m_rowsAt > rowsHoldFor)
        readRows();
    showLines();
    showPage();
    if (m_state.history)
        showHistory(m_state.history->point);
    tell();
}

void DirectoryPresenter::read()
{
    auto points = m_directory.all();
    if (!points) {
        Q_EMIT problem(Wording::of(points.error()));
        return;
    }
    m_points = std::move(*points);
    m_isIndexOld = true;
    m_isOld = m_desk.duties().isUnread(); // then it is tried again
    readRows();
}

void DirectoryPresenter::showPage()
{
    if (m_state.page.code.isEmpty())
        return;
    const DirectoryRows rows{m_desk.reference(), m_desk.duties().index(), m_desk.now(), m_due};
    m_state.page = rows.page(m_state.page.code, m_directory.agreementMunicipalities(), m_state.inSight);
    m_changesAt = rows.changesAt(m_state.page.code);
    if (m_desk.duties().isUnread()) {
        m_state.page.gap = true;
        m_state.page.answer = DutyText::notRead();
    }
}

void DirectoryPresenter::readRows()
{
    m_rowsAt = m_desk.now();
    m_due = TestRound{m_desk}.pointsDue();
    m_rows = DirectoryRows{m_desk.reference(), m_desk.duties().index(), m_rowsAt, m_due}.list(
        m_points, m_directory.agreementMunicipalities());
    m_state.all = m_rows.size();
}

void DirectoryPresenter::setNow(Instant now)
{
    if (!m_changesAt || now < *m_changesAt)
        return;
    m_isOld = true;
    if (m_isLookedAt)
        refresh();
}

void DirectoryPresenter::setFilter(const MunicipalityFilter &filter)
{
    m_state.filter = filter;
    if (m_desk.now() - m_rowsAt > rowsHoldFor)
        readRows();
    showLines();
    tell();
}

void DirectoryPresenter::showLines()
{
    if (m_isIndexOld && !m_state.filter.typed.trimmed().isEmpty()) {
        const DirectoryRows rows{m_desk.reference(), m_desk.duties().index(), m_desk.now()};
        m_search =
            DirectorySearch{rows.places(), shippedOldNames(), m_points, m_desk.reference().classifications};
        m_words = rows.pointWords(m_points);
        m_isIndexOld = false;
    }
    m_state.lines = directoryLines(m_rows, m_search, m_words, m_state.filter);
}

void DirectoryPresenter::pickUpDraft()
{
    const auto body = m_directory.draft();
    if (m_state.editing || !body || body->isEmpty())
        return;
    const auto form = fromJsonObject<PointForm>(*body);
    m_state.page.code = form.municipality;
    refresh();
    const ContactPoint *before = pointOf(form.id);
    openEditor(before ? *before : ContactPoint{.municipality = form.municipality}, form);
    m_state.restored = true;
    tell();
}

void DirectoryPresenter::go(const DirectoryMove &move)
{
    if (move.kind == DirectoryMove::Kind::ToMunicipality && move.code == m_state.page.code) {
        m_state.inSight = move.point;
        m_state.history.reset();
        if (m_state.page.more > 0)
            showPage(); // it may be one that was not shown
        stay();
        return;
    }
    if (isDirty()) {
        m_state.asking = move;
        tell();
        return;
    }
    perform(move);
}

void DirectoryPresenter::saveAndGo()
{
    const auto move = m_state.asking;
    if (move && saveNow())
        perform(*move);
}

void DirectoryPresenter::discardAndGo()
{
    const auto move = m_state.asking;
    closeEditor();
    if (move)
        perform(*move);
}

void DirectoryPresenter::stay()
{
    m_state.asking.reset();
    tell();
}

void DirectoryPresenter::perform(const DirectoryMove &move)
{
    m_state.history.reset();
    closeEditor();
    switch (move.kind) {
    case DirectoryMove::Kind::ToMunicipality:
        m_state.page.code = move.code;
        m_state.inSight = move.point;
        refresh();
        return;
    case DirectoryMove::Kind::History:
        m_state.inSight = move.point;
        showHistory(move.point);
        tell();
        return;
    case DirectoryMove::Kind::Edit:
        if (const ContactPoint *point = pointOf(move.point))
            openEditor(*point, PointForms::formOf(*point));
        return;
    case DirectoryMove::Kind::New: {
        const ContactPoint fresh{.municipality = m_state.page.code,
                                 .function =
                                     m_state.page.code == ownDesk ? QString{} : QStringLiteral("socialjour")};
        PointForm form = PointForms::formOf(fresh);
        form.channels = {{QStringLiteral("phone"), {}, {}}};
        openEditor(fresh, form);
        return;
    }
    case DirectoryMove::Kind::CloseEditor: return;
    case DirectoryMove::Kind::Import: Q_EMIT importRequested(); return;
    case DirectoryMove::Kind::Leave: Q_EMIT left(); return;
    }
    Q_UNREACHABLE();
}

void DirectoryPresenter::verifyToday(ContactPointId id)
{
    const ContactPoint *known = pointOf(id);
    if (!known)
        return;
    const ContactPoint before = *known;
    if (const auto done = m_directory.verified(id); !done) {
        Q_EMIT problem(Wording::of(done.error()));
        return;
    }
    m_past.saved(before, id);
    m_state.canUndo = m_past.canUndo();
    tell();
    Q_EMIT told(tr("Verified today: %1").arg(before.name));
}

void DirectoryPresenter::setAgreement(bool inAgreement)
{
    if (const auto done = m_directory.setAgreement(m_state.page.code, inAgreement); !done)
        Q_EMIT problem(Wording::of(done.error()));
    refresh();
}

const ContactPoint *DirectoryPresenter::pointOf(ContactPointId id) const
{
    const auto found = std::ranges::find(m_points, id, &ContactPoint::id);
    return id.isNull() || found == m_points.end() ? nullptr : &*found;
}

void DirectoryPresenter::tell()
{
    if (m_state == m_told)
        return;
    m_told = m_state;
    Q_EMIT stateChanged(m_state);
}

} // namespace jour::ui
