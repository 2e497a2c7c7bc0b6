// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/composer.h"

#include "services/roomcontroller.h"
#include "ui/composerspelling.h"
#include "ui/emojibook.h"
#include "ui/emotemodel.h"
#include "ui/emotepicker.h"
#include "ui/emotestore.h"
#include "ui/pixels.h"
#include "ui/sidedmargins.h"
#include "ui/whyoff.h"
#include "ui_composer.h"

#include <QFocusEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// The counter appears from this share of the limit on (visual.md 7).
constexpr double CounterShare = 0.8;
/// With its sign. Completion starts with the second character, or every ":" of a clock time would open it ...
constexpr qsizetype LeastTyped = 2;
/// ... and emoji one later: ":D" and ":P" are smileys, and Enter sends them.
constexpr qsizetype LeastOfEmoji = 3;
EmoteSet emoteSet(const QString &room, const QList<Emote> &emotes)
{
    EmoteSet set{room, u"broadcast"_s, {}};
    for (const Emote &emote : emotes)
        set.choices.append({emote.code, u':' + emote.code + u':', emote.image, {}, room, {}});
    return set;
}

/// The standard emoji, as characters or as the codes that a DJ room makes emoji of.
EmoteSet emojiSet(const QString &name, bool asCode)
{
    EmoteSet set{name, u"mood-smile"_s, {}};
    for (const emoji::Entry &entry : emoji::all()) {
        const QString code = u':' + entry.codes.constFirst() + u':';
        set.choices.append(
            {entry.characters, asCode ? code : entry.characters, {}, entry.characters, name, entry.codes.join(u' ')});
    }
    return set;
}

} // namespace

