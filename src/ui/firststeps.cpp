// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/firststeps.h"

#include "services/account.h"
#include "store/alertbook.h"
#include "ui/alertlook.h"
#include "ui/choicecard.h"
#include "ui/firstrooms.h"
#include "ui/hairline.h"
#include "ui/linkbutton.h"
#include "ui/pixels.h"
#include "ui/stepdots.h"
#include "ui/theme.h"
#include "ui/whyoff.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// px at 100 %
constexpr QSize FirstSize{480, 460};
constexpr QSize LeastSize{300, 220};
constexpr int EdgeOf = 20;

/// The ground and the frame of what belongs together.
class Plate final : public QWidget
{
public:
    Plate(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colours &colours = m_theme.colours();
        const qreal radius = m_theme.px(m_theme.sizes().radiusCard);
        pixels::fillRounded(painter, rect(), radius, colours.surface.raised);
        pixels::frame(painter, rect(), radius, 1, colours.line.hairline);
    }

private:
    const Theme &m_theme;
};

} // namespace

FirstSteps::FirstSteps(const Theme &theme, AlertBook &alerts, Hooks hooks, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_alerts(alerts)
    , m_hooks(std::move(hooks))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"firstSteps"_s);
    setWindowTitle(tr("Welcome to Partyline"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_pages->addWidget(scrolled(makeWhat()));
    m_pages->addWidget(scrolled(makeAccounts()));
    m_pages->addWidget(scrolled(makeRooms()));
    m_pages->addWidget(scrolled(makeTell()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(new Hairline(theme, Qt::Horizontal, this));
    layout->addWidget(makeFoot());
    connect(&theme, &Theme::changed, this, &FirstSteps::applyLooks);
    applyLooks();
    resize(QSize(theme.px(FirstSize.width()), theme.px(FirstSize.height())).boundedTo(screen()->availableSize()));
    followAccounts();
    goTo(Step::What);
}

QWidget *FirstSteps::scrolled(QWidget *page)
{
    auto *area = new QScrollArea(this);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QLabel *FirstSteps::heading(const QString &words, QWidget *page)
{
    auto *label = new QLabel(words, page);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_headings.append(label);
    page->setAccessibleName(words); // a reader says it when the focus comes into the page
    return label;
}

QLabel *FirstSteps::sentence(const QString &words, QWidget *page)
{
    auto *label = new QLabel(words, page);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QWidget *FirstSteps::makeWhat()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(heading(tr("Where do you spend your evenings?"), page));
    layout->addWidget(
        sentence(tr("Choose any. Nothing is sent over the network before you press a button for it."), page));
    m_djRooms = new ChoiceCard(m_theme, u"disc"_s, tr("DJ rooms"),
                               tr("plug.dj and compatible servers: chat, votes, wait list"), page);
    m_streams =
        new ChoiceCard(m_theme, u"broadcast"_s, tr("Livestreams"), tr("Floatplane: chatter, emotes, polls"), page);
    m_practice = new ChoiceCard(m_theme, u"flask"_s, tr("Just let me look"),
                                tr("Practice rooms on this computer, with believable people"), page);
    for (ChoiceCard *card : {m_djRooms, m_streams, m_practice}) {
        layout->addWidget(card);
        connect(card, &QCheckBox::toggled, this, &FirstSteps::refresh);
    }
    m_said = new StatusLine(page);
    m_said->setTheme(m_theme);
    m_said->setAccessibleName(tr("First steps status"));
    if (m_hooks.importSettings) {
        auto *import = new LinkButton(page);
        import->setTheme(m_theme, LinkButton::Look::Link, u"upload"_s);
        import->setText(tr("Import settings from another computer"));
        connect(import, &QPushButton::clicked, this, m_hooks.importSettings);
        layout->addWidget(import, 0, Qt::AlignLeading);
    }
    layout->addWidget(m_said);
    layout->addStretch(1);
    return page;
}

FirstSteps::Row FirstSteps::makeRow(QWidget *page, const QString &icon, const QString &title, const QString &button)
{
    Row row;
    row.box = new Plate(m_theme, page);
    auto *picture = new QLabel(row.box);
    picture->setPixmap(m_theme.icon(icon).pixmap(m_theme.px(m_theme.sizes().iconHeader)));
    auto *name = new QLabel(title, row.box);
    name->setFont(m_theme.font(Theme::Text::Body, true));
    name->setTextFormat(Qt::PlainText);
    row.standing = sentence({}, row.box);
    row.guest = new QPushButton(tr("As a guest"), row.box);
    row.guest->setAccessibleName(u"%1: %2"_s.arg(title, row.guest->text()));
    row.guest->hide();
    row.main = new QPushButton(button, row.box);
    row.main->setAccessibleName(u"%1: %2"_s.arg(title, button));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(row.standing);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(8));
    buttons->addWidget(row.guest);
    buttons->addWidget(row.main);
    auto *layout = new QGridLayout(row.box);
    layout->addWidget(picture, 0, 0);
    layout->addLayout(words, 0, 1);
    layout->addLayout(buttons, 0, 2, Qt::AlignTrailing);
    layout->setColumnStretch(1, 1);
    layout->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(12), m_theme.px(8));
    layout->setHorizontalSpacing(m_theme.px(12));
    page->layout()->addWidget(row.box);
    return row;
}

QWidget *FirstSteps::makeAccounts()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(heading(tr("Sign in, or stay a guest"), page));
    layout->addWidget(sentence(tr("Secrets rest in the desktop keyring and nowhere else."), page));
    m_djAccount = makeRow(page, u"disc"_s, tr("plug.dj or a compatible server"), tr("Sign in…"));
    m_streamAccount = makeRow(page, u"broadcast"_s, tr("Floatplane"), tr("Sign in…"));
    m_practiceAccount = makeRow(page, u"flask"_s, tr("Practice server"), tr("Use it"));
    m_djAccount.guest->setVisible(bool(m_hooks.guest));
    auto *guest = new StatusLine(page);
    guest->setTheme(m_theme);
    guest->setStatus({Status::Tint::Info,
                      u"user-question"_s,
                      {},
                      tr("As a guest you can read DJ rooms. You cannot talk, vote or join the wait list.")});
    // As high as its words at the page's width, not as they would be in a narrow one.
    QSizePolicy policy = guest->sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Preferred);
    guest->setSizePolicy(policy);
    layout->addSpacing(m_theme.px(8));
    layout->addWidget(guest);
    layout->addStretch(1);
    connect(m_djAccount.main, &QPushButton::clicked, this, [this] { m_hooks.signIn(Service::PlugDj); });
    connect(m_djAccount.guest, &QPushButton::clicked, this, [this] { m_hooks.guest(); });
    connect(m_streamAccount.main, &QPushButton::clicked, this, [this] { m_hooks.signIn(Service::Floatplane); });
    connect(m_practiceAccount.main, &QPushButton::clicked, this, [this] { m_hooks.practise(); });
    return page;
}

