// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/profiledialog.h"

#include "services/plugdjaccount.h"
#include "services/plugdjlevels.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/whyoff.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int Parts = 1000; // of the bar: experience may be more than an int

QLabel *plainLabel(QWidget *parent, const QString &accessibleName)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAccessibleName(accessibleName);
    return label;
}

QString badgeText(const plugdj::User &user)
{
    QStringList parts{user.badge.isEmpty() ? ProfileDialog::tr("no badge")
                                           : ProfileDialog::tr("badge %1").arg(user.badge)};
    if (!user.avatarId.isEmpty())
        parts.append(ProfileDialog::tr("avatar %1").arg(user.avatarId));
    if (user.subscriber)
        parts.append(ProfileDialog::tr("subscriber"));
    return parts.join(u", "_s);
}

} // namespace

ProfileDialog::ProfileDialog(PlugDjAccount &account, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_account(account)
    , m_name(plainLabel(this, tr("Name")))
    , m_level(plainLabel(this, tr("Level")))
    , m_experience(new QProgressBar(this))
    , m_experienceText(plainLabel(this, tr("Experience")))
    , m_points(plainLabel(this, tr("Points")))
    , m_badge(plainLabel(this, tr("Badge and avatar")))
    , m_since(plainLabel(this, tr("Member since")))
    , m_blurb(new QLineEdit(this))
    , m_saveButton(new QPushButton(tr("Save"), this))
    , m_language(new QComboBox(this))
    , m_adultRooms(new QCheckBox(tr("Rooms for adults in the room list"), this))
    , m_status(new StatusLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("My profile"));
    build(theme);
    connectAccount();
    update();
    m_blurb->setFocus();
}

void ProfileDialog::build(const Theme &theme)
{
    m_name->setFont(theme.font(Theme::Text::Title, true));
    m_experience->setTextVisible(false);
    m_experience->setRange(0, Parts);
    m_experience->setAccessibleName(tr("Way to the next level"));
    m_blurb->setAccessibleName(tr("About me"));
    m_blurb->setMaxLength(PlugDjProfile::LongestBlurb);
    m_blurb->setPlaceholderText(tr("What others read about you, up to %1 characters").arg(PlugDjProfile::LongestBlurb));
    m_saveButton->setAutoDefault(false);
    m_saveButton->setAccessibleName(tr("Save what is about me"));
    m_language->setAccessibleName(tr("Language on the site"));
    m_language->addItem(tr("not chosen"), QString());
    for (const QString &code : PlugDjProfile::languages())
        m_language->addItem(PlugDjProfile::languageName(code), code);
    m_status->setTheme(theme);
    m_status->setAccessibleName(tr("Profile status"));

    auto *blurbRow = new QHBoxLayout;
    blurbRow->addWidget(m_blurb, 1);
    blurbRow->addWidget(m_saveButton);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *form = new QFormLayout(this);
    const int edge = theme.px(16);
    form->setContentsMargins(edge, edge, edge, edge);
    form->setSpacing(theme.px(8));
    form->addRow(m_name);
    form->addRow(tr("Level"), m_level);
    form->addRow(QString(), m_experience);
    form->addRow(tr("Experience"), m_experienceText);
    form->addRow(tr("Points"), m_points);
    form->addRow(tr("Shown as"), m_badge);
    form->addRow(tr("Member since"), m_since);
    form->addRow(tr("About me"), blurbRow);
    form->addRow(tr("Language"), m_language);
    form->addRow(QString(), m_adultRooms);
    form->addRow(m_status);
    form->addRow(buttons);
    setMinimumWidth(theme.px(418));
}

void ProfileDialog::connectAccount()
{
    PlugDjProfile &profile = m_account.profile();
    connect(m_saveButton, &QPushButton::clicked, this, &ProfileDialog::saveBlurb);
    connect(m_blurb, &QLineEdit::returnPressed, this, &ProfileDialog::saveBlurb);
    connect(m_blurb, &QLineEdit::textChanged, this, [this] {
        const bool isNew = m_blurb->text().simplified() != m_account.profile().blurb();
        WhyOff::set(*m_saveButton, isNew, WhyOff::nothingChanged());
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_status->clearStatus();
        m_account.profile().setLanguage(m_language->currentData().toString());
    });
    connect(m_adultRooms, &QCheckBox::clicked, this, [this](bool on) {
        m_status->clearStatus();
        m_account.profile().setShowsAdultRooms(on);
    });
    connect(&profile, &PlugDjProfile::changed, this, &ProfileDialog::update);
    connect(&profile, &PlugDjProfile::failed, this, [this](const Error &error) {
        m_status->setStatus({Status::Tint::Danger, u"alert-circle"_s, tr("The site did not take it."), error.text});
    });
    connect(&m_account, &Account::stateChanged, this, [this] {
        if (!m_account.isSignedIn())
            close();
    });
    // Nothing of it is touched any more.
    connect(&m_account, &QObject::destroyed, this, [this] { delete this; });
}

void ProfileDialog::saveBlurb()
{
    m_status->clearStatus();
    m_account.profile().setBlurb(m_blurb->text());
}

void ProfileDialog::update()
{
    const plugdj::OwnUser &own = m_account.user();
    const QLocale locale;
    const plugdj::LevelProgress way = plugdj::levelProgress(own.user.level, own.xp);
    m_name->setText(own.user.username);
    m_level->setText(locale.toString(own.user.level));
    m_experience->setVisible(way.isKnown());
    m_experience->setValue(way.isKnown() ? int(way.done * Parts / way.needed) : 0);
    m_experienceText->setText(way.isKnown() ? tr("%1 of %2 to level %3 (%4 in all)")
                                                  .arg(locale.toString(way.done), locale.toString(way.needed),
                                                       locale.toString(own.user.level + 1), locale.toString(own.xp))
                                            : locale.toString(own.xp));
    m_points->setText(locale.toString(own.points));
    m_badge->setText(badgeText(own.user));
    m_since->setText(own.user.joined.isValid() ? locale.toString(own.user.joined.toLocalTime().date()) : tr("unknown"));

    const QString blurb = m_account.profile().blurb();
    const bool isUntouched = m_blurb->text() == m_savedBlurb; // nothing typed is lost
    m_savedBlurb = blurb;
    if (isUntouched || m_blurb->text().simplified() == blurb)
        m_blurb->setText(blurb);
    WhyOff::set(*m_saveButton, m_blurb->text().simplified() != blurb, WhyOff::nothingChanged());
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_account.profile().language())));
    m_adultRooms->setChecked(m_account.profile().showsAdultRooms());
}

} // namespace partyline
