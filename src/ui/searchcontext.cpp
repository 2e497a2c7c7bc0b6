// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/searchcontext.h"

#include "ui/elidedlabel.h"
#include "ui/feedtext.h"
#include "ui/feedview.h"
#include "ui/whyoff.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Lines before and after the one that was found, and as many again whenever somebody reads on.
constexpr int Around = 60;

} // namespace

SearchContext::SearchContext(History &history, const Theme &theme, EmoteStore *emotes, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_theme(theme)
    , m_model(FeedModel::MostRead)
    , m_feed(new FeedView(m_model, theme, emotes, this))
    , m_name(new ElidedLabel(this))
    , m_when(new QLabel(this))
    , m_open(new QPushButton(theme.icon(u"external-link"_s), tr("Open in room"), this))
{
    m_feed->setAccessibleName(tr("Context"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(theme.font(Theme::Text::Body, true));
    m_when->setTextFormat(Qt::PlainText);
    m_when->setForegroundRole(QPalette::PlaceholderText);
    m_open->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(4));
    head->setSpacing(theme.px(8));
    head->addWidget(m_name, 1);
    head->addWidget(m_when);
    head->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_feed, 1);
    connect(m_open, &QPushButton::clicked, this, &SearchContext::openWanted);
    connect(m_feed, &FeedView::linkActivated, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(&m_model, &FeedModel::olderWanted, this, &SearchContext::loadOlder);
    connect(m_feed, &FeedView::atEndChanged, this, [this](bool isAtEnd) {
        if (isAtEnd)
            loadNewer();
    });
    clear();
}

void SearchContext::clear()
{
    ++m_number;
    m_hit = {};
    m_model.clear();
    m_hasNewer = false;
    m_name->clear();
    m_when->clear();
    WhyOff::set(*m_open, false, WhyOff::nothingChosen());
}

void SearchContext::show(const HistoryHit &hit)
{
    clear();
    m_hit = hit;
    m_name->setText(withoutControls(hit.roomName));
    m_when->setText(QLocale().toString(hit.item.time.toLocalTime(), QLocale::ShortFormat));
    WhyOff::set(*m_open, true, {});
    m_history.ask<HistoryPage>(
        this,
        [room = hit.room, id = historyid::fromSeq(hit.item.seq)](HistoryReader &reader) {
            return reader.around(room, id, Around);
        },
        [this, number = m_number](const Result<HistoryPage> &page) {
            if (number == m_number && page)
                put(*page);
        });
}

void SearchContext::put(const HistoryPage &page)
{
    m_model.append(page.items);
    m_model.setHasOlder(page.hasOlder);
    m_hasNewer = page.hasNewer;
    const int row = m_model.rowOf(m_hit.item.seq);
    if (row < 0)
        return;
    m_feed->setCaretRow(row);
    m_feed->goToRow(row);
}

void SearchContext::loadOlder()
{
    m_history.ask<HistoryPage>(
        this,
        [room = m_hit.room, id = historyid::fromSeq(m_model.at(0).seq)](HistoryReader &reader) {
            return reader.page(room, id, Around);
        },
        [this, number = m_number](const Result<HistoryPage> &page) {
            if (number != m_number)
                return;
            m_model.prepend(page ? page->items : QList<FeedItem>());
            m_model.setHasOlder(page && page->hasOlder);
        });
}

void SearchContext::loadNewer()
{
    if (!std::exchange(m_hasNewer, false) || m_model.rowCount() == 0)
        return;
    m_history.ask<HistoryPage>(
        this,
        [room = m_hit.room, id = historyid::fromSeq(m_model.at(m_model.rowCount() - 1).seq)](HistoryReader &reader) {
            return reader.newer(room, id, Around);
        },
        [this, number = m_number](const Result<HistoryPage> &page) {
            if (number != m_number || !page)
                return;
            const int caret = m_feed->caretRow();
            m_model.append(page->items);
            m_hasNewer = page->hasNewer;
            if (caret >= 0)
                m_feed->setCaretRow(caret); // where it was: one reads on, and does not leap to the end
        });
}

} // namespace partyline
