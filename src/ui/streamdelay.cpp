// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/streamdelay.h"

#include "feed/delayline.h"
#include "store/settings.h"
#include "ui/delaybar.h"
#include "ui/delaycard.h"
#include "ui/keybook.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMenu>

namespace partyline {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

/// Shorter than this was a tap: it stays open.
constexpr qint64 TapMs = 300;

} // namespace

StreamDelay::StreamDelay(DelayLine &line, const Theme &theme, const DelayPeek::MakeFeed &makeFeed, QWidget &feedPlace,
                         QWidget &page)
    : QObject(&page)
    , m_line(line)
    , m_page(page)
    , m_bar(new DelayBar(line, theme, &page))
    , m_card(new DelayCard(line, theme, &page))
    , m_peek(new DelayPeek(line, theme, makeFeed, feedPlace))
{
    connect(m_bar, &DelayBar::peekWanted, this, &StreamDelay::togglePeek);
    connect(m_bar, &DelayBar::changeWanted, this, &StreamDelay::showCard);
    connect(m_peek, &DelayPeek::closed, this, &StreamDelay::update);
    connect(&line, &DelayLine::delayChanged, this, &StreamDelay::update);
}

QWidget &StreamDelay::bar() const
{
    return *m_bar;
}

void StreamDelay::fillMenu(QMenu &menu)
{
    const Theme &theme = m_bar->theme();
    menu.addAction(theme.icon(u"clock-pause"_s), tr("Chat delay…"), this, [this] {
        showCard({m_page.mapToGlobal(QPoint(m_page.width(), 0)), QSize(1, 1)});
    });
    // In the menu of a button alone the key is no shortcut but a word: it works while it is held.
    m_peekAction = menu.addAction(theme.icon(u"eye"_s), tr("Peek at waiting lines"), this, &StreamDelay::togglePeek);
    nameKey(*m_peekAction, u"live.peek"_s);
    m_peekAction->setCheckable(true);
    update();
}

void StreamDelay::follow(Settings &settings, const QString &key)
{
    m_line.setAtOnce({settings.ownLinesAtOnce(), settings.mentionsAtOnce()});
    connect(m_card, &DelayCard::atOnceChosen, this, [this, &settings] {
        settings.setOwnLinesAtOnce(m_line.atOnce().own);
        settings.setMentionsAtOnce(m_line.atOnce().mentions);
    });
    const auto take = [this, &settings] { m_line.setAtOnce({settings.ownLinesAtOnce(), settings.mentionsAtOnce()}); };
    connect(&settings, &Settings::ownLinesAtOnceChanged, this, take);
    connect(&settings, &Settings::mentionsAtOnceChanged, this, take);
    if (key.isEmpty())
        return;
    m_line.setDelay(settings.chatDelay(key));
    connect(&m_line, &DelayLine::delayChanged, this,
            [this, &settings, key] { settings.setChatDelay(key, std::chrono::ceil<seconds>(m_line.delay())); });
}

void StreamDelay::showCard(const QRect &beside)
{
    m_card->open(beside);
}

void StreamDelay::togglePeek()
{
    m_peek->setVisible(m_peek->isHidden() && m_line.delay().count() > 0);
    update();
}

void StreamDelay::stopPeeking()
{
    m_held.invalidate();
    m_peek->hide();
}

bool StreamDelay::isPeekKey(const QKeyEvent &event) const
{
    return m_peekAction && m_peekAction->shortcuts().contains(QKeySequence(event.keyCombination()));
}

bool StreamDelay::pressed(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape && m_peek->isVisible()) {
        stopPeeking();
        return true;
    }
    if (!isPeekKey(event) || m_line.delay().count() == 0)
        return false;
    if (event.isAutoRepeat() || m_held.isValid())
        return true;
    if (m_peek->isVisible()) {
        stopPeeking();
        return true;
    }
    m_heldKey = event.key();
    m_held.start();
    togglePeek();
    return true;
}

bool StreamDelay::released(const QKeyEvent &event)
{
    if (event.key() != m_heldKey || event.isAutoRepeat() || !m_held.isValid())
        return false;
    if (m_held.elapsed() >= TapMs)
        m_peek->hide();
    m_held.invalidate();
    return true;
}

void StreamDelay::update()
{
    if (m_line.delay().count() == 0)
        m_peek->hide();
    m_bar->setPeeking(!m_peek->isHidden());
    if (!m_peekAction)
        return;
    m_peekAction->setEnabled(m_line.delay().count() > 0);
    m_peekAction->setChecked(!m_peek->isHidden());
}

} // namespace partyline
