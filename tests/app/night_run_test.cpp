// A whole night in a minute: the clock is turned, nobody is at the desk, and what the window shows must agree
// with the journal at every minute. With JOURBORD_PICTURES=folder five moments are kept to look at.
#include "actions/action_registry.h"
#include "alarms/alarm_sound.h"
#include "coverage/put_away_gaps.h"
#include "demo/demo_night.h"
#include "print/print_feature.h"
#include "services/case_reading.h"
#include "session.h"
#include "settings/settings_ground.h"
#include "shell/workspace.h"
#include "store/journal.h"
#include "support/builders.h"
#include "support/formats.h"
#include "support/quiet_output.h"
#include "support/strings.h"
#include "support/theme.h"
#include "support/ui_settings.h"
#include "support/wording.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>

using namespace jour;
using namespace jour::test;

namespace {

/// How a case stands, by its journal alone.
struct Told
{
    qint64 seq = 0;
    RunState run = RunState::Idle;
    std::map<TimerId, Timer> live;

    void read(const Event &event)
    {
        seq = event.seq;
        const EventBody body = event.decodedBody();
        if (const auto *moved = std::get_if<events::RunMoved>(&body))
            run = moved->run.state;
        else if (const auto *armed = std::get_if<events::TimerArmed>(&body))
            live[armed->timer.id] = armed->timer;
        else if (const auto *changed = std::get_if<events::TimerChanged>(&body))
            live[changed->timer.id] = changed->timer;
        else if (const auto *ended = std::get_if<events::TimerEnded>(&body))
            live.erase(ended->timer);
    }
    [[nodiscard]] std::optional<Instant> next() const
    {
        std::optional<Instant> first;
        for (const auto &[id, timer] : live)
            first = first ? std::min(*first, timer.due) : timer.due;
        return first;
    }
};

class FastNight
{
public:
    FastNight()
    {
        ui::applyTheme(*qApp, ui::ThemeId::Night);
        REQUIRE(m_session.begin(0, false));
        m_session.alarms.begin();
        m_workspace = std::make_unique<ui::Workspace>(
            ui::FeatureContext{m_session.desk, m_actions, m_settings}, m_session.alarms, m_session.watchman,
            m_session.saves, m_putAway, m_sound, ui::SettingsGround{});
        m_workspace->resize(1600, 1000);
        m_workspace->show();
        REQUIRE(QTest::qWaitForWindowExposed(m_workspace.get()));
    }

    void minute()
    {
        AlarmWatch &watch = m_session.alarms.watch();
        for (Duration left = 1min; left > Duration{0};) {
            const Duration step = std::min(left, std::max<Duration>(watch.wait(), 1s));
            left -= step;
            m_clock.advance(step);
            watch.check();
        }
        m_session.silence.check();
        m_session.watchman.check();
        m_workspace->setNow(m_clock.now());
        QCoreApplication::processEvents();
    }
    /// Each row of the queue says what the journal does.
    void compare()
    {
        const QStringList shown = rows();
        const auto board = CaseReading{desk()}.board();
        REQUIRE(board);
        for (const BoardRow &row : board->rows) {
            const Told &told = readOn(row.id);
            const auto line =
                std::ranges::find_if(shown, [&](const QString &text) { return text.contains(row.number); });
            INFO(row.number.toStdString() << " at " << ui::Formats::dateTime(m_clock.now()).toStdString());
            REQUIRE(line != shown.end());
            INFO(line->toStdString());
            if (row.state == CaseState::Closed)
                continue;
            const auto next = told.next();
            REQUIRE(next);
            CHECK(line->contains(ui::Formats::spokenCountdown(*next, m_clock.now())));
            for (const RunState loud : {RunState::Exhausted, RunState::Stalled}) {
                const bool isShown = line->contains(ui::Wording::of(loud));
                CHECK(isShown == (told.run == loud));
                keepShown(row.number, loud, isShown);
            }
        }
    }
    /// What was seen to go wrong, when: "18 jul 02:10 ROC-2026-0007 exhausted".
    [[nodiscard]] const std::multiset<QString> &shown() const { return m_shown; }
    /// The same, read off the printed journal of the night.
    [[nodiscard]] std::multiset<QString> printed()
    {
        const QString path = m_place.filePath(QStringLiteral("night.pdf"));
        const auto paper = ui::nightPaper(m_session.desk, m_begun + 1s, m_clock.now() + 1s);
        REQUIRE(ui::PrintFeature::saveTo(*paper, path));
        if (const QString folder = qEnvironmentVariable("JOURBORD_PICTURES"); !folder.isEmpty())
            QFile::copy(path, QDir{folder}.filePath(QStringLiteral("night.pdf")));
        std::multiset<QString> found;
        for (const QString &line : textOf(path).split(QLatin1Char{'\n'}))
            for (const auto &[rule, state] : words)
                if (line.contains(QLatin1String{rule}))
                    found.insert(seen(line.simplified().section(QLatin1Char{' '}, 0, timeWords - 1),
                                      line.simplified().section(QLatin1Char{' '}, timeWords, timeWords),
                                      state));
        return found;
    }
    void picture(int minute)
    {
        if (const QString folder = qEnvironmentVariable("JOURBORD_PICTURES"); !folder.isEmpty())
            m_workspace->grab().save(
                QDir{folder}.filePath(QStringLiteral("night-%1.png").arg(minute, 3, 10, QLatin1Char{'0'})));
    }
    [[nodiscard]] std::size_t movesByTime()
    {
        std::size_t moves = 0;
        const auto board = CaseReading{desk()}.board();
        REQUIRE(board);
        for (const BoardRow &row : board->rows)
            for (const Event &event : journalOf(row.id)) {
                const EventBody body = event.decodedBody();
                const auto *moved = std::get_if<events::RunMoved>(&body);
                moves += moved && moved->byEngine && event.at.wall() > m_begun ? 1U : 0U;
            }
        return moves;
    }
    [[nodiscard]] bool isWell() const { return m_session.watchman.broken().empty(); }

private:
    /// How the paper words what the queue words as a state.
    static constexpr std::array<std::pair<const char *, RunState>, 2> words{
        std::pair{"Every step tried", RunState::Exhausted}, {"The promise was not", RunState::Stalled}};

