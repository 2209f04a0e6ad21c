#include "support/background.h"

#include <QThreadPool>

namespace jour::ui {

Background onOtherThread()
{
    return [](std::function<void()> work) { QThreadPool::globalInstance()->start(std::move(work)); };
}

} // namespace jour::ui
