// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/usercard.h"

#include "services/roomcontroller.h"
#include "ui/elidedlabel.h"
#include "ui/feedtext.h"
#include "ui/pixels.h"
#include "ui/rolemarks.h"
#include "ui/roompeople.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTextBoundaryFinder>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// At 100 % (visual.md 7, panels.png).
constexpr int Width = 272;
constexpr int Pad = 12;
constexpr int Monogram = 36;
constexpr qreal MonogramTint = 0.24; // visual.md 5

QString firstGrapheme(const QString &name)
{
    const QString clean = withoutControls(name).trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, clean);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? clean.first(end).toUpper() : QString();
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

UserCard::UserCard(RoomPeople &people, const Theme &theme, QWidget *page)
    : QFrame(page)
    , m_people(people)
    , m_theme(theme)
{
    setObjectName(u"userCard"_s);
    setFocusPolicy(Qt::StrongFocus);
    build();
    hide();
    connect(&people, &RoomPeople::changed, this, &UserCard::refresh);
    connect(&theme, &Theme::changed, this, &UserCard::applyLooks);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    page->installEventFilter(this);
    applyLooks();
}

UserCard::~UserCard()
{
    qApp->disconnect(this); // parts that lose the focus now are none of its business
}

void UserCard::build()
{
    auto *layout = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    m_monogram = plainLabel(this);
    top->addWidget(m_monogram, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *nameLine = new QHBoxLayout;
    m_name = new ElidedLabel(this);
    m_name->setTextFormat(Qt::PlainText);
    m_mark = plainLabel(this);
    m_role = plainLabel(this);
    m_role->setForegroundRole(QPalette::PlaceholderText);
    nameLine->addWidget(m_name);
    nameLine->addWidget(m_mark);
    nameLine->addWidget(m_role);
    nameLine->addStretch();
    words->addLayout(nameLine);
    m_about = plainLabel(this);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(m_about);
    m_state = plainLabel(this);
    m_state->setWordWrap(true);
    words->addWidget(m_state);
    top->addLayout(words, 1);
    layout->addLayout(top);
    makeEdits(*layout);
    m_linesHead = plainLabel(this);
    m_linesHead->setText(tr("Last lines here"));
    m_linesHead->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_linesHead);
    for (int i = 0; i < MostLines; ++i) {
        m_lines.append(new ElidedLabel(this));
        m_lines.last()->setTextFormat(Qt::PlainText);
        layout->addWidget(m_lines.last());
    }
    makeButtons(*layout);
}

void UserCard::makeEdits(QVBoxLayout &layout)
{
    m_nickname = new QLineEdit(this);
    m_nickname->setAccessibleName(tr("Nickname"));
    m_nickname->setPlaceholderText(tr("Nickname, for you alone"));
    m_nickname->setMaxLength(int(PeopleBook::LongestNickname));
    m_nickname->addAction(m_theme.icon(u"user"_s), QLineEdit::LeadingPosition);
    m_note = new QLineEdit(this);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note, for you alone"));
    m_note->setMaxLength(int(PeopleBook::LongestNote));
    m_note->addAction(m_theme.icon(u"note"_s), QLineEdit::LeadingPosition);
    for (QLineEdit *edit : {m_nickname, m_note}) {
        connect(edit, &QLineEdit::editingFinished, this, &UserCard::save);
        layout.addWidget(edit);
    }
}

