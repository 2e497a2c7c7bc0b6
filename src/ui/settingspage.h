// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settingsrow.h"

#include <QJsonValue>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace partyline {

class ChoiceBook;
class Theme;

/// Words for each word of a choice, in its order. `suffix` follows a number, `nothing` stands for its least value.
struct ChoiceLabels
{
    QStringList words;
    QString suffix;
    QString nothing;
    int step = 1;
};

/// One page of the settings window: a title, an icon, and rows. Rows made from a choice of the book apply at once,
/// follow changes from elsewhere, and can be reset; the window's Cancel takes the book back as a whole. A page with
/// other things than choices says with setMemento() how to take those back.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using Labels = ChoiceLabels;

    /// All outlive the page. `icon` is a name in resources/icons.
    SettingsPage(const Theme &theme, ChoiceBook &book, const QString &title, const QString &icon,
                 QWidget *parent = nullptr);

    const QString &title() const { return m_title; }
    const QString &icon() const { return m_icon; }
    /// Further words under which the whole page is found.
    void setWords(const QString &words) { m_words = words; }

    /// A heading over the rows that follow.
    void addHeading(const QString &words);
    /// A paragraph; found by its text, too.
    QLabel *addText(const QString &words);
    SettingsRow *addRow(SettingsRow::Parts parts);
    /// A row with the control that fits the choice: check box, combo box or spin box. Free ones need a row of their
    /// own.
    SettingsRow *addChoice(const QString &key, const QString &caption, const QString &hint = {},
                           const QString &words = {}, const Labels &labels = {});
    /// A row with a button that leads elsewhere.
    QPushButton *addButton(const QString &caption, const QString &hint, const QString &button,
                           const QString &words = {});
    /// Something that takes what height there is; it is no row and is hidden while somebody searches.
    void addFiller(QWidget *widget);

    const QList<SettingsRow *> &rows() const { return m_rows; }
    bool isChanged() const;
    /// All rows as at first.
    void resetRows();

    /// Shows only rows with all of `needles`; none shows all. How many stay.
    int filter(const QStringList &needles);

    /// Asked when the window opens; what it returns is called by Cancel.
    void setMemento(std::function<std::function<void()>()> memento) { m_memento = std::move(memento); }
    std::function<void()> memento() const { return m_memento ? m_memento() : std::function<void()>(); }
    /// Called each time the page comes into view.
    void setEntered(std::function<void()> entered) { m_entered = std::move(entered); }

    ChoiceBook &book() const { return m_book; }
    const Theme &theme() const { return m_theme; }

    /// The control of a choice: it writes as it is changed, and follows the book. `theme` and `book` outlive it.
    static QWidget *controlFor(ChoiceBook &book, const QString &key, const Labels &labels, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Section ///< a heading or text goes when all rows up to the next one go
    {
        QLabel *label = nullptr;
        QList<SettingsRow *> rows;
    };

    void applyLooks();
    void follow();

    const Theme &m_theme;
    ChoiceBook &m_book;
    const QString m_title;
    const QString m_icon;
    QString m_words;
    QVBoxLayout *m_layout;
    QLabel *m_heading;
    QPushButton *m_reset;
    QList<SettingsRow *> m_rows;
    QList<Section> m_sections;
    QList<QWidget *> m_fillers;
    std::function<std::function<void()>()> m_memento;
    std::function<void()> m_entered;
};

/// Without the focus the wheel scrolls the page: it does not turn the combo or spin box that happens to be below it.
void leaveWheelToPage(QWidget &control);

} // namespace partyline
