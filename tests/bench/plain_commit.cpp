#include "bare_commit.h"
#include "figures.h"

#include <cstdio>
#include <iostream>
#include <string>

// Commits to plain SQLite whatever it is given, and says how long each commit took: in a process of its own,
// for SQLCipher's care of memory is the whole process's. In: how many statements, each as hexadecimal on a
// line of its own, and an empty line for "now". Out: "ready", then milliseconds.
int main(int argc, char *argv[])
{
    if (argc != 2)
        return EXIT_FAILURE;
    jour::bench::BareDatabase bare{QString::fromLocal8Bit(argv[1])};
    std::string line;
    while (std::getline(std::cin, line)) {
        std::vector<QByteArray> statements(std::stoul(line));
        for (QByteArray &statement : statements) {
            std::getline(std::cin, line);
            statement = QByteArray::fromHex(QByteArray::fromStdString(line));
        }
        bare.prepare(statements);
        std::cout << "ready" << std::endl;
        std::getline(std::cin, line);
        jour::bench::Samples one;
        one.time([&] { bare.commit(); });
        std::cout << one.median() << std::endl;
    }
    return EXIT_SUCCESS;
}
