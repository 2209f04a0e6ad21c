#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace jour {

/// One of the 290 municipalities, as SCB codes it.
struct Municipality
{
    QString code; ///< four digits; the first two are the county
    QString name;
    QString countyCode;
    QString countyName;

    friend bool operator==(const Municipality &, const Municipality &) = default;
};

[[nodiscard]] bool inStockholmCounty(const Municipality &municipality);

/// The table of municipalities, in order of code.
class Municipalities final
{
public:
    /// Reads resources/municipalities.csv: UTF-8, a header, then code,name,county code,county name. Lines
    /// that are not of that form are left out.
    [[nodiscard]] static Municipalities fromCsv(const QByteArray &csv);

    [[nodiscard]] const std::vector<Municipality> &all() const { return m_all; }
    [[nodiscard]] std::optional<Municipality> find(const QString &code) const;

    /// What a typed name or code can mean, best first: the whole name or code, its beginning, the beginning
    /// of a later word, then the same with å, ä, ö typed as a, a, o. Within each, Stockholm County first,
    /// then by name. "kommun" and "stad" after the name are passed over. All of them for empty text.
    [[nodiscard]] std::vector<Municipality> match(const QString &typed) const;

    /// Codes of Stockholm County: the municipalities of the agreement until somebody edits the list.
    [[nodiscard]] QStringList defaultAgreement() const;

private:
    std::vector<Municipality> m_all;
};

} // namespace jour
