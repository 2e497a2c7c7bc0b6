// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/markedhouse.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Shorter ones are types and numbers, and stand everywhere.
constexpr qsizetype ShortestMark = 12;

/// Keep their own caches, which hold nothing of a program's.
constexpr QLatin1StringView Libraries[] = {"fontconfig"_L1, "mesa_shader_cache"_L1, "dconf"_L1};

/// How it may stand in a file: as it is, percent-encoded or -decoded, in hex, wide, and in base64, alone or as a part
/// of something longer.
QList<QByteArray> formsOf(const QByteArray &mark)
{
    const QString text = QString::fromLatin1(mark);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QList<QByteArray> forms{mark, QByteArray::fromPercentEncoding(mark), mark.toPercentEncoding(), mark.toHex(), wide};
    for (int before = 0; before < 3; ++before) {
        // Without the letters that what is before it and behind it take part in.
        const QByteArray coded = (QByteArray(before, ' ') + mark).toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype first = (before * 8 + 5) / 6;
        forms.append(coded.mid(first, (mark.size() + before) * 8 / 6 - first));
    }
    return forms;
}

QByteArray random(int length)
{
    QByteArray text;
    while (text.size() < length)
        text.append(QByteArray::number(QRandomGenerator::global()->generate64(), 36));
    return text.left(length);
}

} // namespace

MarkedHouse::MarkedHouse()
    : m_password("mkPw-" + random(20))
    , m_wrong("mkNo-" + random(20))
    , m_code(QByteArray::number(QRandomGenerator::global()->generate64() | (quint64(1) << 62)))
{
    const QJsonObject password{{u"password"_s, QString::fromLatin1(m_password)},
                               {u"code"_s, QString::fromLatin1(m_code)}};
    m_isReady = m_server.listen() && m_server.control(u"password"_s, password).isOk();
    m_marks = {m_password, m_wrong, m_code};

    m_boothAt = m_server.plugDjEndpoints();
    m_boothLine = std::make_unique<FaultProxy>(m_boothAt.site);
    m_boothAt.site = m_boothLine->through(m_boothAt.site);
    m_boothAt.socket = m_boothLine->through(m_boothAt.socket);
    m_streamAt = m_server.floatplaneEndpoints();
    m_siteLine = std::make_unique<FaultProxy>(m_streamAt.site);
    m_chatLine = std::make_unique<FaultProxy>(m_streamAt.chat);
    m_streamAt.site = m_siteLine->through(m_streamAt.site);
    m_streamAt.chat = m_chatLine->through(m_streamAt.chat);
    for (FaultProxy *line : {m_boothLine.get(), m_siteLine.get(), m_chatLine.get()})
        QObject::connect(line, &FaultProxy::carried, line,
                         [this](int, const QByteArray &bytes) { m_carried += bytes; });
    for (const QString &folder : {u"home"_s, u"config"_s, u"data"_s, u"cache"_s, u"state"_s, u"tmp"_s})
        m_isReady = QDir(m_root.path()).mkdir(folder) && m_isReady;
}

QString MarkedHouse::boothRoom() const
{
    return m_server.announcement()[u"plugdj"_s][u"room"_s].toString();
}

QString MarkedHouse::livestream() const
{
    return m_server.announcement()[u"floatplane"_s][u"livestream"_s].toString();
}

void MarkedHouse::cutAll(FaultProxy::Cut how)
{
    for (FaultProxy *line : {m_boothLine.get(), m_siteLine.get(), m_chatLine.get()})
        line->cut(how);
}

void MarkedHouse::forgetCarried()
{
    markCarried();
    m_carried.clear();
}

