#include "figures.h"

#include <algorithm>
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>
#include <cmath>
#include <cstdio>

namespace jour::bench {

namespace {

std::vector<Figure> &figures()
{
    static std::vector<Figure> all;
    return all;
}

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'f', *value < 100 ? 2 : 0) : QStringLiteral("-");
}

void printRow(const QString &name, const QString &p50, const QString &p99, const QString &aim,
              const QString &met)
{
    const QString row = name.leftJustified(62) + p50.rightJustified(10) + p99.rightJustified(10) +
                        aim.rightJustified(16) + met.rightJustified(8);
    std::printf("%s\n", row.toUtf8().constData());
}

void print(const Figure &figure)
{
    const QString aim = figure.aim
                            ? QString{(figure.p99 ? QStringLiteral("p99 <= ") : QStringLiteral("<= ")) +
                                      QString::number(*figure.aim)}
                            : QStringLiteral("-");
    const bool met = figure.aim && figure.p99.value_or(figure.p50) <= *figure.aim;
    printRow(figure.name + QStringLiteral(" [") + figure.unit + QLatin1Char(']'), number(figure.p50),
             number(figure.p99), aim,
             !figure.aim ? QStringLiteral("-")
             : met       ? QStringLiteral("met")
                         : QStringLiteral("NOT MET"));
}

class Table final : public Catch::EventListenerBase
{
public:
    using Catch::EventListenerBase::EventListenerBase;

    void testRunEnded(const Catch::TestRunStats &) override
    {
        if (figures().empty())
            return;
        std::printf("\n");
        printRow(QStringLiteral("figure"), QStringLiteral("p50"), QStringLiteral("p99"),
                 QStringLiteral("aim"), QStringLiteral("met"));
        for (const Figure &figure : figures())
            print(figure);
        std::printf("\n");
        std::fflush(stdout);
    }
};

CATCH_REGISTER_LISTENER(Table)

} // namespace

void Samples::add(const Samples &more)
{
    m_values.insert(m_values.end(), more.m_values.begin(), more.m_values.end());
}

double Samples::at(double share) const
{
    if (m_values.empty())
        return 0;
    auto sorted = m_values;
    std::ranges::sort(sorted);
    const double rank = std::ceil(share * static_cast<double>(sorted.size()));
    return sorted[std::clamp<std::size_t>(static_cast<std::size_t>(rank), 1, sorted.size()) - 1];
}

void report(Figure figure)
{
    figures().push_back(std::move(figure));
}

void report(const QString &name, const Samples &samples, std::optional<double> aim)
{
    report({name, QStringLiteral("ms"), samples.median(), samples.nearlyWorst(), aim});
}

} // namespace jour::bench
