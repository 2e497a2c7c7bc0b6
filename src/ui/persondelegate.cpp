// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/persondelegate.h"

#include "core/steadytime.h"
#include "feed/rostermodel.h"
#include "ui/rolemarks.h"
#include "ui/rowpainter.h"

#include <QLocale>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

void paintHead(RowPainter &row, const RosterModel &model, const RosterRow &head)
{
    const Theme &theme = row.theme();
    row.skipStart(12);
    row.skipEnd(12);
    row.textAtEnd(QLocale().toString(head.count), theme.colours().text.secondary, theme.font(Theme::Text::Caption));
    row.textAtStart(model.groupName(head.group), theme.colours().text.secondary, theme.font(Theme::Text::Small, true));
}

void paintVotes(RowPainter &row, const RosterEntry &entry)
{
    const auto &vote = row.theme().colours().vote;
    if (entry.vote == Vote::Woot)
        row.iconAtEnd(u"thumb-up-filled"_s, vote.woot, 14);
    if (entry.vote == Vote::Meh)
        row.iconAtEnd(u"thumb-down-filled"_s, vote.meh, 14);
    if (entry.grabbed)
        row.iconAtEnd(u"bookmark-filled"_s, vote.grab, 14);
}

/// "11 min", "2 h", for a time that comes; "" when it is unknown.
QString leftText(const QDateTime &until)
{
    if (!until.isValid())
        return {};
    const qint64 minutes = (steadyUtc().secsTo(until) + 59) / 60;
    return minutes < 120 ? PersonDelegate::tr("%1 min").arg(std::max<qint64>(1, minutes))
                         : PersonDelegate::tr("%1 h").arg(minutes / 60);
}

void paintStates(RowPainter &row, const RosterRow &data)
{
    const Theme &theme = row.theme();
    if (data.entry.isMuted) {
        const QColor warning = theme.colours().state.warning.fg;
        if (const QString left = leftText(data.entry.mutedUntil); !left.isEmpty())
            row.textAtEnd(left, warning, theme.font(Theme::Text::Caption));
        row.iconAtEnd(u"message-off"_s, warning, 14);
    }
    if (data.isHidden) {
        row.textAtEnd(PersonDelegate::tr("hidden"), theme.colours().text.secondary, theme.font(Theme::Text::Caption));
        row.iconAtEnd(u"eye-off"_s, theme.colours().text.secondary, 14);
    }
}

void paintPerson(RowPainter &row, const RosterRow &data, Service service)
{
    const RosterEntry &entry = data.entry;
    const Theme &theme = row.theme();
    const RoleMark mark = roleMark(entry.isDj ? Role::ResidentDj : entry.person.role, theme.colours());
    row.skipStart(12);
    row.skipEnd(12);
    paintVotes(row, entry);
    paintStates(row, data);
    row.iconAtStart(mark.icon, mark.colour, theme.sizes().iconBadge, theme.sizes().feed.badge);
    row.skipStart(6);
    const QString name =
        data.nickname.isEmpty() ? entry.person.name : u"%1 (%2)"_s.arg(data.nickname, entry.person.name);
    row.textAtStart(name, theme.names().of(service, entry.person), theme.font(Theme::Text::Body, true));
    row.skipStart(6);
    if (entry.isSelf)
        row.textAtStart(PersonDelegate::tr("you"), theme.colours().text.secondary, theme.font(Theme::Text::Caption));
    if (entry.isDj)
        row.tagAtStart(PersonDelegate::tr("playing"));
    else if (entry.isNext)
        row.tagAtStart(PersonDelegate::tr("next"));
}

} // namespace

PersonDelegate::PersonDelegate(const Theme &theme, Service service, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_service(service)
{
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &model = *static_cast<const RosterModel *>(index.model());
    const RosterRow &data = model.at(index.row());
    RowPainter row(*painter, option, m_theme);
    row.ground(!data.isHead && data.entry.isSelf ? m_theme.colours().accent.soft : QColor());
    if (data.isHead)
        paintHead(row, model, data);
    else
        paintPerson(row, data, m_service);
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.px(m_theme.sizes().listRow)};
}

} // namespace partyline
