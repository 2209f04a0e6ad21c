#include "shell/about_page.h"

#include "support/theme.h"
#include "widgets/plain_label.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace jour::ui {

AboutPage::AboutPage(QWidget *parent) : QWidget{parent}
{
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
    for (const QString &line :
         {QStringLiteral("SQLCipher © Zetetic LLC (BSD)"),
          QStringLiteral("Qt 6 © The Qt Company (LGPLv3, Qt Charts GPLv3)"),
          QStringLiteral("libsodium © Frank Denis (ISC)"),
          QStringLiteral("libphonenumber © Google (Apache 2.0)"),
          QStringLiteral("zxcvbn-c © Tony Evans (MIT)"), QStringLiteral("tl::expected © Sy Brand (CC0)")})
        column->addWidget(new PlainLabel{line, TextRole::Caption, this});
}

} // namespace jour::ui
