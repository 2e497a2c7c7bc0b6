// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/streamnoticesdialog.h"

#include "services/floatplaneaccount.h"
#include "store/settings.h"
#include "ui/noticespanel.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListView>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize FirstSize{460, 480}; // px at 100 %

} // namespace

StreamNoticesDialog::StreamNoticesDialog(FloatplaneAccount &account, const Theme &theme, Settings &settings,
                                         EmoteStore *pictures, QWidget *parent)
    : QDialog(parent)
    , m_account(account)
    , m_panel(new NoticesPanel(this))
    , m_status(new StatusLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Notifications of %1").arg(account.self().name));
    m_panel->setUp(theme, pictures);
    m_panel->follow(account);
    m_status->setTheme(theme);
    m_status->setAccessibleName(tr("Notifications status"));
    auto *live = new QCheckBox(tr("Tell me on the desktop when a creator goes live"), this);
    live->setObjectName(u"tellLivestreams"_s);
    live->setChecked(settings.tellsLivestreams());
    auto *posts = new QCheckBox(tr("Tell me on the desktop when a creator posts"), this);
    posts->setObjectName(u"tellPosts"_s);
    posts->setChecked(settings.tellsPosts());
    connect(live, &QCheckBox::toggled, &settings, &Settings::setTellsLivestreams);
    connect(posts, &QCheckBox::toggled, &settings, &Settings::setTellsPosts);
    connect(&settings, &Settings::tellsLivestreamsChanged, live, &QCheckBox::setChecked);
    connect(&settings, &Settings::tellsPostsChanged, posts, &QCheckBox::setChecked);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    const int edge = theme.px(16);
    auto *choices = new QVBoxLayout;
    choices->setContentsMargins(edge, 0, edge, 0);
    choices->setSpacing(theme.px(6));
    choices->addWidget(m_status);
    choices->addWidget(live);
    choices->addWidget(posts);
    choices->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme.px(8), 0, edge);
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_panel, 1);
    layout->addLayout(choices);
    resize(theme.px(FirstSize.width()), theme.px(FirstSize.height()));
    m_panel->list().setFocus();

    connect(m_panel, &NoticesPanel::opened, this, [this](const QString &id) {
        m_status->clearStatus();
        const QList<Notification> all = m_account.notices().all();
        for (const Notification &notice : all) {
            if (notice.id != id)
                continue;
            m_account.notices().markRead(id);
            emit opened(notice);
            return;
        }
    });
    connect(&account, &Account::stateChanged, this, [this] {
        if (!m_account.isSignedIn())
            close();
    });
    // Nothing of it is touched any more.
    connect(&account, &QObject::destroyed, this, [this] { delete this; });
}

void StreamNoticesDialog::showError(const QString &sentence)
{
    m_status->setStatus({Status::Tint::Danger, u"alert-circle"_s, {}, sentence});
}

} // namespace partyline
