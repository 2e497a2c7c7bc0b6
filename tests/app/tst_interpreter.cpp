// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/interpreter.h"
#include "app/translations.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// What was said in one language is found again in the next.
class TestInterpreter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysItsLanguage();
    void plainTextsAreSaidAgain();
    void theNearestPlaceSaysItsOwn();
    void numbersAndNamesStay();
    void textsWithinTextsAreSaidAgain();
    void whatWasNeverSaidStays();
    void goesThroughSeveralLanguages();

private:
    static QString say(const char *context, const char *source, int number = -1)
    {
        return QCoreApplication::translate(context, source, nullptr, number);
    }

    const QStringList m_german{u":/partyline/i18n/partyline_de.qm"_s, u":/partyline/i18n/partyline_en.qm"_s};
    const QStringList m_english{u":/partyline/i18n/partyline_en.qm"_s};
    std::unique_ptr<Interpreter> m_interpreter;
};

void TestInterpreter::init()
{
    Languages::available(); // its resource
    m_interpreter = std::make_unique<Interpreter>();
    m_interpreter->speak(m_english);
    QVERIFY(QCoreApplication::installTranslator(m_interpreter.get()));
}

void TestInterpreter::cleanup()
{
    QCoreApplication::removeTranslator(m_interpreter.get());
    m_interpreter.reset();
}

void TestInterpreter::saysItsLanguage()
{
    QCOMPARE(say("SignInDialog", "Stay signed in"), u"Stay signed in"_s);
    QCOMPARE(say("partyline::RoomPage", "%n people", 1), u"1 person"_s);
    m_interpreter->speak(m_german);
    QCOMPARE(say("SignInDialog", "Stay signed in"), u"Angemeldet bleiben"_s);
    QCOMPARE(say("partyline::RoomPage", "%n people", 3), u"3 Leute"_s);
}

void TestInterpreter::plainTextsAreSaidAgain()
{
    say("SignInDialog", "Stay signed in");
    m_interpreter->speak(m_german);
    QCOMPARE(m_interpreter->again(u"Stay signed in"_s), u"Angemeldet bleiben"_s);
}

void TestInterpreter::theNearestPlaceSaysItsOwn()
{
    m_interpreter->speak(m_german);
    const QString german = say("EmptyPage", "Join a room");
    QCOMPARE(say("MainWindow", "Join room"), german);
    m_interpreter->speak(m_english);
    QCOMPARE(m_interpreter->again(german, {"partyline::EmptyPage", "EmptyPage", "MainWindow"}), u"Join a room"_s);
    QCOMPARE(m_interpreter->again(german, {"QWidget", "partyline::MainWindow", "MainWindow"}), u"Join room"_s);
}

void TestInterpreter::numbersAndNamesStay()
{
    say("partyline::RoomPage", "%n people", 3);
    say("partyline::MainWindow", "%1 – Partyline");
    m_interpreter->speak(m_german);
    QCOMPARE(m_interpreter->again(u"12 people"_s), u"12 Leute"_s);
    QCOMPARE(m_interpreter->again(u"Night Bus – Partyline"_s), u"Night Bus – Partyline"_s);
    QVERIFY(!m_interpreter->again(u"many people"_s)); // no number
}

void TestInterpreter::textsWithinTextsAreSaidAgain()
{
    say("SignInDialog", "Stay signed in");
    say("nobody::AtAll", "%1: %2");
    m_interpreter->speak(m_german);
    QCOMPARE(m_interpreter->again(u"ann: Stay signed in"_s), u"ann: Angemeldet bleiben"_s);
}

void TestInterpreter::whatWasNeverSaidStays()
{
    say("SignInDialog", "Stay signed in");
    m_interpreter->speak(m_german);
    QVERIFY(!m_interpreter->again(u"Sleeper Lane"_s));
    QVERIFY(!m_interpreter->again(QString()));
}

void TestInterpreter::goesThroughSeveralLanguages()
{
    QString text = say("partyline::RoomPage", "%n people", 3);
    m_interpreter->speak(m_german);
    text = *m_interpreter->again(text);
    QCOMPARE(text, u"3 Leute"_s);
    m_interpreter->speak(m_english);
    text = *m_interpreter->again(text);
    QCOMPARE(text, u"3 people"_s);
    m_interpreter->speak(m_german);
    QCOMPARE(m_interpreter->again(text), u"3 Leute"_s);
}

QTEST_GUILESS_MAIN(TestInterpreter)
#include "tst_interpreter.moc"
