// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/completion.h"

#include "ui/emotestore.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 30;
constexpr int Picture = 22;

/// Stable: within each half the order of the source stays.
template <typename Source, typename Name, typename Make>
QList<Completion::Candidate> matches(const QString &typed, const Source &source, Name name, Make make)
{
    QList<Completion::Candidate> begins;
    QList<Completion::Candidate> contains;
    for (const auto &each : source) {
        const QString word = name(each);
        if (word.startsWith(typed, Qt::CaseInsensitive))
            begins.append(make(each));
        else if (word.contains(typed, Qt::CaseInsensitive))
            contains.append(make(each));
        if (begins.size() == Completion::MostRows)
            break;
    }
    return (begins + contains).mid(0, Completion::MostRows);
}

} // namespace

QList<Completion::Candidate> completeNames(const QString &typed, const QStringList &names)
{
    return matches(
        typed, names, [](const QString &name) { return name; },
        [](const QString &name) {
            return Completion::Candidate{u'@' + name + u' ', name, {}};
        });
}

QList<Completion::Candidate> completeEmotes(const QString &typed, const QList<Emote> &emotes)
{
    return matches(
        typed, emotes, [](const Emote &emote) { return emote.code; },
        [](const Emote &emote) {
            const QString code = u':' + emote.code + u':';
            return Completion::Candidate{code + u' ', code, emote.image};
        });
}

Completion::Completion(const Theme &theme, EmoteStore *emotes, QWidget *parent)
    : QListWidget(parent)
    , m_theme(theme)
    , m_emotes(emotes)
{
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Suggestions"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    hide();
    connect(this, &QListWidget::itemClicked, this, &Completion::choose);
}

void Completion::offer(const QList<Candidate> &candidates, QPoint bottom, int width)
{
    clear();
    setVisible(!candidates.isEmpty());
    if (candidates.isEmpty())
        return;
    const int side = m_theme.px(Picture);
    setIconSize({side, side});
    for (const Candidate &candidate : candidates) {
        auto *item = new QListWidgetItem(candidate.label, this);
        item->setData(Qt::UserRole, candidate.insert);
        item->setSizeHint({0, m_theme.px(RowHeight)});
        if (m_emotes && m_emotes->state(candidate.image) == EmoteStore::State::Ready)
            item->setIcon(m_emotes->picture(candidate.image, {qreal(side), qreal(side)}, devicePixelRatioF()));
    }
    setCurrentRow(0);
    const int height = m_theme.px(RowHeight) * int(candidates.size()) + 2 * frameWidth();
    setGeometry(bottom.x(), bottom.y() - height, width, height);
    raise();
}

bool Completion::take(int key)
{
    if (!isVisible())
        return false;
    switch (key) {
    case Qt::Key_Up:
        setCurrentRow((currentRow() + count() - 1) % count());
        return true;
    case Qt::Key_Down:
        setCurrentRow((currentRow() + 1) % count());
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(currentItem());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void Completion::choose(const QListWidgetItem *item)
{
    const QString insert = item->data(Qt::UserRole).toString();
    hide();
    emit chosen(insert);
}

} // namespace partyline