Composer::Composer(RoomController &room, const Theme &theme, EmoteStore *emotes, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_theme(theme)
    , m_emoteStore(emotes)
    , m_ui(std::make_unique<Ui::Composer>())
    , m_completion(new Completion(theme, emotes, this))
{
    m_ui->setupUi(this);
    SidedMargins::set(*m_ui->fieldLayout, m_ui->fieldLayout->contentsMargins());
    m_ui->questionLine->setTheme(theme);
    m_ui->questionBar->hide();
    m_ui->emoteButton->setIcon(theme.icon(u"mood-smile"_s));
    m_ui->emoteButton->setVisible(emotes);
    m_ui->messageEdit->installEventFilter(this);
    setFocusProxy(m_ui->messageEdit);
    connect(m_ui->messageEdit, &QPlainTextEdit::textChanged, this, &Composer::textChanged);
    connect(m_ui->messageEdit, &QPlainTextEdit::cursorPositionChanged, this, &Composer::offerCompletion);
    connect(m_ui->messageEdit, &ComposerEdit::submitted, this, &Composer::submit);
    connect(m_ui->messageEdit, &ComposerEdit::keyOffered, this, [this](int key, bool *taken) { *taken = take(key); });
    connect(m_completion, &Completion::choiceChanged, this,
            [this] { m_ui->messageEdit->setAccessibleDescription(m_completion->spoken()); });
    m_pauseTicker.setInterval(std::chrono::seconds(1));
    connect(&m_pauseTicker, &QTimer::timeout, this, &Composer::refresh);
    connect(m_completion, &Completion::chosen, this, &Composer::complete);
    connect(m_ui->sendButton, &QPushButton::clicked, this, &Composer::submit);
    connect(m_ui->sendAnywayButton, &QPushButton::clicked, this, [this] {
        if (const auto then = std::exchange(m_onYes, {}))
            then();
    });
    connect(m_ui->emoteButton, &QToolButton::clicked, this, &Composer::showEmotes);
    connect(&room, &RoomController::connectionChanged, this, &Composer::refresh);
    connect(&room, &RoomController::canSayChanged, this, &Composer::refresh);
    connect(&room, &RoomController::headerChanged, this, &Composer::refresh);
    connect(&theme, &Theme::changed, this, &Composer::applyLooks);
    connect(m_ui->messageEdit, &ComposerEdit::menuWanted, this, &Composer::fillMenu);
    setUpSearch();
    applyLooks();
    refresh();
}

Composer::~Composer()
{
    // The window's children, if one has typed or looked for an emote.
    delete m_completion.data();
    delete m_picker.data();
    m_lines->endWalk();
}

void Composer::applyLooks()
{
    m_ui->messageEdit->setFont(m_theme.font());
    m_ui->counterLabel->setFont(m_theme.font(Theme::Text::Caption));
    const int side = m_theme.px(m_theme.sizes().toolButton);
    m_ui->sendButton->setFixedSize(side, side);
    m_ui->reasonLabel->setFont(m_theme.font());
    m_ui->reasonLabel->setForegroundRole(QPalette::PlaceholderText);
    QPalette transparent;
    transparent.setColor(QPalette::Base, Qt::transparent);
    m_ui->messageEdit->setPalette(transparent);
    updateCounter();
    update();
}

QString Composer::text() const
{
    return m_ui->messageEdit->toPlainText();
}

void Composer::insertText(const QString &text)
{
    QTextCursor cursor(m_ui->messageEdit->document());
    cursor.insertText(text);
    m_ui->messageEdit->moveCursor(QTextCursor::End);
}

void Composer::mention(const QString &name)
{
    m_ui->messageEdit->insertPlainText(u'@' + name + u' ');
    m_ui->messageEdit->setFocus();
}

void Composer::setEmotes(const QList<Emote> &emotes)
{
    m_emotes = emotes;
    if (m_picker)
        m_picker->setSets(emoteSets());
}

QList<EmoteSet> Composer::emoteSets() const
{
    return {emoteSet(m_room.name(), m_emotes), emojiSet(tr("Emoji"), m_room.service() == Service::PlugDj)};
}

void Composer::setSpelling(SpellCheck &check)
{
    m_spelling = std::make_unique<ComposerSpelling>(*m_ui->messageEdit, m_theme, check, m_room);
    connect(m_spelling.get(), &ComposerSpelling::marksChanged, this, &Composer::showMarks);
}

/// Beside what every field's menu has.
void Composer::fillMenu(QMenu *menu, const QTextCursor &at)
{
    menu->addSeparator();
    menu->addAction(m_searchAction);
    if (m_spelling)
        m_spelling->fillMenu(*menu, at);
}

void Composer::setCommands(const CommandBook &book)
{
    m_commands = &book;
}

void Composer::refresh()
{
    const QString reason = m_room.cannotSayReason();
    // A connection that waits leaves the field open, so that a thought can be finished; only Send is off.
    // So does slow mode, which counts down in the arrow's place.
    const bool isPaused = m_room.sayPause() > std::chrono::milliseconds(0);
    const bool isOff = !reason.isEmpty() && m_room.state() == RoomController::State::Live && !isPaused;
    if (isPaused && !m_pauseTicker.isActive())
        m_pauseTicker.start();
    else if (!isPaused)
        m_pauseTicker.stop();
    m_ui->field->setVisible(!isOff);
    m_ui->reasonLabel->setVisible(isOff);
    m_ui->reasonLabel->setText(reason);
    m_ui->messageEdit->setPlaceholderText(tr("Message %1").arg(m_room.name()));
    updateCounter();
    update();
}

void Composer::textChanged()
{
    if (m_search)
        return findLines();
    m_ui->questionBar->hide();
    m_onYes = {};
    updateCounter();
    offerCompletion();
    // While one walks through what was sent, the draft is what the walk began with.
    emit draftChanged(text() == m_lines->shown() ? m_lines->draft() : text());
}

void Composer::updateCounter()
{
    const QString typed = text();
    const int cost = m_room.cost(typed);
    const int limit = m_room.costLimit();
    const auto plan = typed.trimmed().isEmpty() ? Result<QStringList>(QStringList()) : m_room.plan(typed);
    QColor ink = m_theme.colours().text.secondary;
    QString words = cost >= limit * CounterShare ? tr("%1/%2").arg(cost).arg(limit) : QString();
    if (plan && plan->size() > 1) {
        words = tr("%n lines, %1/%2", nullptr, int(plan->size())).arg(cost).arg(limit);
        ink = m_theme.colours().state.warning.fg;
    } else if (!plan && cost > limit) {
        words = tr("%1/%2").arg(cost).arg(limit);
        ink = m_theme.colours().state.danger.fg;
    }
    QPalette palette;
    palette.setColor(QPalette::WindowText, ink);
    m_ui->counterLabel->setPalette(palette);
    m_ui->counterLabel->setText(words);
    m_ui->counterLabel->setVisible(!words.isEmpty());

    updateSend(plan);
    markExcess(!plan && cost > limit);
}

void Composer::updateSend(const Result<QStringList> &plan)
{
    // An unknown command is asked about when it is sent, not forbidden.
    const auto known = call();
    const bool asks = known || CommandBook::isUnknown(plan);
    QString why = known ? m_commands->refusalOf(*known) : m_room.cannotSayReason();
    if (why.isEmpty() && !plan && !asks)
        why = plan.error().text;
    const bool canSend = why.isEmpty() && (asks || (plan && !plan->isEmpty()));
    const auto pause = std::chrono::ceil<std::chrono::seconds>(m_room.sayPause());
    const bool counts = !canSend && pause.count() > 0;
    m_ui->sendButton->setEnabled(canSend);
    m_ui->sendButton->setDefault(canSend);
    m_ui->sendButton->setFlat(!canSend);
    m_ui->sendButton->setText(counts ? QLocale().toString(qlonglong(pause.count())) : QString());
    m_ui->sendButton->setIcon(counts ? QIcon()
                                     : m_theme.icon(canSend ? u"send-filled"_s : u"send"_s,
                                                    canSend ? Theme::Ink::OnAccent : Theme::Ink::Disabled));
    m_ui->sendButton->setToolTip(why.isEmpty() ? tr("Send") : why);
    m_ui->sendButton->setAccessibleDescription(canSend || !why.isEmpty() ? why : WhyOff::nothingTyped());
}

/// Underlines what is beyond the limit of a text that cannot go out at all.
void Composer::markExcess(bool isOver)
{
    Marks marks;
    if (isOver) {
        const QString typed = text();
        qsizetype fits = 0;
        qsizetype tooLong = typed.size();
        while (tooLong - fits > 1) {
            const qsizetype middle = (fits + tooLong) / 2;
            (m_room.plan(typed.left(middle)) ? fits : tooLong) = middle;
        }
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_ui->messageEdit->document());
        mark.cursor.setPosition(int(fits));
        mark.cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(m_theme.colours().state.danger.fg);
        mark.format.setBackground(m_theme.colours().state.danger.soft);
        marks.append(mark);
    }
    m_excess = marks;
    showMarks();
}

