#include "picture/picture_presenter.h"
#include "picture/picture_report.h"
#include "picture/picture_topics.h"
#include "picture_desk.h"
#include "print/html_text.h"
#include "ui/print/pdf_reading.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

TEST_CASE("The title of a report has its month as it stands inside a sentence", "[picture]")
{
    const QLocale before;
    QLocale::setDefault(QLocale{QLocale::Swedish, QLocale::Sweden});
    PictureDesk desk;
    PicturePresenter presenter{desk.desk};
    presenter.show({PeriodKind::Month, january2027 + 9});
    CHECK(presenter.state().period == QStringLiteral("Oktober 2027"));
    CHECK(reportOf(presenter.state(), {}, desk.desk).title.endsWith(QStringLiteral(", oktober 2027")));
    QLocale::setDefault(before);
}

TEST_CASE("Who was found where they live has travelled nowhere", "[picture]")
{
    PictureDesk desk;
    PicturePresenter presenter{desk.desk};
    presenter.show({PeriodKind::Year, january2027});
    int ways = 0;
    for (int topic = 0; topic < mapTopics; ++topic) {
        presenter.choose(topic);
        for (const PictureRow &row : presenter.state().shown.rows) {
            const QStringList ends = row.label.split(QStringLiteral(" → "));
            if (ends.size() < 2)
                continue;
            ++ways;
            CHECK(ends.front() != ends.back());
        }
        for (const auto &[area, said] : presenter.state().shown.county->words)
            CHECK_FALSE(said.contains(QStringLiteral("Stockholm → Stockholm")));
    }
    CHECK(ways > 0);
}

TEST_CASE("Each page of the report says which of how many it is", "[picture][print]")
{
    PictureDesk desk;
    PicturePresenter presenter{desk.desk};
    presenter.show({PeriodKind::Year, january2027});
    std::vector<TopicState> topics;
    for (int topic = 0; topic < 6; ++topic) {
        presenter.choose(topic);
        topics.push_back(presenter.state().shown);
    }
    const ReportPdf pdf = reportPdf(reportOf(presenter.state(), topics, desk.desk));
    REQUIRE(pdf.pages > 1);
    QTemporaryDir folder;
    QFile file{folder.filePath(QStringLiteral("report.pdf"))};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf.bytes);
    file.close();
    const QString text = QString::fromUtf8(saidBy(
        QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")}));
    const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    REQUIRE(pages.size() == pdf.pages);
    for (int page = 0; page < pdf.pages; ++page)
        CHECK(pages.at(page).contains(QStringLiteral("page %1 of %2").arg(page + 1).arg(pdf.pages)));
}

TEST_CASE("A number stays on the line of its section or unit on paper", "[print]")
{
    CHECK(escaped(QStringLiteral("29 kap. 4 § SoL, 30 min, 4 barn")) ==
          QStringLiteral("29\u00a0kap.\u00a04\u00a0§ SoL, 30\u00a0min, 4 barn"));
}