QWidget *FirstSteps::makeRooms()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(heading(tr("Pick your first rooms"), page));
    layout->addWidget(sentence(tr("More can be joined at any time with Ctrl+T."), page));
    m_rooms = new FirstRooms(m_theme, m_hooks.isOpen, page);
    layout->addWidget(m_rooms, 1);
    connect(m_rooms, &FirstRooms::chosenChanged, this, &FirstSteps::refresh);
    return page;
}

QWidget *FirstSteps::makeTell()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(heading(tr("When should we tap your shoulder?"), page));
    layout->addWidget(sentence(tr("Try it now, so that you know it works."), page));
    const Row test = makeRow(page, u"bell-ringing"_s, tr("Test notification"), tr("Test"));
    test.standing->setText(tr("Shown by your desktop, as all others will be."));
    m_test = new StatusLine(page);
    m_test->setTheme(m_theme);
    m_test->setAccessibleName(tr("Notifications status"));
    layout->addWidget(m_test);
    connect(test.main, &QPushButton::clicked, this, [this, test] {
        test.main->setText(tr("Test again"));
        test.main->setAccessibleName(u"%1: %2"_s.arg(tr("Test notification"), test.main->text()));
        if (m_hooks.test)
            m_hooks.test(m_test, [line = m_test](const Status &status) { line->setStatus(status); });
    });
    auto *types = new QGridLayout;
    types->setContentsMargins(0, m_theme.px(8), 0, m_theme.px(8));
    types->setHorizontalSpacing(m_theme.px(16));
    for (const AlertType type : {AlertType::Mention, AlertType::Live, AlertType::Poll, AlertType::Post,
                                 AlertType::NextUp, AlertType::Connection}) {
        auto *box = new QCheckBox(alertName(type), page);
        box->setToolTip(alertCaption(type));
        box->setChecked(m_alerts.options().isOn(type, AlertWay::Notify));
        connect(box, &QCheckBox::toggled, this, [this, type](bool on) {
            m_alerts.edit([type, on](AlertOptions &options) { options.set(type, AlertWay::Notify, on); });
        });
        types->addWidget(box, types->count() / 2, types->count() % 2);
    }
    layout->addLayout(types);
    layout->addWidget(new Hairline(m_theme, Qt::Horizontal, page));
    if (m_hooks.hasTray && m_hooks.hasTray()) {
        auto *stays = new QCheckBox(tr("Keep running in the tray when I close the window"), page);
        stays->setChecked(m_alerts.options().closesToTray);
        connect(stays, &QCheckBox::toggled, this,
                [this](bool on) { m_alerts.edit([on](AlertOptions &options) { options.closesToTray = on; }); });
        layout->addWidget(stays);
    }
    m_logIn = new QCheckBox(tr("Start at log-in, minimised"), page);
    connect(m_logIn, &QCheckBox::clicked, this, m_hooks.setStartAtLogIn);
    followLogIn();
    layout->addWidget(m_logIn);
    layout->addStretch(1);
    return page;
}

