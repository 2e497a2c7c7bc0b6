// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roomdetailsdialog.h"

#include "services/account.h"
#include "services/plugdjcontroller.h"
#include "services/plugdjmoderation.h"
#include "ui/plaintextview.h"
#include "ui/theme.h"
#include "ui/whyoff.h"
#include "ui_roomdetailsdialog.h"

#include <QScopedValueRollback>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int HighestChatLevel = 3; // plugdj.md 5.5

QString levelText(int level)
{
    return level > 1 ? RoomDetailsDialog::tr("People of level %1 and up").arg(level)
                     : RoomDetailsDialog::tr("Everybody");
}

/// Fills a field that still holds what it was filled with: what others change is not undone by saving.
template <typename Value, typename Set>
void follow(std::optional<Value> &base, const Value &shown, const Value &now, Set set)
{
    if (*base == now)
        return;
    const bool isUntouched = shown == *base;
    base = now;
    if (isUntouched)
        set(now);
}

} // namespace

RoomDetailsDialog::RoomDetailsDialog(PlugDjController &room, const Theme &theme, PlugDjRoomEditor::Options options,
                                     QWidget *parent)
    : QDialog(parent)
    , m_room(room)
    , m_theme(theme)
    , m_ui(std::make_unique<Ui::RoomDetailsDialog>())
    , m_editor(room, options)
    , m_description(new PlainTextView(theme, this))
    , m_welcome(new PlainTextView(theme, this))
{
    m_ui->setupUi(this);
    setUp();
    applyLooks();
    update();
    m_ui->closeButton->setFocus();
}

RoomDetailsDialog::~RoomDetailsDialog() = default;

void RoomDetailsDialog::setUp()
{
    m_description->setAccessibleName(tr("Description"));
    m_description->setObjectName(u"descriptionView"_s);
    m_ui->descriptionPlace->addWidget(m_description);
    m_welcome->setAccessibleName(tr("Welcome text"));
    m_welcome->setObjectName(u"welcomeView"_s);
    m_ui->welcomePlace->addWidget(m_welcome);
    m_ui->statusLine->setTheme(m_theme);
    for (int level = 1; level <= HighestChatLevel; ++level)
        m_ui->levelCombo->addItem(levelText(level), level);
    for (PlainTextView *view : {m_description, m_welcome})
        connect(view, &PlainTextView::linkActivated, this, &RoomDetailsDialog::linkActivated);
    connect(m_ui->editButton, &QPushButton::clicked, this, &RoomDetailsDialog::edit);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &RoomDetailsDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &RoomDetailsDialog::stopEditing);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &RoomDetailsDialog::touch);
    connect(m_ui->descriptionEdit, &QPlainTextEdit::textChanged, this, &RoomDetailsDialog::touch);
    connect(m_ui->welcomeEdit, &QPlainTextEdit::textChanged, this, &RoomDetailsDialog::touch);
    connect(m_ui->levelCombo, &QComboBox::currentIndexChanged, this, &RoomDetailsDialog::touch);
    connect(&m_editor, &PlugDjRoomEditor::saved, this, [this] {
        stopEditing();
        m_ui->statusLine->setStatus(
            {Status::Tint::Positive, u"circle-check"_s, {}, tr("The room shows your changes.")});
    });
    connect(&m_editor, &PlugDjRoomEditor::failed, this, [this](const Error &error) {
        review();
        m_ui->statusLine->setStatus({Status::Tint::Danger, u"alert-circle"_s, tr("Not saved."), error.text});
    });
    connect(&m_room, &RoomController::headerChanged, this, &RoomDetailsDialog::update);
    connect(&m_room, &RoomController::rosterChanged, this, &RoomDetailsDialog::showFacts);
    connect(&m_room, &RoomController::connectionChanged, this, &RoomDetailsDialog::update);
    connect(&m_room.moderation(), &PlugDjModeration::permissionsChanged, this, &RoomDetailsDialog::updateRights);
    connect(&m_theme, &Theme::changed, this, &RoomDetailsDialog::applyLooks);
}

