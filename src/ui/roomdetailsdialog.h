// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/plugdjroomeditor.h"

#include <QDialog>

#include <memory>

namespace Ui {
class RoomDetailsDialog;
}

namespace partyline {

class PlainTextView;
class PlugDjController;
class Theme;

/// "About this room": what a DJ room tells about itself, as it changes; who may changes it here. Opened with show().
class RoomDetailsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    RoomDetailsDialog(PlugDjController &room, const Theme &theme, PlugDjRoomEditor::Options options = {},
                      QWidget *parent = nullptr);
    ~RoomDetailsDialog() override;

    /// What was typed closes with the dialog only when that is meant.
    void reject() override;

signals:
    void linkActivated(const QUrl &url);

private:
    void setUp();
    void applyLooks();
    void update();
    void updateRights();
    void showFacts();
    void edit();
    void stopEditing();
    void save();
    void review();
    void touch();
    RoomEdit changes() const;
    bool isEditing() const;
    void followUntouched();

    PlugDjController &m_room;
    const Theme &m_theme;
    const std::unique_ptr<Ui::RoomDetailsDialog> m_ui;
    PlugDjRoomEditor m_editor;
    PlainTextView *m_description;
    PlainTextView *m_welcome;
    RoomEdit m_base;            ///< what the fields held when they were filled
    bool m_isFollowing = false; ///< the room fills a field, not the person
};

} // namespace partyline
