// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/emptypage.h"

#include "ui/theme.h"
#include "ui_emptypage.h"

#include <QIcon>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconSide = 56; // px at 100 % (visual.md 7)

} // namespace

EmptyPage::EmptyPage(const Theme &theme, const QAction &joinAction, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ui(std::make_unique<Ui::EmptyPage>())
{
    m_ui->setupUi(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_ui->joinButton->setTheme(theme, LinkButton::Look::Choice, u"plus"_s);
    m_ui->joinButton->followKey(joinAction);
    m_ui->practiceButton->setTheme(theme, LinkButton::Look::Choice, u"flask"_s);
    m_ui->signInButton->setTheme(theme, LinkButton::Look::Choice, u"login-2"_s);
    m_ui->sentenceLabel->setForegroundRole(QPalette::PlaceholderText);
    connect(m_ui->joinButton, &QPushButton::clicked, this, &EmptyPage::joinWanted);
    connect(m_ui->practiceButton, &QPushButton::clicked, this, &EmptyPage::practiceWanted);
    connect(m_ui->signInButton, &QPushButton::clicked, this, &EmptyPage::signInWanted);
    connect(&theme, &Theme::changed, this, &EmptyPage::setUpLooks);
    setUpLooks();
}

EmptyPage::~EmptyPage() = default;

void EmptyPage::setUpLooks()
{
    const int side = m_theme.px(IconSide);
    m_ui->pageLayout->setSpacing(m_theme.px(8));
    m_ui->actionsLayout->setSpacing(m_theme.px(6));
    m_ui->actionsLayout->setContentsMargins(0, m_theme.px(8), 0, 0);
    m_ui->titleLabel->setFont(m_theme.font(Theme::Text::Title, true));
    m_ui->iconLabel->setPixmap(QIcon(u":/partyline/icons/partyline.svg"_s).pixmap({side, side}, devicePixelRatioF()));
}

} // namespace partyline
