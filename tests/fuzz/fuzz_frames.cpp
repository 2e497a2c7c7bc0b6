// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "net/websocketframes.h"

#include <QIODevice>

#include <algorithm>

using namespace partyline;
using namespace partyline::fuzz;

namespace {

constexpr qint64 LargestMessage = 4'096;

/// A line on which the bytes of an input come in pieces, and on which whatever is sent goes nowhere.
class Line final : public QIODevice
{
public:
    Line(QByteArray bytes, qint64 piece)
        : m_bytes(std::move(bytes))
        , m_piece(piece)
    {
        open(ReadWrite | Unbuffered);
    }
    bool isSequential() const override { return true; }
    /// As a socket does when its next packet is here; false at the end.
    bool arrives()
    {
        m_here = std::min<qint64>(m_here + m_piece, m_bytes.size());
        return m_read < m_here;
    }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 size = std::min(most, m_here - m_read);
        std::copy_n(m_bytes.constData() + m_read, size, to);
        m_read += size;
        return size;
    }
    qint64 writeData(const char *, qint64 size) override { return size; }

private:
    const QByteArray m_bytes;
    const qint64 m_piece;
    qint64 m_here = 0;
    qint64 m_read = 0;
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    // The first byte says in how large pieces the rest comes.
    Line line(bytesOf(data + 1, size - 1), 1 + data[0]);
    WebSocketFrames frames(line, LargestMessage);
    bool isOver = false;
    while (line.arrives()) {
        for (;;) {
            const WebSocketFrames::Incoming &incoming = frames.next();
            if (incoming.kind == WebSocketFrames::Kind::Nothing)
                break;
            holds(!isOver || incoming.kind == WebSocketFrames::Kind::Closed
                      || incoming.kind == WebSocketFrames::Kind::Broken,
                  "nothing is told behind the end");
            holds(incoming.payload.size() <= LargestMessage, "a message within its bound");
            if (incoming.kind == WebSocketFrames::Kind::Text)
                holds(QString::fromUtf8(incoming.payload).toUtf8() == incoming.payload, "text is UTF-8");
            if (incoming.kind == WebSocketFrames::Kind::Closed || incoming.kind == WebSocketFrames::Kind::Broken) {
                if (isOver)
                    return 0;
                isOver = true;
                break;
            }
        }
        if (isOver)
            break;
    }
    frames.sendText("bye");
    frames.sendClose(WebSocketFrames::Normal);
    return 0;
}
