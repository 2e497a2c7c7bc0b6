// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/settingsdesk.h"

#include "store/alertbook.h"
#include "store/rulebook.h"
#include "store/settings.h"
#include "store/settingschoices.h"
#include "ui/settingspage.h"
#include "ui/settingswindow.h"
#include "ui/statusline.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error storage(const QString &text)
{
    return {Error::Kind::Storage, text, {}, {}};
}

Status good(const QString &title, const QString &sentence)
{
    return {Status::Tint::Positive, u"circle-check"_s, title, sentence};
}

Status bad(const QString &title, const QString &sentence)
{
    return {Status::Tint::Danger, u"alert-circle"_s, title, sentence};
}

} // namespace

SettingsDesk::SettingsDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    addChoices(m_book, parts.settings);
    addChoices(m_book, parts.alerts);
    addChoices(m_book, parts.rules);
}

SettingsWindow &SettingsDesk::open(const QString &page, const QString &search)
{
    auto *window = m_parts.window.findChild<SettingsWindow *>();
    if (!window) {
        window = new SettingsWindow(m_book, m_parts.theme, &m_parts.window);
        SettingsLinks links = m_links;
        links.exportAll = [this] { askExport(); };
        links.importAll = [this] { askImport(&open(), [this](const Status &status) { say(status); }); };
        links.resetAll = [this] { askReset(); };
        window->addPage(makeGeneralPage(m_parts.theme, m_book, links));
        SettingsPage *look = makeLookPage(m_parts.theme, m_book);
        if (m_addLookRows)
            m_addLookRows(*look);
        window->addPage(look);
        window->addPage(makeFeedPage(m_parts.theme, m_book, m_links));
        window->addPage(makeNotificationsPage(m_parts.theme, m_book, m_links));
        for (const PageMaker &maker : m_makers)
            window->addPage(maker(m_parts.theme, m_book));
        window->addPage(makeHistoryPage(m_parts.theme, m_book, m_links));
        window->addPage(makeAccountsPage(m_parts.theme, m_book, m_links));
    }
    window->show();
    window->raise();
    window->activateWindow();
    if (!page.isEmpty())
        window->showPage(page);
    if (!search.isEmpty())
        window->search(search);
    return *window;
}

Result<Done> SettingsDesk::exportTo(const QString &file) const
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return storage(target.errorString());
    target.setPermissions(OwnerOnly);
    target.write(m_book.exported());
    if (!target.commit())
        return storage(target.errorString());
    return Done{};
}

Result<QString> SettingsDesk::importFrom(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return storage(source.errorString());
    const auto imported = m_book.imported(source.read(ChoiceBook::LargestFile + 1));
    if (!imported)
        return imported.error();
    const QJsonObject before = m_book.values();
    m_book.restore(imported->values);
    if (!m_parts.settings.sync()) {
        m_book.restore(before);
        return storage(tr("The settings of this computer cannot be written; nothing was changed."));
    }
    return imported->unknown.isEmpty()
               ? QString()
               : tr("Unknown to this version, and left out: %1").arg(imported->unknown.join(u", "_s));
}

void SettingsDesk::say(const Status &status)
{
    open().say(status);
}

void SettingsDesk::askExport()
{
    auto *dialog = new QFileDialog(&open(), tr("Export all settings"), QDir::homePath(), tr("Settings (*.json)"));
    dialog->setObjectName(u"exportSettings"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"partyline-settings.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const auto written = exportTo(file);
        say(written ? good(tr("Exported."), QDir::toNativeSeparators(file))
                    : bad(tr("The file was not written."), written.error().text));
    });
    dialog->open();
}

void SettingsDesk::askImport(QWidget *window, const std::function<void(const Status &)> &say)
{
    auto *dialog = new QFileDialog(window, tr("Import settings"), QDir::homePath(), tr("Settings (*.json)"));
    dialog->setObjectName(u"importSettings"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, say](const QString &file) {
        const auto read = importFrom(file);
        say(read ? good(tr("Imported."), *read) : bad(tr("Nothing was changed."), read.error().text));
    });
    dialog->open();
}

void SettingsDesk::askReset()
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Reset everything?"),
                                     tr("All settings, rules and choices of single rooms become as they were at first. "
                                        "Accounts, open rooms, notes about people and history stay."),
                                     QMessageBox::Cancel, &open());
    question->setObjectName(u"resetQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(tr("Reset everything"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_book.resetAll();
        say(good(tr("Everything is as it was at first."), tr("Cancel takes it back.")));
    });
    question->setDefaultButton(QMessageBox::Cancel);
    question->open();
}

} // namespace partyline
