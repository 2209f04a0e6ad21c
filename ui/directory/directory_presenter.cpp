#include "directory/directory_presenter.h"

#include "base/local_time.h"
#include "directory/directory_rows.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

constexpr std::chrono::milliseconds draftEvery{300};

} // namespace

DirectoryPresenter::DirectoryPresenter(Desk &desk, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_directory{desk}
{
    m_state.manager = desk.actor().role == Role::Manager;
    m_keep.setSingleShot(true);
    connect(&m_keep, &QTimer::timeout, this, &DirectoryPresenter::keepDraft);
    connect(&desk.feed(), &ChangeFeed::committed, this, [this](const Changes &changes) {
        if (changes.contacts || changes.settings)
            refresh();
    });
    refresh();
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

void DirectoryPresenter::refresh()
{
    auto points = m_directory.all();
    if (!points) {
        Q_EMIT problem(Wording::of(points.error()));
        return;
    }
    m_points = std::move(*points);
    const DirectoryRows rows{m_desk.reference(), m_desk.now()};
    const QStringList agreement = m_directory.agreementMunicipalities();
    m_state.all = m_desk.reference().municipalities.all().size();
    m_state.rows = rows.list(m_points, agreement, m_state.filter);
    if (!m_state.page.code.isEmpty()) {
        m_state.page = rows.page(m_state.page.code, m_points, agreement);
        m_changesAt = rows.changesAt(m_state.page.code, m_points);
    }
    tell();
}

void DirectoryPresenter::setNow(Instant now)
{
    if (m_changesAt && now >= *m_changesAt)
        refresh();
}

void DirectoryPresenter::setFilter(const MunicipalityFilter &filter)
{
    m_state.filter = filter;
    m_state.rows = DirectoryRows{m_desk.reference(), m_desk.now()}.list(
        m_points, m_directory.agreementMunicipalities(), filter);
    tell();
}

void DirectoryPresenter::pickUpDraft()
{
    const auto body = m_directory.draft();
    if (m_state.editing || !body || body->isEmpty())
        return;
    const auto form = fromJsonObject<PointForm>(*body);
    const ContactPoint *before = pointOf(form.id);
    m_state.page.code = form.municipality;
    refresh();
    openEditor(before ? *before : ContactPoint{.municipality = form.municipality}, form);
    m_state.restored = true;
    tell();
}

void DirectoryPresenter::go(const DirectoryMove &move)
{
    if (move.kind == DirectoryMove::Kind::ToMunicipality && move.code == m_state.page.code) {
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
    closeEditor();
    switch (move.kind) {
    case DirectoryMove::Kind::ToMunicipality:
        m_state.page.code = move.code;
        refresh();
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

void DirectoryPresenter::openEditor(const ContactPoint &before, const PointForm &typed)
{
    m_state.before = before;
    m_state.editing = PointForms::formOf(before);
    if (before.id.isNull() && m_state.editing->channels.empty())
        m_state.editing->channels = {{QStringLiteral("phone"), {}, {}}};
    m_typed = typed;
    m_state.restored = false;
    tell();
    Q_EMIT editorOpened(m_typed);
}

void DirectoryPresenter::closeEditor()
{
    m_keep.stop();
    if (m_state.editing)
        std::ignore = m_directory.dropDraft();
    m_state.editing.reset();
    m_state.asking.reset();
    m_state.restored = false;
    m_typed = {};
    tell();
}

void DirectoryPresenter::edit(const PointForm &form)
{
    if (!m_state.editing || form == m_typed)
        return;
    const bool first = !isDirty();
    m_typed = form;
    // The first change is kept at once; what follows within a moment is kept together.
    if (first)
        keepDraft();
    else if (!m_keep.isActive())
        m_keep.start(draftEvery);
}

void DirectoryPresenter::keepDraft()
{
    if (isDirty())
        std::ignore = m_directory.keepDraft(toJsonObject(m_typed));
    else
        std::ignore = m_directory.dropDraft();
}

bool DirectoryPresenter::store(ContactPoint point, const QString &told)
{
    if (const auto id = m_directory.save(std::move(point)); !id) {
        Q_EMIT problem(Wording::of(id.error()));
        return false;
    }
    closeEditor();
    Q_EMIT saved(told);
    return true;
}

bool DirectoryPresenter::saveNow()
{
    if (!m_state.editing)
        return false;
    const DirectoryRows words{m_desk.reference(), m_desk.now()};
    PointForm form = m_typed;
    form.function = words.keyOf("functions", form.function); // typed in full and not yet left
    for (Channel &channel : form.channels)
        channel.kind = words.keyOf("channels", channel.kind);
    ContactPoint point = PointForms::pointOf(form, m_state.before, words.functionWord(form.function));
    if (point.verifiedOn != m_state.before.verifiedOn)
        point.verifiedBy = point.verifiedOn ? m_desk.actor().signature : QString{};
    const QString name = point.name;
    return store(std::move(point), tr("Saved: %1").arg(name));
}

void DirectoryPresenter::save()
{
    std::ignore = saveNow();
}

void DirectoryPresenter::retire(const QString &reason)
{
    const ContactPoint *saved = pointOf(m_state.before.id);
    if (!saved)
        return;
    ContactPoint point = *saved;
    point.retired = true;
    if (const QString why = reason.trimmed(); !why.isEmpty())
        point.remark +=
            (point.remark.isEmpty() ? QString{} : QStringLiteral("\n")) + tr("Retired: %1").arg(why);
    const QString name = point.name;
    std::ignore = store(std::move(point), tr("Retired: %1. The journal keeps it.").arg(name));
}

void DirectoryPresenter::verifyToday(ContactPointId id)
{
    if (const auto done = m_directory.verified(id); !done)
        Q_EMIT problem(Wording::of(done.error()));
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
