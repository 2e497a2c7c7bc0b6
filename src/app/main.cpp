// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/firstframe.h"
#include "app/fontheadstart.h"
#include "app/logkeeper.h"
#include "app/screenfit.h"
#include "app/translations.h"
#include "core/interruptwatch.h"
#include "core/ownmemory.h"
#include "ui/resources.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QSettings>

#include <cstdio>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;
using namespace partyline;

namespace {

constexpr int UsageError = 2;

/// Help and version need no display.
bool wantsOnlyText(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        for (const char *option : {"-h", "--help", "-v", "--version"}) {
            if (std::strcmp(argv[i], option) == 0)
                return true;
        }
    }
    return false;
}

void print(std::FILE *stream, const QString &text)
{
    std::fprintf(stream, "%s\n", text.trimmed().toLocal8Bit().constData());
}

void nameTheProgram()
{
    QCoreApplication::setApplicationName(u"partyline"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PARTYLINE_VERSION));
}

int printText(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    installTranslations(*QCoreApplication::instance(), QLocale());
    const auto line = CommandLine::parse(QCoreApplication::arguments());
    if (!line) {
        print(stderr, line.error().text);
        return UsageError;
    }
    print(stdout, line->showsHelp ? CommandLine::helpText() : CommandLine::versionText());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryToOurselves();
    nameTheProgram();
    if (wantsOnlyText(argc, argv))
        return printText(argc, argv);

    const LogKeeper log;
    FontHeadStart fonts;
    QApplication application(argc, argv);
    auto early = std::make_unique<Languages>(); // the program has its own as soon as it knows the settings
    const auto line = CommandLine::parse(QApplication::arguments());
    if (!line) {
        print(stderr, line.error().text);
        return UsageError;
    }
    early.reset();
    loadResources();
    QApplication::setDesktopFileName(u"partyline"_s);
    QApplication::setQuitOnLastWindowClosed(false); // rooms are left first

    const Profile profile = line->profile.isEmpty() ? Profile::standard() : Profile::at(line->profile);
    // Else Profile::dialogsFile() would stand among the user's other files, for everybody to read.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, profile.config);
    // Safe mode touches nothing that the other one has, and is wanted when that one is in trouble.
    SingleInstance instance(line->safeMode ? profile.name + u"safe"_s : profile.name);
    if (!instance.isFirst() && instance.handOver({line->join + line->links, line->practice}))
        return 0;
    fonts.finish();
    Application everybody(*line, profile);
    QObject::connect(&instance, &SingleInstance::asked, &everybody,
                     [&everybody](const SingleInstance::Wish &wish) { everybody.comeAgain(wish); });
    const InterruptWatch interrupts;
    QObject::connect(&interrupts, &InterruptWatch::interrupted, &everybody, &Application::quit);
    const ScreenFit fit;
    everybody.show();
    const FirstFrame first(everybody.window(), [&everybody] {
        QApplication::setWindowIcon(QIcon(u":/partyline/icons/partyline.svg"_s));
        everybody.begin();
    });
    return QApplication::exec();
}
