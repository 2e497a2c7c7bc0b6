// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/localtext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

QString plainNumber(qint64 number, int digits)
{
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    const QString zero = locale.zeroDigit();
    QString text = locale.toString(number);
    while (text.size() < digits * zero.size())
        text.prepend(zero);
    return text;
}

QString tapeText(std::chrono::seconds length)
{
    const qint64 total = std::max<qint64>(0, length.count());
    const QString end = u':' + plainNumber(total % 60, 2);
    if (total < 3600)
        return plainNumber(total / 60) + end;
    return plainNumber(total / 3600) + u':' + plainNumber(total / 60 % 60, 2) + end;
}

QString hoursText(std::chrono::minutes length)
{
    const qint64 total = std::max<qint64>(0, length.count());
    return plainNumber(total / 60) + u':' + plainNumber(total % 60, 2);
}

QString exactClockText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), u"HH:mm:ss"_s);
}

} // namespace partyline