void UserCard::makeButtons(QVBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    m_mention = new QPushButton(m_theme.icon(u"at"_s), tr("Mention"), this);
    m_hide = new QPushButton(m_theme.icon(u"eye-off"_s), tr("Hide"), this);
    m_friend = new QPushButton(m_theme.icon(u"user-plus"_s), {}, this);
    m_more = new QToolButton(this);
    m_more->setIcon(m_theme.icon(u"dots"_s));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    for (QPushButton *button : {m_mention, m_hide, m_friend})
        button->setAutoDefault(false);
    row->addWidget(m_mention);
    row->addWidget(m_hide);
    row->addStretch();
    row->addWidget(m_more);
    layout.addLayout(row);
    layout.addWidget(m_friend, 0, Qt::AlignLeading); // three do not fit beside each other
    const auto under = [](const QWidget *button) { return button->mapToGlobal(button->rect().bottomLeft()); };
    connect(m_mention, &QPushButton::clicked, this, [this] {
        const QString name = m_person.name;
        m_before = nullptr; // the composer gets the focus
        hide();
        emit mentionWanted(name);
    });
    connect(m_hide, &QPushButton::clicked, this, [this, under] {
        if (m_people.isHidden(m_person))
            m_people.show(m_person);
        else
            emit hidingWanted(m_person, under(m_hide));
    });
    connect(m_friend, &QPushButton::clicked, this, [this] { emit friendWanted(m_person); });
    connect(m_more, &QToolButton::clicked, this, [this, under] { emit moreWanted(m_person, under(m_more)); });
}

void UserCard::open(const Person &person, const QRect &beside)
{
    if (isVisible())
        save();
    else
        m_before = QApplication::focusWidget();
    m_person = person;
    m_facts = {};
    m_beside = beside;
    m_nickname->setText(m_people.nickname(person));
    m_note->setText(m_people.note(person));
    refresh();
    show();
    raise();
    const bool isSelf = m_people.isSelf(person);
    (isSelf ? static_cast<QWidget *>(m_more) : m_mention)->setFocus(Qt::PopupFocusReason);
}

void UserCard::setFacts(const Facts &facts)
{
    m_facts = facts;
    refresh();
}

void UserCard::editNote()
{
    m_note->setFocus(Qt::OtherFocusReason);
    m_note->selectAll();
}

void UserCard::editNickname()
{
    m_nickname->setFocus(Qt::OtherFocusReason);
    m_nickname->selectAll();
}

void UserCard::refresh()
{
    const bool isSelf = m_people.isSelf(m_person);
    setAccessibleName(tr("About %1").arg(m_person.name));
    m_name->setText(withoutControls(m_people.shownName(m_person)));
    const RoleMark mark = roleMark(m_person.role, m_theme.colours());
    m_mark->setVisible(!mark.icon.isEmpty());
    if (!mark.icon.isEmpty())
        m_mark->setPixmap(m_theme.pixmap(mark.icon, mark.colour, m_theme.px(m_theme.sizes().iconBadge),
                                         devicePixelRatioF(), layoutDirection() == Qt::RightToLeft));
    m_role->setText(mark.name);
    m_role->setVisible(!mark.name.isEmpty());
    m_about->setText(m_facts.about.join(u" · "_s));
    m_about->setVisible(!m_facts.about.isEmpty());

    QStringList states{m_facts.state};
    if (m_people.isHidden(m_person)) {
        const QDateTime until = m_people.hiddenUntil(m_person);
        states.append(until.isValid() ? tr("Their lines are hidden until %1.")
                                            .arg(QLocale().toString(until.toLocalTime(), QLocale::ShortFormat))
                                      : tr("Their lines are hidden."));
    }
    states.removeAll(QString());
    m_state->setText(states.join(u'\n'));
    m_state->setVisible(!states.isEmpty());

    for (QLineEdit *edit : {m_nickname, m_note})
        edit->setVisible(!isSelf);
    m_linesHead->setVisible(!m_facts.lines.isEmpty());
    for (int i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(i < m_facts.lines.size());
        m_lines[i]->setText(m_facts.lines.value(i));
    }
    m_mention->setVisible(!isSelf);
    m_hide->setVisible(!isSelf);
    m_hide->setText(m_people.isHidden(m_person) ? tr("Show") : tr("Hide"));
    m_friend->setVisible(!isSelf && !m_facts.friendly.isEmpty());
    m_friend->setText(m_facts.friendly);
    m_friend->setEnabled(m_facts.whyNot.isEmpty());
    m_friend->setToolTip(m_facts.whyNot);
    m_friend->setAccessibleDescription(m_facts.whyNot);
    drawMonogram();
    place();
}

