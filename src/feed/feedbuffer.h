// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedburst.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace partyline {

class FeedModel;

/// Stands between a room and its model: whatever arrives within a frame reaches the model as one burst.
class FeedBuffer final : public QObject
{
    Q_OBJECT

public:
    /// One frame at 60 Hz.
    static constexpr std::chrono::milliseconds Frame{16};

    /// The model must outlive the buffer.
    explicit FeedBuffer(FeedModel &model, std::chrono::milliseconds frame = Frame, QObject *parent = nullptr);

public slots:
    void add(const QList<partyline::FeedItem> &items);
    void change(const QList<partyline::FeedItem> &items);
    void remove(const QList<qint64> &seqs);
    /// Hands on at once what has arrived, for instance before the room is shown.
    void flush();

private:
    void startFrame();
    void sortLate();
    void dropSurplus();
    bool changeWaiting(const FeedItem &item);

    FeedModel &m_model;
    QTimer m_frame;
    std::vector<FeedBurst> m_arrived; ///< as they came, by seq
    qsizetype m_count = 0;            ///< of all items in them
    QList<FeedItem> m_changed;
};

} // namespace partyline
