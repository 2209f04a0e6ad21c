#include "case_panel/reentry_presenter.h"

#include "domain/handover/print_code.h"
#include "domain/handover/protection_mask.h"
#include "services/printed_page.h"
#include "support/event_text.h"
#include "support/formats.h"
#include "support/initials.h"
#include "support/paper_words.h"
#include "support/wording.h"

#include <ranges>

namespace jour::ui {

ReentryPresenter::ReentryPresenter(Desk &desk, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_reading{desk}, m_draft{desk, QStringLiteral("reentry")}
{
}

std::vector<ReentryCase> ReentryPresenter::cases(bool isPrivate) const
{
    std::vector<ReentryCase> cases;
    const Board board = m_reading.board(longAgo).value_or(Board{});
    for (const BoardRow &row : board.rows) {
        const QString child = isPrivate && !row.masked ? initialsOf(row.child) : row.child;
        QStringList parts{row.number, child,
                          Wording::of(row.municipality, m_desk.reference().municipalities)};
        parts.removeAll({});
        cases.push_back({row.id, row.number, parts.join(QStringLiteral(" · "))});
    }
    return cases;
}

ReentrySheet ReentryPresenter::sheet(const QString &typed) const
{
    if (typed.trimmed().isEmpty())
        return {};
    const auto code = readPrintCode(typed);
    const auto page =
        code ? findPrintedPage(m_desk, *code) : Result<std::optional<PrintedPage>>{std::nullopt};
    if (!page || !*page)
        return {code ? tr("Not a sheet of this vault: check the letters, or it was printed at another "
                          "workstation. The code is kept as written.")
                     : tr("Not the code of a sheet. It is kept as written."),
                false,
                {}};
    const PrintedPage &found = **page;
    if (!found.print)
        return {tr("%1: no paper of the case bears this code. It is kept as written.").arg(found.number),
                false, found.caseRef};
    if (!found.isOfThisJournal)
        return {tr("%1. %2 It is kept as written.", "paper, what to do")
                    .arg(PaperWords::of(found), PaperWords::doubtOf(found)),
                false, found.caseRef};
    return {PaperWords::of(found), true, found.caseRef};
}

QString ReentryPresenter::choose(CaseId id)
{
    if (m_file && m_file->c.id == id)
        return {};
    auto file = m_reading.open(id, QStringLiteral("reentry"));
    if (!file)
        return Wording::of(file.error());
    m_file = std::move(*file);
    return {};
}

FormSpec ReentryPresenter::form(ReentryKind kind) const
{
    return reentryFormFor(kind, *m_file, m_desk);
}

QString ReentryPresenter::oddTimeOf(std::optional<Instant> happenedAt) const
{
    if (!happenedAt)
        return {};
    switch (oddTime(*happenedAt, m_file ? std::optional{m_file->c.receivedAt} : std::nullopt, m_desk.now())) {
    case OddTime::None: return {};
    case OddTime::InFuture: return tr("That time has not come yet. It is saved as written.");
    case OddTime::LongAgo: return tr("More than 14 days ago. It is saved as written.");
    case OddTime::BeforeCase:
        return tr("Before the call of this case (%1). It is saved as written.")
            .arg(Formats::dateTime(m_file->c.receivedAt, m_desk.now()));
    }
    Q_UNREACHABLE();
}

QString ReentryPresenter::save(ReentryKind kind, const QJsonObject &values, const Afterwards &what)
{
    const auto saved = enterAfterwards(kind, *m_file, values, what, m_desk);
    const auto fresh = m_reading.reload(m_file->c.id);
    if (fresh)
        m_file = *fresh;
    return saved ? QString{} : Wording::of(saved.error());
}

QString ReentryPresenter::lastLine() const
{
    for (const RecordedEvent &entry : m_file->journal | std::views::reverse) {
        if (!entry.afterwards)
            continue;
        const ProtectionMask mask{MaskFor::Desk, m_desk.reference().classifications};
        const bool isMasked = ProtectionMask::isNeeded(m_file->persons);
        const EventText text =
            eventText(isMasked ? mask.body(entry.body) : entry.body, entry.at, m_desk.reference());
        return tr("%1 · %2 · %3", "time, case, what")
            .arg(Formats::dateTime(entry.afterwards->happenedAt, m_desk.now()), m_file->c.number, text.title);
    }
    return {};
}

void ReentryPresenter::keepDraft(const QJsonObject &body)
{
    std::ignore = m_draft.keep(body); // a disk that takes nothing tells of itself
}

void ReentryPresenter::dropDraft()
{
    std::ignore = m_draft.drop();
}

} // namespace jour::ui
