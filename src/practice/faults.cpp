// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/faults.h"

#include <QCoreApplication>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

Error refusal(const QString &text)
{
    return Error{Error::Kind::Refused, text, u"fault"_s, {}};
}

} // namespace

Faults::Faults(QList<FaultInfo> known, QObject *parent)
    : QObject(parent)
    , m_known(std::move(known))
{
}

Result<Done> Faults::set(const QString &spec)
{
    const QString name = spec.section(u'=', 0, 0).trimmed();
    const QString argument = spec.section(u'=', 1).trimmed();
    const auto info = std::find_if(m_known.begin(), m_known.end(), [&](const auto &f) { return f.name == name; });
    if (info == m_known.end())
        return refusal(QCoreApplication::translate("PracticeServer", "There is no fault called \"%1\".").arg(name));
    if (argument == "off"_L1) {
        clear(name);
        return Done{};
    }
    const bool isOptional = info->argument.startsWith(u'[');
    if (info->argument.isEmpty() && !argument.isEmpty())
        return refusal(QCoreApplication::translate("PracticeServer", "The fault \"%1\" takes no argument.").arg(name));
    if (!info->argument.isEmpty() && !isOptional && argument.isEmpty()) {
        return refusal(QCoreApplication::translate("PracticeServer", "The fault \"%1\" needs an argument: %1=%2.")
                           .arg(name, info->argument));
    }
    m_on.insert(name, argument);
    emit changed(name);
    return Done{};
}

void Faults::clear(const QString &name)
{
    if (m_on.remove(name))
        emit changed(name);
}

QString Faults::argument(const QString &name, const QString &fallback) const
{
    const QString given = m_on.value(name);
    return given.isEmpty() ? fallback : given;
}

double Faults::number(const QString &name, double fallback) const
{
    bool isNumber = false;
    const double value = m_on.value(name).toDouble(&isNumber);
    return isNumber ? value : fallback;
}

QStringList Faults::help(const QList<FaultInfo> &known)
{
    QStringList lines;
    for (const FaultInfo &fault : known) {
        QString name = fault.name;
        if (!fault.argument.isEmpty())
            name += fault.argument.startsWith(u'[') ? u"[="_s + fault.argument.mid(1) : u"="_s + fault.argument;
        lines.append(u"%1 %2: %3"_s.arg(name, -32).arg(serviceToken(fault.service), fault.help));
    }
    return lines;
}

} // namespace partyline
