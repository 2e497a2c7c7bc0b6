// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/firstrooms.h"

#include "services/floatplaneaccount.h"
#include "services/floatplanelobby.h"
#include "services/plugdjaccount.h"
#include "services/plugdjroomsearch.h"
#include "ui/feedtext.h"
#include "ui/joinroomdialog.h"
#include "ui/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListHeight = 120; // px at 100 %, at least

} // namespace

FirstRooms::FirstRooms(const Theme &theme, std::function<bool(const Account &, const QString &)> isOpen,
                       QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_isOpen(std::move(isOpen))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
{
    m_field->setPlaceholderText(tr("Find a room, paste a link"));
    m_field->setAccessibleName(tr("Find a room, paste a link"));
    m_field->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Rooms to join"));
    m_list->setWordWrap(true);
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint, 1);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (const auto &[account, search] : m_searches)
            search->setWords(text.contains(u'/') ? QString() : text);
        rebuild();
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (m_isFilling)
            return;
        const QString key = item->data(Qt::UserRole).toString();
        m_checked.removeAll(key);
        if (item->checkState() == Qt::Checked)
            m_checked.append(key);
        emit chosenChanged();
    });
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        if (item->flags() & Qt::ItemIsEnabled)
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    connect(&theme, &Theme::changed, this, &FirstRooms::applyLooks);
    applyLooks();
    rebuild();
}

FirstRooms::~FirstRooms() = default;

void FirstRooms::setAccounts(const QList<Account *> &accounts)
{
    std::erase_if(m_searches, [&](const auto &search) { return !accounts.contains(search.first); });
    const QList<QPointer<Account>> before = std::exchange(m_accounts, {});
    for (Account *account : accounts) {
        m_accounts.append(account);
        if (account->isSignedIn() && (!before.contains(account) || !m_searches.contains(account)))
            ask(*account);
    }
    rebuild();
}

void FirstRooms::ask(Account &account)
{
    if (auto *dj = qobject_cast<PlugDjAccount *>(&account)) {
        auto &search = m_searches[&account];
        if (search)
            return;
        search = std::make_unique<PlugDjRoomSearch>(dj->lobby(), PlugDjRoomSearch::Options());
        connect(search.get(), &PlugDjRoomSearch::changed, this, &FirstRooms::rebuild);
        search->setWords(m_field->text());
        return;
    }
    if (auto *stream = qobject_cast<FloatplaneAccount *>(&account)) {
        FloatplaneLobby &lobby = stream->lobby();
        connect(&lobby, &FloatplaneLobby::changed, this, &FirstRooms::rebuild, Qt::UniqueConnection);
        connect(&lobby.onAir(), &FloatplaneOnAir::changed, this, &FirstRooms::rebuild, Qt::UniqueConnection);
        lobby.refresh();
    }
}

QList<FirstRooms::Row> FirstRooms::rows() const
{
    const QString words = m_field->text().simplified();
    QList<Row> rows;
    QList<Account *> accounts;
    for (const QPointer<Account> &account : m_accounts) {
        if (account && account->isSignedIn())
            accounts.append(account);
    }
    for (Account *account : std::as_const(accounts)) {
        if (const auto search = m_searches.find(account); search != m_searches.end()) {
            const auto found = search->second->rooms();
            for (const plugdj::RoomListEntry &room : found.first(std::min(found.size(), MostOfAccount)))
                rows.append({account, room.slug, room.name, room.media, u"disc"_s, room.population, false});
        }
        if (auto *stream = qobject_cast<FloatplaneAccount *>(account)) {
            for (const Livestream &one : stream->lobby().subscribed()) {
                if (one.id.isEmpty())
                    continue;
                const bool isLive = stream->lobby().onAir().of(one.creatorId).isOn();
                rows.append({account, one.id, one.creatorName, isLive ? tr("Live: %1").arg(one.title) : one.title,
                             u"broadcast"_s, 0, isLive});
            }
        }
    }
    rows.removeIf([&words](const Row &row) {
        return !words.isEmpty() && !words.contains(u'/') && !row.name.contains(words, Qt::CaseInsensitive)
               && !row.room.contains(words, Qt::CaseInsensitive);
    });
    std::ranges::stable_sort(
        rows, [](const Row &a, const Row &b) { return std::pair(a.isLive, a.people) > std::pair(b.isLive, b.people); });
    if (const auto address = roomAddressFromText(words); address && (words.contains(u'/') || rows.isEmpty())) {
        if (Account *account = accountFor(*address, accounts))
            rows.prepend({account, address->room, address->room, tr("as typed"), u"link"_s, 0, false});
    }
    return rows;
}

QString FirstRooms::keyOf(const Row &row) const
{
    return QString::number(quintptr(row.account.data())) + u' ' + row.room;
}

void FirstRooms::rebuild()
{
    m_isFilling = true;
    const QString current = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    m_shown = rows();
    m_list->clear();
    for (const Row &row : std::as_const(m_shown)) {
        const bool isOpen = m_isOpen && m_isOpen(*row.account, row.room);
        const QString people = row.people > 0 ? tr("%n people", nullptr, row.people) : QString();
        QStringList second{isOpen ? tr("open already") : QString(), people, withoutControls(row.note)};
        second.removeAll(QString());
        const QString name = withoutControls(row.name);
        auto *item = new QListWidgetItem(m_theme.icon(row.icon),
                                         second.isEmpty() ? name : name + u'\n' + second.join(u" · "_s), m_list);
        const QString key = keyOf(row);
        item->setData(Qt::UserRole, key);
        item->setData(Qt::AccessibleTextRole, name + u", "_s + second.join(u", "_s));
        item->setCheckState(isOpen || m_checked.contains(key) ? Qt::Checked : Qt::Unchecked);
        if (isOpen)
            item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable));
        if (key == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_hint->setText(emptyWords());
    m_hint->setVisible(m_list->count() == 0);
    m_isFilling = false;
    emit chosenChanged();
}

QString FirstRooms::emptyWords() const
{
    const bool isAnybodyIn = std::ranges::any_of(
        m_accounts, [](const QPointer<Account> &account) { return account && account->isSignedIn(); });
    if (!isAnybodyIn)
        return tr("Nobody is signed in yet. Go back for that, or go on: rooms can be joined at any time with Ctrl+T.");
    for (const auto &[account, search] : m_searches) {
        if (search->error())
            return search->error()->text;
        if (search->state() == PlugDjRoomSearch::State::Loading)
            return tr("Asking for rooms…");
    }
    return m_field->text().isEmpty() ? tr("No rooms yet.")
                                     : tr("No room has these words. A link to one can be pasted.");
}

QList<FirstRooms::Choice> FirstRooms::chosen() const
{
    QList<Choice> choices;
    for (const Row &row : m_shown) {
        const bool isOpen = row.account && m_isOpen && m_isOpen(*row.account, row.room);
        if (row.account && !isOpen && m_checked.contains(keyOf(row)))
            choices.append({row.account, row.room});
    }
    return choices;
}

void FirstRooms::applyLooks()
{
    m_list->setMinimumHeight(m_theme.px(ListHeight));
    m_hint->setMargin(m_theme.px(16));
    layout()->setSpacing(m_theme.px(8));
}

} // namespace partyline
