// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/djwindow.h"
#include "support/plugdjroomtest.h"
#include "ui/djroompage.h"
#include "ui/feedview.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QTemporaryDir>

namespace partyline {

/// A person before the window with a DJ room in it. Everything is asked of what is on the screen or of what a screen
/// reader is told.
class DjEyes : public DjWindow
{
public:
    QStringList feed() const override
    {
        QStringList rows;
        auto *view = page->findChild<FeedView *>();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view);
        for (int i = 0; list && i < list->childCount(); ++i)
            rows.append(list->child(i)->text(QAccessible::Name));
        return rows;
    }
    QWidget *named(const QString &name) const
    {
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    bool isShown(const QString &name) const override { return named(name) && named(name)->isVisible(); }
    QString wordsOf(const QString &name) const override
    {
        const QWidget *widget = named(name);
        if (!widget)
            return {};
        QStringList words{widget->accessibleDescription()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words.append(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words.append(button->text());
        return words.join(QChar::Space);
    }
    QStringList rows(const QString &name) const override
    {
        QStringList found;
        const auto *view = qobject_cast<const QAbstractItemView *>(named(name));
        for (int i = 0; view && view->model() && i < view->model()->rowCount(); ++i)
            found.append(view->model()->index(i, 0).data(Qt::AccessibleTextRole).toString());
        return found;
    }
    QString trouble() const override
    {
        const auto *bar = page->findChild<QWidget *>(QStringLiteral("troubleBar"));
        if (!bar->isVisible())
            return {};
        const auto *button = page->findChild<QAbstractButton *>(QStringLiteral("troubleButton"));
        const auto *line = page->findChild<QLabel *>(QStringLiteral("troubleLine"));
        return line->text() + (button->isVisible() ? QStringLiteral(" [%1]").arg(button->text()) : QString());
    }
    QString header() const override
    {
        return page->findChild<QLabel *>(QStringLiteral("nameLabel"))->text() + QStringLiteral(" | ")
               + page->findChild<QLabel *>(QStringLiteral("descriptionLabel"))->text();
    }
    QString nowPlaying() const override
    {
        QStringList words{page->findChild<QWidget *>(QStringLiteral("trackView"))->accessibleName()};
        for (const char *vote : {"Woot", "Meh", "Grab"})
            words.append(QString::fromLatin1(vote) + u' ' + wordsOf(QString::fromLatin1(vote)).simplified());
        return words.join(QStringLiteral(" | "));
    }
    /// All of it, to be read when a test fails.
    QString whole() const
    {
        return QStringList{header(),
                           trouble(),
                           nowPlaying(),
                           wordsOf(QStringLiteral("Connection")),
                           rows(QStringLiteral("Accounts")).join(u'\n'),
                           rows(QStringLiteral("Wait list")).join(u'\n'),
                           rows(QStringLiteral("People")).join(u'\n'),
                           rows(QStringLiteral("Votes")).join(u'\n'),
                           feed().join(u'\n')}
            .join(QStringLiteral("\n--\n"));
    }

    std::unique_ptr<MainWindow> window;
    DjRoomPage *page = nullptr;
};

/// The real window on a DJ room of the scripted site, as a person finds it: a track plays, ann plays it, bob waits.
class DjStage : public DjEyes
{
public:
    DjStage()
    {
        using namespace Qt::StringLiterals;
        t.site.me.user.joined = QDateTime::currentDateTimeUtc();
        t.site.state.meta.description = u"quiet talk"_s;
        t.site.state.users = {ScriptedPlugDj::somebody(7, u"ann"_s, 3), ScriptedPlugDj::somebody(8, u"bob"_s, 3, 2000)};
        t.site.state.media = plugdj::Media{1, 1, u"c1"_s, u"Band"_s, u"Song"_s, 3600, {}};
        t.site.state.historyId = u"h1"_s;
        t.site.state.startedAt = QDateTime::currentDateTimeUtc().addSecs(-10);
        t.site.state.currentDj = 7;
        t.site.state.waitingDjs = {8};
    }

    ~DjStage() { window.reset(); } // it looks at the rest

    /// Signs in and shows the live room.
    void open()
    {
        m_settings = std::make_unique<Settings>(m_dir.filePath(QStringLiteral("partyline.ini")));
        window = std::make_unique<MainWindow>(theme, *m_settings);
        window->addAccount(t.account);
        t.enter();
        page = new DjRoomPage(*t.room, theme, nullptr, window.get());
        window->addRoom(*t.room, page, false);
        window->show();
        QTRY_VERIFY(page->isVisible());
        QTRY_VERIFY(says(QStringLiteral("Connection"), QStringLiteral("Live")));
    }

    /// A message of the socket, as it was recorded.
    void hear(const QByteArray &frame) { t.site.socket().send(QString::fromUtf8(frame)); }

    PlugDjRoomTest t{patient()};
    Theme theme;

private:
    /// Long enough to look at what is waited for.
    static PlugDjController::Options patient()
    {
        PlugDjController::Options options = PlugDjRoomTest::quick();
        options.maintenanceDelay = std::chrono::seconds(60);
        return options;
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Settings> m_settings;
};

} // namespace partyline
