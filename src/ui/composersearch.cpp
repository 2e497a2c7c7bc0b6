// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// The search in what was sent. While it goes on the field holds what is looked for; the draft waits.
#include "ui/composer.h"
#include "ui/keybook.h"
#include "ui_composer.h"

#include <QAction>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// More do not fit, and one types a letter more then.
constexpr qsizetype MostFound = 50;

} // namespace

void Composer::setUpSearch()
{
    m_searchAction = new QAction(m_theme.icon(u"search"_s), tr("Find a line that you sent…"), this);
    nameKey(*m_searchAction, u"room.sentLines"_s);
    m_searchAction->setShortcutContext(Qt::WidgetShortcut);
    connect(m_searchAction, &QAction::triggered, this, &Composer::searchLines);
    m_ui->messageEdit->addAction(m_searchAction);
}

void Composer::searchLines()
{
    if (m_search)
        return;
    const QString before = m_lines->isWalking() ? m_lines->draft() : text();
    m_lines->endWalk();
    if (m_lines->matching({}).isEmpty())
        return showLine(Status::Tint::Info, u"search"_s, tr("You have sent nothing here yet."));
    m_search = before;
    showLine(Status::Tint::Info, u"search"_s,
             tr("Type what the line says that you sent. Enter takes it, Esc goes back."));
    // What is typed already is what one looks for, and the next letter takes its place.
    m_ui->messageEdit->selectAll();
    m_ui->messageEdit->setFocus();
    findLines();
}

void Composer::findLines()
{
    const bool isFound = !sentLines().isEmpty();
    m_ui->questionLine->setStatus(
        isFound ? Status{Status::Tint::Info,
                         u"search"_s,
                         {},
                         tr("Type what the line says that you sent. Enter takes it, Esc goes back.")}
                : Status{Status::Tint::Warning, u"search"_s, {}, tr("No line that you sent here says that.")});
    offerCompletion();
    emit draftChanged(*m_search);
}

QList<Completion::Candidate> Composer::sentLines() const
{
    QList<Completion::Candidate> found;
    const QStringList lines = m_lines->matching(text());
    for (const QString &line : lines.mid(0, MostFound)) {
        Completion::Candidate candidate;
        candidate.label = line.simplified();
        candidate.insert = line;
        found.append(candidate);
    }
    return found;
}

bool Composer::takeInSearch(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        endSearch(*m_search);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Never sends what one only looked for.
        if (!m_completion->take(key))
            endSearch(*m_search);
        return true;
    default:
        return m_completion->take(key);
    }
}

void Composer::endSearch(const QString &text)
{
    const QString into = text; // it may be what is given up here
    m_search.reset();
    m_ui->questionBar->hide();
    m_ui->messageEdit->replaceAll(into);
    m_completion->hide();
}

} // namespace partyline
