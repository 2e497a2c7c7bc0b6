// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/interruptwatch.h"
#include "practice/programoptions.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

constexpr int CannotListen = 1;
constexpr int UsageError = 2;

void print(FILE *file, const QString &text)
{
    QTextStream(file) << text << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"partyline-practice"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PARTYLINE_VERSION));

    const auto options = readProgramOptions(QCoreApplication::arguments());
    if (!options) {
        print(stderr, options.error().text);
        return UsageError;
    }
    if (!options->answer.isEmpty()) {
        print(stdout, options->answer);
        return 0;
    }
    PracticeServer server(options->server);
    if (const auto listening = server.listen(); !listening) {
        print(stderr, listening.error().text);
        return listening.error().kind == Error::Kind::Refused ? UsageError : CannotListen;
    }
    InterruptWatch watch;
    QObject::connect(&watch, &InterruptWatch::interrupted, &application, [] { QCoreApplication::quit(); });
    print(stdout, QString::fromUtf8(QJsonDocument(server.announcement()).toJson(QJsonDocument::Compact)));
    return QCoreApplication::exec();
}
