// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "cli/historycommands.h"
#include "cli/itemwriter.h"
#include "cli/options.h"
#include "cli/session.h"
#include "core/interruptwatch.h"
#include "core/ownmemory.h"

#include <QCoreApplication>

#include <cstdio>

using namespace partyline;

namespace {

int finish(const cli::Ending &ending)
{
    const QByteArray text = ending.text.toUtf8();
    std::FILE *to = ending.code == cli::Exit::Done ? stdout : stderr;
    std::fwrite(text.constData(), 1, size_t(text.size()), to);
    return int(ending.code);
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryToOurselves();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("partyline-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARTYLINE_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    hideArgument(argc, argv, "--code");
    if (!arguments.isEmpty() && cli::isHistoryCommand(arguments.constFirst()))
        return int(cli::runHistoryCommand(arguments));
    const auto parsed = cli::parseArguments(arguments);
    if (const auto *ending = std::get_if<cli::Ending>(&parsed))
        return finish(*ending);
    const auto &options = std::get<cli::Options>(parsed);

    cli::ItemWriter writer(options.format, options.isQuiet);
    cli::Session session(options, writer);
    InterruptWatch interrupts;
    QObject::connect(&interrupts, &InterruptWatch::interrupted, &session, &cli::Session::interrupt);
    QObject::connect(&session, &cli::Session::finished, &app, [](int code) { QCoreApplication::exit(code); });
    QMetaObject::invokeMethod(&session, &cli::Session::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