void RoomDetailsDialog::applyLooks()
{
    const int edge = m_theme.px(16);
    m_ui->dialogLayout->setContentsMargins(edge, edge, edge, edge);
    for (QLayout *layout : {static_cast<QLayout *>(m_ui->dialogLayout), static_cast<QLayout *>(m_ui->showLayout),
                            static_cast<QLayout *>(m_ui->editLayout), static_cast<QLayout *>(m_ui->levelLayout)})
        layout->setSpacing(m_theme.px(8));
    m_ui->nameLabel->setFont(m_theme.font(Theme::Text::Title, true));
    for (QLabel *head : {m_ui->descriptionHead, m_ui->welcomeHead}) {
        head->setFont(m_theme.font(Theme::Text::Small, true));
        head->setForegroundRole(QPalette::PlaceholderText);
    }
    m_ui->factsLabel->setForegroundRole(QPalette::PlaceholderText);
    for (QPlainTextEdit *field : {m_ui->descriptionEdit, m_ui->welcomeEdit})
        field->setMinimumHeight(2 * field->fontMetrics().lineSpacing() + m_theme.px(12));
    setMinimumWidth(m_theme.px(320));
}

bool RoomDetailsDialog::isEditing() const
{
    return m_ui->stack->currentWidget() == m_ui->editPage;
}

void RoomDetailsDialog::update()
{
    const plugdj::RoomState::Meta &room = m_room.details();
    m_ui->nameLabel->setText(m_room.name());
    m_description->showText(room.description);
    m_welcome->showText(m_room.welcome());
    m_ui->descriptionHead->setVisible(!room.description.isEmpty());
    m_description->setVisible(!room.description.isEmpty());
    m_ui->welcomeHead->setVisible(!room.welcome.isEmpty());
    m_welcome->setVisible(!room.welcome.isEmpty());
    showFacts();
    followUntouched();
    updateRights();
}

void RoomDetailsDialog::showFacts()
{
    const plugdj::RoomState::Meta &room = m_room.details();
    QStringList lines;
    if (!room.hostName.isEmpty())
        lines.append(tr("Host: %1").arg(room.hostName));
    const int people = m_room.population();
    if (people > 0)
        lines.append(
            m_room.guests() > 0
                ? tr("Here: %1, %2").arg(tr("%n people", nullptr, people), tr("%n guests", nullptr, m_room.guests()))
                : tr("Here: %1").arg(tr("%n people", nullptr, people)));
    lines.append(tr("Chat: %1").arg(levelText(room.minimumChatLevel)));
    lines.append(tr("Address: %1")
                     .arg(m_room.account().endpoints().site.toString(QUrl::StripTrailingSlash) + u'/' + m_room.room()));
    if (m_room.state() != RoomController::State::Live)
        lines.append(tr("You are not in the room now: this is how it was last."));
    const QString text = lines.join(u'\n');
    if (m_ui->factsLabel->text() != text)
        m_ui->factsLabel->setText(text);
}

void RoomDetailsDialog::updateRights()
{
    const PlugDjModeration &rights = m_room.moderation();
    const bool mayEdit = rights.may(plugdj::Act::EditRoom);
    const bool mayLevel = rights.may(plugdj::Act::SetChatLevel);
    const bool isOn = isEditing();
    m_ui->editButton->setVisible(!isOn && (mayEdit || mayLevel));
    m_ui->closeButton->setVisible(!isOn);
    m_ui->saveButton->setVisible(isOn);
    m_ui->cancelButton->setVisible(isOn);
    (isOn ? m_ui->saveButton : m_ui->closeButton)->setDefault(true);
    for (QWidget *field : {static_cast<QWidget *>(m_ui->nameEdit), static_cast<QWidget *>(m_ui->descriptionEdit),
                           static_cast<QWidget *>(m_ui->welcomeEdit)}) {
        const QString why = rights.whyNot(plugdj::Act::EditRoom);
        field->setEnabled(mayEdit);
        field->setToolTip(why.toHtmlEscaped());
        field->setAccessibleDescription(why);
    }
    const QString why = rights.whyNot(plugdj::Act::SetChatLevel);
    m_ui->levelCombo->setEnabled(mayLevel);
    m_ui->levelCombo->setToolTip(why.toHtmlEscaped());
    m_ui->levelCombo->setAccessibleDescription(why);
    review();
}

