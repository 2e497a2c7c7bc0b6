// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/ruleform.h"

#include "core/comma.h"
#include "feed/words.h"
#include "ui/pixels.h"
#include "ui/whyoff.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QRadioButton>
#include <QToolButton>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int SwatchSize = 16; // px at 100 %

/// Sounds of the freedesktop sound naming specification that sound themes have.
constexpr std::array Sounds{"message-new-instant", "bell", "complete", "dialog-information", "phone-incoming-call"};

/// Hours until a rule ends by itself; 0: never.
constexpr std::array EndHours{0, 1, 4, 24, 7 * 24};

QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets, int spacing)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

QStringList namesIn(const QString &text)
{
    QStringList names;
    for (auto begin = text.begin(); begin != text.end();) {
        const auto end = std::find_if(begin, text.end(), isComma);
        if (const QString name = QStringView(begin, end).toString().simplified(); !name.isEmpty())
            names.append(name.left(Rule::LongestName));
        begin = end == text.end() ? end : end + 1;
    }
    return names.mid(0, Rule::MostPeople);
}

} // namespace

RuleForm::RuleForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new QLineEdit(this))
    , m_who(new QComboBox(this))
    , m_people(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_words(new QRadioButton(tr("&Words"), this))
    , m_expression(new QRadioButton(tr("E&xpression"), this))
    , m_text(new QLineEdit(this))
    , m_case(new QCheckBox(tr("Case &counts"), this))
    , m_where(new QComboBox(this))
    , m_roomsButton(new QToolButton(this))
    , m_ends(new QComboBox(this))
    , m_highlight(new QCheckBox(tr("&Highlight"), this))
    , m_hasSound(new QCheckBox(tr("&Sound"), this))
    , m_sound(new QComboBox(this))
    , m_notify(new QCheckBox(tr("N&otify"), this))
    , m_hide(new QCheckBox(tr("H&ide"), this))
    , m_fold(new QCheckBox(tr("&Fold"), this))
    , m_replace(new QCheckBox(tr("&Replace with"), this))
    , m_replacement(new QLineEdit(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(8));
    grid->setColumnStretch(1, 1);
    m_name->setMaxLength(Rule::LongestName);
    m_name->setAccessibleName(tr("Name"));
    addLabel(*grid, 0, tr("&Name"), m_name);
    grid->addWidget(m_name, 0, 1);
    makeWhen(*grid, 1);
    makeThen(*grid, 7);

    for (QLineEdit *edit : {m_name, m_people, m_text, m_replacement})
        connect(edit, &QLineEdit::textEdited, this, &RuleForm::take);
    for (QComboBox *box : {m_who, m_role, m_where, m_ends, m_sound})
        connect(box, &QComboBox::currentIndexChanged, this, &RuleForm::take);
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{
             m_expression, m_case, m_highlight, m_hasSound, m_notify, m_hide, m_fold, m_replace})
        connect(button, &QAbstractButton::toggled, this, &RuleForm::take);
    for (QRadioButton *colour : m_colours)
        connect(colour, &QRadioButton::toggled, this, &RuleForm::take);
    connect(&theme, &Theme::changed, this, &RuleForm::applyLooks);
    applyLooks();
    show(m_rule);
}

void RuleForm::addHeading(QGridLayout &grid, int row, const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(u"heading"_s);
    grid.addWidget(label, row, 0, 1, 2);
}

void RuleForm::addLabel(QGridLayout &grid, int row, const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(buddy);
    grid.addWidget(label, row, 0);
}

void RuleForm::makeWhen(QGridLayout &grid, int row)
{
    const int gap = m_theme.px(8);
    addHeading(grid, row, tr("When"));
    m_who->setAccessibleName(tr("Who"));
    m_who->addItems({tr("Anyone"), tr("Only these people"), tr("All but these people")});
    m_people->setAccessibleName(tr("People"));
    m_people->setPlaceholderText(tr("Names, with commas between"));
    m_role->setAccessibleName(tr("Role"));
    m_role->addItem(tr("any role"), int(Role::None));
    for (const Role role : {Role::Subscriber, Role::ResidentDj, Role::Moderator, Role::Manager, Role::Cohost,
                            Role::Host, Role::Ambassador, Role::SiteStaff, Role::System})
        m_role->addItem(tr("%1 or higher").arg(roleName(role)), int(role));
    addLabel(grid, row + 1, tr("&Who"), m_who);
    QHBoxLayout *who = rowOf({m_who, m_people, m_role}, gap);
    who->setStretch(1, 1);
    grid.addLayout(who, row + 1, 1);

    m_words->setChecked(true);
    auto *matching = new QButtonGroup(this);
    matching->addButton(m_words);
    matching->addButton(m_expression);
    m_text->setAccessibleName(tr("What"));
    m_text->setMaxLength(Rule::LongestText);
    m_text->setClearButtonEnabled(true);
    addLabel(grid, row + 2, tr("Wha&t"), m_text);
    grid.addWidget(m_text, row + 2, 1);
    QHBoxLayout *how = rowOf({m_words, m_expression, m_case}, gap);
    how->addStretch(1);
    grid.addLayout(how, row + 3, 1);

    m_where->setAccessibleName(tr("Where"));
    m_where->addItems({tr("All rooms"), tr("All DJ rooms"), tr("All livestreams"), tr("These rooms")});
    m_roomsButton->setAccessibleName(tr("Rooms"));
    m_roomsButton->setPopupMode(QToolButton::InstantPopup);
    m_roomsButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_roomsButton->setMenu(new QMenu(m_roomsButton));
    addLabel(grid, row + 4, tr("Wh&ere"), m_where);
    QHBoxLayout *where = rowOf({m_where, m_roomsButton}, gap);
    where->addStretch(1);
    grid.addLayout(where, row + 4, 1);

    m_ends->setAccessibleName(tr("Ends"));
    addLabel(grid, row + 5, tr("En&ds"), m_ends);
    QHBoxLayout *ends = rowOf({m_ends}, gap);
    ends->addStretch(1);
    grid.addLayout(ends, row + 5, 1);
}

