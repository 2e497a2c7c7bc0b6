// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/keyspage.h"

#include "ui/keybook.h"
#include "ui/keytree.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/whyoff.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;

KeysPage::KeysPage(KeyBook &book, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_theme(theme)
    , m_filter(new QLineEdit(this))
    , m_tree(new KeyTree(book, theme, this))
    , m_name(new QLabel(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_set(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_resetAll(new QPushButton(this))
    , m_status(new StatusLine(this))
{
    build();
    connectParts();
    retranslate();
}

KeysPage::~KeysPage()
{
    m_edit->disconnect(this); // it ends its input when the page goes, and nobody may hear it from half a page
}

void KeysPage::build()
{
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(m_theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setBuddy(m_edit);
    m_status->setTheme(m_theme);
    m_status->setMinimumLines(2); // nothing jumps when there is something to say
    auto *editor = new QHBoxLayout;
    editor->setSpacing(m_theme.px(8));
    editor->addWidget(m_edit, 1);
    editor->addWidget(m_set);
    editor->addWidget(m_add);
    auto *resets = new QHBoxLayout;
    resets->setSpacing(m_theme.px(8));
    resets->addWidget(m_remove);
    resets->addWidget(m_reset);
    resets->addStretch(1);
    resets->addWidget(m_resetAll);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(m_theme.px(8));
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_name);
    layout->addLayout(editor);
    layout->addLayout(resets);
    layout->addWidget(m_status);
    for (QPushButton *button : {m_set, m_add, m_remove, m_reset, m_resetAll})
        button->setAutoDefault(false);
}

void KeysPage::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, m_tree, &KeyTree::setFilter);
    connect(m_tree, &KeyTree::currentIdChanged, this, [this] {
        m_edit->clear();
        showCurrent();
    });
    connect(m_tree, &QTreeView::activated, this, [this] { m_edit->setFocus(); });
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeysPage::tryKey);
    connect(m_set, &QPushButton::clicked, this, [this] {
        const QString id = m_tree->currentId();
        const QKeySequence key = m_edit->keySequence();
        m_book.setKeys(id, {});
        m_book.take(id, key);
        clearTry();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_book.take(m_tree->currentId(), m_edit->keySequence());
        clearTry();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_book.setKeys(m_tree->currentId(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_book.reset(m_tree->currentId()); });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_book.resetAll();
        clearTry();
        m_status->setStatus({Status::Tint::Positive, u"check"_s, {}, tr("All keys are the usual ones again.")});
    });
    connect(&m_book, &KeyBook::changed, this, &KeysPage::showCurrent);
}

void KeysPage::setFilter(const QString &text)
{
    m_filter->setText(text);
}

void KeysPage::retranslate()
{
    setWindowTitle(tr("Keys"));
    setAccessibleName(tr("Keys"));
    m_filter->setAccessibleName(tr("Find a key"));
    m_filter->setPlaceholderText(tr("Find an action, a key or a place"));
    m_tree->setAccessibleName(tr("All keys"));
    m_edit->setAccessibleName(tr("New key"));
    if (auto *inner = m_edit->findChild<QLineEdit *>()) // Qt's own, which has the focus
        inner->setAccessibleName(m_edit->accessibleName());
    m_edit->setToolTip(tr("Press the key, or up to four one after another"));
    m_add->setText(tr("As one more"));
    m_add->setToolTip(tr("The action keeps the keys that it has"));
    m_remove->setText(tr("No key"));
    m_reset->setText(tr("Usual keys"));
    m_resetAll->setText(tr("All usual keys"));
    m_resetAll->setToolTip(tr("Every action gets the keys back that it came with"));
    showCurrent();
}

void KeysPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeysPage::showCurrent()
{
    const KeyAction *action = keyAction(m_tree->currentId());
    m_name->setText(action ? tr("New key for “%1”:").arg(KeyBook::wordsOf(*action)) : tr("Choose an action above."));
    WhyOff::set(*m_edit, action, WhyOff::nothingChosen());
    WhyOff::set(*m_reset, action && !m_book.isUsual(action->id),
                action ? WhyOff::nothingChanged() : WhyOff::nothingChosen());
    WhyOff::set(*m_remove, action && !m_book.keysOf(action->id).isEmpty(),
                action ? WhyOff::nothingHere() : WhyOff::nothingChosen());
    tryKey();
}

void KeysPage::clearTry()
{
    m_edit->clear();
    showCurrent();
    m_tree->setFocus();
}

/// Says before it is done what the key that was pressed would mean.
void KeysPage::tryKey()
{
    const QString id = m_tree->currentId();
    const QKeySequence key = m_edit->keySequence();
    m_set->setText(tr("Set"));
    QString whyOff = id.isEmpty()    ? WhyOff::nothingChosen()
                     : key.isEmpty() ? KeyBook::tr("Press a key first.")
                                     : QString();
    if (whyOff.isEmpty())
        whyOff = m_book.whyNot(key, id);
    WhyOff::set(*m_set, whyOff.isEmpty(), whyOff);
    const bool isFurther = whyOff.isEmpty() && !m_book.keysOf(id).isEmpty();
    WhyOff::set(*m_add, isFurther, whyOff.isEmpty() ? WhyOff::nothingHere() : whyOff);
    if (id.isEmpty() || key.isEmpty()) {
        m_status->clearStatus();
        return;
    }
    if (!whyOff.isEmpty()) {
        m_status->setStatus({Status::Tint::Danger, u"alert-circle"_s, {}, whyOff});
        return;
    }
    QStringList names;
    for (const QString &holder : m_book.holdersOf(key, id)) {
        const KeyAction &held = *keyAction(holder);
        names.append(tr("“%1” (%2)").arg(KeyBook::wordsOf(held), KeyBook::wordsOf(held.area)));
    }
    if (names.isEmpty()) {
        m_status->clearStatus();
        return;
    }
    m_set->setText(tr("Take it"));
    m_status->setStatus({Status::Tint::Warning, u"alert-triangle"_s,
                         tr("%1 is taken").arg(key.toString(QKeySequence::NativeText)),
                         tr("It belongs to %1, which would lose it.").arg(QLocale().createSeparatedList(names))});
}

} // namespace partyline
