// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <memory>

/// Runs a fuzzing target once over every file of a corpus, in builds without a fuzzer: what once crashed stays mended.
/// FOLDER...; each must hold something.
int main(int argc, char *argv[])
{
    int inputs = 0;
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
            // A copy of exactly this size, so that a sanitizer sees a step beyond it.
            const std::unique_ptr<std::uint8_t[]> copy(new std::uint8_t[size_t(bytes.size())]);
            std::copy(bytes.begin(), bytes.end(), copy.get());
            std::fprintf(stderr, "%s\n", qPrintable(name)); // the last one named is the one that failed
            LLVMFuzzerTestOneInput(copy.get(), size_t(bytes.size()));
            // Every beginning of it, as a line that was cut has them; the long ones in steps.
            const qsizetype step = std::max<qsizetype>(1, bytes.size() / 200);
            for (qsizetype size = 0; size < bytes.size(); size += step) {
                const std::unique_ptr<std::uint8_t[]> part(new std::uint8_t[size_t(size)]);
                std::copy_n(bytes.begin(), size, part.get());
                LLVMFuzzerTestOneInput(part.get(), size_t(size));
            }
            ++inputs;
        }
    }
    std::printf("%d inputs\n", inputs);
    return inputs > 0 ? 0 : 1;
}
