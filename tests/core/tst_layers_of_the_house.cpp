// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The arrows of the house point one way: what each layer may include (design.md 2).
class TestLayersOfTheHouse : public QObject
{
    Q_OBJECT

private slots:
    void includesFollowTheArrows_data();
    void includesFollowTheArrows();
    void everyFolderIsALayer();
    void headersAreNamedByTheirLayer();
    void everyIconIsDrawn();
};

namespace {

const QHash<QString, QSet<QString>> &allowed()
{
    static const QHash<QString, QSet<QString>> arrows{
        {u"core"_s, {}},
        {u"wire"_s, {u"core"_s}},
        {u"net"_s, {u"core"_s, u"wire"_s}},
        {u"services"_s, {u"core"_s, u"wire"_s, u"net"_s}},
        {u"feed"_s, {u"core"_s}},
        {u"store"_s, {u"core"_s}},
        {u"practice"_s, {u"core"_s, u"wire"_s}},
        {u"ui"_s, {u"core"_s, u"wire"_s, u"net"_s, u"services"_s, u"feed"_s, u"store"_s}},
        {u"app"_s, {u"core"_s, u"wire"_s, u"net"_s, u"services"_s, u"feed"_s, u"store"_s, u"practice"_s, u"ui"_s}},
        {u"cli"_s, {u"core"_s, u"wire"_s, u"net"_s, u"services"_s, u"feed"_s, u"store"_s, u"practice"_s}},
    };
    return arrows;
}

QString sourceRoot()
{
    return QStringLiteral(PARTYLINE_SOURCE_DIR "/src/");
}

QStringList quotedIncludes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression include(uR"x(^\s*#\s*include\s+"([^"]+)")x"_s, QRegularExpression::MultilineOption);
    QStringList found;
    const QString text = QString::fromUtf8(file.readAll());
    for (auto it = include.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

QStringList sourcesOf(const QString &layer)
{
    QStringList files;
    QDirIterator it(sourceRoot() + layer, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

/// Made by the build, not by us: ui_signindialog.h, tst_x.moc.
bool isGenerated(const QString &include)
{
    return include.startsWith("ui_"_L1) || include.endsWith(".moc"_L1);
}

} // namespace

void TestLayersOfTheHouse::includesFollowTheArrows_data()
{
    QTest::addColumn<QString>("layer");
    for (const QString &layer : allowed().keys())
        QTest::newRow(qPrintable(layer)) << layer;
}

void TestLayersOfTheHouse::includesFollowTheArrows()
{
    QFETCH(QString, layer);
    QStringList wrong;
    for (const QString &file : sourcesOf(layer)) {
        for (const QString &include : quotedIncludes(file)) {
            const QString from = include.section(u'/', 0, 0);
            if (from != layer && !isGenerated(include) && !allowed().value(layer).contains(from))
                wrong.append(file.mid(sourceRoot().size()) + u" includes "_s + include);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayersOfTheHouse::everyFolderIsALayer()
{
    const QStringList folders = QDir(sourceRoot()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(folders.contains(u"core"_s));
    for (const QString &folder : folders)
        QVERIFY2(allowed().contains(folder), qPrintable(folder));
}

void TestLayersOfTheHouse::headersAreNamedByTheirLayer()
{
    for (const QString &layer : allowed().keys()) {
        for (const QString &file : sourcesOf(layer)) {
            for (const QString &include : quotedIncludes(file)) {
                QVERIFY2(isGenerated(include) || QFile::exists(sourceRoot() + include),
                         qPrintable(file + u": write the layer in front of "_s + include));
            }
        }
    }
}

void TestLayersOfTheHouse::everyIconIsDrawn()
{
    QSet<QString> named;
    static const QRegularExpression name(uR"x(["/]([a-z0-9-]+)[".])x"_s);
    for (const QString &root : {sourceRoot(), QStringLiteral(PARTYLINE_SOURCE_DIR "/forms/")}) {
        QDirIterator it(root, {u"*.h"_s, u"*.cpp"_s, u"*.ui"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto found = name.globalMatch(text); found.hasNext();)
                named.insert(found.next().captured(1));
        }
    }
    const QDir icons(QStringLiteral(PARTYLINE_SOURCE_DIR "/resources/icons"));
    const QFileInfoList files = icons.entryInfoList({u"*.svg"_s});
    QVERIFY(files.size() > 50);
    for (const QFileInfo &icon : files)
        QVERIFY2(named.contains(icon.completeBaseName()), qPrintable(icon.fileName() + u": nothing draws it"_s));
}

QTEST_GUILESS_MAIN(TestLayersOfTheHouse)
#include "tst_layers_of_the_house.moc"
