// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/newpolldialog.h"

#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/whyoff.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

NewPollDialog::NewPollDialog(FloatplanePollModeration &moderation, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_moderation(moderation)
    , m_title(new QLineEdit(this))
    , m_options(new QPlainTextEdit(this))
    , m_duration(new QComboBox(this))
    , m_status(new StatusLine(this))
{
    setWindowTitle(tr("New poll"));
    setAccessibleName(tr("New poll"));
    setMinimumWidth(theme.px(360));
    m_title->setAccessibleName(tr("Question"));
    m_title->setMaxLength(int(FloatplanePollModeration::LongestText));
    m_options->setAccessibleName(tr("Options"));
    m_options->setTabChangesFocus(true);
    m_options->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_duration->setAccessibleName(tr("Duration"));
    // The website's choices (floatplane.md 2.4 row 15).
    for (const auto duration : {60s, 120s, 300s, 600s})
        m_duration->addItem(tr("%n minute(s)", nullptr, int(duration.count() / 60)), int(duration.count()));
    m_duration->addItem(tr("Until it is closed"), 0);
    m_status->setTheme(theme);
    m_status->setAccessibleName(tr("Poll status"));
    m_status->setMinimumLines(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = buttons->addButton(tr("Open poll"), QDialogButtonBox::AcceptRole);

    auto *layout = new QVBoxLayout(this);
    const int edge = theme.px(16);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(theme.px(8));
    const auto add = [&](const QString &text, QWidget *field, int stretch = 0) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field, stretch);
    };
    add(tr("&Question"), m_title);
    add(tr("&Options, one a line"), m_options, 1);
    add(tr("&Duration"), m_duration);
    layout->addWidget(m_status);
    layout->addWidget(buttons);

    connect(m_title, &QLineEdit::textEdited, this, &NewPollDialog::review);
    connect(m_options, &QPlainTextEdit::textChanged, this, [this] {
        m_isTouched = true;
        review();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &NewPollDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&moderation, &FloatplanePollModeration::opened, this, [this] {
        if (m_isAsking)
            accept();
    });
    connect(&moderation, &FloatplanePollModeration::openRefused, this, &NewPollDialog::showRefusal);
    review();
}

PollDraft NewPollDialog::draft() const
{
    PollDraft draft;
    draft.title = m_title->text().simplified();
    const auto lines = m_options->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            draft.options.append(line.simplified());
    }
    draft.duration = std::chrono::seconds(m_duration->currentData().toInt());
    return draft;
}

void NewPollDialog::review()
{
    if (m_isAsking)
        return;
    const QString flaw = FloatplanePollModeration::flawOf(draft());
    WhyOff::set(*m_open, flaw.isEmpty(), flaw);
    if (flaw.isEmpty() || !m_isTouched)
        m_status->clearStatus();
    else
        m_status->setStatus({Status::Tint::Info, u"info-circle"_s, {}, flaw});
}

void NewPollDialog::submit()
{
    if (!FloatplanePollModeration::flawOf(draft()).isEmpty())
        return;
    m_isAsking = true;
    WhyOff::set(*m_open, false, WhyOff::isWaiting());
    m_status->setStatus({Status::Tint::Info, u"hourglass"_s, {}, tr("Opening the poll.")});
    m_moderation.open(draft());
}

void NewPollDialog::showRefusal(const Error &error)
{
    if (!std::exchange(m_isAsking, false))
        return;
    review();
    m_status->setStatus({Status::Tint::Danger, u"alert-circle"_s, {}, error.text});
}

} // namespace partyline
