// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/emotepicker.h"

#include "ui/elidedlabel.h"
#include "ui/emotegrid.h"
#include "ui/emotemodel.h"
#include "ui/emotestore.h"
#include "ui/emptyhint.h"
#include "ui/pixels.h"
#include "ui/whyoff.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// px at 100 %.
constexpr int Width = 352;
constexpr int Height = 348;
constexpr int Picture = 24;
/// Headings that have a button; a room has three or four.
constexpr int MostTabs = 6;

} // namespace

EmotePicker::EmotePicker(const Theme &theme, EmoteStore &emotes, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_emotes(emotes)
    , m_model(new EmoteModel(emotes.book(), this))
{
    setAccessibleName(tr("Emote picker"));
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    build();
    hide();
    connect(m_search, &QLineEdit::textChanged, this, &EmotePicker::search);
    connect(m_grid, &EmoteGrid::chosen, this, &EmotePicker::choose);
    connect(m_grid, &EmoteGrid::leftUpwards, m_search, [this] { m_search->setFocus(); });
    connect(m_grid, &EmoteGrid::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->insert(text);
    });
    connect(m_grid, &EmoteGrid::currentMoved, this, &EmotePicker::showCurrent);
    connect(m_star, &QToolButton::clicked, this, &EmotePicker::setFavourite);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EmotePicker::updateTabs);
    connect(&emotes, &EmoteStore::pictureDue, this, [this](const QSet<QUrl> &images) {
        const QModelIndex index = m_grid->currentIndex();
        if (isVisible() && index.isValid() && images.contains(m_model->at(index.row()).image))
            showCurrent();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { hideIfLeft(now); });
    connect(&theme, &Theme::changed, this, &EmotePicker::applyLooks);
    applyLooks();
}

EmotePicker::~EmotePicker() = default;

void EmotePicker::build()
{
    const auto button = [this](const QString &icon, const QString &name) {
        auto *made = new QToolButton(this);
        made->setAutoRaise(true);
        made->setIcon(m_theme.icon(icon));
        made->setAccessibleName(name);
        made->setToolTip(name);
        return made;
    };
    m_search = new QLineEdit(this);
    m_search->setAccessibleName(tr("Search emotes"));
    m_search->setPlaceholderText(tr("Search emotes"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_pin = button(u"pin"_s, tr("Keep open"));
    m_pin->setCheckable(true);
    m_grid = new EmoteGrid(m_theme, *m_model, m_emotes, this);
    m_grid->setAccessibleName(tr("Emotes"));
    new EmptyHint(tr("No emote has that name."), m_theme, *m_grid);
    m_picture = new QLabel(this);
    m_about = new ElidedLabel(this);
    m_about->setTextFormat(Qt::PlainText);
    m_star = button(u"star"_s, tr("Favourite"));
    m_star->setCheckable(true);

    auto *all = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_pin);
    m_tabs = new QHBoxLayout;
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_picture);
    bottom->addWidget(m_about, 1);
    bottom->addWidget(m_star);
    all->addLayout(top);
    all->addLayout(m_tabs);
    all->addWidget(m_grid, 1);
    all->addLayout(bottom);
}

void EmotePicker::applyLooks()
{
    const int pad = m_theme.px(8);
    layout()->setContentsMargins(pad, pad, pad, pad);
    layout()->setSpacing(m_theme.px(4));
    QPalette ground;
    ground.setColor(QPalette::Window, m_theme.colours().surface.raised);
    ground.setColor(QPalette::Base, m_theme.colours().surface.raised);
    setPalette(ground);
    QPalette field;
    field.setColor(QPalette::Base, m_theme.colours().surface.field);
    m_search->setPalette(field);
    const int side = m_theme.px(Picture);
    m_picture->setFixedSize(side, side);
    m_grid->doItemsLayout();
    if (isVisible())
        place();
}

void EmotePicker::setSets(const QList<EmoteSet> &sets)
{
    m_model->setSets(sets);
}

void EmotePicker::open(QPoint corner)
{
    m_corner = corner;
    m_search->clear();
    place();
    show();
    raise();
    m_search->setFocus(Qt::PopupFocusReason);
    m_grid->setCurrentRow(m_model->firstChoice());
    m_grid->scrollToTop();
    showCurrent();
}

/// Never larger than the window.
void EmotePicker::place()
{
    const QRect window = parentWidget()->rect();
    const int margin = m_theme.px(8);
    const int width = std::min(m_theme.px(Width), window.width() - 2 * margin);
    const int height = std::min(m_theme.px(Height), std::min(m_corner.y(), window.height()) - margin);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int wanted = isMirrored ? m_corner.x() : m_corner.x() - width;
    const int left = std::clamp(wanted, margin, std::max(margin, window.width() - margin - width));
    setGeometry(left, m_corner.y() - height, width, height);
}

