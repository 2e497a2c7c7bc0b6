// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/lookpage.h"

#include "store/choicebook.h"
#include "ui/oklch.h"
#include "ui/settingspage.h"
#include "ui/theme.h"
#include "ui/themeshelf.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFontDatabase>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QUrl>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

struct LookPage
{
    Q_DECLARE_TR_FUNCTIONS(partyline::LookPage)
};

struct Option
{
    QString words;
    QJsonValue value;
    QIcon icon = {};
};
using Options = std::function<QList<Option>()>;

/// A combo box over a choice of which the words are not known beforehand; refilled by what it returns.
std::function<void()> addCombo(SettingsPage &page, const QString &key, const QString &caption, const QString &hint,
                               const QString &words, const Options &options)
{
    ChoiceBook &book = page.book();
    auto *box = new QComboBox(&page);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    leaveWheelToPage(*box);
    const auto show = [&book, key, box, options] {
        const QSignalBlocker quiet(box);
        box->clear();
        const QJsonValue now = book.value(key);
        for (const Option &option : options()) {
            box->addItem(option.icon, option.words, option.value.toVariant());
            if (option.value == now)
                box->setCurrentIndex(box->count() - 1);
        }
        const bool isKnown = box->currentData() == now.toVariant();
        if (!isKnown) { // from another computer, or not there any more
            box->addItem(now.toVariant().toString(), now.toVariant());
            box->setCurrentIndex(box->count() - 1);
        }
    };
    show();
    QObject::connect(box, &QComboBox::activated, &book,
                     [&book, key, box] { book.set(key, QJsonValue::fromVariant(box->currentData())); });
    QObject::connect(&book, &ChoiceBook::changed, box, [key, show](const QString &changed) {
        if (changed == key)
            show();
    });
    SettingsRow::Parts parts;
    parts.caption = caption;
    parts.hint = hint;
    parts.words = words;
    parts.control = box;
    parts.isChanged = [&book, key] { return !book.isStandard(key); };
    parts.reset = [&book, key] { book.reset(key); };
    page.addRow(std::move(parts));
    return show;
}

QIcon swatch(const Theme &theme, int hue)
{
    const int size = theme.px(theme.sizes().icon);
    QPixmap picture(size, size);
    picture.fill(hue < 0 ? theme.colours().accent.fill : withAccent(theme.colours(), hue, false).accent.fill);
    return QIcon(picture);
}

void addThemes(SettingsPage &page, ThemeShelf &shelf, const Theme &theme)
{
    const auto refill = addCombo(
        page, u"look/themeFile"_s, LookPage::tr("Theme of your own"),
        LookPage::tr("Used in place of the one above. It follows its file as you save it."),
        LookPage::tr("colours json file custom"), [&shelf] {
            QList<Option> all{{LookPage::tr("None"), QString()}};
            for (const ThemeShelf::Entry &entry : shelf.entries())
                all.append({entry.theme ? entry.theme->name : LookPage::tr("%1 (cannot be used)").arg(entry.file),
                            entry.file});
            return all;
        });
    QLabel *state = page.addText({});
    state->setAccessibleName(LookPage::tr("State of the theme"));
    const auto tell = [&page, &shelf, state] {
        const ThemeShelf::Entry *entry = shelf.find(page.book().value(u"look/themeFile"_s).toString());
        QStringList lines;
        if (entry && !entry->theme)
            lines.append(LookPage::tr("The file cannot be used. %1").arg(entry->theme.error().text));
        if (entry && entry->theme && !entry->theme->mended.isEmpty())
            lines.append(LookPage::tr("%n colours could not be read (WCAG AA) and were made lighter or darker:",
                                      nullptr, int(entry->theme->mended.size())));
        if (entry && entry->theme) {
            for (const MendedColour &mended : entry->theme->mended)
                lines.append(sentenceOf(mended));
        }
        state->setText(lines.join(u'\n'));
        state->setVisible(!lines.isEmpty());
    };
    QObject::connect(&shelf, &ThemeShelf::changed, state, [refill, tell] {
        refill();
        tell();
    });
    QObject::connect(&page.book(), &ChoiceBook::changed, state, tell);
    tell();
    auto *make = page.addButton(LookPage::tr("Begin a theme of your own"),
                                LookPage::tr("Writes the colours that you see now into a file, for any text editor."),
                                LookPage::tr("Make a file"), LookPage::tr("create edit new copy"));
    QObject::connect(make, &QPushButton::clicked, &page, [&page, &shelf, &theme, state] {
        const Result<QString> made = shelf.add(u"my-theme"_s, theme.kind(), theme.colours());
        if (made) {
            page.book().set(u"look/themeFile"_s, *made);
            state->setText(LookPage::tr("Written to %1.").arg(QDir::toNativeSeparators(shelf.folder())));
        } else {
            state->setText(LookPage::tr("The file was not written. %1").arg(made.error().text));
        }
        state->show();
    });
    auto *open = page.addButton(LookPage::tr("Folder of themes"), QDir::toNativeSeparators(shelf.folder()),
                                LookPage::tr("Open the folder"), LookPage::tr("directory files"));
    QObject::connect(open, &QPushButton::clicked, &page, [&shelf] {
        QDir().mkpath(shelf.folder());
        QDesktopServices::openUrl(QUrl::fromLocalFile(shelf.folder()));
    });
}

