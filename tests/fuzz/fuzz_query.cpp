// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "store/historyquery.h"

#include <QDate>

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    for (const bool isTyping : {false, true}) {
        const HistoryQuery query = HistoryQuery::parse(text, QDate(2026, 1, 2), isTyping);
        QList<QList<qint64>> rooms;
        for (const auto &term : query.terms) {
            holds(term.start >= 0 && term.start + term.length <= text.size(), "a term within the text");
            if (term.what == HistoryQuery::Term::What::In)
                rooms.append(QList<qint64>{1, 2});
        }
        if (query.complaint.isEmpty()) {
            const QString match = query.match(rooms);
            holds(match.count(u'"') % 2 == 0, "quotes in pairs");
            query.firstId();
            query.endId();
        }
        query.isEmpty();
    }
    return 0;
}
