#include "rosters/roster_presenter.h"

#include "base/text.h"
#include "services/duty_book.h"
#include "support/duty_text.h"
#include "support/formats.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

bool fits(const QString &text, const QString &typed)
{
    const QString key = searchKey(typed.trimmed());
    return key.isEmpty() || searchKey(text).contains(key) || looseSearchKey(text).contains(key);
}

} // namespace

RosterPresenter::RosterPresenter(Desk &desk, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_acts{desk}, m_writer{desk, m_acts}, m_anchor{localDate(desk.now())}
{
    connect(&desk.feed(), &ChangeFeed::committed, this, [this](const Changes &changes) {
        m_isStale = m_isStale || changes.contacts;
        if (m_isStale && m_isShown)
            start();
    });
}

const DutyIndex &RosterPresenter::index() const
{
    return m_desk.duties().index();
}

void RosterPresenter::start()
{
    m_isShown = true;
    if (m_isStale)
        read();
    tell();
}

void RosterPresenter::setNow(Instant now)
{
    // The line of now moves by less than can be seen within a minute.
    if (!m_isShown || now - m_state.sheet.now < std::chrono::minutes{1})
        return;
    layOut();
    tell();
}

void RosterPresenter::setTyped(const QString &typed)
{
    m_state.typed = typed;
    readLines();
    tell();
}

void RosterPresenter::read()
{
    m_state.isUnread = m_desk.duties().isUnread();
    m_isStale = m_state.isUnread; // read anew as soon as it is looked at again
    if (!m_state.list.isNull() && !index().list(m_state.list))
        m_state.list = {};
    if (const auto &behind = index().listsOf(m_state.point); m_state.list.isNull() && !behind.empty())
        m_state.list = behind.front()->id;
    readLines();
    if (m_state.list.isNull() && m_state.point.isNull() && !m_state.lists.empty()) {
        m_state.list = m_state.lists.front().list;
        m_state.point = m_state.lists.front().point;
    }
    layOut();
}

void RosterPresenter::readLines()
{
    const DutyIndex &known = index();
    const DutyDirectory &all = known.directory();
    const Municipalities &municipalities = m_desk.reference().municipalities;
    m_state.lists.clear();
    m_state.persons.clear();
    const auto add = [&](const ContactPoint &point, const DutyList *list) {
        const QString place = tr("%1 · %2", "municipality, contact")
                                  .arg(DutyText::place(point.municipality, municipalities), point.name);
        const QString name = list ? (list->name.isEmpty() ? tr("Duty list") : list->name) : tr("no list yet");
        if (fits(QString{place + QLatin1Char(' ') + name}, m_state.typed))
            m_state.lists.push_back({list ? list->id : DutyListId{}, point.id, name, place});
    };
    for (const ContactPoint &point : all.points) {
        if (point.retired)
            continue;
        const auto &lists = known.listsOf(point.id);
        for (const DutyList *list : lists)
            add(point, list);
        // Those without a list are many: shown when looked for, or when come from there.
        if (lists.empty() && (point.id == m_state.point || !m_state.typed.trimmed().isEmpty()))
            add(point, nullptr);
    }
    std::ranges::stable_sort(m_state.lists, [](const auto &a, const auto &b) {
        return swedishOrder().compare(a.place, b.place) < 0;
    });
    for (const DutyPerson &person : m_acts.lists().persons()) {
        QStringList detail{person.post, DutyText::numberOf(person.channels)};
        detail.removeAll(QString{});
        if (fits(person.name, m_state.typed))
            m_state.persons.push_back({person.id, person.name, detail.join(QStringLiteral(", "))});
    }
}

DutyList RosterPresenter::list() const
{
    return m_writer.placeOf(m_state.list, m_state.point).seen;
}

void RosterPresenter::showList(DutyListId list, ContactPointId point)
{
    if (list == m_state.list && point == m_state.point)
        return;
    m_state.list = list;
    m_state.point = point;
    m_chosen.reset();
    m_cameFor.reset();
    layOut();
    tell();
}

void RosterPresenter::showPoint(ContactPointId point, Instant at)
{
    const auto &lists = index().listsOf(point);
    m_state.point = point;
    m_state.list = lists.empty() ? DutyListId{} : lists.front()->id;
    m_state.typed.clear();
    m_state.view = RosterView::Week;
    m_anchor = localDate(at);
    m_chosen.reset();
    m_cameFor = at;
    read();
    const auto then = std::ranges::find_if(
        m_state.sheet.bars, [at](const RosterBar &bar) { return bar.piece.from <= at && at < bar.piece.to; });
    if (then != m_state.sheet.bars.end()) {
        m_chosen = then->piece;
        m_cameFor.reset();
    }
    start();
    layOut();
    tell();
}

void RosterPresenter::setView(RosterView view)
{
    m_state.view = view;
    layOut();
    tell();
}

void RosterPresenter::turn(int by)
{
    m_anchor = m_state.view == RosterView::Week ? m_anchor.addDays(7 * by) : m_anchor.addMonths(by);
    m_chosen.reset();
    m_cameFor.reset();
    layOut();
    tell();
}

void RosterPresenter::goToday()
{
    m_anchor = localDate(m_desk.now());
    m_chosen.reset();
    m_cameFor.reset();
    layOut();
    tell();
}

void RosterPresenter::enter()
{
    if (!current() && !m_state.gap)
        walk(+1);
}

void RosterPresenter::walk(int by)
{
    const auto from = m_chosen      ? std::optional{m_chosen->from}
                      : m_state.gap ? std::optional{m_state.gap->from}
                                    : std::nullopt;
    choose(!current() && from ? nextBarFrom(m_state.sheet, *from, by) : nextBar(m_state.sheet, by));
}

void RosterPresenter::walkRows(int by)
{
    choose(barInNextRow(m_state.sheet, by));
}

void RosterPresenter::choose(int bar)
{
    m_state.sheet.current = bar;
    if (const RosterBar *chosen = current()) {
        m_chosen = chosen->piece;
        m_anchor = localDate(chosen->piece.from); // within the time shown
        m_cameFor.reset();
        m_state.gap.reset();
    }
    tell();
}

/// Also where it lies in another week or month.
void RosterPresenter::choosePiece(const RosterPiece &piece)
{
    m_chosen = piece;
    m_cameFor.reset();
    const auto [from, to] = span();
    const bool isShown = piece.to > from && piece.from < to;
    m_anchor = localDate(isShown ? std::max(piece.from, from) : piece.from);
}

std::optional<RosterPiece> RosterPresenter::currentTurn() const
{
    const RosterBar *bar = current();
    if (!bar)
        return std::nullopt;
    RosterPiece whole = bar->piece;
    whole.from = bar->turn.from;
    whole.to = bar->turn.to;
    return whole;
}

const RosterBar *RosterPresenter::current() const
{
    const int bar = m_state.sheet.current;
    return bar < 0 || bar >= static_cast<int>(m_state.sheet.bars.size())
               ? nullptr
               : &m_state.sheet.bars[static_cast<std::size_t>(bar)];
}

} // namespace jour::ui
