// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/keyhash.h"

#include <QProcess>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestKeyHash : public QObject
{
    Q_OBJECT

private slots:
    void sameBytesSameNumber();
    void partsCountInTheirOrder();
    void idsAreSpread();
    void anotherRunHasOtherNumbers();
};

void TestKeyHash::sameBytesSameNumber()
{
    const QByteArray id = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
    QCOMPARE(keyHash(id), keyHash(QByteArray(id.constData(), id.size())));
    QVERIFY(keyHash(id) != keyHash(id.chopped(1)));
    QVERIFY(keyHash("") != keyHash(QByteArrayView("\0", 1)));
    QCOMPARE(keyHash({}), keyHash(""));
}

void TestKeyHash::partsCountInTheirOrder()
{
    QVERIFY(keyHash("b", keyHash("a")) != keyHash("a", keyHash("b")));
    QVERIFY(keyHash("b", 1) != keyHash("b", 2));
    QVERIFY(keyHash("b", keyHash("a")) != keyHash("ab"));
}

/// Ids as servers count them up: neither a number twice, nor the low bits that a table goes by crowded.
void TestKeyHash::idsAreSpread()
{
    constexpr int Ids = 100'000;
    constexpr size_t Places = 1 << 12;
    QSet<quint64> seen;
    std::array<int, Places> crowd{};
    for (int i = 0; i < Ids; ++i) {
        const quint64 key = keyHash("64f0c3a1b2d4e5f6" + QByteArray::number(i, 16).rightJustified(8, '0'));
        seen.insert(key);
        ++crowd[key % Places];
    }
    QCOMPARE(seen.size(), Ids);
    // 24 on average; beyond 80 comes up once in 10^18 tables.
    QVERIFY2(*std::max_element(crowd.begin(), crowd.end()) < 80, "crowded");
}

void TestKeyHash::anotherRunHasOtherNumbers()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--tell"_s});
    QVERIFY(other.waitForFinished());
    const QByteArray told = other.readAllStandardOutput().trimmed();
    QVERIFY(!told.isEmpty());
    QVERIFY(told != QByteArray::number(keyHash("an id")));
}

int main(int argc, char *argv[])
{
    if (argc == 2 && qstrcmp(argv[1], "--tell") == 0) {
        std::printf("%s\n", QByteArray::number(keyHash("an id")).constData());
        return 0;
    }
    QCoreApplication app(argc, argv);
    TestKeyHash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyhash.moc"
