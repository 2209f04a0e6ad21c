#include "print/batch_presenter.h"

#include "domain/cases/case_transitions.h"
#include "print/paper_leaving.h"
#include "print/shift_handover_paper.h"
#include "services/case_reading.h"
#include "support/wording.h"

#include <QDir>
#include <QTimer>

#include <algorithm>
#include <tuple>

namespace jour::ui {

namespace {

/// A name that no file in the folder has yet.
QString freePath(const QString &folder, const QString &name)
{
    const QDir at{folder};
    QString path = at.filePath(name + QStringLiteral(".pdf"));
    for (int copy = 2; QFile::exists(path); ++copy)
        path = at.filePath(QStringLiteral("%1-%2.pdf").arg(name).arg(copy));
    return path;
}

Result<int> saved(const PdfAhead &ahead, const QString &folder)
{
    if (!ahead.made)
        return tl::make_unexpected(ahead.made.error());
    return ahead.paper->fileName().and_then([&](const QString &name) {
        return savePdf(*ahead.paper, ahead.choice, ahead.made->result(), freePath(folder, name));
    });
}

} // namespace

int BatchState::chosen() const
{
    return static_cast<int>(std::ranges::count(lines, true, &BatchLine::isChosen));
}

BatchPresenter::BatchPresenter(Desk &desk, Printers printers, QObject *parent)
    : QObject{parent}, m_desk{desk},
      m_printers{std::move(printers)}, m_turn{new QTimer{this}}, m_ahead{new PdfsAhead{this}}
{
    m_turn->setSingleShot(true);
    m_turn->setInterval(0);
    connect(m_turn, &QTimer::timeout, this, &BatchPresenter::next);
    connect(m_ahead, &PdfsAhead::ready, this, [this] {
        if (m_state.isRunning)
            m_turn->start();
    });
}

Result<std::vector<CaseId>> BatchPresenter::casesOf(BatchSet set) const
{
    std::vector<CaseId> ids;
    if (set == BatchSet::Open || set == BatchSet::Mine)
        return CaseReading{m_desk}.board(Duration::zero()).map([&](const Board &board) {
            for (const BoardRow &row : board.rows)
                if (isOpen(row.state) && !row.asleep &&
                    (set == BatchSet::Open || row.assigned == m_desk.actor().signature))
                    ids.push_back(row.id);
            return ids;
        });
    return handoverOnPaper(m_desk).map([&](const ShiftHandover &list) {
        const auto add = [&](const std::vector<HandoverCase> &cases) {
            for (const HandoverCase &one : cases)
                ids.push_back(one.id);
        };
        if (set == BatchSet::Handover)
            add(list.open);
        add(list.handedOff);
        if (set == BatchSet::Handover)
            add(list.closed);
        return ids;
    });
}

Result<BatchLine> BatchPresenter::lineOf(CaseId id) const
{
    return CaseReading{m_desk}.row(id).map([&](const BoardRow &row) {
        const QString state = Wording::of(row.state);
        const QString place = Wording::of(row.municipality, m_desk.reference().municipalities);
        return BatchLine{.caseRef = id,
                         .number = row.number,
                         .urgency = row.urgency,
                         .municipality = place.isEmpty() ? tr("Municipality unknown") : place,
                         .standing = row.assigned.isEmpty()
                                         ? state
                                         : QString{state + QStringLiteral(" · ") + row.assigned},
                         .isOpen = isOpen(row.state)};
    });
}

void BatchPresenter::begin(BatchSet set)
{
    if (m_state.isRunning)
        return;
    m_state = {};
    m_state.set = set;
    const auto ids = casesOf(set);
    if (!ids) {
        m_state.told = Wording::of(ids.error());
        m_state.isBad = true;
    } else {
        for (const CaseId id : *ids)
            if (auto line = lineOf(id))
                m_state.lines.push_back(std::move(*line));
    }
    Q_EMIT stateChanged(m_state);
}

void BatchPresenter::setChosen(CaseId id, bool isChosen)
{
    const auto line = std::ranges::find(m_state.lines, id, &BatchLine::caseRef);
    if (m_state.isRunning || line == m_state.lines.end() || line->isChosen == isChosen)
        return;
    line->isChosen = isChosen;
    Q_EMIT stateChanged(m_state);
}

void BatchPresenter::chooseAll(bool areChosen)
{
    if (m_state.isRunning)
        return;
    for (BatchLine &line : m_state.lines)
        line.isChosen = areChosen;
    Q_EMIT stateChanged(m_state);
}

void BatchPresenter::start(const BatchOrder &order)
{
    if (m_state.isRunning || m_state.chosen() == 0)
        return;
    m_order = order;
    m_state.isRunning = true;
    m_state.isBad = false;
    m_state.done = 0;
    m_state.total = m_state.chosen();
    for (BatchLine &line : m_state.lines) {
        line.outcome = line.isChosen ? BatchOutcome::Waiting : BatchOutcome::None;
        line.told.clear();
    }
    m_state.told = tr("%1 of %2", "papers").arg(0).arg(m_state.total);
    Q_EMIT stateChanged(m_state);
    m_turn->start();
}

void BatchPresenter::next()
{
    const auto line = std::ranges::find(m_state.lines, BatchOutcome::Waiting, &BatchLine::outcome);
    if (line == m_state.lines.end()) {
        finish();
        return;
    }
    if (isToFiles() && !isMade())
        return; // goes on when it is
    if (!letLeave(*line))
        return;
    ++m_state.done;
    m_state.told = tr("%1 of %2", "papers").arg(m_state.done).arg(m_state.total);
    Q_EMIT stateChanged(m_state);
    m_turn->start();
}

/// Begins the papers of the next cases; true if the first of them is ready.
bool BatchPresenter::isMade()
{
    int ahead = 0;
    for (const BatchLine &line : m_state.lines) {
        if (line.outcome != BatchOutcome::Waiting || ahead++ < m_ahead->count())
            continue;
        if (!m_ahead->hasRoom())
            break;
        auto paper = casePaper(m_desk, line.caseRef, m_order.paper);
        const PaperChoice choice = choiceFor(*paper);
        m_ahead->begin(std::move(paper), choice);
    }
    return m_ahead->isFirstReady();
}

PaperChoice BatchPresenter::choiceFor(const PaperKind &paper) const
{
    return named({.variant = m_order.variant,
                  .reason = {},
                  .recipient = m_order.recipient.isEmpty() ? paper.usualRecipient() : m_order.recipient,
                  .printer = m_order.printer,
                  .print = {}});
}

Result<int> BatchPresenter::leave(CaseId id)
{
    if (isToFiles())
        return saved(m_ahead->takeFirst(), m_order.folder);
    const auto paper = casePaper(m_desk, id, m_order.paper);
    return printPaper(*paper, choiceFor(*paper), m_printers);
}

bool BatchPresenter::letLeave(BatchLine &line)
{
    const auto row = CaseReading{m_desk}.row(line.caseRef);
    if (!row && row.error().code == ErrorCode::NotFound) {
        if (isToFiles())
            std::ignore = m_ahead->takeFirst();
        line.outcome = BatchOutcome::Gone;
        line.told = tr("The case is no longer there: no paper was made.");
        return true;
    }
    const auto pages = leave(line.caseRef);
    if (!pages) {
        line.outcome = BatchOutcome::NotLeft;
        line.told = whyNothingLeft(pages.error());
        finish(line.told);
        return false;
    }
    line.outcome = BatchOutcome::Left;
    line.told =
        isToFiles() ? tr("Saved, %n page(s)", nullptr, *pages) : tr("Printed, %n page(s)", nullptr, *pages);
    if (line.isOpen && row && !isOpen(row->state))
        line.told += tr("; the case was closed meanwhile");
    return true;
}

void BatchPresenter::cancel()
{
    if (m_state.isRunning)
        finish();
}

int BatchPresenter::count(BatchOutcome outcome) const
{
    return static_cast<int>(std::ranges::count(m_state.lines, outcome, &BatchLine::outcome));
}

void BatchPresenter::finish(const QString &problem)
{
    m_turn->stop();
    m_ahead->clear();
    for (BatchLine &line : m_state.lines)
        if (line.outcome == BatchOutcome::Waiting) {
            line.outcome = BatchOutcome::Cancelled;
            line.told = tr("Not done");
        }
    const QString left =
        isToFiles() ? tr("%1 of %2 papers were saved.") : tr("%1 of %2 papers were printed.");
    QStringList parts{problem, left.arg(count(BatchOutcome::Left)).arg(m_state.total)};
    if (const int gone = count(BatchOutcome::Gone); gone > 0)
        parts << tr("%n case(s) were no longer there.", nullptr, gone);
    if (const int undone = count(BatchOutcome::Cancelled); undone > 0)
        parts << tr("%n were not done, and the journal knows nothing of them.", nullptr, undone);
    parts.removeAll({});
    m_state.told = parts.join(QLatin1Char(' '));
    m_state.isBad = !problem.isEmpty();
    m_state.isRunning = false;
    Q_EMIT stateChanged(m_state);
}

} // namespace jour::ui
