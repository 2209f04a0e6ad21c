#include "support/event_text_parts.h"

#include "support/wording.h"

namespace jour::ui {

EventText act(const char *icon, const QString &title, const QString &body, Instant at)
{
    return {QString::fromLatin1(icon), title, body, true, at};
}

EventText quiet(const char *icon, const QString &title, const QString &body, Instant at)
{
    return {QString::fromLatin1(icon), title, body, false, at};
}

QString lines(const QStringList &parts)
{
    QStringList kept;
    for (const QString &part : parts)
        if (!part.trimmed().isEmpty())
            kept << part.trimmed();
    return kept.join(QLatin1Char('\n'));
}

QString classWord(const char *list, const QString &key, const ReferenceData &reference)
{
    return key.isEmpty() ? QString{} : Wording::of(reference.classifications.item(QLatin1String{list}, key));
}

} // namespace jour::ui
