// The numbers that a manager sets for the whole vault.
#include "services/picture.h"
#include "services/sleeping_cases.h"
#include "settings/number_part.h"

#include <QCoreApplication>

namespace jour::ui {

namespace {

struct SleepWords
{
    Q_DECLARE_TR_FUNCTIONS(SleepPart)
};

struct PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(PicturePart)
};

} // namespace

NumberSetting sleepSetting(Desk &desk)
{
    return {.part = QStringLiteral("sleepPart"),
            .fieldName = QStringLiteral("sleepDays"),
            .words = SleepWords::tr(
                "An open case that nobody touches for so long rings no more: it stands in the weekly list "
                "(Ctrl+Shift+W) until somebody does something in it. Limits of law and times set by the "
                "police ring all the same."),
            .label = SleepWords::tr("Days without a touch"),
            .saveText = SleepWords::tr("Save the days"),
            .least = SleepingCases::fewestDays,
            .most = SleepingCases::mostDays,
            .read = [&desk] { return SleepingCases{desk}.days(); },
            .write = [&desk](int days, const QString &why) { return SleepingCases{desk}.setDays(days, why); },
            .summary = [](int days) { return SleepWords::tr("After %n day(s)", nullptr, days); }};
}

NumberSetting pictureSetting(Desk &desk)
{
    return {
        .part = QStringLiteral("picturePart"),
        .fieldName = QStringLiteral("pictureThreshold"),
        .words = PictureWords::tr(
            "No count under the threshold is shown, on the screen or in what is saved, nor one from which "
            "it could be worked out. It cannot be set under 3: of two, each would know all about the "
            "other. What was given out under a lower threshold cannot be taken back."),
        .label = PictureWords::tr("Fewest cases that are shown"),
        .saveText = PictureWords::tr("Save the threshold"),
        .least = leastThreshold,
        .most = mostThreshold,
        .read = [&desk] { return Picture{desk}.threshold(); },
        .write = [&desk](int least, const QString &why) { return Picture{desk}.setThreshold(least, why); },
        .summary = [](int least) { return PictureWords::tr("Counts from %1").arg(least); }};
}

} // namespace jour::ui
