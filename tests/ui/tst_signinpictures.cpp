// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/signindesk.h"
#include "ui/resources.h"
#include "ui/style.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partyline;

/// Shows the sign-in dialog in every state, theme and font size, and with long texts: nothing is cut, nothing stands on
/// anything else. With PARTYLINE_PICTURES=DIR the pictures are kept there, to be looked at.
class TestSignInPictures : public QObject, private SignInDesk
{
    Q_OBJECT

private slots:
    void initTestCase();
    void states_data();
    void states();
    void cleanupTestCase();

private:
    void to(const QString &state);
    void check() const;
    void checkText(const QWidget &widget) const;

    std::unique_ptr<Account> m_expired;
};

namespace {

const QString LongName = u"somebody-with-a-very-long-name-indeed"_s;

bool isLeaf(const QWidget *widget)
{
    return widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly).isEmpty()
           || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractScrollArea *>(widget)
           || qobject_cast<const QLineEdit *>(widget);
}

bool isInside(const QWidget *widget)
{
    const auto *parent = widget->parentWidget();
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractScrollArea *>(parent)
           || qobject_cast<const QLineEdit *>(parent) || (parent && isInside(parent));
}

} // namespace

void TestSignInPictures::initTestCase()
{
    loadResources();
    QApplication::setStyle(new Style(m_theme));
}

void TestSignInPictures::cleanupTestCase()
{
    QApplication::setStyle(u"Fusion"_s); // ours looks at the theme, which goes now
}

void TestSignInPictures::states_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("pixels");
    const QStringList states{u"rest"_s,       u"busy"_s,     u"wrong-password"_s, u"floatplane-cookie"_s,
                             u"cookie-bad"_s, u"device"_s,   u"device-empty"_s,   u"device-code"_s,
                             u"factor"_s,     u"too-many"_s, u"again"_s,          u"again-cookie"_s,
                             u"captcha"_s,    u"cdn"_s,      u"forbidden"_s,      u"tls"_s,
                             u"network"_s,    u"denied"_s,   u"client"_s,         u"maintenance"_s};
    for (const QString &state : states) {
        QTest::newRow(qPrintable(state + u"-light"_s)) << state << u"light"_s << 13;
        QTest::newRow(qPrintable(state + u"-dark"_s)) << state << u"dark"_s << 13;
        QTest::newRow(qPrintable(state + u"-contrast-200"_s)) << state << u"contrast"_s << 26;
    }
}