QWidget *FirstSteps::makeFoot()
{
    auto *foot = new QWidget(this);
    m_dots = new StepDots(m_theme, Steps, foot);
    m_count = sentence({}, foot);
    m_count->setWordWrap(false);
    auto *skip = new QPushButton(tr("Skip"), foot);
    skip->setToolTip(tr("Skips all steps. They stand in the Help menu, too."));
    skip->setAutoDefault(false);
    skip->setFlat(true);
    m_back = new QPushButton(tr("Back"), foot);
    m_back->setAutoDefault(false);
    m_next = new QPushButton(foot);
    m_next->setDefault(true);
    auto *layout = new QHBoxLayout(foot);
    layout->addWidget(m_dots);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(skip);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(skip, &QPushButton::clicked, this, &FirstSteps::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(Step(std::max(0, int(step()) - 1))); });
    connect(m_next, &QPushButton::clicked, this, &FirstSteps::next);
    return foot;
}

FirstSteps::Step FirstSteps::step() const
{
    return Step(m_pages->currentIndex());
}

void FirstSteps::goTo(Step step)
{
    m_pages->setCurrentIndex(int(step));
    m_dots->setCurrent(int(step));
    m_count->setText(tr("Step %1 of %2").arg(int(step) + 1).arg(Steps));
    m_back->setVisible(step != Step::What);
    setAccessibleDescription(m_headings.value(int(step))->text());
    if (step == Step::Rooms)
        m_rooms->setAccounts(m_hooks.accounts ? m_hooks.accounts() : QList<Account *>());
    refresh();
    // A reader hears the new page's first control, and Tab goes on from there. Not the guest's: Return would sign in at
    // once.
    QWidget *page = static_cast<QScrollArea *>(m_pages->currentWidget())->widget();
    for (QWidget *next = page->nextInFocusChain(); next && next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus && next->isEnabled() && !next->isHidden()
            && next != m_djAccount.guest) {
            next->setFocus(Qt::TabFocusReason);
            break;
        }
    }
}

