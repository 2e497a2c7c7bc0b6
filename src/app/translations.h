// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;
class QLocale;

namespace partyline {

/// Loads the program's own words and Qt's in the language of `locale`; English needs none. The translators belong to
/// `application`.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace partyline
