// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/updatespage.h"

#include "store/choicebook.h"
#include "store/updatesettings.h"

#include <QLineEdit>
#include <QPushButton>

namespace partyline {

using namespace Qt::StringLiterals;

UpdatesPage::UpdatesPage(const Theme &theme, ChoiceBook &book, UpdateSettings &settings, QWidget *parent)
    : SettingsPage(theme, book, tr("Updates"), u"download"_s, parent)
{
    setWords(tr("newer version release"));
    addText(tr(
        "Packages are usually renewed by the system they came with. Where that is not so, Partyline can ask a release "
        "feed once a day and say when there is something newer. It installs nothing."));
    addChoice(u"updates/asks"_s, tr("Ask for newer versions"),
              tr("The host below then learns that Partyline runs here."));
    addAddress(settings);
    connect(addButton(tr("Ask now"), {}, tr("Ask now"), tr("check update")), &QPushButton::clicked, this, [this] {
        showAnswer(tr("Asking…"));
        emit askWanted();
    });
    m_ask = rows().last();
    m_open = addButton(tr("The newer version"), {}, tr("Open its page"));
    connect(m_open, &QPushButton::clicked, this, [this] { emit pageWanted(m_page); });
    showAnswer({});
}

void UpdatesPage::addAddress(UpdateSettings &settings)
{
    auto *edit = new QLineEdit(settings.address(), this);
    edit->setPlaceholderText(u"https://"_s);
    edit->setAccessibleName(tr("Release feed"));
    edit->setLayoutDirection(Qt::LeftToRight);
    connect(edit, &QLineEdit::editingFinished, this,
            [this, edit] { this->book().set(u"updates/address"_s, edit->text().trimmed()); });
    connect(edit, &QLineEdit::textEdited, this, &UpdatesPage::complain);
    connect(&settings, &UpdateSettings::addressChanged, edit, [edit](const QString &address) {
        if (edit->text().trimmed() != address)
            edit->setText(address);
    });
    SettingsRow::Parts parts;
    parts.caption = tr("Release feed");
    parts.words = tr("address url server github gitlab");
    parts.control = edit;
    parts.isWide = true;
    parts.isChanged = [this] { return !this->book().isStandard(u"updates/address"_s); };
    parts.reset = [this] { this->book().reset(u"updates/address"_s); };
    m_address = addRow(std::move(parts));
    complain(settings.address());
}

void UpdatesPage::complain(const QString &address)
{
    const QString complaint = UpdateSettings::complaintAbout(address.trimmed());
    m_address->setHint(complaint.isEmpty() ? tr(
                           "A JSON file with version and page, or the latest release of a project at GitHub or GitLab.")
                                           : complaint);
}

void UpdatesPage::showAnswer(const QString &sentence, const QUrl &page)
{
    m_page = page;
    m_ask->setHint(sentence);
    const QString host = page.host();
    m_open->setEnabled(!page.isEmpty());
    m_open->setToolTip(page.isEmpty() ? tr("Nothing newer has been found.") : page.toString());
    m_open->setAccessibleDescription(host);
}

} // namespace partyline
