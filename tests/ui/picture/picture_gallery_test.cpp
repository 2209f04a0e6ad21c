#include "actions/action_registry.h"
#include "picture/picture_page.h"
#include "picture/picture_presenter.h"
#include "picture/picture_report.h"
#include "picture_desk.h"
#include "support/resources.h"
#include "support/theme.h"
#include "support/ui_settings.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QTest>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

TEST_CASE("The situation picture in both themes", "[.picture]")
{
    QTranslator words;
    REQUIRE(words.load(QStringLiteral(":/i18n/jourbord_sv.qm")));
    QCoreApplication::installTranslator(&words);
    QLocale::setDefault(QLocale{QLocale::Swedish, QLocale::Sweden});
    ensureResources();
    PictureDesk desk;
    const QDir folder{qEnvironmentVariable("JOUR_GALLERY", QStringLiteral("."))};
    ActionRegistry actions;
    UiSettings settings;
    for (const auto &[theme, name] : {std::pair{ThemeId::Night, "night"}, {ThemeId::Day, "day"}}) {
        applyTheme(*qApp, theme);
        PicturePage page{{desk.desk, actions, settings}};
        page.resize(1140, 720);
        page.show();
        page.start();
        auto &topics = *page.findChild<QListWidget *>(QStringLiteral("pictureTopics"));
        for (int topic = 0; topic < topics.count(); ++topic) {
            topics.setCurrentRow(topic);
            if (topic == 0)
                page.findChild<QWidget *>(QStringLiteral("countyMap"))->setFocus();
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            CHECK(page.grab().save(
                folder.filePath(QStringLiteral("picture-%1-%2.png").arg(QLatin1String{name}).arg(topic))));
        }
    }
    PicturePresenter presenter{desk.desk};
    presenter.start();
    QFile pdf{folder.filePath(QStringLiteral("picture-report.pdf"))};
    REQUIRE(pdf.open(QIODevice::WriteOnly));
    pdf.write(reportPdf(reportOf(presenter.state(), presenter.allTopics(), desk.desk)).bytes);
    QCoreApplication::removeTranslator(&words);
}