void Composer::showMarks()
{
    m_ui->messageEdit->setExtraSelections(m_excess + (m_spelling ? m_spelling->marks() : Marks()));
}

void Composer::offerCompletion()
{
    const QList<Completion::Candidate> found = candidates();
    if (m_completion->parentWidget() != window())
        m_completion->setParent(window());
    const QPoint bottom = m_ui->field->mapTo(window(), QPoint(0, -m_theme.px(4)));
    const bool isWide = !found.isEmpty() && !found.constFirst().detail.isEmpty();
    m_completion->offer(found, bottom, std::min(m_theme.px(isWide ? 480 : 280), m_ui->field->width()));
}

/// What fits the word at the cursor; m_completed is that word.
QList<Completion::Candidate> Composer::candidates()
{
    if (m_search)
        return sentLines();
    const ComposerEdit *edit = m_ui->messageEdit;
    m_completed = edit->wordBefore(u'/');
    const bool isFirstWord = m_completed.size() == edit->textCursor().position();
    if (m_commands && !m_completed.isEmpty() && isFirstWord && CommandBook::isCommandLine(m_completed))
        return completeCommands(m_completed.mid(1), *m_commands);

    // Names may hold blanks: whatever still begins one after the sign is completed.
    m_completed = edit->tailAfter(u'@');
    if (m_completed.size() >= LeastTyped && !m_completed.at(1).isSpace()) {
        QStringList names;
        QStringList nicknames;
        for (const RosterEntry &entry : m_room.roster()) {
            if (entry.isSelf)
                continue;
            names.append(entry.person.name);
            nicknames.append(m_nickname ? m_nickname(entry.person) : QString());
        }
        const auto found = completeNames(m_completed.mid(1), names, nicknames);
        const bool isDone = found.size() == 1 && found[0].label == m_completed.mid(1);
        if (!found.isEmpty() && !isDone)
            return found;
    }

    m_completed = edit->wordBefore(u':');
    if (m_completed.size() < LeastTyped)
        return {};
    const auto emotes = completeEmotes(m_completed.mid(1), m_emotes, m_room.name());
    if (!emotes.isEmpty() || m_completed.size() < LeastOfEmoji)
        return emotes;
    // Where nobody would make an emoji of the code, the characters themselves are sent.
    return completeEmoji(m_completed.mid(1), m_room.service() == Service::PlugDj);
}

