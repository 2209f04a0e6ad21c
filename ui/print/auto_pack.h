#pragma once

#include "actions/feature_context.h"
#include "base/result.h"
#include "services/shift_log.h"

#include <QObject>

#include <functional>
#include <optional>

namespace jour::ui {

class Banner;

/// Prints the fallback pack by itself when a shift starts and every few hours, as this workstation has set.
/// It lives as long as the desk is unlocked: what falls due while it is locked is printed at the unlock. A
/// printer that cannot be used is told of in a line and tried again; nothing asks and nothing takes the
/// keyboard.
class AutoPack final : public QObject
{
    Q_OBJECT

public:
    /// Prints on the queue of that name; the pages, or why not, as PrintFeature::printOn().
    using Print = std::function<Result<int>(const QString &printer)>;
    static constexpr std::chrono::minutes triedAgainAfter{10};

    AutoPack(FeatureContext context, Banner &banner, Print print, QObject *parent = nullptr);

    /// Prints what is due. Called every second.
    void setNow(Instant now);
    /// Prints one whatever is due, as a test; what came of it, in words.
    [[nodiscard]] QString printNow(const QString &printer);

Q_SIGNALS:
    /// The workstation has a newer time of the last print.
    void uiSettingsChanged(const jour::ui::UiSettings &settings);

private:
    void readShift();
    [[nodiscard]] bool isDue(Instant now) const;
    void tryAt(Instant now);
    void printed(Instant now);
    [[nodiscard]] QString why(const Error &error, const QString &printer) const;
    void render();

    FeatureContext m_context;
    Banner &m_banner;
    Print m_print;
    std::optional<Instant> m_shiftFrom; ///< of the shift that runs
    bool m_isShiftRead = false;
    std::optional<Instant> m_triesAt; ///< after a failure
    QString m_problem;
    bool m_isPutAway = false;
};

} // namespace jour::ui