void FirstSteps::next()
{
    if (step() == Step::Tell)
        return accept();
    if (step() == Step::Rooms)
        joinChosen();
    goTo(Step(int(step()) + 1));
}

void FirstSteps::joinChosen()
{
    for (const FirstRooms::Choice &choice : m_rooms->chosen()) {
        if (choice.account && m_hooks.join)
            m_hooks.join(choice.account, choice.room);
    }
}

bool FirstSteps::wants(Service service) const
{
    const bool choseNone = !m_djRooms->isChecked() && !m_streams->isChecked() && !m_practice->isChecked();
    return choseNone || (service == Service::PlugDj ? m_djRooms : m_streams)->isChecked();
}

void FirstSteps::followAccounts()
{
    QStringList dj, stream, practice;
    for (const Account *account : m_hooks.accounts ? m_hooks.accounts() : QList<Account *>()) {
        if (!account->isSignedIn())
            continue;
        const bool isPractice = m_hooks.isPractice && m_hooks.isPractice(*account);
        const QString name = account->isGuest() ? tr("a guest") : account->self().name;
        (isPractice ? practice : account->service() == Service::PlugDj ? dj : stream).append(name);
    }
    const auto show = [](const Row &row, const QStringList &names, const QString &none) {
        row.standing->setText(names.isEmpty() ? none : tr("Signed in as %1").arg(names.join(u", "_s)));
    };
    show(m_djAccount, dj, tr("Not signed in"));
    show(m_streamAccount, stream, tr("Not signed in"));
    show(m_practiceAccount, practice, tr("No account needed"));
    WhyOff::set(*m_practiceAccount.main, practice.isEmpty(), practice.join(u", "_s));
    if (step() == Step::Rooms)
        m_rooms->setAccounts(m_hooks.accounts());
    refresh();
}

void FirstSteps::followLogIn()
{
    m_logIn->setChecked(m_hooks.startsAtLogIn());
}

void FirstSteps::say(const Status &status)
{
    m_said->setStatus(status);
}

void FirstSteps::refresh()
{
    if (!m_next || !m_rooms)
        return;
    m_djAccount.box->setVisible(wants(Service::PlugDj));
    m_streamAccount.box->setVisible(wants(Service::Floatplane));
    const int rooms = int(m_rooms->chosen().size());
    switch (step()) {
    case Step::What:
    case Step::Accounts:
        m_next->setText(tr("Next"));
        break;
    case Step::Rooms:
        m_next->setText(rooms == 0 ? tr("Next") : tr("Join %n rooms", nullptr, rooms));
        break;
    case Step::Tell:
        m_next->setText(tr("Done"));
        break;
    }
}

void FirstSteps::done(int result)
{
    QDialog::done(result);
    if (!std::exchange(m_isOver, true))
        emit over();
}

void FirstSteps::applyLooks()
{
    const int edge = m_theme.px(EdgeOf);
    setMinimumSize(m_theme.px(LeastSize.width()), m_theme.px(LeastSize.height()));
    for (QLabel *label : std::as_const(m_headings)) {
        label->setFont(m_theme.font(Theme::Text::Heading, true));
        QLayout *layout = label->parentWidget()->layout();
        layout->setContentsMargins(edge, edge, edge, edge);
        layout->setSpacing(m_theme.px(8));
    }
    if (m_dots)
        m_dots->parentWidget()->layout()->setContentsMargins(m_theme.px(16), m_theme.px(10), m_theme.px(16),
                                                             m_theme.px(10));
}

} // namespace partyline