void EmotePicker::search(const QString &typed)
{
    m_model->setSearch(typed);
    m_grid->setCurrentRow(m_model->firstChoice());
    m_grid->scrollToTop();
    showCurrent();
}

/// A button for each heading leads there.
void EmotePicker::updateTabs()
{
    while (QLayoutItem *item = m_tabs->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int made = 0;
    for (const int row : m_model->headings()) {
        if (made++ == MostTabs)
            break;
        const QString title = m_model->index(row).data().toString();
        auto *tab = new QToolButton(this);
        tab->setAutoRaise(true);
        tab->setIcon(m_theme.icon(m_model->headingIcon(row)));
        tab->setAccessibleName(title);
        tab->setToolTip(u"<qt>%1</qt>"_s.arg(title.toHtmlEscaped()));
        connect(tab, &QToolButton::clicked, this, [this, row] {
            m_grid->scrollTo(m_model->index(row), QAbstractItemView::PositionAtTop);
            m_grid->setCurrentRow(m_model->firstChoice(row));
            m_grid->setFocus();
        });
        m_tabs->addWidget(tab);
    }
    m_tabs->addStretch(1);
    if (isVisible() && !m_grid->currentIndex().isValid())
        m_grid->setCurrentRow(m_model->firstChoice());
}

void EmotePicker::showCurrent()
{
    const QModelIndex index = m_grid->currentIndex();
    const bool isThere = index.isValid() && !m_model->isHeading(index.row());
    WhyOff::set(*m_star, isThere, WhyOff::nothingChosen());
    m_picture->clear();
    if (!isThere) {
        m_about->clear();
        return;
    }
    const EmoteChoice &choice = m_model->at(index.row());
    const int uses = m_emotes.book().uses(choice.code);
    QStringList parts{u':' + choice.name() + u':', choice.from};
    if (uses > 0)
        parts.append(tr("used %n time(s)", nullptr, uses));
    parts.removeAll(QString());
    m_about->setText(parts.join(u" · "_s));
    const qreal side = m_theme.px(Picture);
    if (choice.glyph.isEmpty())
        m_picture->setPixmap(m_emotes.picture(choice.image, {side, side}, devicePixelRatioF()));
    else
        m_picture->setText(choice.glyph);
    const bool isFavourite = m_emotes.book().isFavourite(choice.code);
    m_star->setChecked(isFavourite);
    m_star->setIcon(m_theme.icon(isFavourite ? u"star-filled"_s : u"star"_s));
    m_star->setAccessibleDescription(isFavourite ? tr("%1 is a favourite").arg(choice.name())
                                                 : tr("%1 is no favourite").arg(choice.name()));
}

void EmotePicker::setFavourite(bool isOne)
{
    const QModelIndex index = m_grid->currentIndex();
    if (!index.isValid() || m_model->isHeading(index.row()))
        return;
    const EmoteChoice choice = m_model->at(index.row());
    m_emotes.book().setFavourite(choice.code, isOne);
    // The rows are others now; the same emote stays current, in the room's own set.
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        if (!m_model->isHeading(row) && m_model->at(row) == choice) {
            m_grid->setCurrentRow(row);
            break;
        }
    }
    showCurrent();
}

void EmotePicker::choose(const QModelIndex &index, bool stays)
{
    if (!index.isValid() || m_model->isHeading(index.row()))
        return;
    const EmoteChoice choice = m_model->at(index.row());
    const QString insert = choice.insert;
    // A stream's emotes count when they are sent; emoji have no code there to be told by.
    if (!choice.glyph.isEmpty())
        m_emotes.book().use(choice.code);
    const bool isOpen = stays || m_pin->isChecked();
    emit chosen(insert, isOpen);
    if (!isOpen)
        dismiss();
}

void EmotePicker::dismiss()
{
    hide();
    emit closed();
}

void EmotePicker::hideIfLeft(QWidget *now)
{
    // Without a widget it is another window's turn, and that may be a moment's.
    if (isVisible() && now && now != this && !isAncestorOf(now) && !m_pin->isChecked())
        hide();
}

bool EmotePicker::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Down:
        m_grid->setFocus();
        if (!m_grid->currentIndex().isValid())
            m_grid->setCurrentRow(m_model->firstChoice());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_grid->currentIndex(), modifiers & Qt::ShiftModifier);
        return true;
    default:
        return false;
    }
}

bool EmotePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (takeKey(key->key(), key->modifiers()))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void EmotePicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void EmotePicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    pixels::frame(painter, rect(), m_theme.px(m_theme.sizes().radiusChip), 1, m_theme.colours().line.control);
}

} // namespace partyline
