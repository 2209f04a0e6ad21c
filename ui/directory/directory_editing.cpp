// The directory's editor: what is half-written is kept, and saved when asked to.
#include "directory/directory_presenter.h"
#include "directory/directory_rows.h"
#include "services/duty_book.h"
#include "support/wording.h"

namespace jour::ui {

namespace {

constexpr std::chrono::milliseconds draftEvery{300};

} // namespace

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
    const ContactPoint *known = pointOf(point.id);
    const auto before = known ? std::optional{*known} : std::nullopt;
    const auto id = m_directory.save(std::move(point));
    if (!id) {
        Q_EMIT problem(Wording::of(id.error()));
        return false;
    }
    m_past.saved(before, *id);
    m_state.canUndo = m_past.canUndo();
    m_state.inSight = *id;
    closeEditor();
    Q_EMIT saved(told);
    return true;
}

bool DirectoryPresenter::saveNow()
{
    if (!m_state.editing)
        return false;
    const DirectoryRows words{m_desk.reference(), m_desk.duties().index(), m_desk.now()};
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

} // namespace jour::ui
