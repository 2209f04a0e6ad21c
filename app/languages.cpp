#include "languages.h"

#include <QCoreApplication>
#include <QLocale>

namespace jour {

Languages::Languages(QObject *parent) : QObject{parent}
{
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

void Languages::use(const QString &language)
{
    m_current = language;
    const bool swedish = language != QLatin1String{"en"};
    QLocale::setDefault(swedish ? QLocale{QLocale::Swedish, QLocale::Sweden}
                                : QLocale{QLocale::English, QLocale::Sweden});
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    // English keeps a file too, for its plural forms.
    if (m_words.load(QStringLiteral(":/i18n/jourbord_%1.qm")
                         .arg(swedish ? QStringLiteral("sv") : QStringLiteral("en"))))
        QCoreApplication::installTranslator(&m_words);
    if (swedish && m_qtWords.load(QStringLiteral(":/i18n/qtbase_sv.qm")))
        QCoreApplication::installTranslator(&m_qtWords);
}

} // namespace jour
