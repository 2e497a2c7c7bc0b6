// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/floatplaneroom.h"
#include "ui/composer.h"
#include "ui/feedview.h"
#include "ui/statusline.h"
#include "ui/streamroompage.h"
#include "ui/style.h"

#include <QApplication>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace partyline {

/// A livestream's page over a scripted server, live. We are jamamp.
class StreamPageTest
{
public:
    explicit StreamPageTest(const QStringList &crew = {QStringLiteral("LinusTech")})
    {
        QJsonArray viewers{QStringLiteral("Kestrel-7")};
        if (!crew.contains(QStringLiteral("jamamp")))
            viewers.append(QStringLiteral("jamamp"));
        const QJsonObject people{{QStringLiteral("admins"), QJsonArray::fromStringList(crew)},
                                 {QStringLiteral("users"), viewers}};
        server.chatServer.onSails(FloatplaneRoom::G2People, {{200, people}});
        theme.setChoice(Theme::Choice::Dark);
        QApplication::setStyle(new Style(theme));
        QApplication::setPalette(theme.palette());
        server.joinLive();
        makePage();
    }
    ~StreamPageTest()
    {
        page.reset();
        QApplication::setStyle(QStringLiteral("Fusion"));
    }

    void makePage()
    {
        page = std::make_unique<StreamRoomPage>(*server.room, theme, nullptr);
        page->resize(1000, 620);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_COMPARE(server.room->roster().size(), 3);
    }

    /// What somebody says; the event alone, as others say it.
    void hear(const QString &id, const QString &name, const QString &text,
              const QString &userType = QStringLiteral("Normal"),
              const QDateTime &when = QDateTime::currentDateTimeUtc())
    {
        QJsonObject line = FloatplaneRoom::chatter(id, name, text, userType);
        line[QStringLiteral("timestamp")] = double(when.toMSecsSinceEpoch());
        server.chatServer.emitEvent(QStringLiteral("radioChatter"), line);
    }
    void waitForRows(int rows) { QTRY_COMPARE(page->feed().rowCount(), rows); }

    FeedView &feed() const { return *page->findChild<FeedView *>(QStringLiteral("feedView")); }
    QPlainTextEdit &field() const { return *page->findChild<QPlainTextEdit *>(QStringLiteral("messageEdit")); }
    void type(const QString &text)
    {
        field().setFocus();
        field().clear();
        QTest::keyClicks(&field(), text);
        QTest::keyClick(&field(), Qt::Key_Escape); // the suggestions, if any
        QTest::keyClick(&field(), Qt::Key_Return);
    }
    /// What stands above the field; empty for nothing.
    QString question() const
    {
        const auto *line = page->findChild<StatusLine *>(QStringLiteral("questionLine"));
        return line->isVisible() ? line->status().sentence : QString();
    }
    void sayYes()
    {
        auto *button = page->findChild<QPushButton *>(QStringLiteral("sendAnywayButton"));
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// The lines that reached the server.
    QStringList sent() const
    {
        QStringList texts;
        for (const auto &asked : server.chatServer.askedFor(FloatplaneRoom::G2Send))
            texts.append(asked.request.data[QStringLiteral("message")].toString());
        return texts;
    }
    QString spoken(int row) const { return page->feed().index(row).data(Qt::AccessibleTextRole).toString(); }
    /// With PARTYLINE_PICTURES=DIR: both themes.
    void keep(const QString &name)
    {
        const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
        if (folder.isEmpty())
            return;
        for (const auto &[choice, word] : {std::pair(Theme::Choice::Light, QStringLiteral("light")),
                                           std::pair(Theme::Choice::Dark, QStringLiteral("dark"))}) {
            theme.setChoice(choice);
            QApplication::setPalette(theme.palette());
            QVERIFY(page->grab().save(QDir(folder).filePath(name + u'-' + word + QStringLiteral(".png"))));
        }
    }

    FloatplaneRoom server;
    Theme theme;
    std::unique_ptr<StreamRoomPage> page;
};

} // namespace partyline
