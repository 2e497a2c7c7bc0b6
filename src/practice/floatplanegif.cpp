// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanegif.h"

#include <QDataStream>
#include <QIODevice>

namespace partyline::practice {

namespace {

/// Colours are a cube of 5 x 5 x 5, plus one that is transparent: 7 bits a pixel.
constexpr int ColourBits = 7;
constexpr int Steps = 5;
constexpr quint8 Transparent = Steps * Steps * Steps;
constexpr int ClearCode = 1 << ColourBits;
constexpr int EndCode = ClearCode + 1;
constexpr int CodeBits = ColourBits + 1;
/// The table would grow past CodeBits after this many codes; clearing it before that keeps every code a plain pixel, so
/// that no LZW is needed.
constexpr int PixelsBetweenClears = ClearCode - 2;
constexpr qsizetype BlockSize = 255; ///< largest data sub-block of the format
constexpr int HalfOpaque = 128;

quint8 colourIndex(QRgb pixel)
{
    if (qAlpha(pixel) < HalfOpaque)
        return Transparent;
    const auto step = [](int channel) { return (channel * (Steps - 1) + 127) / 255; };
    return quint8((step(qRed(pixel)) * Steps + step(qGreen(pixel))) * Steps + step(qBlue(pixel)));
}

QByteArray colourTable()
{
    QByteArray table;
    for (int index = 0; index < ClearCode; ++index) {
        for (const int divisor : {Steps * Steps, Steps, 1})
            table.append(char(index / divisor % Steps * 255 / (Steps - 1)));
    }
    return table;
}

/// Codes of CodeBits bits each, lowest bit first.
class CodeWriter
{
public:
    void write(int code)
    {
        m_pending |= quint32(code) << m_bits;
        for (m_bits += CodeBits; m_bits >= 8; m_bits -= 8) {
            m_bytes.append(char(m_pending & 0xffU));
            m_pending >>= 8;
        }
    }
    QByteArray finished()
    {
        if (m_bits > 0)
            m_bytes.append(char(m_pending & 0xffU));
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    quint32 m_pending = 0;
    int m_bits = 0;
};

QByteArray pixelCodes(const QImage &image)
{
    const QImage frame = image.convertToFormat(QImage::Format_ARGB32); // colours as they are, without their opacity
    CodeWriter writer;
    int sinceClear = PixelsBetweenClears;
    for (int y = 0; y < frame.height(); ++y) {
        for (int x = 0; x < frame.width(); ++x) {
            if (sinceClear++ == PixelsBetweenClears) {
                writer.write(ClearCode);
                sinceClear = 1;
            }
            writer.write(colourIndex(frame.pixel(x, y)));
        }
    }
    writer.write(EndCode);
    return writer.finished();
}

void writeFrame(QDataStream &out, const QImage &frame, int hundredths)
{
    // Graphic control: restore to background, transparent colour, delay.
    out << quint8(0x21) << quint8(0xf9) << quint8(4) << quint8(0x09) << quint16(hundredths) << Transparent << quint8(0);
    out << quint8(0x2c) << quint16(0) << quint16(0) << quint16(frame.width()) << quint16(frame.height()) << quint8(0);
    out << quint8(ColourBits);
    const QByteArray codes = pixelCodes(frame);
    for (qsizetype at = 0; at < codes.size(); at += BlockSize) {
        const QByteArray block = codes.mid(at, BlockSize);
        out << quint8(block.size());
        out.writeRawData(block.constData(), int(block.size()));
    }
    out << quint8(0);
}

} // namespace

QByteArray animatedGif(const QList<QImage> &frames, int hundredths)
{
    Q_ASSERT(!frames.isEmpty());
    QByteArray data;
    QDataStream out(&data, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("GIF89a", 6);
    out << quint16(frames.constFirst().width()) << quint16(frames.constFirst().height());
    out << quint8(0x80 | (ColourBits - 1)) << Transparent << quint8(0); // a global table; background; square pixels
    const QByteArray table = colourTable();
    out.writeRawData(table.constData(), int(table.size()));
    out << quint8(0x21) << quint8(0xff) << quint8(11);
    out.writeRawData("NETSCAPE2.0", 11);
    out << quint8(3) << quint8(1) << quint16(0) << quint8(0); // loops for ever
    for (const QImage &frame : frames)
        writeFrame(out, frame, hundredths);
    out << quint8(0x3b);
    return data;
}

} // namespace partyline::practice
