// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// Needs a display of its own and an accessibility bus, as packaging/session.sh and support/with-keyring give them.
#include "store/layoutbook.h"
#include "store/secrets.h"
#include "store/settings.h"
#include "support/markedhouse.h"
#include "support/ownprogram.h"
#include "support/screenreader.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <functional>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // ms; the machine may be busy

/// Tried until it is so, and not once more: trying does something. QTRY_VERIFY would.
template <typename Condition>
bool happens(Condition condition)
{
    return QTest::qWaitFor([&condition] { return bool(condition()); }, Patience);
}

} // namespace

/// Signs in to both services with marked secrets in every way there is, does what people do, loses its connections,
/// crashes, comes back and signs out; then nothing that the program wrote, logged or showed to other programs may hold
/// one of them, and the keyring neither. The program is the real one, its window is worked over the accessibility bus.
class TestMarkedSecrets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aDayOfTheDesktopProgramLeavesNoneBehind();

private:
    void start();
    void end(int signal);
    void signInWithPasswords();
    void signInWithPastedCookie();
    void signInWithDeviceCode();
    void talk();
    void searchAndExport();
    void saveWhatIsToBeShared();
    void signOut();

    std::optional<Seen> dialog();
    bool type(const QString &field, const QString &text);
    bool press(const QString &window, const QString &role, const QString &name);
    bool pressInDialog(const QString &role, const QString &button);
    bool choose(const QString &menuEntry);
    bool save(const QString &dialog, const QString &file);
    void expireStream();
    void say(const QString &text, Service service);
    QByteArray kept(const QString &id);
    /// Of the program, for its user alone; empty when it cannot be made.
    QString ownFolder(const QString &kind) const;
    QString told();

    std::unique_ptr<MarkedHouse> m_house;
    ScreenReader m_reader;
    QProcess m_program;
};

void TestMarkedSecrets::initTestCase()
{
    const QString noBus = m_reader.connectToBus();
    QVERIFY2(noBus.isEmpty(), qPrintable(u"This suite needs an accessibility bus: "_s + noBus));
}

QString TestMarkedSecrets::ownFolder(const QString &kind) const
{
    const QString folder = m_house->at(kind) + u"/partyline"_s;
    const bool isMade = QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return isMade ? folder : QString();
}

void TestMarkedSecrets::init()
{
    m_house = std::make_unique<MarkedHouse>();
    QVERIFY(m_house->isReady());
    // Two accounts of an earlier run whose keyring is gone: the program asks for both.
    const QString config = ownFolder(u"config"_s);
    const QString data = ownFolder(u"data"_s);
    Settings settings(config + u"/partyline.ini"_s);
    settings.setAccounts({{u"booth"_s, m_house->booth(), u"dj@example.org"_s, u"dj"_s, u"password"_s},
                          {u"stream"_s, m_house->stream(), u"viewer"_s, u"viewer"_s, u"password"_s}});
    Layout layout;
    layout.rooms = {{u"booth"_s, m_house->boothRoom(), u"Booth"_s}, {u"stream"_s, m_house->livestream(), u"Stream"_s}};
    const LayoutPane booth{layout.rooms[0].key(), Qt::Horizontal, {}, {}};
    const LayoutPane stream{layout.rooms[1].key(), Qt::Horizontal, {}, {}};
    layout.main.tabs = {{{{}, Qt::Horizontal, {booth, stream}, {500, 500}}, booth.key}};
    LayoutBook book(data + u"/layout.json"_s);
    book.keep(layout);
    book.flush();
    settings.setFirstStepsDone(true);
}

