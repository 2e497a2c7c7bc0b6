// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/completion.h"

#include "ui/commandbook.h"
#include "ui/completiondelegate.h"
#include "ui/emojibook.h"
#include "ui/emotestore.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 30;
constexpr int Picture = 22;
/// Beyond those of the delegate: where a row's picture is.
constexpr int ImageRole = Qt::UserRole + 32;

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

QList<Completion::Candidate> completeNames(const QString &typed, const QStringList &names, const QStringList &nicknames)
{
    struct Named
    {
        QString name;
        QString nickname;
    };
    QList<Named> all;
    all.reserve(names.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        all.append({names[i], nicknames.value(i)});
    return matches(
        typed, all,
        [&typed](const Named &one) {
            const bool byNickname = !one.nickname.isEmpty() && !one.name.startsWith(typed, Qt::CaseInsensitive)
                                    && one.nickname.contains(typed, Qt::CaseInsensitive);
            return byNickname ? one.nickname : one.name;
        },
        [](const Named &one) {
            const QString label = one.nickname.isEmpty() ? one.name : u"%1 (%2)"_s.arg(one.nickname, one.name);
            return Completion::Candidate{u'@' + one.name + u' ', label, {}};
        });
}

QList<Completion::Candidate> completeEmotes(const QString &typed, const QList<Emote> &emotes, const QString &from)
{
    return matches(
        typed, emotes, [](const Emote &emote) { return emote.code; },
        [&from](const Emote &emote) {
            const QString code = u':' + emote.code + u':';
            return Completion::Candidate{code + u' ', code, emote.image, {}, from};
        });
}

QList<Completion::Candidate> completeEmoji(const QString &typed, bool asCode)
{
    QList<Completion::Candidate> candidates;
    for (const emoji::Entry &entry : emoji::matching(typed, Completion::MostRows)) {
        const QString code = u':' + entry.codes.constFirst() + u':';
        candidates.append({(asCode ? code : entry.characters) + u' ', code, {}, entry.characters});
    }
    return candidates;
}

QList<Completion::Candidate> completeCommands(const QString &typed, const CommandBook &book)
{
    QList<Completion::Candidate> candidates;
    for (const CommandBook::Command *command : book.matching(typed)) {
        const QString refusal = command->refusal ? command->refusal() : QString();
        candidates.append({u'/' + command->name + u' ', CommandBook::usage(*command), {}, {}, command->help, refusal});
    }
    // What can be done now is at hand; the rest is there to be known of.
    std::stable_partition(candidates.begin(), candidates.end(),
                          [](const Completion::Candidate &candidate) { return candidate.refusal.isEmpty(); });
    return candidates;
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
    setMouseTracking(true);
    setItemDelegate(new CompletionDelegate(theme, this));
    hide();
    if (emotes)
        connect(emotes, &EmoteStore::pictureDue, this, [this](const QSet<QUrl> &images) {
            for (int row = 0; isVisible() && row < count(); ++row) {
                if (images.contains(item(row)->data(ImageRole).toUrl()))
                    showPicture(*item(row));
            }
        });
    connect(this, &QListWidget::currentRowChanged, this, &Completion::choiceChanged);
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
    const bool hasPictures = std::any_of(candidates.begin(), candidates.end(), [](const Candidate &candidate) {
        return !candidate.glyph.isEmpty() || !candidate.image.isEmpty();
    });
    for (const Candidate &candidate : candidates) {
        auto *item = new QListWidgetItem(candidate.label, this);
        item->setData(CompletionDelegate::InsertRole, candidate.insert);
        item->setData(CompletionDelegate::GlyphRole, candidate.glyph);
        item->setData(CompletionDelegate::DetailRole, candidate.detail);
        item->setData(CompletionDelegate::RefusalRole, candidate.refusal);
        item->setData(CompletionDelegate::HasPictures, hasPictures);
        const QString about = candidate.refusal.isEmpty() ? candidate.detail : candidate.refusal;
        item->setData(Qt::AccessibleTextRole, about.isEmpty() ? candidate.label : candidate.label + u", "_s + about);
        item->setToolTip(about);
        item->setData(ImageRole, candidate.image);
        showPicture(*item);
    }
    setCurrentRow(0);
    const qsizetype rows = std::min<qsizetype>(candidates.size(), MostRows);
    setVerticalScrollBarPolicy(candidates.size() > MostRows ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int height = m_theme.px(RowHeight) * int(rows) + 2 * frameWidth();
    setGeometry(bottom.x(), bottom.y() - height, width, height);
    raise();
}

/// Asks for the picture, and shows it if it is there.
void Completion::showPicture(QListWidgetItem &item)
{
    const QUrl image = item.data(ImageRole).toUrl();
    if (!m_emotes || image.isEmpty() || m_emotes->state(image) != EmoteStore::State::Ready)
        return;
    const qreal side = m_theme.px(Picture);
    item.setIcon(m_emotes->picture(image, {side, side}, devicePixelRatioF()));
}

QString Completion::spoken() const
{
    const QListWidgetItem *item = isVisible() ? currentItem() : nullptr;
    if (!item)
        return {};
    return tr("%1, suggestion %2 of %3")
        .arg(item->data(Qt::AccessibleTextRole).toString())
        .arg(currentRow() + 1)
        .arg(count());
}

void Completion::hideEvent(QHideEvent *event)
{
    QListWidget::hideEvent(event);
    emit choiceChanged();
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
    const QString insert = item->data(CompletionDelegate::InsertRole).toString();
    hide();
    emit chosen(insert);
}

} // namespace partyline