void RuleForm::makeThen(QGridLayout &grid, int row)
{
    const int gap = m_theme.px(8);
    addHeading(grid, row, tr("Then"));
    QHBoxLayout *highlight = rowOf({m_highlight}, gap);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < Rule::Colours; ++i) {
        m_colours[size_t(i)] = new QRadioButton(this);
        m_colours[size_t(i)]->setAccessibleName(tr("Highlight colour: %1").arg(ruleColourName(i)));
        m_colours[size_t(i)]->setToolTip(ruleColourName(i));
        group->addButton(m_colours[size_t(i)]);
        highlight->addWidget(m_colours[size_t(i)]);
    }
    m_colours[0]->setChecked(true);
    highlight->addStretch(1);
    highlight->addWidget(m_hasSound);
    highlight->addWidget(m_sound);
    m_sound->setAccessibleName(tr("Which sound"));
    const QStringList names{tr("Message"), tr("Bell"), tr("Chime"), tr("Hint"), tr("Ringing")};
    for (size_t i = 0; i < Sounds.size(); ++i)
        m_sound->addItem(names[qsizetype(i)], QString::fromLatin1(Sounds[i]));
    grid.addLayout(highlight, row + 1, 1);

    m_replacement->setAccessibleName(tr("Replacement"));
    m_replacement->setMaxLength(Rule::LongestName);
    m_replacement->setPlaceholderText(tr("nothing"));
    QHBoxLayout *others = rowOf({m_notify, m_hide, m_fold, m_replace, m_replacement}, gap);
    others->setStretch(4, 1);
    grid.addLayout(others, row + 2, 1);
    m_fold->setToolTip(tr("The line stands as one short row that can be opened."));
    m_hide->setToolTip(tr("The line is kept in the history, but not shown."));
}

QIcon RuleForm::colourIcon(int colour) const
{
    const int size = m_theme.px(SwatchSize);
    QPixmap picture(QSize(size, size) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ruleColours(colour, m_theme.colours()).bar);
    painter.drawEllipse(QRectF(0, 0, size, size));
    return picture;
}

void RuleForm::applyLooks()
{
    for (int i = 0; i < Rule::Colours; ++i)
        m_colours[size_t(i)]->setIcon(colourIcon(i));
    for (QLabel *label : findChildren<QLabel *>(u"heading"_s))
        label->setFont(m_theme.font(Theme::Text::Body, true));
}

void RuleForm::setRooms(const QList<RuleRoom> &rooms)
{
    m_rooms = rooms;
    fillRooms();
}

