// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/settingspage.h"

#include "store/choicebook.h"
#include "ui/theme.h"
#include "ui/whyoff.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

QWidget *flagControl(ChoiceBook &book, const QString &key, QWidget *parent)
{
    auto *box = new QCheckBox(parent);
    const auto show = [&book, key, box] {
        const QSignalBlocker blocker(box);
        box->setChecked(book.value(key).toBool());
    };
    show();
    QObject::connect(box, &QCheckBox::toggled, &book, [&book, key](bool on) { book.set(key, on); });
    QObject::connect(&book, &ChoiceBook::changed, box, [key, show](const QString &changed) {
        if (changed == key)
            show();
    });
    return box;
}

QWidget *wordControl(ChoiceBook &book, const Choice &choice, const SettingsPage::Labels &labels, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (qsizetype i = 0; i < choice.words.size(); ++i)
        box->addItem(labels.words.value(i, choice.words[i]), choice.words[i]);
    const auto show = [&book, key = choice.key, box] {
        box->setCurrentIndex(box->findData(book.value(key).toString()));
    };
    show();
    QObject::connect(box, &QComboBox::activated, &book,
                     [&book, key = choice.key, box] { book.set(key, box->currentData().toString()); });
    QObject::connect(&book, &ChoiceBook::changed, box, [key = choice.key, show](const QString &changed) {
        if (changed == key)
            show();
    });
    leaveWheelToPage(*box);
    return box;
}

QWidget *numberControl(ChoiceBook &book, const Choice &choice, const SettingsPage::Labels &labels, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(choice.least, choice.most);
    box->setSingleStep(labels.step);
    box->setSuffix(labels.suffix);
    box->setSpecialValueText(labels.nothing);
    box->setGroupSeparatorShown(true);
    // 12000 is not 1, 12, 120 ... on its way.
    box->setKeyboardTracking(false);
    const auto show = [&book, key = choice.key, box] {
        const QSignalBlocker blocker(box);
        box->setValue(book.value(key).toInt());
    };
    show();
    QObject::connect(box, &QSpinBox::valueChanged, &book,
                     [&book, key = choice.key](int value) { book.set(key, value); });
    QObject::connect(&book, &ChoiceBook::changed, box, [key = choice.key, show](const QString &changed) {
        if (changed == key)
            show();
    });
    leaveWheelToPage(*box);
    return box;
}

} // namespace

void leaveWheelToPage(QWidget &control)
{
    control.setFocusPolicy(Qt::StrongFocus); // not by the wheel
    control.installEventFilter(new WheelGuard(&control));
}

SettingsPage::SettingsPage(const Theme &theme, ChoiceBook &book, const QString &title, const QString &icon,
                           QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_book(book)
    , m_title(title)
    , m_icon(icon)
    , m_layout(new QVBoxLayout(this))
    , m_heading(new QLabel(title, this))
    , m_reset(new QPushButton(tr("Reset this page"), this))
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_reset->setAutoDefault(false);
    m_reset->setAccessibleDescription(title);
    connect(m_reset, &QPushButton::clicked, this, &SettingsPage::resetRows);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_reset);
    m_layout->addLayout(top);
    m_layout->addStretch(0);
    connect(&book, &ChoiceBook::changed, this, &SettingsPage::follow);
    connect(&theme, &Theme::changed, this, &SettingsPage::applyLooks);
    m_sections.append(Section());
    applyLooks();
    follow();
}

