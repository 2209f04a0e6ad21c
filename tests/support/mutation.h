#pragma once

#include <QByteArray>

#include <random>
#include <vector>

namespace jour::test {

/// Makes damaged files out of sound ones, the same ones at every run.
class Mutation final
{
public:
    Mutation(std::vector<QByteArray> sound, std::vector<QByteArray> snippets, unsigned seed)
        : m_sound{std::move(sound)}, m_snippets{std::move(snippets)}, m_random{seed}
    {
    }

    [[nodiscard]] QByteArray next()
    {
        QByteArray file = m_sound[upTo(m_sound.size())];
        const std::size_t times = 1 + upTo(8);
        for (std::size_t i = 0; i < times; ++i)
            damage(file);
        return file;
    }
    [[nodiscard]] std::size_t upTo(std::size_t end)
    {
        return std::uniform_int_distribution<std::size_t>{0, end - 1}(m_random);
    }

private:
    [[nodiscard]] qsizetype place(const QByteArray &file)
    {
        return static_cast<qsizetype>(upTo(static_cast<std::size_t>(file.size()) + 1));
    }

    void damage(QByteArray &file)
    {
        const qsizetype at = place(file);
        const auto length = static_cast<qsizetype>(1 + upTo(40));
        switch (upTo(8)) {
        case 0: file.insert(at, static_cast<char>(upTo(256))); break;
        case 1: file.remove(at, length); break;
        case 2: file.insert(at, file.mid(place(file), length)); break;
        case 3: file.truncate(at); break;
        case 4: file.insert(at, m_snippets[upTo(m_snippets.size())]); break;
        case 5: file.replace(at, length, m_snippets[upTo(m_snippets.size())]); break;
        case 6: file.insert(at, m_sound[upTo(m_sound.size())].mid(at, length)); break;
        default:
            if (at < file.size())
                file[at] = static_cast<char>(file[at] ^ static_cast<char>(1U << upTo(8)));
        }
    }

    std::vector<QByteArray> m_sound;
    std::vector<QByteArray> m_snippets;
    std::mt19937 m_random;
};

} // namespace jour::test
