// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

class QDateTime;

/// Numbers, lengths and times of day as the chosen language writes them. Texts for people get theirs from here; what is
/// written for machines (files, wire, command line) does not.
namespace partyline {

/// In the digits of the language, without marks between thousands, with zeros in front up to `digits`.
QString plainNumber(qint64 number, int digits = 1);
/// "4:21", "1:02:03"; less than nothing is nothing.
QString tapeText(std::chrono::seconds length);
/// "1:42": hours and minutes.
QString hoursText(std::chrono::minutes length);
/// "21:04:05" in local time. Of 24 hours in every language: the column of times has place for five characters.
QString exactClockText(const QDateTime &time);

} // namespace partyline
