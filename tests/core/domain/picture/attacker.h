#pragma once

#include <optional>
#include <vector>

namespace jour::test {

/// Somebody who has every picture that was ever given out and tries to work out what was kept back: linear
/// programming over all sums at once (simplex, two phases), with no knowledge of how the counts were chosen.
/// Shares no code with the product.
class Attacker final
{
public:
    struct Bounds
    {
        double least = 0;
        double most = 0;
    };

    /// An unknown amount, known not to be less than `least` nor more than `most`. Returns its number.
    int unknown(double least = 0, std::optional<double> most = {});
    /// The sum of these amounts is known.
    void sum(std::vector<int> amounts, double value);
    /// The sum of these amounts is that one.
    void sumIs(std::vector<int> amounts, int whole);

    /// Between which numbers an amount must lie.
    [[nodiscard]] Bounds boundsOf(int amount);

private:
    using Row = std::vector<double>;
    void prepare();
    [[nodiscard]] double greatest(const Row &objective);
    void pivot(Row &objective, std::size_t row, std::size_t column);

    struct Equation
    {
        std::vector<std::pair<int, double>> terms;
        double value = 0;
    };
    int m_unknowns = 0;
    std::vector<double> m_least;
    std::vector<Equation> m_equations;
    std::vector<Row> m_table; ///< the last column is the right-hand side
    std::vector<std::size_t> m_basis;
    std::size_t m_columns = 0;
    bool m_isReady = false;
};

} // namespace jour::test
