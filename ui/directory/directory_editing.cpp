// The directory's editor: what is half-written is kept, and saved when asked to.
#include "base/text.h"
#include "directory/directory_presenter.h"
#include "directory/directory_rows.h"
#include "domain/contacts/fallbacks.h"
#include "domain/contacts/stand_in_area.h"
#include "services/duty_book.h"
#include "services/test_round.h"
#include "support/duty_text.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

constexpr std::chrono::milliseconds draftEvery{300};

/// Of what was typed in full and not yet left; else as typed.
QString keyIn(const std::vector<PointChoice> &choices, const QString &typed)
{
    const QString key = searchKey(typed.trimmed());
    const auto found = std::ranges::find_if(
        choices, [&](const PointChoice &one) { return searchKey(one.text) == key || one.key == typed; });
    return found == choices.end() ? typed.trimmed() : found->key;
}

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
    Q_EMIT editorOpened(m_typed, choicesFor(before));
}

/// Whom it may serve too, and who may be its fallback: also one that is named now and out of use.
PointChoices DirectoryPresenter::choicesFor(const ContactPoint &before) const
{
    const DirectoryRows words{m_desk.reference(), m_desk.duties().index(), m_desk.now()};
    PointChoices choices;
    for (const Municipality &municipality : m_desk.reference().municipalities.match({}))
        if (municipality.code != before.municipality)
            choices.municipalities.push_back({municipality.code, municipality.name, municipality.code});
    for (const StandInArea &area : standInAreas(m_desk.reference().municipalities))
        choices.areas.push_back({area.code, words.areaOf(area.code), {}});
    std::ranges::copy(choices.municipalities, std::back_inserter(choices.areas));
    const auto nameOf = [&](const ContactPoint &point) {
        return tr("%1, %2", "contact, municipality").arg(point.name, words.nameOf(point.municipality));
    };
    const auto add = [&](const ContactPoint &point) {
        choices.contacts.push_back({point.id.hex(), nameOf(point),
                                    point.retired ? tr("Retired") : words.functionWord(point.function),
                                    point.retired});
    };
    for (const ContactPoint &point : m_points)
        if (point.id != before.id)
            add(point);
    if (!before.fallback.isNull() && !pointOf(before.fallback))
        if (const auto gone = m_directory.find(before.fallback))
            add(*gone);
    for (const ContactPoint *point : leaningOn(m_desk.duties().index(), before.id))
        choices.leaning << nameOf(*point);
    return choices;
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
    for (ChannelForm &channel : form.channels)
        channel.kind = words.keyOf("channels", channel.kind);
    const PointChoices choices = choicesFor(m_state.before);
    for (QString &served : form.serves)
        served = keyIn(choices.municipalities, served);
    for (QString &area : form.standsInFor)
        area = keyIn(choices.areas, area);
    form.fallback = keyIn(choices.contacts, form.fallback);
    ContactPoint point = PointForms::pointOf(form, m_state.before, words.functionWord(form.function));
    if (point.verifiedOn != m_state.before.verifiedOn)
        verifyWhole(point, {point.verifiedOn, point.verifiedOn ? m_desk.actor().signature : QString{}});
    const QString told = tr("Saved: %1").arg(point.name);
    const QString lost = DutyText::lostFallbackOf(point, m_desk.duties().index());
    return store(std::move(point), lost.isEmpty() ? told : QString{told + QStringLiteral(". ") + lost});
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
    QString told = tr("Retired: %1. The journal keeps it.").arg(point.name);
    if (const QStringList leaning = choicesFor(m_state.before).leaning; !leaning.isEmpty())
        told += QLatin1Char(' ') + tr("Without a fallback now: %1.").arg(leaning.join(QStringLiteral("; ")));
    std::ignore = store(std::move(point), told);
}

} // namespace jour::ui
