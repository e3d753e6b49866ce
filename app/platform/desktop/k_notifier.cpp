// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "k_notifier.h"

#include <KNotification>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// A service that the bus has to start first takes a moment; one that hangs must not hold the
/// reminder back for long.
constexpr int serviceMs = 4000;

} // namespace

KNotifier::KNotifier(Answers answers)
    : m_answers(std::move(answers))
{}

KNotifier::~KNotifier()
{
    const auto shown = std::exchange(m_shown, {});
    for (const auto &notification : shown) {
        if (notification)
            notification->close();
    }
}

void KNotifier::show(const SystemNotice &notice)
{
    withdraw(notice.id);
    m_waiting.push_back(notice);
    if (!std::exchange(m_asking, true))
        askForService();
}

/// Asked each time: the service may have come or gone since.
void KNotifier::askForService()
{
    if (!QDBusConnection::sessionBus().isConnected()) { // a call would never be answered
        QMetaObject::invokeMethod(this, [this] { serviceIsKnown(false); }, Qt::QueuedConnection);
        return;
    }
    const auto question = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
        u"org.freedesktop.Notifications"_s, u"GetCapabilities"_s);
    const auto answer = QDBusConnection::sessionBus().asyncCall(question, serviceMs);
    auto *watcher = new QDBusPendingCallWatcher(answer, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        serviceIsKnown(!watcher->isError());
    });
}

void KNotifier::serviceIsKnown(bool isThere)
{
    m_asking = false;
    for (const SystemNotice &notice : std::exchange(m_waiting, {})) {
        if (isThere)
            present(notice);
        else
            m_answers.unanswered(notice.id);
    }
}

void KNotifier::present(const SystemNotice &notice)
{
    auto *notification = new KNotification(u"reminder"_s, KNotification::Persistent, this);
    notification->setComponentName(u"sennight"_s);
    notification->setTitle(notice.title);
    notification->setText(notice.text.toHtmlEscaped());
    notification->setIconName(u"org.sennight.Sennight"_s);
    // Taken from the .notifyrc, it would be a change after sending, and the message shown twice.
    notification->setUrgency(KNotification::NormalUrgency);
    const auto answer = [this, id = notice.id](const QString &action) {
        return [this, id, action] { m_answers.acted(id, action); };
    };
    connect(notification->addDefaultAction({}), &KNotificationAction::activated, this, answer({}));
    for (const SystemNotice::Button &button : notice.buttons)
        connect(notification->addAction(button.label), &KNotificationAction::activated, this,
                answer(button.action));
    connect(notification, &KNotification::closed, this, [this, id = notice.id, notification] {
        if (m_shown.value(id) != notification)
            return; // withdrawn
        m_shown.remove(id);
        m_answers.closed(id);
    });
    m_shown.insert(notice.id, notification);
    notification->sendEvent();
}

void KNotifier::withdraw(const QString &id)
{
    std::erase_if(m_waiting, [&](const SystemNotice &notice) { return notice.id == id; });
    if (const auto notification = m_shown.take(id))
        notification->close();
}

} // namespace sennight
