// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/rewording.h"

#include "app/interpreter.h"
#include "ui/mendedtext.h"
#include "ui/statusline.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTextEdit>
#include <QTreeWidget>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Properties that hold words for people, wherever they are found.
constexpr const char *Worded[] = {
    "windowTitle", "toolTip",         "statusTip", "whatsThis", "accessibleName", "accessibleDescription", "text",
    "title",       "placeholderText", "suffix",    "prefix",    "format",         "specialValueText"};

/// What stands in it was typed.
bool isTypedInto(const QObject &object)
{
    return qobject_cast<const QLineEdit *>(&object) || qobject_cast<const QTextEdit *>(&object)
           || qobject_cast<const QPlainTextEdit *>(&object);
}

class Rewording
{
public:
    explicit Rewording(const Interpreter &interpreter)
        : m_interpreter(interpreter)
    {
    }

    void all(QObject &object) const
    {
        properties(object);
        parts(object);
        for (QObject *child : object.children())
            all(*child);
    }

private:
    /// The class that made a text is most often the nearest one around it; its form goes by its name alone.
    static QByteArrayList contextsOf(const QObject &object)
    {
        static const QByteArray house = "partyline::";
        QByteArrayList contexts;
        for (const QObject *at = &object; at; at = at->parent()) {
            const QByteArray name = at->metaObject()->className();
            if (name.startsWith(house))
                contexts << name << name.mid(house.size());
        }
        return contexts;
    }

    /// Made by Qt from the action's text, and anew with it.
    static bool isToolTipOfText(const QObject &object)
    {
        const auto *action = qobject_cast<const QAction *>(&object);
        return action && action->toolTip() == QAction(action->text()).toolTip();
    }

    template <typename Write>
    void say(const QObject &object, const QString &text, Write write) const
    {
        if (const auto said = m_interpreter.again(text, contextsOf(object)); said && *said != text)
            write(*said);
    }

    void properties(QObject &object) const
    {
        const QMetaObject &type = *object.metaObject();
        for (const char *name : Worded) {
            const int index = type.indexOfProperty(name);
            if (index < 0 || (isTypedInto(object) && qstrcmp(name, "text") == 0)
                || (qstrcmp(name, "toolTip") == 0 && isToolTipOfText(object)))
                continue;
            const QMetaProperty property = type.property(index);
            if (property.isWritable() && property.metaType().id() == QMetaType::QString)
                say(object, writtenText(object, property.read(&object).toString()),
                    [&](const QString &said) { property.write(&object, said); });
        }
    }

    void parts(QObject &object) const
    {
        if (auto *line = qobject_cast<StatusLine *>(&object))
            status(*line);
        else if (auto *tabs = qobject_cast<QTabBar *>(&object))
            tabTexts(*tabs);
        else if (auto *box = qobject_cast<QComboBox *>(&object))
            comboTexts(*box);
        else if (auto *list = qobject_cast<QListWidget *>(&object))
            listTexts(*list);
        else if (auto *model = qobject_cast<QStandardItemModel *>(&object))
            itemTexts(*model);
        if (auto *view = qobject_cast<QAbstractItemView *>(&object)) {
            // Models say their words when they are asked.
            view->doItemsLayout();
            view->viewport()->update();
        }
    }

    void status(StatusLine &line) const
    {
        Status status = line.status();
        say(line, status.title, [&status](const QString &said) { status.title = said; });
        say(line, status.sentence, [&status](const QString &said) { status.sentence = said; });
        line.setStatus(status);
    }

    void tabTexts(QTabBar &tabs) const
    {
        for (int i = 0; i < tabs.count(); ++i) {
            say(tabs, tabs.tabText(i), [&](const QString &said) { tabs.setTabText(i, said); });
            say(tabs, tabs.tabToolTip(i), [&](const QString &said) { tabs.setTabToolTip(i, said); });
        }
    }

    void comboTexts(QComboBox &box) const
    {
        for (int i = 0; i < box.count(); ++i) {
            say(box, box.itemText(i), [&](const QString &said) {
                box.setItemText(i, said);
                if (box.isEditable() && box.currentIndex() == i)
                    box.setEditText(said);
            });
        }
    }

    void listTexts(QListWidget &list) const
    {
        for (int i = 0; i < list.count(); ++i) {
            QListWidgetItem *item = list.item(i);
            say(list, item->text(), [item](const QString &said) { item->setText(said); });
            say(list, item->toolTip(), [item](const QString &said) { item->setToolTip(said); });
        }
    }

    void itemTexts(QStandardItemModel &model) const
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            say(model, model.headerData(column, Qt::Horizontal).toString(),
                [&](const QString &said) { model.setHeaderData(column, Qt::Horizontal, said); });
        }
        for (int row = 0; row < model.rowCount(); ++row)
            itemText(model, model.item(row));
    }

    void itemText(const QStandardItemModel &model, QStandardItem *item) const
    {
        if (!item)
            return;
        say(model, item->text(), [item](const QString &said) { item->setText(said); });
        say(model, item->toolTip(), [item](const QString &said) { item->setToolTip(said); });
        for (int row = 0; row < item->rowCount(); ++row) {
            for (int column = 0; column < item->columnCount(); ++column)
                itemText(model, item->child(row, column));
        }
    }

    const Interpreter &m_interpreter;
};

} // namespace

void reword(QObject &window, const Interpreter &interpreter)
{
    Rewording(interpreter).all(window);
}

void rewordAll(const Interpreter &interpreter)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        // Dialogs are children of their windows.
        if (!window->parent())
            reword(*window, interpreter);
    }
}

} // namespace partyline
