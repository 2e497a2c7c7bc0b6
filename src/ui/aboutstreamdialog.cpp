// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/aboutstreamdialog.h"

#include "services/floatplaneaccount.h"
#include "services/floatplanecontroller.h"
#include "ui/emotestore.h"
#include "ui/livemark.h"
#include "ui/plaintextview.h"
#include "ui/rowpicture.h"
#include "ui/streamactions.h"
#include "ui/theme.h"
#include "ui/whyoff.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;
using externalplayer::Program;

namespace {

// px at 100 %.
constexpr QSize Picture{256, 144};
constexpr int FirstWidth = 460;

/// The stream's picture, or the icon where there is none.
class Thumbnail final : public QWidget
{
public:
    Thumbnail(const FloatplaneController &room, const Theme &theme, EmoteStore *pictures, QWidget *parent)
        : QWidget(parent)
        , m_room(room)
        , m_theme(theme)
        , m_pictures(pictures)
    {
        setFixedSize(theme.px(Picture.width()), theme.px(Picture.height()));
        setAccessibleName(AboutStreamDialog::tr("Picture of the stream"));
        if (!pictures)
            return;
        const auto again = [this] { update(); };
        connect(pictures, &EmoteStore::changed, this, again);
        connect(pictures, &EmoteStore::pictureDue, this, again);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Livestream &stream = m_room.stream();
        const bool isOff = !m_room.onAir().isOn() && !stream.offlineThumbnail.isEmpty();
        paintRowPicture(painter, m_theme, m_pictures, isOff ? stream.offlineThumbnail : stream.thumbnail, rect(),
                        u"broadcast"_s, m_theme.colours().text.secondary);
    }

private:
    const FloatplaneController &m_room;
    const Theme &m_theme;
    EmoteStore *m_pictures;
};

} // namespace

AboutStreamDialog::AboutStreamDialog(FloatplaneController &room, StreamActions &actions, const Theme &theme,
                                     EmoteStore *pictures, QWidget *parent)
    : QDialog(parent)
    , m_room(room)
    , m_actions(actions)
    , m_theme(theme)
    , m_picture(new Thumbnail(room, theme, pictures, this))
    , m_title(new QLabel(this))
    , m_creator(new QLabel(this))
    , m_standing(new QLabel(this))
    , m_told(new QLabel(this))
    , m_description(new PlainTextView(theme, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About this stream"));
    m_title->setObjectName(u"titleLabel"_s);
    m_title->setFont(theme.font(Theme::Text::Title, true));
    m_creator->setObjectName(u"creatorLabel"_s);
    m_standing->setObjectName(u"standingLabel"_s);
    m_told->setObjectName(u"toldLabel"_s);
    m_told->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_creator, m_standing, m_told}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_description->setAccessibleName(tr("Description"));
    connect(m_description, &PlainTextView::linkActivated, this, &AboutStreamDialog::linkActivated);

    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString &words, auto act) {
        QPushButton *button = buttons->addButton(words, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    m_ask = add(tr("Is it live?"), [this] {
        const Livestream &stream = m_room.stream();
        m_room.streamAccount().lobby().onAir().ask(stream.creatorId, stream.id, RequestPace::Urgency::User);
    });
    m_ask->setToolTip(tr("Asks the site, at most once a minute"));
    add(tr("Browser"), [this] { m_actions.open(m_room.stream()); });
    QPushButton *mpv = add(u"mpv"_s, [this] { m_actions.play(m_room.stream(), Program::Mpv); });
    QPushButton *streamlink = add(u"streamlink"_s, [this] { m_actions.play(m_room.stream(), Program::Streamlink); });
    buttons->addButton(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(&actions, &StreamActions::told, m_told, &QLabel::setText);
    connect(&actions, &StreamActions::askingChanged, this, [this, mpv, streamlink] {
        WhyOff::set(*mpv, !m_actions.isAsking(), WhyOff::isWaiting());
        WhyOff::set(*streamlink, !m_actions.isAsking(), WhyOff::isWaiting());
    });

    auto *layout = new QVBoxLayout(this);
    const int edge = theme.px(16);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_creator);
    layout->addWidget(m_standing);
    layout->addWidget(m_description, 1);
    layout->addWidget(m_told);
    layout->addWidget(buttons);
    resize(theme.px(FirstWidth), sizeHint().height());

    connect(&room, &FloatplaneController::onAirChanged, this, &AboutStreamDialog::update);
    connect(&room, &RoomController::headerChanged, this, &AboutStreamDialog::update);
    update();
}

void AboutStreamDialog::update()
{
    const Livestream &stream = m_room.stream();
    const FloatplaneOnAir::Standing standing = m_room.onAir();
    const bool isOff = !standing.isOn() && !stream.offlineTitle.isEmpty();
    m_title->setText(isOff ? stream.offlineTitle : stream.title);
    m_title->setVisible(!m_title->text().isEmpty());
    QStringList who{stream.creatorName.isEmpty() ? m_room.name() : stream.creatorName, stream.channel};
    who.removeAll(QString());
    m_creator->setText(who.join(u" · "_s));
    const QString time = liveTime(standing);
    m_standing->setText(time.isEmpty() ? standingWords(standing)
                                       : tr("%1 (%2 hours)").arg(standingWords(standing), time));
    WhyOff::set(*m_ask, !standing.isAsking && !stream.creatorId.isEmpty(),
                standing.isAsking ? WhyOff::isWaiting() : WhyOff::nothingHere());
    m_description->showText(stream.description);
    m_description->setVisible(!stream.description.isEmpty());
    m_picture->update();
}

} // namespace partyline
