// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "services/playlistfile.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto content = playlistfile::read(bytesOf(data, size));
    if (!content) {
        holds(!content.error().text.isEmpty(), "a refusal has words");
        return 0;
    }
    holds(content->tracks.size() <= playlistfile::MostTracks, "bounded tracks");
    using enum playlistfile::Format;
    for (const auto format : {Json, Csv, M3u}) {
        const auto again = playlistfile::read(playlistfile::write(*content, format));
        holds(content->tracks.isEmpty() || again.isOk(), "a playlist written can be read");
    }
    return 0;
}
