#pragma once

#include "domain/contacts/contact_point.h"
#include "services/desk.h"

#include <random>

namespace jour::test {

/// Contact points as the editor may have saved them, with text that is hard on a file format.
class RandomContacts final
{
public:
    RandomContacts(const ReferenceData &reference, unsigned seed)
        : m_municipalities{reference.municipalities.all()}, m_functions{reference.classifications.list(
                                                                QStringLiteral("functions"))},
          m_channels{reference.classifications.list(QStringLiteral("channels"))}, m_random{seed}
    {
    }

    [[nodiscard]] ContactPoint point()
    {
        ContactPoint made;
        made.id = ContactPointId::fromRaw(bytes());
        made.municipality = upTo(8) == 0 ? ownDesk : oneOf(m_municipalities).code;
        made.function = upTo(6) == 0 ? words() : oneOf(m_functions).key;
        made.name = words();
        for (int n = upTo(5); n > 0; --n)
            made.channels.push_back(channel());
        for (int n = upTo(3); n > 0; --n)
            made.hours.push_back(rule());
        made.priority = upTo(7) - 2;
        if (upTo(2) == 0)
            made.verifiedOn = QDate{2026, 1, 1}.addDays(upTo(365));
        if (made.verifiedOn && upTo(2) == 0)
            made.verifiedBy = words();
        if (upTo(2) == 0)
            made.remark = words();
        for (int n = upTo(3); n > 0; --n)
            made.serves.push_back(upTo(8) == 0 ? ownDesk : oneOf(m_municipalities).code);
        if (upTo(4) == 0)
            made.standsInFor.push_back(oneOf(m_municipalities).code);
        if (upTo(4) == 0)
            made.standsInFor.push_back(upTo(2) == 0 ? everyMunicipality : oneOf(m_municipalities).countyCode);
        for (int n = upTo(3); n > 0; --n)
            made.covered.push_back(rule());
        // One that stands further up, so that no circle comes of it, or one that is not known here.
        if (upTo(2) == 0)
            made.fallback = m_made.empty() || upTo(3) == 0 ? ContactPointId::fromRaw(bytes()) : oneOf(m_made);
        m_made.push_back(made.id);
        return made;
    }
    [[nodiscard]] std::vector<ContactPoint> points(int many)
    {
        std::vector<ContactPoint> made;
        for (int i = 0; i < many; ++i)
            made.push_back(point());
        return made;
    }

private:
    int upTo(int end) { return std::uniform_int_distribution<int>{0, end - 1}(m_random); }
    template<typename T>
    const T &oneOf(const std::vector<T> &all)
    {
        return all[static_cast<std::size_t>(upTo(static_cast<int>(all.size())))];
    }
    QByteArray bytes()
    {
        QByteArray made;
        for (int i = 0; i < 16; ++i)
            made += static_cast<char>(1 + upTo(255));
        return made;
    }
    Channel channel()
    {
        const QString kind = upTo(8) == 0 ? QStringLiteral("personsökare") : oneOf(m_channels).key;
        Channel made{kind,
                     upTo(8) == 0   ? QString{}
                     : upTo(2) == 0 ? QStringLiteral("+46 8-465 004 00")
                                    : words(),
                     upTo(2) == 0 ? words() : QString{}};
        made.validFrom = maybeDay();
        made.validTo = maybeDay();
        made.notUntil = maybeDay();
        made.verifiedOn = maybeDay();
        if (upTo(4) == 0)
            made.verifiedBy = words();
        return made;
    }
    std::optional<QDate> maybeDay()
    {
        return upTo(4) == 0 ? std::optional{QDate{2026, 1, 1}.addDays(upTo(730))} : std::nullopt;
    }
    QString monthDay() { return QDate{2024, 1, 1}.addDays(upTo(366)).toString(QStringLiteral("MM-dd")); }
    HoursRule rule()
    {
        HoursRule made{1 + upTo(127), upTo(1440), upTo(1441), static_cast<Answer>(upTo(3)),
                       static_cast<Answer>(upTo(3))};
        if (upTo(3) == 0)
            made.seasonFrom = monthDay();
        if (upTo(3) == 0)
            made.seasonTo = monthDay();
        return made;
    }
    QString words()
    {
        static const QStringList parts{
            QStringLiteral("Jouren"), QStringLiteral("å"),    QStringLiteral("\\n"),
            QStringLiteral("\n"),     QStringLiteral(";"),    QStringLiteral(","),
            QStringLiteral("\""),     QStringLiteral("="),    QStringLiteral(":"),
            QStringLiteral("'"),      QStringLiteral("+"),    QStringLiteral("@"),
            QStringLiteral("-"),      QStringLiteral(" "),    QStringLiteral("𝄞"),
            QStringLiteral("\t"),     QStringLiteral("helg"), QStringLiteral("END:VCARD\n")};
        QString made;
        for (int n = 1 + upTo(6); n > 0; --n)
            made += parts[upTo(static_cast<int>(parts.size()))];
        made = made.trimmed();
        return made.isEmpty() ? QStringLiteral("x") : made;
    }

    std::vector<Municipality> m_municipalities;
    std::vector<ClassItem> m_functions;
    std::vector<ClassItem> m_channels;
    std::vector<ContactPointId> m_made;
    std::mt19937 m_random;
};

} // namespace jour::test