bool Composer::take(int key)
{
    if (m_search)
        return takeInSearch(key);
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && m_completion->isOffering() && call()) {
        m_completion->hide(); // it is typed in full: done, not completed
        return false;
    }
    return m_completion->take(key) || dismiss(key) || walk(key);
}

/// Up and Down at the edge of the text go through what was sent.
bool Composer::walk(int key)
{
    std::optional<QString> line;
    if (key == Qt::Key_Up && m_ui->messageEdit->isOnFirstLine())
        line = m_lines->older(text());
    else if (key == Qt::Key_Down && m_ui->messageEdit->isOnLastLine())
        line = m_lines->newer(text());
    if (!line)
        return false;
    m_ui->messageEdit->replaceAll(*line);
    m_completion->hide();
    return true;
}

/// Esc takes the line above the field away.
bool Composer::dismiss(int key)
{
    if (key != Qt::Key_Escape || m_ui->questionBar->isHidden())
        return false;
    m_ui->questionBar->hide();
    return true;
}

void Composer::complete(const QString &insert)
{
    if (m_search)
        return endSearch(insert);
    m_ui->messageEdit->replaceWord(m_completed, insert);
}

void Composer::showEmotes()
{
    if (!m_emoteStore || !m_ui->field->isVisible())
        return;
    if (m_picker && m_picker->isVisible()) {
        m_picker->hide();
        m_ui->messageEdit->setFocus();
        return;
    }
    if (!m_picker) {
        m_picker = new EmotePicker(m_theme, *m_emoteStore, window());
        connect(m_picker, &EmotePicker::chosen, this,
                [this](const QString &insert, bool) { m_ui->messageEdit->insertPlainText(insert + u' '); });
        connect(m_picker, &EmotePicker::closed, m_ui->messageEdit, qOverload<>(&QWidget::setFocus));
    }
    if (m_picker->parentWidget() != window())
        m_picker->setParent(window());
    m_picker->setSets(emoteSets());
    const QPoint corner = layoutDirection() == Qt::RightToLeft ? QPoint() : QPoint(m_ui->field->width(), 0);
    m_picker->open(m_ui->field->mapTo(window(), corner) - QPoint(0, m_theme.px(4)));
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (event->type() == QEvent::FocusOut) {
            m_completion->hide();
            if (m_search && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
                endSearch(*m_search);
        }
        update();
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::hideEvent(QHideEvent *)
{
    m_completion->hide();
    if (m_picker)
        m_picker->hide();
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_theme.colours();
    const bool isOff = m_ui->reasonLabel->isVisible();
    const QRectF box = isOff ? m_ui->reasonLabel->geometry() : m_ui->field->geometry();
    const qreal radius = m_theme.px(m_theme.sizes().radiusControl);
    if (isOff) {
        pixels::frame(painter, box, radius, m_theme.px(1), colours.line.hairline);
        return;
    }
    const bool hasFocus = m_ui->messageEdit->hasFocus();
    pixels::fillRounded(painter, box, radius, colours.surface.field);
    pixels::frame(painter, box, radius, m_theme.px(hasFocus ? m_theme.sizes().focus : m_theme.sizes().controlLine),
                  hasFocus ? colours.line.focus : colours.line.control);
}

} // namespace partyline
