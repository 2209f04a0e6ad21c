#include "attacker.h"

#include <cmath>
#include <limits>
#include <stdexcept>

namespace jour::test {

namespace {

constexpr double nothing = 1e-7;

} // namespace

int Attacker::unknown(double least, std::optional<double> most)
{
    m_least.push_back(least);
    const int number = m_unknowns++;
    if (most) {
        const int slack = m_unknowns++;
        m_least.push_back(0);
        m_equations.push_back({{{number, 1}, {slack, 1}}, *most});
    }
    return number;
}

void Attacker::sum(std::vector<int> amounts, double value)
{
    Equation equation{{}, value};
    for (const int amount : amounts)
        equation.terms.emplace_back(amount, 1);
    m_equations.push_back(std::move(equation));
}

void Attacker::sumIs(std::vector<int> amounts, int whole)
{
    sum(std::move(amounts), 0);
    m_equations.back().terms.emplace_back(whole, -1);
}

void Attacker::pivot(Row &objective, std::size_t row, std::size_t column)
{
    Row &by = m_table[row];
    const double divisor = by[column];
    for (double &value : by)
        value /= divisor;
    const auto clear = [&](Row &other) {
        const double factor = other[column];
        if (std::abs(factor) < 1e-12)
            return;
        for (std::size_t i = 0; i < other.size(); ++i)
            other[i] -= factor * by[i];
    };
    for (std::size_t i = 0; i < m_table.size(); ++i)
        if (i != row)
            clear(m_table[i]);
    clear(objective);
    m_basis[row] = column;
}

double Attacker::greatest(const Row &objective)
{
    // Reduced costs: what is in the basis has none.
    Row costs = objective;
    for (std::size_t i = 0; i < m_table.size(); ++i)
        if (const double factor = costs[m_basis[i]]; std::abs(factor) > 0)
            for (std::size_t j = 0; j < costs.size(); ++j)
                costs[j] -= factor * m_table[i][j];
    for (;;) {
        std::size_t column = m_columns;
        for (std::size_t j = 0; j < m_columns && column == m_columns; ++j) // Bland: never in a circle
            if (costs[j] > nothing)
                column = j;
        if (column == m_columns)
            return -costs.back();
        std::size_t row = m_table.size();
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < m_table.size(); ++i) {
            if (m_table[i][column] <= nothing)
                continue;
            const double ratio = m_table[i].back() / m_table[i][column];
            if (ratio < least - nothing || (ratio < least + nothing && m_basis[i] < m_basis[row])) {
                least = std::min(least, ratio);
                row = i;
            }
        }
        if (row == m_table.size())
            return std::numeric_limits<double>::infinity();
        pivot(costs, row, column);
    }
}

void Attacker::prepare()
{
    if (m_isReady)
        return;
    m_isReady = true;
    const auto unknowns = static_cast<std::size_t>(m_unknowns);
    const std::size_t rows = m_equations.size();
    m_columns = unknowns + rows;
    for (std::size_t i = 0; i < rows; ++i) {
        Row row(m_columns + 1, 0);
        double value = m_equations[i].value;
        for (const auto &[amount, factor] : m_equations[i].terms) {
            row[static_cast<std::size_t>(amount)] += factor;
            value -= factor * m_least[static_cast<std::size_t>(amount)];
        }
        row.back() = value;
        if (value < 0)
            for (double &cell : row)
                cell = -cell;
        row[unknowns + i] = 1;
        m_table.push_back(std::move(row));
        m_basis.push_back(unknowns + i);
    }
    Row helpers(m_columns + 1, 0);
    for (std::size_t i = 0; i < rows; ++i)
        helpers[unknowns + i] = -1;
    if (greatest(helpers) < -1e-5)
        throw std::runtime_error{"what was shown contradicts itself"};
    // The helpers leave; a row in which only helpers are left says nothing new.
    Row none(m_columns + 1, 0);
    for (std::size_t i = 0; i < m_table.size();) {
        if (m_basis[i] < unknowns) {
            ++i;
            continue;
        }
        std::size_t column = 0;
        while (column < unknowns && std::abs(m_table[i][column]) < nothing)
            ++column;
        if (column < unknowns) {
            pivot(none, i, column);
            ++i;
        } else {
            m_table.erase(m_table.begin() + static_cast<std::ptrdiff_t>(i));
            m_basis.erase(m_basis.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
    for (Row &row : m_table)
        row.erase(row.begin() + static_cast<std::ptrdiff_t>(unknowns), row.end() - 1);
    m_columns = unknowns;
}

Attacker::Bounds Attacker::boundsOf(int amount)
{
    prepare();
    const auto column = static_cast<std::size_t>(amount);
    Row objective(m_columns + 1, 0);
    objective[column] = 1;
    const double most = greatest(objective);
    objective[column] = -1;
    const double least = -greatest(objective);
    return {least + m_least[column], most + m_least[column]};
}

} // namespace jour::test
