#pragma once

#include "base/json.h"

#include <QDate>

#include <optional>
#include <vector>

namespace jour {

/// One choice of a list (crime type, role, disposition, legal ground…), as data with its source.
struct ClassItem
{
    QString key;
    QString sv;
    QString en;
    QString confidence; ///< "verified", "general knowledge", "not verified" …; shown where it matters
    QString note;
    std::optional<QDate> validFrom; ///< legal rows, and what a function does: first day
    std::optional<QDate> checkedOn; ///< legal rows: when somebody last read the source
    bool takesCases = false;        ///< of functions: as FunctionRoles says
    bool decidesCare = false;       ///< likewise

    /// False where nobody has read the text of the law yet: never shown as law.
    [[nodiscard]] bool isChecked() const { return confidence != QLatin1String{"not verified"}; }

    friend bool operator==(const ClassItem &, const ClassItem &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("key", &ClassItem::key),
                          field("sv", &ClassItem::sv),
                          field("en", &ClassItem::en),
                          field("confidence", &ClassItem::confidence),
                          field("note", &ClassItem::note),
                          field("validFrom", &ClassItem::validFrom),
                          field("checkedOn", &ClassItem::checkedOn),
                          field("takesCases", &ClassItem::takesCases),
                          field("decidesCare", &ClassItem::decidesCare)};
    }
};

/// The named lists of resources/classifications.json.
class Classifications
{
public:
    [[nodiscard]] static Classifications fromBytes(const QByteArray &json);

    /// The list of that name, in file order; empty if there is none.
    [[nodiscard]] std::vector<ClassItem> list(const QString &name) const;
    /// The item, or one whose words are the key itself (free text that somebody typed).
    [[nodiscard]] ClassItem item(const QString &list, const QString &key) const;
    /// True for a key of that list, false for free text.
    [[nodiscard]] bool has(const QString &list, const QString &key) const;
    [[nodiscard]] QStringList names() const;

private:
    QJsonObject m_lists;
};

} // namespace jour
