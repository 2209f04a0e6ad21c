#pragma once

#include "services/save_watch.h"

#include <QObject>

namespace jour::ui {

class Banner;
struct BannerState;

/// Says across the window that nothing is saved, why and what to do, for as long as it lasts. Then that it
/// works again, until that is put away.
class SavingBanner final : public QObject
{
    Q_OBJECT

public:
    /// `folder`: of the vault.
    SavingBanner(const SaveWatch &saves, QString folder, Banner &banner, QObject *parent = nullptr);

    [[nodiscard]] static BannerState stateOf(const SavingStopped &stopped, const QString &folder);

private:
    void refresh();

    const SaveWatch &m_saves;
    QString m_folder;
    Banner &m_banner;
};

} // namespace jour::ui
