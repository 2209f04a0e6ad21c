#include "picture/picture_export.h"
#include "picture/picture_presenter.h"
#include "picture/picture_report.h"
#include "picture_desk.h"
#include "support/strings.h"

#include <QImage>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

TEST_CASE("The report has every chart, more than a page, and nothing that is kept back", "[picture][gui]")
{
    PictureDesk desk{40};
    PicturePresenter presenter{desk.desk};
    presenter.start();
    const auto topics = presenter.allTopics();
    CHECK(topics.size() == 19);
    int kept = 0;
    for (const TopicState &topic : topics)
        for (const PictureRow &row : topic.rows) {
            CHECK(row.count.value_or(5) != 1);
            kept += row.countText == QStringLiteral("kept back") ? 1 : 0;
        }
    CHECK(kept > 10);
    const ReportPdf pdf = reportPdf(reportOf(presenter.state(), topics, desk.desk));
    CHECK(pdf.pages >= 6);
    CHECK(pdf.bytes.startsWith("%PDF-1.4"));
    CHECK_FALSE(pdf.bytes.contains("ROC-2027"));
}

TEST_CASE("A saved picture is not empty", "[picture][gui]")
{
    PictureDesk desk{40};
    PicturePresenter presenter{desk.desk};
    presenter.start();
    for (const int topic : {0, 2, 9}) {
        presenter.choose(topic);
        const QImage image = QImage::fromData(topicPng(presenter.state().shown, presenter.state().notes));
        REQUIRE(image.width() == 1200);
        int other = 0;
        for (int y = 300; y < 800; y += 7)
            for (int x = 0; x < 1200; x += 7)
                other += image.pixelColor(x, y) == image.pixelColor(2, 2) ? 0 : 1;
        CHECK(other > 300);
    }
}
