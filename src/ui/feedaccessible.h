// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/spokentext.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace partyline {

class FeedView;

/// The feed as a list for screen readers: one child for each row, made when somebody asks (design.md 4.6).
class FeedAccessible final : public QAccessibleWidget
{
public:
    explicit FeedAccessible(FeedView &view);
    ~FeedAccessible() override;

    /// Makes Qt ask this class about feeds. Any number of calls is fine.
    static void install();
    /// The keyboard went to a row.
    static void tellFocus(FeedView &view, int row);

    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    void forgetTrimmed() const;

    FeedView &m_view;
    mutable QHash<qint64, QAccessible::Id> m_rows; ///< by sequence number
};

/// One row: its words can be read letter by letter, and what Enter and the menu key do can be done. Lives as long as
/// its feed and its row do.
class FeedRowAccessible final : public QAccessibleInterface, public SpokenText, public QAccessibleActionInterface
{
public:
    FeedRowAccessible(FeedView &view, qint64 seq);

    bool isValid() const override { return index() >= 0; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text what) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    using SpokenText::text;
    void scrollToSubstring(int start, int end) override;

    // Actions.
    QStringList actionNames() const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    /// -1 when the row was trimmed.
    int index() const;

private:
    /// What is said of the row.
    QString words() const override { return text(QAccessible::Name); }
    QRect place() const override { return rect(); }

    QPointer<FeedView> m_view;
    qint64 m_seq;
};

} // namespace partyline