void RoomDetailsDialog::edit()
{
    const plugdj::RoomState::Meta &room = m_room.details();
    m_base = {room.name, room.description, room.welcome, room.minimumChatLevel};
    m_ui->nameEdit->setText(room.name);
    m_ui->descriptionEdit->setPlainText(room.description);
    m_ui->welcomeEdit->setPlainText(room.welcome);
    m_ui->levelCombo->setCurrentIndex(m_ui->levelCombo->findData(room.minimumChatLevel));
    m_ui->statusLine->clearStatus();
    m_ui->stack->setCurrentWidget(m_ui->editPage);
    updateRights();
    (m_ui->nameEdit->isEnabled() ? static_cast<QWidget *>(m_ui->nameEdit) : m_ui->levelCombo)->setFocus();
}

void RoomDetailsDialog::followUntouched()
{
    if (!isEditing())
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const plugdj::RoomState::Meta &room = m_room.details();
    follow(m_base.name, m_ui->nameEdit->text(), room.name,
           [this](const QString &text) { m_ui->nameEdit->setText(text); });
    follow(m_base.description, m_ui->descriptionEdit->toPlainText(), room.description,
           [this](const QString &text) { m_ui->descriptionEdit->setPlainText(text); });
    follow(m_base.welcome, m_ui->welcomeEdit->toPlainText(), room.welcome,
           [this](const QString &text) { m_ui->welcomeEdit->setPlainText(text); });
    follow(m_base.minimumChatLevel, m_ui->levelCombo->currentData().toInt(), room.minimumChatLevel,
           [this](int level) { m_ui->levelCombo->setCurrentIndex(m_ui->levelCombo->findData(level)); });
}

RoomEdit RoomDetailsDialog::changes() const
{
    RoomEdit edit;
    if (const QString name = m_ui->nameEdit->text().simplified(); m_base.name && name != *m_base.name)
        edit.name = name;
    if (const QString text = m_ui->descriptionEdit->toPlainText(); m_base.description && text != *m_base.description)
        edit.description = text;
    if (const QString text = m_ui->welcomeEdit->toPlainText(); m_base.welcome && text != *m_base.welcome)
        edit.welcome = text;
    const int level = m_ui->levelCombo->currentData().toInt();
    if (m_base.minimumChatLevel && level > 0 && level != *m_base.minimumChatLevel)
        edit.minimumChatLevel = level;
    return edit;
}

void RoomDetailsDialog::review()
{
    if (!isEditing())
        return;
    const bool hasName = !m_ui->nameEdit->text().simplified().isEmpty();
    const bool canSave = !m_editor.isSaving() && hasName && !changes().isEmpty();
    WhyOff::set(*m_ui->saveButton, canSave,
                m_editor.isSaving() ? WhyOff::isWaiting()
                : hasName           ? WhyOff::nothingChanged()
                                    : tr("A room needs a name."));
}

/// A field changed: by hand, what was said of the fields before does not hold any more.
void RoomDetailsDialog::touch()
{
    if (!m_isFollowing && !m_editor.isSaving())
        m_ui->statusLine->clearStatus();
    review();
}

void RoomDetailsDialog::save()
{
    m_ui->statusLine->setStatus(
        {Status::Tint::Info, u"hourglass"_s, {}, tr("Waiting for the room to show the change.")});
    m_editor.save(changes());
    WhyOff::set(*m_ui->saveButton, !m_editor.isSaving(), WhyOff::isWaiting());
}

void RoomDetailsDialog::stopEditing()
{
    m_ui->stack->setCurrentWidget(m_ui->showPage);
    m_ui->statusLine->clearStatus();
    updateRights();
}

void RoomDetailsDialog::reject()
{
    if (!isEditing())
        return QDialog::reject();
    if (changes().isEmpty())
        return stopEditing();
    m_ui->statusLine->setStatus({Status::Tint::Warning,
                                 u"alert-triangle"_s,
                                 {},
                                 tr("There are changes that are not saved. Save keeps them, Cancel drops them.")});
}

} // namespace partyline
