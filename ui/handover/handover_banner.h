#pragma once

#include "services/desk.h"

#include <QObject>

class QTimer;

namespace jour::ui {

class Banner;

/// Says as long as a handover waits for whoever takes over: not signed, or cases that nobody has taken. Once
/// they have waited too long it is red.
class HandoverBanner final : public QObject
{
    Q_OBJECT

public:
    HandoverBanner(Desk &desk, Banner &banner, QObject *parent = nullptr);

    void setNow(Instant now);
    /// On the page itself it is not told twice.
    void setShown(bool isPageShown);

Q_SIGNALS:
    void openRequested();

private:
    void look();
    void render();

    Desk &m_desk;
    Banner &m_banner;
    QTimer *m_refresh; ///< what is committed comes in bursts
    QString m_text;
    std::optional<Instant> m_redFrom;
    Instant m_now;
    bool m_isPageShown = false;
};

} // namespace jour::ui
