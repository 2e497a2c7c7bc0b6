// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/jsonwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// The file as it is becomes copy 1. It stays in its place all the while: a second name for the same contents first.
void makeCopy(const QString &file, int copies)
{
    if (!QFile::exists(file))
        return;
    QFile::remove(JsonWriter::copyName(file, copies));
    for (int i = copies - 1; i > 0; --i)
        QFile::rename(JsonWriter::copyName(file, i), JsonWriter::copyName(file, i + 1));
    std::error_code trouble;
    std::filesystem::create_hard_link(QFile::encodeName(file).toStdString(),
                                      QFile::encodeName(JsonWriter::copyName(file, 1)).toStdString(), trouble);
    if (trouble)
        QFile::copy(file, JsonWriter::copyName(file, 1)); // a file system without second names
}

} // namespace

JsonWriter::JsonWriter(JsonFile file, Options options, Maker make, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_options(options)
    , m_make(std::move(make))
{
    m_thread.setMaxThreadCount(1); // in order
    m_timer.setSingleShot(true);
    m_timer.setInterval(options.delay);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &JsonWriter::write);
    sweep();
}

JsonWriter::~JsonWriter()
{
    flush();
}

QString JsonWriter::copyName(const QString &file, int number)
{
    const QFileInfo info(file);
    return info.path() + u'/' + info.completeBaseName() + u'.' + QString::number(number) + u'.' + info.suffix();
}

void JsonWriter::touch()
{
    // Not restarted by every change, or whoever never pauses would never be written.
    if (!m_timer.isActive())
        m_timer.start();
}

void JsonWriter::flush()
{
    if (m_timer.isActive())
        write();
    m_thread.waitForDone();
}

void JsonWriter::write()
{
    m_timer.stop();
    const bool copies = m_options.copies > 0
                        && (!m_copied.isValid() || std::chrono::milliseconds(m_copied.elapsed()) >= m_options.between);
    if (copies)
        m_copied.start();
    m_thread.start([this, json = m_make(), copies] {
        if (copies)
            makeCopy(m_file.path(), m_options.copies);
        const Result<Done> result = m_file.write(json);
        // Nobody is called after the end: it waits for this thread, and what is posted to it goes with it.
        QMetaObject::invokeMethod(this, [this, result] {
            if (result)
                emit written();
            else
                emit failed(result.error());
        });
    });
}

/// What a write that was cut off by a crash left behind: "layout.json.x8Kq2A".
void JsonWriter::sweep() const
{
    const QFileInfo info(m_file.path());
    const QStringList left = info.dir().entryList({info.fileName() + u".??????"_s}, QDir::Files);
    for (const QString &name : left)
        QFile::remove(info.dir().filePath(name));
}

} // namespace partyline
