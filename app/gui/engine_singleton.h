// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJSEngine>
#include <QQmlEngine>
#include <QVariant>

namespace sennight {

/// A QML singleton that composition made and gave to its engine: `provide` before the first QML
/// is loaded, `provided` from the type's `create`. Belongs to the engine, so nothing is global,
/// and QML, qmllint and qmlcachegen still see a typed singleton.
template <typename T>
void provide(QQmlEngine &engine, T *object)
{
    QJSEngine::setObjectOwnership(object, QJSEngine::CppOwnership);
    engine.setProperty(T::staticMetaObject.className(), QVariant::fromValue<QObject *>(object));
}

template <typename T>
[[nodiscard]] T *provided(QQmlEngine *engine)
{
    return qobject_cast<T *>(
        engine->property(T::staticMetaObject.className()).template value<QObject *>());
}

} // namespace sennight
