// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/medialookup.h"

#include <QAbstractTableModel>
#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace partyline {

class PlugDjPlaylists;
class StatusLine;
class Theme;

/// Tracks that shall be added, as far as they are known: one for each pasted link. Author, title and length can be
/// written into the cells.
class TrackDraftModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Author, Title, Length, Note, ColumnCount };

    struct Draft
    {
        MediaLink link;
        plugdj::Media media;
        QString known;   ///< where the data come from; empty: from nowhere yet
        QString trouble; ///< of the look-up
        bool isRepeated = false;
    };

    using QAbstractTableModel::QAbstractTableModel;

    const QList<Draft> &drafts() const { return m_drafts; }
    /// Keeps what was filled in for links that are still there.
    void setLinks(const QList<MediaLink> &links, const PlugDjPlaylists &playlists, qint64 playlistId);
    void take(const QString &address, const plugdj::Media &media, const QString &from);
    void setTrouble(const QString &address, const QString &text);

    static bool isComplete(const Draft &draft);
    static QString noteOf(const Draft &draft);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_drafts.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    void markRepeats();

    QList<Draft> m_drafts;
    QSet<QString> m_present; ///< tracks of the playlist
};

/// Adds tracks by their links. What a link is, the user writes, or the program knows from his playlists, or, on his
/// click only, the source tells.
class AddTracksDialog final : public QDialog
{
    Q_OBJECT

public:
    AddTracksDialog(PlugDjPlaylists &playlists, qint64 playlistId, const Theme &theme, MediaLookUp::Options sources,
                    QWidget *parent = nullptr);

private:
    void readLinks();
    void lookUp();
    void refresh();
    void submit();

    PlugDjPlaylists &m_playlists;
    const qint64 m_playlistId;
    MediaLookUp m_lookUp;
    TrackDraftModel m_model;
    QPlainTextEdit *m_links;
    QTableView *m_table;
    StatusLine *m_status;
    QPushButton *m_lookUpButton;
    QPushButton *m_addButton;
    QComboBox *m_where;
    int m_change = 0;
};

/// "3:45" or "225" in seconds; 0 when it is no length.
qint64 lengthOf(const QString &text);

} // namespace partyline