void SettingsPage::addHeading(const QString &words)
{
    auto *label = new QLabel(words, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(m_theme.font(Theme::Text::Body, true));
    label->setContentsMargins(0, m_theme.px(12), 0, 0);
    m_layout->insertWidget(m_layout->count() - 1, label);
    m_sections.append(Section{label, {}});
}

QLabel *SettingsPage::addText(const QString &words)
{
    auto *label = new QLabel(words, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_layout->insertWidget(m_layout->count() - 1, label);
    m_fillers.append(label);
    return label;
}

SettingsRow *SettingsPage::addRow(SettingsRow::Parts parts)
{
    auto *row = new SettingsRow(m_theme, std::move(parts), this);
    m_layout->insertWidget(m_layout->count() - 1, row);
    m_rows.append(row);
    m_sections.last().rows.append(row);
    follow();
    return row;
}

SettingsRow *SettingsPage::addChoice(const QString &key, const QString &caption, const QString &hint,
                                     const QString &words, const Labels &labels)
{
    SettingsRow::Parts parts;
    parts.caption = caption;
    parts.hint = hint;
    parts.words = words + u' ' + labels.words.join(u' ');
    parts.control = controlFor(m_book, key, labels, this);
    parts.isChanged = [this, key] { return !m_book.isStandard(key); };
    parts.reset = [this, key] { m_book.reset(key); };
    return addRow(std::move(parts));
}

QPushButton *SettingsPage::addButton(const QString &caption, const QString &hint, const QString &button,
                                     const QString &words)
{
    auto *push = new QPushButton(button, this);
    push->setAutoDefault(false);
    push->setAccessibleName(button);
    SettingsRow::Parts parts;
    parts.caption = caption;
    parts.hint = hint;
    parts.words = words + u' ' + button;
    parts.control = push;
    addRow(std::move(parts));
    return push;
}

void SettingsPage::addFiller(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget, 1);
    m_fillers.append(widget);
}

QWidget *SettingsPage::controlFor(ChoiceBook &book, const QString &key, const Labels &labels, QWidget *parent)
{
    const Choice *choice = book.find(key);
    Q_ASSERT(choice && choice->type != Choice::Type::Free);
    switch (choice->type) {
    case Choice::Type::Word:
        return wordControl(book, *choice, labels, parent);
    case Choice::Type::Number:
        return numberControl(book, *choice, labels, parent);
    case Choice::Type::Flag:
    case Choice::Type::Free:
        break;
    }
    return flagControl(book, key, parent);
}

bool SettingsPage::isChanged() const
{
    return std::ranges::any_of(m_rows, &SettingsRow::isChanged);
}

void SettingsPage::resetRows()
{
    for (SettingsRow *row : std::as_const(m_rows)) {
        if (row->isChanged())
            row->reset();
    }
    follow();
}

int SettingsPage::filter(const QStringList &needles)
{
    int hits = 0;
    const bool isSearching = !needles.isEmpty();
    for (SettingsRow *row : std::as_const(m_rows)) {
        QStringList rest = needles;
        // "feed density": words of the page narrow down to it, those of the row to the row.
        rest.removeIf([this](const QString &needle) { return m_title.contains(needle, Qt::CaseInsensitive); });
        const bool isHit = row->matches(needles) || row->matches(rest);
        row->setVisible(isHit);
        row->mark(isSearching && isHit ? needles : QStringList());
        hits += isHit;
    }
    for (const Section &section : std::as_const(m_sections)) {
        if (section.label) {
            section.label->setVisible(!isSearching || std::ranges::any_of(section.rows, [](const SettingsRow *row) {
                return !row->isHidden();
            }));
        }
    }
    for (QWidget *filler : std::as_const(m_fillers))
        filler->setVisible(!isSearching);
    m_reset->setVisible(!isSearching);
    if (isSearching && hits == 0) {
        const bool isWhole = std::ranges::all_of(needles, [this](const QString &needle) {
            return m_title.contains(needle, Qt::CaseInsensitive) || m_words.contains(needle, Qt::CaseInsensitive);
        });
        if (isWhole) {
            filter({});
            return std::max(1, int(m_rows.size()));
        }
    }
    return hits;
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_entered)
        m_entered();
}

void SettingsPage::follow()
{
    for (SettingsRow *row : std::as_const(m_rows))
        row->follow();
    const bool canReset = isChanged();
    WhyOff::set(*m_reset, canReset, tr("Everything on this page is as it was at first."));
}

void SettingsPage::applyLooks()
{
    const int edge = m_theme.px(16);
    m_layout->setContentsMargins(edge, m_theme.px(12), edge, m_theme.px(12));
    m_layout->setSpacing(m_theme.px(4));
    m_heading->setFont(m_theme.font(Theme::Text::Title, true));
    m_reset->setIcon(m_theme.icon(u"refresh"_s));
}

} // namespace partyline
