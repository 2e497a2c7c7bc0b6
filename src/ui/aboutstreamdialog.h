// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace partyline {

class EmoteStore;
class FloatplaneController;
class PlainTextView;
class StreamActions;
class Theme;

/// "About this stream": picture, title, since when it is live, who streams and on which channel, what the creator wrote
/// about it; and the ways to watch it. Changes as the site tells. Opened with show().
class AboutStreamDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the dialog; `pictures` may be null.
    AboutStreamDialog(FloatplaneController &room, StreamActions &actions, const Theme &theme, EmoteStore *pictures,
                      QWidget *parent = nullptr);

signals:
    void linkActivated(const QUrl &url);

private:
    void update();

    FloatplaneController &m_room;
    StreamActions &m_actions;
    const Theme &m_theme;
    QWidget *m_picture;
    QLabel *m_title;
    QLabel *m_creator;
    QLabel *m_standing;
    QLabel *m_told;
    PlainTextView *m_description;
    QPushButton *m_ask;
};

} // namespace partyline