void addAccent(SettingsPage &page, const Theme &theme)
{
    const QList<std::pair<int, QString>> hues{
        {-1, LookPage::tr("The theme's own")}, {25, LookPage::tr("Red")},     {60, LookPage::tr("Orange")},
        {95, LookPage::tr("Yellow")},          {145, LookPage::tr("Green")},  {190, LookPage::tr("Teal")},
        {250, LookPage::tr("Blue")},           {300, LookPage::tr("Violet")}, {350, LookPage::tr("Pink")}};
    addCombo(page, u"look/accentHue"_s, LookPage::tr("Accent"),
             LookPage::tr("Of buttons, selections and marks. Each is as easy to read as the theme's own."),
             LookPage::tr("colour highlight"), [&theme, hues] {
                 QList<Option> all;
                 for (const auto &[hue, words] : hues)
                     all.append({words, hue, swatch(theme, hue)});
                 return all;
             });
}

QList<Option> families(const QString &nothing, const std::function<bool(const QString &)> &isWanted)
{
    QList<Option> all{{nothing, QString()}};
    for (const QString &family : QFontDatabase::families()) {
        if (!QFontDatabase::isPrivateFamily(family) && isWanted(family))
            all.append({family, family});
    }
    return all;
}

void addFonts(SettingsPage &page)
{
    page.addHeading(LookPage::tr("Size and fonts"));
    page.addChoice(u"look/scale"_s, LookPage::tr("Size of everything"),
                   LookPage::tr("On top of what the desktop enlarges by itself."), LookPage::tr("zoom scale large dpi"),
                   {{}, LookPage::tr(" %"), {}, 25});
    addCombo(page, u"look/fontFamily"_s, LookPage::tr("Font"), {}, LookPage::tr("family typeface letters"),
             [] { return families(LookPage::tr("The desktop's"), [](const QString &) { return true; }); });
    page.addChoice(u"look/fontSize"_s, LookPage::tr("Font size"), {}, LookPage::tr("text letters"),
                   {{}, LookPage::tr(" px"), LookPage::tr("the desktop's"), 1});
    addCombo(page, u"look/fixedFamily"_s, LookPage::tr("Fixed-width font"), LookPage::tr("For codes and cookies."),
             LookPage::tr("monospace"), [] {
                 return families(LookPage::tr("The desktop's"),
                                 [](const QString &family) { return QFontDatabase::isFixedPitch(family); });
             });
    page.addChoice(u"look/fixedTimes"_s, LookPage::tr("Times of lines in the fixed-width font"), {},
                   LookPage::tr("monospace clock"));
    addCombo(page, u"look/emojiFamily"_s, LookPage::tr("Emoji font"), {}, LookPage::tr("smileys"), [] {
        return families(LookPage::tr("What the system picks"),
                        [](const QString &family) { return family.contains(u"emoji"_s, Qt::CaseInsensitive); });
    });
}

} // namespace

void addLookRows(SettingsPage &page, ThemeShelf &shelf, const Theme &theme, const LanguageNames &languages)
{
    if (!shelf.folder().isEmpty())
        addThemes(page, shelf, theme);
    addAccent(page, theme);
    addFonts(page);
    page.addHeading(LookPage::tr("Language"));
    addCombo(page, u"look/language"_s, LookPage::tr("Language"),
             LookPage::tr("Also of dates and numbers, and of the direction of reading."),
             LookPage::tr("translation locale"), [languages] {
                 QList<Option> all{{LookPage::tr("As the desktop"), QString()}};
                 for (const auto &[code, name] : languages)
                     all.append({name, code});
                 return all;
             });
}

} // namespace partyline
