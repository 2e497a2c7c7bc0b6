// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/layoutbook.h"

#include <QFileInfo>

namespace partyline {

using namespace Qt::StringLiterals;

LayoutBook::LayoutBook(const QString &file, JsonWriter::Options options, QObject *parent)
    : QObject(parent)
    , m_writer(JsonFile(file, LargestFile), options, [this] { return toJson(m_layout); })
{
    connect(&m_writer, &JsonWriter::failed, this, &LayoutBook::failed);
    if (!QFileInfo::exists(file))
        return;
    const Result<Layout> found = read(file);
    if (found) {
        m_layout = *found;
        m_condition = Condition::Good;
        return;
    }
    m_trouble = found.error().text;
    m_condition = found.error().code == "damaged"_L1 ? Condition::Damaged : Condition::Unreadable;
}

JsonWriter::Options LayoutBook::usual()
{
    JsonWriter::Options options;
    options.copies = Copies;
    return options;
}

Result<Layout> LayoutBook::read(const QString &file) const
{
    const Result<QJsonObject> json = JsonFile(file, LargestFile).read();
    if (!json)
        return json.error();
    return layoutFromJson(*json);
}

QList<LayoutBook::Copy> LayoutBook::copies() const
{
    QList<Copy> found;
    for (int i = 1; i <= Copies; ++i) {
        const QString name = JsonWriter::copyName(path(), i);
        if (!QFileInfo::exists(name))
            continue;
        const Result<Layout> layout = read(name);
        if (!layout)
            continue;
        qsizetype tabs = layout->main.tabs.size();
        for (const LayoutWindow &window : layout->windows)
            tabs += window.tabs.size();
        found.append({name, QFileInfo(name).lastModified(), int(layout->rooms.size()), int(tabs)});
    }
    return found;
}

Result<QString> LayoutBook::repair(const QString &copy)
{
    Layout layout;
    if (!copy.isEmpty()) {
        const Result<Layout> kept = read(copy);
        if (!kept)
            return kept.error();
        layout = *kept;
    }
    const QString aside = m_writer.file().setAside();
    if (aside.isEmpty() && QFileInfo::exists(path()))
        return QString(); // still there: it is not written over, and this run keeps nothing
    m_condition = Condition::Good;
    m_layout = layout;
    m_writer.touch();
    return aside;
}

void LayoutBook::keep(const Layout &layout)
{
    if (m_condition == Condition::Damaged || m_condition == Condition::Unreadable || layout == m_layout)
        return;
    m_layout = layout;
    m_writer.touch();
}

} // namespace partyline
