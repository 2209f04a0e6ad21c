#include "core/services/watched_desk.h"
#include "queue/queue_model.h"
#include "queue/queue_pane.h"
#include "services/case_merge.h"
#include "support/formats.h"
#include "support/theme.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// The queue of a desk to which the same happening came in twice, and something else once.
struct MergedQueue
{
    MergedQueue()
    {
        queue.resize(320, 500);
        queue.show();
        REQUIRE(QTest::qWaitForWindowExposed(&queue));
        queue.setNow(d.clock.now());
        queue.refresh();
    }
    [[nodiscard]] QStringList rows()
    {
        // Nothing moves under a hand; R puts all in its order.
        QTest::keyClick(queue.findChild<QListView *>(QStringLiteral("queueTable")), Qt::Key_R);
        const auto *list = queue.findChild<QListView *>(QStringLiteral("queueTable"));
        QStringList texts;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            texts << list->model()->index(i, 0).data().toString();
        return texts;
    }
    [[nodiscard]] QString number(CaseId id) { return d.find(id).number; }
    /// Where the row of a case stands, by the number it begins with.
    [[nodiscard]] qsizetype placeOf(CaseId id)
    {
        const QStringList all = rows();
        for (qsizetype i = 0; i < all.size(); ++i)
            if (all[i].startsWith(number(id)))
                return i;
        return -1;
    }
    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("JOURBORD_PICTURES");
        if (folder.isEmpty())
            return;
        for (const auto &[theme, suffix] :
             {std::pair{ThemeId::Night, "night"}, std::pair{ThemeId::Day, "day"}}) {
            applyTheme(*qApp, theme);
            QCoreApplication::processEvents();
            queue.grab().save(QDir{folder}.filePath(
                QStringLiteral("%1-%2.png").arg(QLatin1String{name}, QLatin1String{suffix})));
        }
    }

    WatchedDesk d;
    CaseId root = d.chased(Urgency::Soon);
    CaseId other = d.chased();
    CaseId twin = d.chased(Urgency::Immediate);
    QueuePane queue{*d.at};
};

} // namespace

TEST_CASE("The queue shows one happening as one: the root with the earliest deadline, the other beneath",
          "[queue][gui][merge][T31]")
{
    MergedQueue q;
    const auto before = q.rows();
    REQUIRE(q.placeOf(q.twin) < q.placeOf(q.root));
    REQUIRE(CaseMerge{*q.d.at}.merge(q.twin, q.root, QStringLiteral("Samma gripande")));
    CHECK(q.placeOf(q.twin) == q.placeOf(q.root) + 1);
    CHECK(q.placeOf(q.root) < q.placeOf(q.other)); // the twin is due first
    const QString rootRow = q.rows().at(q.placeOf(q.root));
    CHECK(rootRow.contains(q.number(q.twin) + QStringLiteral(": ")));
    CHECK(rootRow.contains(QStringLiteral("1 more case(s) of the same happening")));
    CHECK(q.rows().at(q.placeOf(q.twin)).contains(QStringLiteral("same happening as ") + q.number(q.root)));
    q.picture("queue-merged");

    REQUIRE(CaseMerge{*q.d.at}.unmerge(q.twin, QStringLiteral("Två olika")));
    CHECK(q.rows() == before);
}

TEST_CASE("What happens in a merged case is seen in its root's row at once", "[queue][gui][merge]")
{
    MergedQueue q;
    REQUIRE(CaseMerge{*q.d.at}.merge(q.twin, q.root, QStringLiteral("Samma gripande")));
    REQUIRE(Chase{*q.d.at}.remind(q.twin, q.d.clock.now() + 30s, QStringLiteral("Ring vakten")));
    CHECK(q.rows().at(q.placeOf(q.root)).contains(QStringLiteral("Ring vakten")));
    WatchedDesk::expect(
        Casework{*q.d.at}.move(q.root, q.d.find(q.root).revision,
                               {.to = CaseState::Closed, .disposition = QStringLiteral("answered")}));
    // The root is closed, what was under it is not.
    CHECK(q.placeOf(q.twin) < q.placeOf(q.root));
    CHECK(q.rows().at(q.placeOf(q.twin)).contains(QStringLiteral("same happening as ") + q.number(q.root)));
}

TEST_CASE("A root's row says by an arrow that its time is that of a case beneath", "[queue][merge]")
{
    QueueRow row;
    row.earliest = Timer{};
    row.earliest->due = night + 10min;
    CHECK(QueueModel::timeOf(row, night) == Formats::countdown(night + 10min, night));
    row.earliestNumber = QStringLiteral("ROC-2026-0413");
    CHECK(QueueModel::timeOf(row, night) ==
          QString{QStringLiteral("\u21B3 ") % Formats::countdown(night + 10min, night)});
    row.earliest.reset();
    CHECK(QueueModel::timeOf(row, night).isEmpty());
}