void TestMarkedSecrets::cleanup()
{
    if (QTest::currentTestFailed() && m_program.state() == QProcess::Running)
        qInfo().noquote() << told();
    m_program.kill();
    m_program.waitForFinished(Patience);
    if (QTest::currentTestFailed()) {
        QFile log(m_house->at(u"log"_s));
        if (log.open(QFile::ReadOnly))
            qInfo().noquote() << log.readAll().right(4'000);
    }
    m_house.reset();
}

QString TestMarkedSecrets::told()
{
    QString all;
    for (const Seen &window : m_reader.windows()) {
        for (const Seen &seen : m_reader.walk(window.path)) {
            if (!seen.name.isEmpty())
                all += u"  "_s.repeated(seen.depth) + seen.role + u" \""_s + seen.name + u"\"\n"_s;
        }
    }
    return all;
}

void TestMarkedSecrets::start()
{
    m_program.setProcessEnvironment(m_house->environment());
    m_program.setWorkingDirectory(m_house->at(u"home"_s)); // where a core file would fall
    m_program.setProcessChannelMode(QProcess::MergedChannels);
    m_program.setStandardOutputFile(m_house->at(u"log"_s), QIODevice::Append);
    m_program.setChildProcessModifier([] {
        const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
        ::setrlimit(RLIMIT_CORE, &all);
        ::umask(0022); // what most desktops have
    });
    m_program.start(ownProgram(u"partyline"_s), {});
    QVERIFY2(m_program.waitForStarted(), qPrintable(m_program.errorString()));
    QVERIFY(m_reader.follow(m_program.processId()));
}

void TestMarkedSecrets::end(int signal)
{
    m_house->lookAtProcess(m_program.processId());
    ::kill(pid_t(m_program.processId()), signal);
    QTRY_COMPARE_WITH_TIMEOUT(m_program.state(), QProcess::NotRunning, Patience);
    QCOMPARE(m_program.exitStatus(), signal == SIGABRT ? QProcess::CrashExit : QProcess::NormalExit);
    if (signal != SIGABRT)
        QCOMPARE(m_program.exitCode(), 0);
}

std::optional<Seen> TestMarkedSecrets::dialog()
{
    const QList<Seen> windows = m_reader.windows();
    for (const Seen &window : windows) {
        if (window.name == "Sign in"_L1)
            return window;
    }
    return {};
}

bool TestMarkedSecrets::type(const QString &field, const QString &text)
{
    const auto window = dialog();
    for (const QString &role : {u"password text"_s, u"text"_s}) {
        const auto edit = window ? m_reader.findIn(window->path, role, field) : std::nullopt;
        if (edit)
            return m_reader.setText(edit->path, text);
    }
    return false;
}

bool TestMarkedSecrets::press(const QString &window, const QString &role, const QString &name)
{
    const auto button = m_reader.findIn(window, role, name);
    if (!button || !button->is(Seen::Enabled))
        return false;
    m_reader.act(button->path);
    return true;
}

bool TestMarkedSecrets::pressInDialog(const QString &role, const QString &button)
{
    const auto window = dialog();
    return window && press(window->path, role, button);
}

bool TestMarkedSecrets::choose(const QString &menuEntry)
{
    const auto entry = m_reader.find(u"menu item"_s, menuEntry);
    if (entry)
        m_reader.act(entry->path);
    return entry.has_value();
}

/// Agrees to the name that the dialog proposes.
bool TestMarkedSecrets::save(const QString &dialog, const QString &file)
{
    const auto find = [&]() -> std::optional<Seen> {
        const QList<Seen> windows = m_reader.windows();
        for (const Seen &window : windows) {
            if (window.name == dialog)
                return window;
        }
        return {};
    };
    return happens([&] {
               const auto window = find();
               return window && press(window->path, u"push button"_s, u"Save"_s);
           })
           && happens([&] { return QFile::exists(m_house->at(u"home/"_s + file)); });
}

/// Through every message field there is, until the service has it: a room may still be on its way.
void TestMarkedSecrets::say(const QString &text, Service service)
{
    const auto tries = [&] {
        const auto fields = m_reader.findAll(u"text"_s, u"Message"_s);
        const auto buttons = m_reader.findAll(u"push button"_s, u"Send"_s);
        for (qsizetype i = 0; i < qMin(fields.size(), buttons.size()); ++i) {
            if (m_reader.text(fields[i].path).trimmed().isEmpty())
                m_reader.setText(fields[i].path, text);
            m_reader.act(buttons[i].path);
        }
        return QTest::qWaitFor([&] { return m_house->wasSaid(text, service); }, 1'000);
    };
    QVERIFY2(happens(tries), qPrintable(text));
}

void TestMarkedSecrets::talk()
{
    static int number = 0;
    say(u"zanzibar %1"_s.arg(++number), Service::PlugDj);
    say(u"zanzibar %1"_s.arg(++number), Service::Floatplane);
    m_house->lookAtProcess(m_program.processId());
}

QByteArray TestMarkedSecrets::kept(const QString &id)
{
    Secrets secrets({});
    QSignalSpy loaded(&secrets, &Secrets::loaded);
    secrets.load(id);
    const QByteArray entry = loaded.wait(Patience) ? loaded[0][1].value<Secret>().reveal() : "nothing came back";
    m_house->markKept(entry);
    return entry;
}

/// The service ends the session, which is noticed at the next call.
void TestMarkedSecrets::expireStream()
{
    QVERIFY(m_house->server().control(u"expire-session"_s, {{u"service"_s, u"floatplane"_s}}).isOk());
    m_house->cutAll(FaultProxy::Cut::Close);
    QVERIFY(happens([&] { return dialog().has_value(); }));
}

void TestMarkedSecrets::signInWithPasswords()
{
    QVERIFY(happens([&] { return type(u"Password"_s, QString::fromLatin1(m_house->wrongPassword())); }));
    QVERIFY(happens([&] { return pressInDialog(u"push button"_s, u"Sign in"_s); }));
    QVERIFY(happens([&] { return m_house->carried().contains("badLogin"); }));
    QVERIFY(happens([&] {
        return type(u"Password"_s, QString::fromLatin1(m_house->password()))
               && pressInDialog(u"push button"_s, u"Sign in"_s);
    }));
    QVERIFY(happens([&] { return !kept(u"booth"_s).isEmpty(); }));

    // Then the livestream's account, whose dialog opens with the way that needs no password.
    QVERIFY(happens([&] {
        if (type(u"Password"_s, QString::fromLatin1(m_house->password())))
            return pressInDialog(u"push button"_s, u"Sign in"_s);
        pressInDialog(u"check box"_s, u"Password"_s);
        return false;
    }));
    QVERIFY(happens([&] {
        return type(u"Two-factor code"_s, QString::fromLatin1(m_house->code()))
               && (pressInDialog(u"push button"_s, u"Sign in"_s) || pressInDialog(u"push button"_s, u"Continue"_s));
    }));
    QVERIFY(happens([&] { return !dialog(); }));
    QVERIFY(happens([&] { return !kept(u"stream"_s).isEmpty(); }));
}

void TestMarkedSecrets::signInWithPastedCookie()
{
    expireStream();
    const auto fresh = m_house->server().control(u"session"_s, {{u"service"_s, u"floatplane"_s}});
    QVERIFY(fresh);
    const QString cookie = (*fresh)[u"cookie"_s].toString();
    QVERIFY2(cookie.size() > 20, qPrintable(QString::fromUtf8(QJsonDocument(*fresh).toJson())));
    m_house->mark(cookie.section(u'=', -1).toLatin1());
    std::optional<Seen> field;
    QVERIFY(happens([&] {
        const auto window = dialog();
        field = window ? m_reader.findIn(window->path, u"text"_s, u"Session cookie"_s) : std::nullopt;
        if (!field)
            pressInDialog(u"check box"_s, u"Session cookie"_s);
        return field.has_value();
    }));
    const QPoint middle = m_reader.place(field->path).center();
    QGuiApplication::clipboard()->setText(cookie);
    // Nothing is asked over the bus meanwhile: the program asks this process for the text, and each would wait for the
    // other.
    const auto pastes = [&] {
        QProcess paste;
        paste.start(u"xdotool"_s, {u"mousemove"_s, QString::number(middle.x()), QString::number(middle.y()), u"click"_s,
                                   u"1"_s, u"key"_s, u"--clearmodifiers"_s, u"ctrl+v"_s});
        return QTest::qWaitFor([&] { return paste.state() == QProcess::NotRunning; }, Patience)
               && QTest::qWaitFor([] { return QGuiApplication::clipboard()->text().isEmpty(); }, 8'000);
    };
    QVERIFY2(happens(pastes), "what was pasted is still in the clipboard");
    QVERIFY(happens([&] { return m_reader.text(field->path).contains(u'•'); }));
    QVERIFY(happens([&] { return pressInDialog(u"push button"_s, u"Sign in"_s); }));
    QVERIFY(happens([&] { return !dialog(); }));
}

void TestMarkedSecrets::signInWithDeviceCode()
{
    expireStream();
    QVERIFY(happens([&] { return pressInDialog(u"check box"_s, u"Device code"_s); }));
    QVERIFY(happens([&] { return pressInDialog(u"push button"_s, u"Sign in"_s); }));
    QVERIFY(happens([&] {
        const auto approved =
            m_house->server().control(u"device"_s, {{u"answer"_s, u"approve"_s}, {u"service"_s, u"floatplane"_s}});
        return approved && !dialog();
    }));
    QVERIFY(happens([&] { return kept(u"stream"_s).contains("refresh"); }));
}

void TestMarkedSecrets::searchAndExport()
{
    QVERIFY(happens([&] { return choose(u"Search history..."_s); }));
    QVERIFY(happens([&] {
        const auto field = m_reader.find(u"text"_s, u"Search history"_s);
        return field && m_reader.setText(field->path, u"zanzibar"_s);
    }));
    QVERIFY(happens([&] {
        const auto button = m_reader.find(u"push button"_s, u"Export"_s);
        if (!button || !button->is(Seen::Enabled))
            return false;
        m_reader.act(button->path);
        return true;
    }));
    QVERIFY(happens([&] {
        const auto button = m_reader.find(u"push button"_s, u"Save"_s);
        if (button)
            m_reader.act(button->path);
        return QTest::qWaitFor([&] { return !m_house->filesWith("zanzibar").filter(u"/home/"_s).isEmpty(); }, 2'000);
    }));
}

void TestMarkedSecrets::saveWhatIsToBeShared()
{
    QVERIFY(happens([&] { return choose(u"Connections"_s); })); // the inspector
    QVERIFY(happens([&] { return choose(u"Support bundle..."_s); }));
    QVERIFY(happens([&] {
        const auto button = m_reader.find(u"push button"_s, u"Save…"_s);
        if (button)
            m_reader.act(button->path);
        return button.has_value();
    }));
    QVERIFY(save(u"Save the support bundle"_s, u"partyline-support.txt"_s));
    QVERIFY(happens([&] {
        const auto button = m_reader.find(u"push button"_s, u"Close"_s);
        if (button)
            m_reader.act(button->path);
        return button.has_value();
    }));
    QVERIFY(happens([&] { return choose(u"Settings..."_s); }));
    QVERIFY(happens([&] {
        const auto search = m_reader.find(u"text"_s, u"Search settings"_s);
        return search && m_reader.setText(search->path, u"backup"_s);
    }));
    QVERIFY(happens([&] {
        const auto found = m_reader.findAll(u"push button"_s, u"Export…"_s);
        if (!found.isEmpty())
            m_reader.act(found[0].path);
        return !found.isEmpty();
    }));
    QVERIFY(save(u"Export all settings"_s, u"partyline-settings.json"_s));
}

void TestMarkedSecrets::signOut()
{
    for (const auto &[service, id] : {std::pair(u"plugdj"_s, u"booth"_s), std::pair(u"floatplane"_s, u"stream"_s)}) {
        QVERIFY(happens([&] {
            const auto search = m_reader.find(u"text"_s, u"Search settings"_s);
            return search && m_reader.setText(search->path, service);
        }));
        QVERIFY(happens([&] {
            const auto buttons = m_reader.findAll(u"push button"_s, u"Sign out"_s);
            const auto on = std::find_if(buttons.begin(), buttons.end(),
                                         [](const Seen &button) { return button.is(Seen::Enabled); });
            if (on != buttons.end())
                m_reader.act(on->path);
            return on != buttons.end();
        }));
        QVERIFY(happens([&] { return kept(id).isEmpty(); }));
    }
}

void TestMarkedSecrets::aDayOfTheDesktopProgramLeavesNoneBehind()
{
    const std::function<void()> steps[] = {
        [this] { start(); },
        [this] { signInWithPasswords(); },
        [this] { talk(); },
        [this] { m_house->cutAll(FaultProxy::Cut::Reset); },
        [this] { talk(); },
        [this] { signInWithPastedCookie(); },
        [this] { talk(); },
        [this] { signInWithDeviceCode(); },
        [this] { talk(); },
        [this] { searchAndExport(); },
        [this] { end(SIGTERM); },
        [this] { start(); }, // found after a restart, and after a crash
        [this] { talk(); },
        [this] { end(SIGABRT); },
        [this] { start(); },
        [this] { talk(); },
        [this] { saveWhatIsToBeShared(); },
        [this] { signOut(); },
        [this] { end(SIGTERM); },
    };
    for (const auto &step : steps) {
        step();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(QDir(m_house->at(u"home"_s)).entryList({u"*core*"_s}, QDir::Files).isEmpty(),
             "the crash left its memory behind");
    QCOMPARE(kept(u"booth"_s), QByteArray());
    QCOMPARE(kept(u"stream"_s), QByteArray());

    QVERIFY2(m_house->marks() >= 8, qPrintable(QString::number(m_house->marks())));
    m_house->lookAtFiles();
    QCOMPARE(m_house->found().join(u'\n'), QString());
    QCOMPARE(m_house->openToOthers().join(u'\n'), QString());
    // The search sees what is there: lines that were said are in the history, and the program has told of itself.
    QVERIFY(!m_house->filesWith("zanzibar 2").filter(u"/data/"_s).isEmpty());
    QVERIFY(!m_house->filesWith("partyline.").filter(u"/log"_s).isEmpty());
    qInfo("%lld marked secrets, none found", static_cast<long long>(m_house->marks()));
}

QTEST_MAIN(TestMarkedSecrets)
#include "tst_markedsecrets.moc"
