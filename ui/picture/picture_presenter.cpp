#include "picture/picture_presenter.h"

#include "picture/picture_topics.h"
#include "picture/picture_words.h"
#include "services/picture_csv.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

/// The maps show the ways too.
PictureParts partsOf(std::optional<int> topic)
{
    if (!topic)
        return PictureParts::all();
    return {.tables = {dimensionOf(*topic)}, .hasTravel = *topic < mapTopics};
}

} // namespace

PicturePresenter::PicturePresenter(Desk &desk, QObject *parent) : QObject{parent}, m_desk{desk}
{
}

void PicturePresenter::start()
{
    if (!m_period)
        m_period = lastClosed(PeriodKind::Month, m_desk.now());
    refresh();
}

void PicturePresenter::show(const PicturePeriod &period)
{
    m_period = period;
    refresh();
}

void PicturePresenter::setKind(PeriodKind kind)
{
    if (!m_period || m_period->kind == kind)
        return;
    m_period = std::min(periodAround(kind, m_period->first), lastClosed(kind, m_desk.now()));
    refresh();
}

void PicturePresenter::move(int by)
{
    if (!m_period)
        return;
    // One that is not final yet says when it will be.
    const PicturePeriod last = moved(lastClosed(m_period->kind, m_desk.now()), 1);
    m_period = std::min(moved(*m_period, by), last);
    refresh();
}

void PicturePresenter::compareWith(Comparison comparison)
{
    m_comparison = comparison;
    refresh();
}

void PicturePresenter::choose(int topic)
{
    m_topic = std::clamp(topic, 0, topicCount() - 1);
    render();
}

std::optional<PicturePeriod> PicturePresenter::comparedPeriod() const
{
    switch (m_comparison) {
    case Comparison::None: return std::nullopt;
    case Comparison::Before: return moved(*m_period, -1);
    case Comparison::YearBefore: return aYearBefore(*m_period);
    }
    return std::nullopt;
}

void PicturePresenter::refresh()
{
    if (!m_period)
        return;
    const Picture picture{m_desk};
    m_now.reset();
    m_before.reset();
    m_problem.clear();
    const auto read = [&](const PicturePeriod &period, std::optional<PeriodPicture> &into) {
        if (auto made = picture.of(period))
            into = std::move(*made);
        else
            m_problem = Wording::of(made.error());
    };
    read(*m_period, m_now);
    if (const auto compared = comparedPeriod())
        read(*compared, m_before);
    render();
}

void PicturePresenter::render()
{
    if (!m_period)
        return;
    PictureState state{.kind = m_period->kind, .comparison = m_comparison, .topic = m_topic};
    state.period = PictureWords::of(*m_period);
    state.within = PictureWords::within(*m_period);
    state.problem = m_problem;
    for (int topic = 0; topic < topicCount(); ++topic)
        state.topics << topicTitle(topic);
    if (m_now) {
        const PictureWords words{m_desk.reference()};
        state.shown = topicState(m_topic, *m_now, m_before ? &*m_before : nullptr, words);
        state.notes = PictureWords::notes(m_now->tables.front()).join(QLatin1Char(' '));
    }
    state.fileName = tr("situation-picture-%1", "file name").arg(wordOf(*m_period));
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

QByteArray PicturePresenter::csv(std::optional<int> topic) const
{
    return m_now ? pictureCsv(*m_now, partsOf(topic), m_before ? &*m_before : nullptr) : QByteArray{};
}

std::vector<TopicState> PicturePresenter::allTopics() const
{
    std::vector<TopicState> all;
    if (m_now)
        for (int topic = 0; topic < topicCount(); ++topic)
            all.push_back(
                topicState(topic, *m_now, m_before ? &*m_before : nullptr, PictureWords{m_desk.reference()}));
    return all;
}

Result<> PicturePresenter::release(std::optional<int> topic, const QString &format)
{
    std::vector<PeriodPicture> shown;
    if (m_now)
        shown.push_back(*m_now);
    if (m_before)
        shown.push_back(*m_before);
    return Picture{m_desk}.release(shown, partsOf(topic), format);
}

} // namespace jour::ui
