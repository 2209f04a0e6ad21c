#include "services/chase.h"
#include "support/resources.h"
#include "support/theme.h"
#include "ui/contact_panel/contact_desk.h"

#include <QDir>
#include <QTranslator>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

void keep(const ContactDesk &d, const QString &name)
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    const QDir folder{qEnvironmentVariable("JOUR_GALLERY", QStringLiteral("."))};
    CHECK(d.pane->grab().save(folder.filePath(QString{name + QStringLiteral(".png")})));
}

void fill(ContactDesk &d)
{
    ContactPoint jour = d.add("Socialjouren Haninge", haninge, "08-465 004 20", "alla 17:00-08:00");
    jour.channels.push_back(
        {QStringLiteral("mobile"), QStringLiteral("070-174 06 05"), QStringLiteral("svarar själv efter 02")});
    jour.verifiedOn = QDate{2026, 11, 1};
    d.save(jour);
    ContactPoint chief = d.add("Chef i beredskap Haninge", haninge, "070-174 06 06", "", "chefIBeredskap");
    chief.verifiedOn = QDate{2026, 7, 1};
    d.save(chief);
    d.add("Mottagningen barn och unga", haninge, "08-465 004 22", "mån-fre 08:00-16:30", "mottagning");
    d.add("Nämndens ordförande", haninge, "070-174 06 07", "", "ordforande");
    d.add("Egen gruppledare", ownDesk, "070-174 06 11", "", "arbetsledare");
}

} // namespace

// Hidden: for a person to look at. JOUR_GALLERY says where the pictures go.
TEST_CASE("Pictures of the contact panel in both themes, in Swedish", "[.picture]")
{
    ensureResources();
    QTranslator words;
    REQUIRE(words.load(QStringLiteral(":/i18n/jourbord_sv.qm")));
    QCoreApplication::installTranslator(&words);
    for (const auto &[theme, name] : {std::pair{ThemeId::Night, QStringLiteral("panel-night")},
                                      std::pair{ThemeId::Day, QStringLiteral("panel-day")}}) {
        applyTheme(*qApp, theme);
        ContactDesk d;
        fill(d);
        const CaseId id = d.take(haninge);
        d.show(id);
        keep(d, QString{name + QStringLiteral("-1-chain")});
        d.call();
        keep(d, QString{name + QStringLiteral("-2-digits")});
        d.fixture.clock.advance(3min);
        d.press(Qt::Key_F7);
        keep(d, QString{name + QStringLiteral("-3-next")});
        d.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        keep(d, QString{name + QStringLiteral("-4-decision-makers")});
        const QString malmo = QStringLiteral("1280");
        d.show(d.take(malmo), malmo);
        keep(d, QString{name + QStringLiteral("-5-unknown")});
        d.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        keep(d, QString{name + QStringLiteral("-6-no-decision-makers")});
    }
    QCoreApplication::removeTranslator(&words);
    qApp->setStyleSheet({});
}
