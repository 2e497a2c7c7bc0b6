// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/whyoff.h"

#include <QVariant>
#include <QWidget>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto UsualTip = "partylineUsualTip";

} // namespace

void WhyOff::set(QWidget &control, bool isOn, const QString &why)
{
    const QVariant usual = control.property(UsualTip);
    if (!isOn && !usual.isValid())
        control.setProperty(UsualTip, control.toolTip());
    if (isOn && usual.isValid()) {
        control.setToolTip(usual.toString());
        control.setAccessibleDescription({});
        control.setProperty(UsualTip, QVariant());
    }
    if (!isOn) {
        control.setToolTip(why.toHtmlEscaped());
        control.setAccessibleDescription(why);
    }
    control.setEnabled(isOn);
}

QString WhyOff::nothingChosen()
{
    return tr("Choose an entry first.");
}

QString WhyOff::nothingChanged()
{
    return tr("Nothing was changed.");
}

QString WhyOff::nothingHere()
{
    return tr("There is nothing here yet.");
}

QString WhyOff::nothingTyped()
{
    return tr("Type something first.");
}

QString WhyOff::isWaiting()
{
    return tr("An answer is awaited.");
}

QString WhyOff::needs(const QString &name)
{
    return tr("“%1” has to be on.").arg(QString(name).remove(u'&'));
}

} // namespace partyline