bool MarkedHouse::wasSaid(const QString &text, Service service)
{
    const auto said = m_server.control(
        u"said"_s, {{u"service"_s, service == Service::PlugDj ? u"plugdj"_s : u"floatplane"_s}, {u"count"_s, 5'000}});
    return said && QJsonDocument(*said).toJson().contains(text.toUtf8());
}

QProcessEnvironment MarkedHouse::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, at(u"home"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, at(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, at(u"data"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, at(u"cache"_s));
    environment.insert(u"XDG_STATE_HOME"_s, at(u"state"_s));
    environment.insert(u"TMPDIR"_s, at(u"tmp"_s));
    // Everything but what is told of every letter that is drawn.
    environment.insert(u"QT_LOGGING_RULES"_s,
                       u"*=true;qt.widgets.*=false;qt.text.*=false;qt.qpa.*=false;qt.accessibility.*=false"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    return environment;
}

void MarkedHouse::mark(const QByteArray &secret)
{
    if (secret.size() >= ShortestMark)
        m_marks.insert(secret);
}

void MarkedHouse::markKept(const QByteArray &entry)
{
    const QJsonObject object = QJsonDocument::fromJson(entry).object();
    if (object.isEmpty())
        mark(entry);
    for (const QJsonValue &value : object)
        mark(value.toString().toUtf8());
}

void MarkedHouse::markCarried()
{
    static const QRegularExpression cookie(uR"(Set-Cookie:\s*[^=\s]+=([^;\r\n]{12,}))"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(uR"x("data":\["([^"]{20,})"\])x"_s);
    const QString carried = QString::fromLatin1(m_carried);
    for (const auto &pattern : {cookie, token}) {
        for (auto match = pattern.globalMatch(carried); match.hasNext();)
            mark(match.next().captured(1).toLatin1());
    }
}

void MarkedHouse::look(const QByteArray &bytes, const QString &where)
{
    for (const QByteArray &mark : std::as_const(m_marks)) {
        const QList<QByteArray> forms = formsOf(mark);
        if (std::any_of(forms.begin(), forms.end(), [&bytes](const QByteArray &form) { return bytes.contains(form); }))
            m_found.append(u"%1 in %2"_s.arg(QString::fromLatin1(mark), where));
    }
}

void MarkedHouse::lookAtProcess(qint64 pid)
{
    markCarried();
    for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
        QFile file(u"/proc/%1/%2"_s.arg(pid).arg(name));
        if (file.open(QFile::ReadOnly)) // nobody may read the environment of a program that holds secrets
            look(file.readAll(), file.fileName());
    }
}

template <typename Visit>
void MarkedHouse::eachFile(Visit visit) const
{
    QDirIterator files(m_root.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly))
            visit(file.readAll(), file.fileName());
    }
}

void MarkedHouse::lookAtFiles()
{
    markCarried();
    eachFile([this](const QByteArray &bytes, const QString &name) { look(bytes, name); });
    // Whoever does not ask where temporary files belong, and where cores and reports of crashes may fall.
    for (const QString &folder : {u"/tmp"_s, u"/var/tmp"_s, u"/var/crash"_s, u"/var/lib/systemd/coredump"_s}) {
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            if (info.lastModified() >= m_begun && file.open(QFile::ReadOnly))
                look(file.readAll(), info.filePath());
        }
    }
}

QStringList MarkedHouse::filesWith(const QByteArray &text) const
{
    QStringList names;
    eachFile([&](const QByteArray &bytes, const QString &name) {
        if (bytes.contains(text))
            names.append(name);
    });
    return names;
}

QStringList MarkedHouse::openToOthers() const
{
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QStringList open;
    for (const QString &folder : {u"config"_s, u"data"_s, u"cache"_s, u"state"_s, u"tmp"_s}) {
        QDirIterator all(at(folder), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QFileInfo info(all.next());
            const QString name = info.filePath();
            const bool isOurs = std::none_of(std::begin(Libraries), std::end(Libraries),
                                             [&name](auto other) { return name.contains(other); });
            if (isOurs && !info.isSymLink() && (info.permissions() & others))
                open.append(name);
        }
    }
    return open;
}

} // namespace partyline
