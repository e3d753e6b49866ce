// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "played_window.h"

#include "app/gui/shot_states.h"
#include "support/patience.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>

#include <array>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

QQuickWindow *windowInView()
{
    const QWindowList windows = QGuiApplication::topLevelWindows();
    for (QWindow *window : windows) {
        if (auto *shown = qobject_cast<QQuickWindow *>(window); shown && shown->isVisible())
            return shown;
    }
    return nullptr;
}

bool isNamed(const QString &name, const QString &wanted)
{
    return wanted.endsWith(u'*') ? name.startsWith(QStringView(wanted).chopped(1)) : name == wanted;
}

/// Whoever can be pressed goes before words of the same name.
QAccessibleInterface *search(QAccessibleInterface *said, const QString &wanted, bool words)
{
    for (int i = 0; i < said->childCount(); ++i) {
        QAccessibleInterface *child = said->child(i);
        if (!child || child->state().invisible)
            continue;
        const bool isWords = child->role() == QAccessible::StaticText;
        if (isWords == words && isNamed(child->text(QAccessible::Name), wanted))
            return child;
        if (QAccessibleInterface *found = search(child, wanted, words))
            return found;
    }
    return nullptr;
}

QAccessibleInterface *heard(const QString &wanted)
{
    QAccessible::setActive(true); // for what was made since, too
    QQuickWindow *window = windowInView();
    QAccessibleInterface *said = window ? QAccessible::queryAccessibleInterface(window) : nullptr;
    if (!said)
        return nullptr;
    QAccessibleInterface *found = search(said, wanted, false);
    return found ? found : search(said, wanted, true);
}

/// Everything that is, for whoever looks for something else.
QStringList allHeard(QAccessibleInterface *said)
{
    QStringList names;
    for (int i = 0; said && i < said->childCount(); ++i) {
        QAccessibleInterface *child = said->child(i);
        if (!child || child->state().invisible)
            continue;
        if (const QString name = child->text(QAccessible::Name); !name.isEmpty())
            names << name;
        names += allHeard(child);
    }
    return names;
}

void press(const QString &keys)
{
    const QKeyCombination combination = QKeySequence::fromString(keys)[0];
    QTest::keyClick(windowInView(), combination.key(), combination.keyboardModifiers());
}

} // namespace

PlayedWindow::PlayedWindow()
    : m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    QObject::connect(&m_input, &QSocketNotifier::activated, &m_input, [this] { read(); });
    // Who waits while the window is being made keeps it from being made.
    m_input.setEnabled(false);
    QObject::connect(qGuiApp, &QGuiApplication::focusWindowChanged, &m_input, [this] {
        QMetaObject::invokeMethod(
            &m_input, [this] { m_input.setEnabled(!m_isObeying); }, Qt::QueuedConnection);
    });
}

void PlayedWindow::read()
{
    std::array<char, 4096> buffer{};
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count <= 0)
        return QCoreApplication::exit(0);
    m_read.append(buffer.data(), count);
    const qsizetype end = m_read.indexOf('\n');
    if (end < 0)
        return;
    const QJsonArray words = QJsonDocument::fromJson(m_read.first(end)).array();
    m_read.remove(0, end + 1);
    QStringList command;
    for (const QJsonValue &word : words)
        command << word.toString();
    m_isObeying = true; // what is obeyed may wait, with an event loop of its own
    m_input.setEnabled(false);
    const QStringList answer = obey(command);
    m_isObeying = false;
    m_input.setEnabled(true);
    const QByteArray line =
        QJsonDocument(QJsonArray::fromStringList(answer)).toJson(QJsonDocument::Compact);
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

QStringList PlayedWindow::click(const QString &name)
{
    // Only what was seen can be clicked: what has just come stands in its place with the next
    // picture, and others may stand there until then.
    std::optional<QPointF> seen;
    while (true) {
        QSignalSpy pictures(windowInView(), &QQuickWindow::frameSwapped);
        windowInView()->update();
        if (!pictures.wait(patience))
            return {u"no picture"_s};
        const QAccessibleInterface *found = heard(name);
        const auto *item = found ? qobject_cast<QQuickItem *>(found->object()) : nullptr;
        if (!item)
            return {u"gone again"_s};
        const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
        if (std::exchange(seen, middle) != middle)
            continue;
        QTest::mouseClick(item->window(), Qt::LeftButton, Qt::NoModifier, middle.toPoint());
        return {u"ok"_s};
    }
}

QStringList PlayedWindow::obey(const QStringList &command)
{
    const QString what = command.value(0);
    const QString whom = command.value(1);
    if (what == "gone"_L1) {
        const bool isGone = QTest::qWaitFor([&] { return !heard(whom); }, patience);
        return {isGone ? u"ok"_s : u"still there"_s};
    }
    if (what == "shot"_L1) {
        settleShot();
        QQuickWindow *window = windowInView();
        return {window && window->grabWindow().save(whom) ? u"ok"_s : u"not written"_s};
    }
    if (!QTest::qWaitFor([] { return windowInView() && windowInView()->isActive(); }, patience))
        return {u"no window"_s};
    if (what == "key"_L1) {
        press(whom);
        return {u"ok"_s};
    }
    if (what == "type"_L1) {
        const auto takesText = [] {
            const QQuickItem *item = windowInView()->activeFocusItem();
            return item && item->flags().testFlag(QQuickItem::ItemAcceptsInputMethod);
        };
        if (!QTest::qWaitFor(takesText, patience))
            return {u"nothing takes text"_s};
        for (const QChar letter : whom)
            QTest::keyClick(windowInView(), letter.toLatin1(),
                            letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
        return {u"ok"_s};
    }
    if (!QTest::qWaitFor([&] { return heard(whom) != nullptr; }, patience))
        return QStringList(u"not in view, but"_s) +
               allHeard(QAccessible::queryAccessibleInterface(windowInView()));
    if (what == "click"_L1)
        return click(whom);
    return {u"ok"_s, heard(whom)->text(QAccessible::Name)};
}

} // namespace sennight
