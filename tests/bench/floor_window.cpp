// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor for the window: the least that a Qt Quick program can do. It shows one text, handles
// one key press and says when both are done.

#include <QGuiApplication>
#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickView>

#include <cstdio>

namespace {

class KeyView : public QQuickView
{
protected:
    void keyPressEvent(QKeyEvent *) override
    {
        std::puts("ready");
        std::fflush(stdout);
        QCoreApplication::quit();
    }
};

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    KeyView view;
    view.resize(1280, 800);
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Sennight/Floor/Floor.qml")));
    QObject::connect(
        &view, &QQuickWindow::frameSwapped, &view,
        [&view] {
            QCoreApplication::postEvent(&view,
                                        new QKeyEvent(QEvent::KeyPress, Qt::Key_J, Qt::NoModifier));
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    view.show();
    return QGuiApplication::exec();
}