void UserCard::drawMonogram()
{
    const int side = m_theme.px(Monogram);
    const qreal ratio = devicePixelRatioF();
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const QColor ink = m_theme.names().of(m_people.room().service(), m_person);
    const QRectF disc(0, 0, side, side);
    pixels::fillRounded(painter, disc, side / 2.0, blended(ink, MonogramTint, m_theme.colours().surface.raised));
    painter.setPen(ink);
    painter.setFont(m_theme.font(Theme::Text::Title, true));
    painter.drawText(disc, Qt::AlignCenter, firstGrapheme(m_person.name));
    painter.end();
    m_monogram->setPixmap(picture);
}

void UserCard::save()
{
    if (m_person.name.isEmpty() || m_people.isSelf(m_person))
        return;
    // Copied: what is set first tells everybody, and they look at the card.
    const QString nickname = m_nickname->text();
    const QString note = m_note->text();
    m_people.setNickname(m_person, nickname);
    m_people.setNote(m_person, note);
}

void UserCard::applyLooks()
{
    const int pad = m_theme.px(Pad);
    layout()->setContentsMargins(pad, pad, pad, pad);
    layout()->setSpacing(m_theme.px(8));
    setFixedWidth(m_theme.px(Width));
    m_name->setFont(m_theme.font(Theme::Text::Body, true));
    m_role->setFont(m_theme.font(Theme::Text::Small));
    m_about->setFont(m_theme.font(Theme::Text::Small));
    m_state->setFont(m_theme.font(Theme::Text::Small));
    m_linesHead->setFont(m_theme.font(Theme::Text::Caption));
    QPalette raised = m_theme.palette();
    raised.setColor(QPalette::Window, m_theme.colours().surface.raised);
    setPalette(raised);
    if (isVisible())
        refresh();
}

/// Below what was pointed at, or above it, and always within the page.
void UserCard::place()
{
    // Wrapped lines need their height for this width, which adjustSize() does not ask for.
    layout()->activate();
    const bool isWrapped = layout()->hasHeightForWidth();
    resize(width(), isWrapped ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height());
    const QWidget *page = parentWidget();
    const QRect beside(page->mapFromGlobal(m_beside.topLeft()), m_beside.size());
    const QRect room = page->rect().adjusted(2, 2, -2, -2);
    const int start = layoutDirection() == Qt::RightToLeft ? beside.right() + 1 - width() : beside.left();
    int top = beside.bottom() + 4;
    if (top + height() > room.bottom() && beside.top() - 4 - height() >= room.top())
        top = beside.top() - 4 - height();
    move(std::clamp(start, room.left(), std::max(room.left(), room.right() + 1 - width())),
         std::clamp(top, room.top(), std::max(room.top(), room.bottom() + 1 - height())));
}

void UserCard::focusMoved(const QWidget *now)
{
    // A menu of ours takes no focus widget; whoever does and is none of ours ends the look.
    if (!isVisible() || !now || now == this || isAncestorOf(now) || QApplication::activePopupWidget()
        || now->window() != window())
        return;
    m_before = nullptr;
    hide();
}

bool UserCard::eventFilter(QObject *watched, QEvent *event)
{
    if (isVisible() && event->type() == QEvent::Resize)
        hide();
    return QFrame::eventFilter(watched, event);
}

void UserCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void UserCard::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!isHidden())
        return; // the whole room went out of view
    save();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    m_before = nullptr;
    emit closed();
}

void UserCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_theme.colours();
    const qreal radius = m_theme.px(m_theme.sizes().radiusCard);
    painter.fillRect(rect(), colours.surface.window);
    pixels::fillRounded(painter, rect(), radius, colours.surface.raised);
    pixels::frame(painter, rect(), radius, m_theme.px(m_theme.sizes().hairline),
                  m_theme.isHighContrast() ? colours.line.control : colours.line.hairline);
}

} // namespace partyline
