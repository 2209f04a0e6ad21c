#include "shell/about_page.h"

#include "support/resources.h"
#include "support/theme.h"
#include "widgets/plain_label.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace jour::ui {

AboutPage::AboutPage(QWidget *parent) : QWidget{parent}
{
    ensureResources();
    setObjectName(QStringLiteral("aboutPage"));
    setWindowTitle(QStringLiteral("Jourbord"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addWidget(
        new PlainLabel{tr("Jourbord %1").arg(QCoreApplication::applicationVersion()), TextRole::Title, this});
    column->addWidget(
        new PlainLabel{tr("Triage console for the out-of-hours social service."), TextRole::Body, this});
    column->addWidget(new PlainLabel{
        tr("Free software under the GNU General Public License, version 3 or later. No warranty."),
        TextRole::Muted, this});
    column->addWidget(new PlainLabel{
        tr("Running on Qt %1, %2").arg(QLatin1String{qVersion()}, QSysInfo::prettyProductName()),
        TextRole::Caption, this});
    auto *parts = new QTextBrowser{this};
    parts->setObjectName(QStringLiteral("attributions"));
    parts->setAccessibleName(tr("What Jourbord is built on"));
    parts->setOpenLinks(false);
    parts->setTabChangesFocus(true);
    QFile file{QStringLiteral(":/ATTRIBUTIONS.md")};
    if (file.open(QIODevice::ReadOnly))
        parts->setMarkdown(QString::fromUtf8(file.readAll()));
    column->addWidget(parts, 1);
    resize(900, 620);
}

} // namespace jour::ui
