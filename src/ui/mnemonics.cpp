// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/mnemonics.h"

#include "ui/mendedtext.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <functional>
#include <vector>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Where the marked letter stands; -1 without one. "&&" is an ampersand.
qsizetype markedAt(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1].isLetterOrNumber())
            return i + 1;
        ++i;
    }
    return -1;
}

QString unmarked(QString text)
{
    if (const qsizetype at = markedAt(text); at > 0)
        text.remove(at - 1, 1);
    return text;
}

bool isBracketed(const QString &text, qsizetype at)
{
    return at >= 2 && text[at - 2] == u'(' && at + 1 < text.size() && text[at + 1] == u')';
}

/// With the mark at a free letter: the beginnings of words first, as one reads.
QString remarked(const QString &text, const QSet<QChar> &taken)
{
    if (const qsizetype at = markedAt(text); isBracketed(text, at)) {
        for (char letter = 'A'; letter <= 'Z'; ++letter) {
            if (!taken.contains(QChar::fromLatin1(letter).toLower()))
                return QString(text).replace(at, 1, QChar::fromLatin1(letter));
        }
    }
    const QString plain = unmarked(text);
    for (const bool startsOnly : {true, false}) {
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const bool isStart = i == 0 || plain[i - 1].isSpace();
            const bool isFree = plain[i].isLetter() && !taken.contains(plain[i].toLower());
            if (isFree && (isStart || !startsOnly))
                return QString(plain).insert(i, u'&');
        }
    }
    return plain;
}

/// One text that Alt reaches, wherever it stands.
struct Place
{
    QObject *object;
    QString text;
    std::function<void(const QString &)> write;
};

void make(const std::vector<Place> &places)
{
    QStringList texts;
    for (const Place &place : places)
        texts.append(place.text);
    const QStringList distinct = distinctMnemonics(texts);
    for (size_t i = 0; i < places.size(); ++i) {
        const QString &mended = distinct[qsizetype(i)];
        if (mended == places[i].text)
            continue;
        rememberMended(*places[i].object, writtenText(*places[i].object, places[i].text), mended);
        places[i].write(mended);
    }
}

void addActions(std::vector<Place> &places, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            places.push_back({action, action->text(), [action](const QString &text) { action->setText(text); }});
    }
}

std::vector<Place> placesOf(const QWidget &window)
{
    std::vector<Place> places;
    for (const QMenuBar *bar : window.findChildren<QMenuBar *>())
        addActions(places, bar->actions());
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window)
            continue;
        if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
            places.push_back({button, button->text(), [button](const QString &text) { button->setText(text); }});
        } else if (auto *box = qobject_cast<QGroupBox *>(widget)) {
            places.push_back({box, box->title(), [box](const QString &text) { box->setTitle(text); }});
        } else if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy()) {
            places.push_back({label, label->text(), [label](const QString &text) { label->setText(text); }});
        }
    }
    return places;
}

} // namespace

QStringList distinctMnemonics(const QStringList &texts)
{
    QSet<QChar> taken;
    QList<qsizetype> clashing;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const qsizetype at = markedAt(texts[i]);
        if (at < 0)
            continue;
        const QChar letter = texts[i][at].toLower();
        if (taken.contains(letter))
            clashing.append(i);
        taken.insert(letter);
    }
    QStringList distinct = texts;
    for (const qsizetype i : std::as_const(clashing)) {
        distinct[i] = remarked(texts[i], taken);
        if (const qsizetype at = markedAt(distinct[i]); at >= 0)
            taken.insert(distinct[i][at].toLower());
    }
    return distinct;
}

MnemonicKeeper::MnemonicKeeper(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool MnemonicKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show || !watched->isWidgetType())
        return false;
    const auto *widget = static_cast<QWidget *>(watched);
    if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
        std::vector<Place> places;
        addActions(places, menu->actions());
        make(places);
    } else if (widget->isWindow()) {
        make(placesOf(*widget));
    }
    return false;
}

} // namespace partyline
