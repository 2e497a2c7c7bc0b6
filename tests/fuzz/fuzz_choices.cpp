// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "store/alertbook.h"
#include "store/choicebook.h"
#include "store/rulebook.h"
#include "store/settings.h"
#include "store/settingschoices.h"

#include <QTemporaryDir>

using namespace partyline;
using namespace partyline::fuzz;

namespace {

/// All that an import can set, on a settings file in memory.
struct Desk
{
    QTemporaryDir folder{QStringLiteral("/dev/shm/partyline-fuzz-XXXXXX")};
    Settings settings{folder.filePath(QStringLiteral("partyline.ini"))};
    AlertBook alerts{QString()};
    RuleBook rules{QString()};
    ChoiceBook book;

    Desk()
    {
        addChoices(book, settings);
        addChoices(book, alerts);
        addChoices(book, rules);
    }
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static Desk desk;
    const auto file = desk.book.imported(bytesOf(data, size));
    if (!file) {
        holds(!file.error().text.isEmpty(), "a refusal says what is wrong");
        return 0;
    }
    desk.book.restore(file->values);
    for (auto entry = file->values.begin(); entry != file->values.end(); ++entry)
        holds(desk.book.find(entry.key()) != nullptr, "only choices that there are");
    holds(desk.book.imported(desk.book.exported()).isOk(), "what is exported can be imported");
    desk.book.resetAll();
    return 0;
}
