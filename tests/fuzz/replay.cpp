// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <memory>
#include <random>

namespace {

/// Of all inputs of a target together: some seconds of a build with sanitizers.
constexpr int Mutations = 4'000;
constexpr auto LongEnough = std::chrono::seconds(3);
constexpr std::uint32_t Seed = 20'260'101;

void run(const QByteArray &input)
{
    // A copy of exactly this size, so that a sanitizer sees a step beyond it.
    const std::unique_ptr<std::uint8_t[]> copy(new std::uint8_t[size_t(input.size())]);
    std::copy(input.begin(), input.end(), copy.get());
    LLVMFuzzerTestOneInput(copy.get(), size_t(input.size()));
}

/// What a fuzzer does, by a seed: the same in every build.
class Mutator
{
public:
    explicit Mutator(const QList<QByteArray> &inputs)
        : m_inputs(inputs)
    {
    }

    QByteArray next()
    {
        QByteArray bytes = m_inputs[below(m_inputs.size())];
        for (qsizetype step = 1 + below(4); step > 0; --step)
            change(bytes);
        return bytes;
    }

private:
    qsizetype below(qsizetype most) { return most > 1 ? qsizetype(m_dice() % std::uint64_t(most)) : 0; }
    char any() { return char(m_dice() & 0xff); }

    void change(QByteArray &bytes)
    {
        static const QByteArray telling[] = {"\"",
                                             "\\",
                                             "{",
                                             "}",
                                             "[",
                                             "]",
                                             ",",
                                             ":",
                                             "null",
                                             "-1",
                                             "1e999",
                                             "\\u0000",
                                             "\\ud800",
                                             QByteArray(1, '\0'),
                                             "\xff\xfe",
                                             "\xed\xa0\x80",
                                             "18446744073709551616",
                                             "\r\n",
                                             "%00",
                                             "../",
                                             "\xe2\x80\xae"};
        const qsizetype at = below(bytes.size());
        const qsizetype length = 1 + below(std::min<qsizetype>(16, bytes.size() - at));
        switch (below(7)) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = any();
            break;
        case 1:
            if (!bytes.isEmpty())
                bytes[at] = char(bytes[at] ^ char(1 << below(8)));
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at, telling[below(std::size(telling))]);
            break;
        case 4:
            bytes.insert(at, bytes.mid(below(bytes.size()), length));
            break;
        case 5:
            bytes.replace(at, length, telling[below(std::size(telling))]);
            break;
        default: { // the beginning of this one and the end of another
            const QByteArray &other = m_inputs[below(m_inputs.size())];
            bytes = bytes.left(at) + other.mid(below(other.size()));
        }
        }
    }

    const QList<QByteArray> &m_inputs;
    std::mt19937_64 m_dice{Seed};
};

} // namespace

/// Runs a fuzzing target over every file of a corpus, in builds without a fuzzer: what once crashed stays mended. Then
/// over changes of them, which are drawn by a seed. FOLDER...; each must hold something. PARTYLINE_FUZZ_LAST=FILE keeps
/// the change at hand there, for whoever looks for the one that failed.
int main(int argc, char *argv[])
{
    const QString keep = qEnvironmentVariable("PARTYLINE_FUZZ_LAST");
    QList<QByteArray> inputs;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QFile::decodeName(argv[i]));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        if (names.isEmpty()) {
            std::fprintf(stderr, "nothing in %s\n", argv[i]);
            return 1;
        }
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (!file.open(QFile::ReadOnly))
                return 1;
            const QByteArray bytes = file.readAll();
            std::fprintf(stderr, "%s\n", qPrintable(name)); // the last one named is the one that failed
            run(bytes);
            // Every beginning of it, as a line that was cut has them; the long ones in steps.
            const qsizetype step = std::max<qsizetype>(1, bytes.size() / 200);
            for (qsizetype size = 0; size < bytes.size(); size += step)
                run(bytes.left(size));
            inputs.append(bytes);
        }
    }
    if (inputs.isEmpty())
        return 1;
    Mutator mutator(inputs);
    const auto end = std::chrono::steady_clock::now() + LongEnough;
    int changed = 0;
    while (changed < Mutations && std::chrono::steady_clock::now() < end) {
        const QByteArray input = mutator.next();
        if (QFile last(keep); !keep.isEmpty() && last.open(QFile::WriteOnly))
            last.write(input);
        run(input);
        ++changed;
    }
    std::printf("%d inputs, %d changes of them\n", int(inputs.size()), changed);
    return 0;
}
