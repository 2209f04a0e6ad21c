#include "shell/saving_banner.h"

#include "support/formats.h"
#include "support/saving_words.h"
#include "widgets/banner.h"

namespace jour::ui {

SavingBanner::SavingBanner(const SaveWatch &saves, QString folder, Banner &banner, QObject *parent)
    : QObject{parent}, m_saves{saves}, m_folder{std::move(folder)}, m_banner{banner}
{
    m_banner.setObjectName(QStringLiteral("savingBanner"));
    connect(&m_saves, &SaveWatch::changed, this, &SavingBanner::refresh);
    connect(&m_banner, &Banner::dismissed, this, [this] { m_banner.render({}); });
    if (m_saves.stopped())
        refresh();
}

BannerState SavingBanner::stateOf(const SavingStopped &stopped, const QString &folder)
{
    return {Severity::Danger,
            tr("NOTHING IS SAVED since %1: %2. You can read, and the alarms go on. Write on paper what "
               "happens: what is typed here is lost when the desk locks. %3 Saving goes on by itself as soon "
               "as it works.")
                .arg(Formats::time(stopped.since), SavingWords::reasonOf(stopped.why),
                     SavingWords::adviceOf(stopped.why, folder)),
            {}};
}

void SavingBanner::refresh()
{
    if (m_saves.stopped()) {
        m_banner.render(stateOf(*m_saves.stopped(), m_folder));
        return;
    }
    m_banner.render({Severity::Ok,
                     tr("Saving works again. What was typed meanwhile stands where it was: save it now, and "
                        "write in what stands on paper."),
                     {},
                     true});
}

} // namespace jour::ui
