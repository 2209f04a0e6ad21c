#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace jour::bench {

/// How long something took, each time it was done, in milliseconds.
class Samples final
{
public:
    template<typename Work>
    void time(Work &&work)
    {
        const auto from = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - from;
        m_values.push_back(took.count());
    }
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    void add(const Samples &more);
    [[nodiscard]] double at(double share) const;
    [[nodiscard]] double median() const { return at(0.5); }
    [[nodiscard]] double nearlyWorst() const { return at(0.99); }

private:
    std::vector<double> m_values;
};

template<typename Work>
[[nodiscard]] Samples sampled(int times, Work &&work)
{
    Samples samples;
    for (int i = 0; i < times; ++i)
        samples.time(work);
    return samples;
}

/// One line of the table that is printed at the end.
struct Figure
{
    QString name;
    QString unit;
    double p50 = 0;
    std::optional<double> p99;
    std::optional<double> aim; ///< the most that p99 may be, or p50 where there is no p99
};
void report(Figure figure);
/// Milliseconds; `aim` is for p99.
void report(const QString &name, const Samples &samples, std::optional<double> aim = {});

} // namespace jour::bench