void RuleForm::fillRooms()
{
    QMenu *menu = m_roomsButton->menu();
    menu->clear();
    QList<RuleRoom> all = m_rooms;
    for (const QString &key : std::as_const(m_rule.rooms)) {
        const bool isKnown = std::any_of(all.begin(), all.end(), [&](const RuleRoom &room) { return room.key == key; });
        if (!isKnown)
            all.append({key, key.section(u':', 1), Service::PlugDj});
    }
    for (const RuleRoom &room : std::as_const(all)) {
        QAction *action = menu->addAction(QString(room.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_rule.rooms.contains(room.key));
        action->setData(room.key);
        connect(action, &QAction::toggled, this, &RuleForm::take);
    }
    if (all.isEmpty())
        menu->addAction(tr("Join a room first"))->setEnabled(false);
}

void RuleForm::setRule(const Rule &rule)
{
    m_rule = rule;
    fillRooms();
    show(rule);
}

void RuleForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void RuleForm::show(const Rule &rule)
{
    m_isShowing = true;
    m_name->setText(rule.name);
    m_who->setCurrentIndex(int(rule.who));
    m_people->setText(rule.people.join(u", "_s));
    m_role->setCurrentIndex(std::max(0, m_role->findData(int(rule.role))));
    (rule.matching == Rule::Matching::Words ? m_words : m_expression)->setChecked(true);
    m_text->setText(rule.text);
    m_case->setChecked(rule.isCaseSensitive);
    m_where->setCurrentIndex(int(rule.where));
    m_ends->clear();
    const QStringList ends{tr("never"), tr("in an hour"), tr("in four hours"), tr("in a day"), tr("in a week")};
    for (size_t i = 0; i < EndHours.size(); ++i)
        m_ends->addItem(ends[qsizetype(i)], EndHours[i]);
    if (rule.until.isValid()) {
        m_ends->addItem(QLocale().toString(rule.until.toLocalTime(), QLocale::ShortFormat), -1);
        m_ends->setCurrentIndex(m_ends->count() - 1);
    }
    m_highlight->setChecked(rule.colour.has_value());
    m_colours[size_t(rule.colour.value_or(0))]->setChecked(true);
    m_hasSound->setChecked(!rule.sound.isEmpty());
    if (!rule.sound.isEmpty() && m_sound->findData(rule.sound) < 0)
        m_sound->addItem(rule.sound, rule.sound);
    m_sound->setCurrentIndex(std::max(0, m_sound->findData(rule.sound)));
    m_notify->setChecked(rule.notifies);
    m_hide->setChecked(rule.hides);
    m_fold->setChecked(rule.folds);
    m_replace->setChecked(rule.replacement.has_value());
    m_replacement->setText(rule.replacement.value_or(QString()));
    m_isShowing = false;
    review();
}

Rule RuleForm::taken() const
{
    Rule rule = m_rule;
    rule.name = m_name->text().simplified();
    rule.who = Rule::Who(m_who->currentIndex());
    rule.people = rule.who == Rule::Who::Anyone ? QStringList() : namesIn(m_people->text());
    rule.role = Role(m_role->currentData().toInt());
    rule.matching = m_words->isChecked() ? Rule::Matching::Words : Rule::Matching::Expression;
    rule.text = m_text->text();
    rule.isCaseSensitive = m_case->isChecked();
    rule.where = Rule::Where(m_where->currentIndex());
    rule.rooms.clear();
    if (rule.where == Rule::Where::Rooms) {
        for (const QAction *action : m_roomsButton->menu()->actions()) {
            if (action->isChecked())
                rule.rooms.append(action->data().toString());
        }
    }
    const int hours = m_ends->currentData().toInt();
    if (hours >= 0)
        rule.until = hours > 0 ? QDateTime::currentDateTimeUtc().addSecs(hours * 3600LL) : QDateTime();
    rule.colour.reset();
    for (int i = 0; i < Rule::Colours && m_highlight->isChecked(); ++i) {
        if (m_colours[size_t(i)]->isChecked())
            rule.colour = i;
    }
    rule.sound = m_hasSound->isChecked() ? m_sound->currentData().toString() : QString();
    rule.notifies = m_notify->isChecked();
    rule.hides = m_hide->isChecked();
    rule.folds = m_fold->isChecked();
    rule.replacement = m_replace->isChecked() ? std::optional(m_replacement->text()) : std::nullopt;
    return rule;
}

void RuleForm::take()
{
    if (m_isShowing)
        return;
    review();
    const Rule rule = taken();
    if (rule == m_rule)
        return;
    m_rule = rule;
    emit edited(m_rule);
}

void RuleForm::review()
{
    m_people->setVisible(m_who->currentIndex() != int(Rule::Who::Anyone));
    m_roomsButton->setVisible(m_where->currentIndex() == int(Rule::Where::Rooms));
    QStringList chosen;
    for (const QAction *action : m_roomsButton->menu()->actions()) {
        if (action->isChecked())
            chosen.append(action->text());
    }
    m_roomsButton->setText(chosen.isEmpty()     ? tr("Choose…")
                           : chosen.size() == 1 ? chosen.first()
                                                : tr("%n room(s)", nullptr, int(chosen.size())));
    m_text->setPlaceholderText(m_words->isChecked() ? tr("turntable, \"slip mat\", cart*; empty: any text")
                                                    : tr("A regular expression; empty: any text"));
    for (QRadioButton *colour : m_colours)
        WhyOff::set(*colour, m_highlight->isChecked(), WhyOff::needs(m_highlight->text()));
    WhyOff::set(*m_sound, m_hasSound->isChecked(), WhyOff::needs(m_hasSound->text()));
    WhyOff::set(*m_replacement, m_replace->isChecked(), WhyOff::needs(m_replace->text()));
}

} // namespace partyline