void TestSignInPictures::to(const QString &state)
{
    const auto refuse = [this](Error::Kind kind, const QString &code, const QString &text = {}) {
        m_account->refuse(refusal(kind, code, text));
    };
    if (state == u"rest"_s)
        return;
    if (state.startsWith(u"again"_s)) {
        auto account = std::make_unique<FakeAccount>(practice(Service::Floatplane));
        account->succeed({u"5fb"_s, LongName, Role::None});
        if (state == u"again"_s)
            account->expire();
        m_dialog->reauthenticate(*account, {}, 12,
                                 state == u"again"_s ? u"Your Floatplane session ended at 21:14."_s : QString());
        m_expired = std::move(account);
        return;
    }
    const bool isDevice = state.startsWith(u"device"_s) || state == u"denied"_s || state == u"client"_s;
    const bool isCookie = state.contains(u"cookie"_s) || state == u"forbidden"_s;
    if (isDevice || isCookie || state == u"factor"_s)
        toFloatplane(isDevice ? u"deviceButton"_s : isCookie ? u"cookieButton"_s : u"passwordButton"_s);
    if (state == u"device-empty"_s)
        part<QLineEdit>(u"Client id"_s)->clear();
    if (isCookie)
        pasteCookie(state == u"cookie-bad"_s ? u"my dog ate it"_s : cookieText());
    else if (!isDevice)
        typePassword();
    if (state == u"device"_s || state == u"device-empty"_s || state == u"floatplane-cookie"_s
        || state == u"cookie-bad"_s)
        return;
    click(signIn());
    QVERIFY(m_account);
    if (state == u"wrong-password"_s)
        refuse(Error::Kind::SignIn, u"badLogin"_s);
    else if (state == u"device-code"_s)
        m_account->showCode({u"KTTL-9Q4X"_s, QUrl(u"https://auth.floatplane.com/realms/floatplane/device"_s),
                             QUrl(u"https://auth.floatplane.com/realms/floatplane/device?user_code=KTTL-9Q4X"_s),
                             QDateTime::currentDateTimeUtc().addSecs(900)});
    else if (state == u"factor"_s)
        m_account->wantSecondFactor();
    else if (state == u"too-many"_s)
        m_account->refuse({Error::Kind::RateLimited, {}, u"rateLimited"_s, 48s});
    else if (state == u"captcha"_s)
        refuse(Error::Kind::SignIn, u"captcha"_s);
    else if (state == u"cdn"_s)
        refuse(Error::Kind::SignIn, u"cdn"_s);
    else if (state == u"forbidden"_s)
        refuse(Error::Kind::SignIn, u"403"_s);
    else if (state == u"tls"_s)
        refuse(Error::Kind::Tls, u"tls"_s,
               u"Nobody we trust has signed the certificate of a-long-host-name.chat.example.org. For a private "
               "server, name its CA file."_s);
    else if (state == u"network"_s)
        refuse(Error::Kind::Network, u"network"_s, u"There is no server called a-long-host-name.chat.example.org."_s);
    else if (state == u"denied"_s)
        refuse(Error::Kind::SignIn, u"denied"_s);
    else if (state == u"client"_s)
        refuse(Error::Kind::SignIn, u"invalidClient"_s);
    else if (state == u"maintenance"_s)
        refuse(Error::Kind::Maintenance, u"maintenance"_s);
}

void TestSignInPictures::checkText(const QWidget &widget) const
{
    const QString name = widget.objectName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->wordWrap())
        QVERIFY2(label->heightForWidth(label->width()) <= label->height(), qPrintable(name + u": "_s + label->text()));
    if (const auto *button = qobject_cast<const QPushButton *>(&widget))
        QVERIFY2(button->minimumSizeHint().width() <= button->width(), qPrintable(name + u": "_s + button->text()));
}

void TestSignInPictures::check() const
{
    QList<const QWidget *> leaves;
    const auto all = m_dialog->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || widget->isWindow() || !isLeaf(widget) || isInside(widget))
            continue;
        leaves.append(widget);
        checkText(*widget);
        const QRect place(widget->mapTo(m_dialog.get(), QPoint()), widget->size());
        QVERIFY2(m_dialog->rect().contains(place), qPrintable(widget->objectName()));
        for (const QWidget *other : std::as_const(leaves)) {
            const QRect second(other->mapTo(m_dialog.get(), QPoint()), other->size());
            QVERIFY2(other == widget || !place.intersects(second),
                     qPrintable(widget->objectName() + u" on "_s + other->objectName()));
        }
    }
}

void TestSignInPictures::states()
{
    QFETCH(QString, state);
    QFETCH(QString, theme);
    QFETCH(int, pixels);
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    QApplication::setFont(font);
    m_theme.setBaseFont(font);
    m_theme.setChoice(theme == u"light"_s  ? Theme::Choice::Light
                      : theme == u"dark"_s ? Theme::Choice::Dark
                                           : Theme::Choice::HighContrast);
    QApplication::setPalette(m_theme.palette());
    open();
    to(state);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES"); !folder.isEmpty())
        QVERIFY(m_dialog->grab().save(
            QDir(folder).filePath(u"sign-in-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    check();
    close();
    m_expired.reset();
}

QTEST_MAIN(TestSignInPictures)
#include "tst_signinpictures.moc"