    [[nodiscard]] static QString seen(const QString &when, const QString &number, RunState state)
    {
        return QStringList{when, number, wordOf(state)}.join(QLatin1Char{' '});
    }
    void keepShown(const QString &number, RunState state, bool isShown)
    {
        bool &wasShown = m_isLoud[{number, state}];
        if (isShown && !wasShown && m_clock.now() > m_begun)
            m_shown.insert(seen(ui::Formats::dateTime(m_clock.now()).simplified(), number, state));
        wasShown = isShown;
    }
    [[nodiscard]] static QString textOf(const QString &pdf)
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            SKIP("pdftotext is not installed");
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        REQUIRE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    [[nodiscard]] Desk &desk() { return m_session.desk; }
    [[nodiscard]] QStringList rows()
    {
        const auto *list = m_workspace->findChild<QListView *>(QStringLiteral("queueTable"));
        REQUIRE(list);
        QStringList texts;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            texts << list->model()->index(i, 0).data().toString();
        return texts;
    }
    [[nodiscard]] std::vector<Event> journalOf(CaseId id)
    {
        return desk().store().journal().ofCase(id).value();
    }
    const Told &readOn(CaseId id)
    {
        Told &told = m_told[id];
        for (const Event &event : journalOf(id))
            if (event.seq > told.seq)
                told.read(event);
        return told;
    }

    template<typename T>
    [[nodiscard]] static T valueOf(Result<T> result)
    {
        REQUIRE(result);
        return std::move(*result);
    }

    QTemporaryDir m_place;
    QString m_folder = m_place.path() + QStringLiteral("/vault");
    ManualClock m_clock{night};
    Instant m_begun = night;
    ReferenceData m_reference = valueOf(ReferenceData::load());
    DemoNight m_demo = valueOf(makeDemoNight(m_folder, m_reference, m_clock));
    std::unique_ptr<Store> m_store = valueOf(Store::open(m_folder, m_demo.keys, m_clock));
    ChangeFeed m_feed;
    AlarmWatch m_watch{m_clock};
    Session m_session{*m_store, m_clock, m_reference, m_feed, m_watch, m_demo.operatorOnDuty, m_folder};
    ui::ActionRegistry m_actions;
    ui::UiSettings m_settings;
    ui::PutAwayGaps m_putAway;
    QuietOutput m_output;
    ui::AlarmSound m_sound{m_watch, m_clock, m_output};
    std::unique_ptr<ui::Workspace> m_workspace;
    std::map<CaseId, Told> m_told;
    std::map<std::pair<QString, RunState>, bool> m_isLoud;
    std::multiset<QString> m_shown;
    const int timeWords =
        static_cast<int>(ui::Formats::dateTime(night).simplified().count(QLatin1Char{' '}) + 1);
};

} // namespace

TEST_CASE(
    "A whole night in a minute: what is shown agrees with the journal at every minute, and with its print",
    "[app][gui][night run]")
{
    constexpr int minutes = 10 * 60;
    FastNight fast;
    fast.compare();
    for (int minute = 1; minute <= minutes; ++minute) {
        fast.minute();
        fast.compare();
        if (minute % (minutes / 5) == 0)
            fast.picture(minute);
    }
    CHECK(fast.movesByTime() > 20);
    CHECK(fast.isWell());
    CHECK(fast.shown().size() > 5);
    CHECK(fast.printed() == fast.shown());
}
