#pragma once

#include "services/operators.h"

#include <QObject>

namespace jour::ui {

class Banner;
struct BannerState;

/// Walks the journal when asked and says in a banner what came of it and what to do.
class JournalCheckup final : public QObject
{
    Q_OBJECT

public:
    JournalCheckup(Desk &desk, Banner &banner, QObject *parent = nullptr);

    /// Says that it begins; walks when that has been drawn.
    void start();
    [[nodiscard]] static BannerState stateOf(const Result<JournalCheck> &check);

private:
    void walk();
    void tell(const BannerState &state);

    Desk &m_desk;
    Banner &m_banner;
    bool m_walking = false;
};

} // namespace jour::ui
