#pragma once

#include "domain/contacts/contact_point.h"

#include <QCoreApplication>

namespace jour::ui {

/// Weekly hours, short: "mån-fre 08:00-17:00", not day for day.
class HoursText
{
    Q_DECLARE_TR_FUNCTIONS(HoursText)

public:
    /// As readHours() reads it, in the words of the file format.
    [[nodiscard]] static QString typed(const std::vector<HoursRule> &hours);
    /// In the reader's language; "always" for none.
    [[nodiscard]] static QString shown(const std::vector<HoursRule> &hours);

private:
    [[nodiscard]] static QString seasonShown(const HoursRule &rule);
};

} // namespace jour::ui
