// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// The floor of bench_start: the least that a Qt program with a window does.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 760);
    window.show();
    return QApplication::exec();
}
