// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QPointer>
#include <QQmlEngine>
#include <QQuickItem>
#include <QStringList>

namespace sennight {

/// One drag of one or several todos through the window: what is lifted, where the pointer is, what
/// lies under it. On each move every place that takes todos looks whether the pointer is over it,
/// and claims the drop. What a claim changes on the screen follows frame by frame, because each
/// part of it is dear to paint: the place that is left, the one that is come to, the placeholder in
/// it, the card's width. Lengths in pixels, points in the scene. GUI thread; the items stay their
/// owners'.
class TodoCarry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(QStringList ids READ ids NOTIFY activeChanged FINAL)
    /// The lifted card or row, whose looks the copy takes.
    Q_PROPERTY(QQuickItem *source READ source NOTIFY activeChanged FINAL)
    Q_PROPERTY(QPointF scene READ scene NOTIFY sceneChanged FINAL)
    /// Where in the card it was taken.
    Q_PROPERTY(QPointF grip READ grip NOTIFY activeChanged FINAL)
    Q_PROPERTY(double cardHeight READ cardHeight NOTIFY activeChanged FINAL)
    /// What Planner.dropOn takes: a day or week, "today", "inbox", "project:…", "goal:…"; empty =
    /// no place.
    Q_PROPERTY(QString target READ target NOTIFY targetChanged FINAL)
    /// Whether the place shows where in it the card would land.
    Q_PROPERTY(bool placed READ isPlaced NOTIFY placedChanged FINAL)
    /// The card in front of which the placeholder opens; empty = at the end.
    Q_PROPERTY(QString beforeId READ beforeId NOTIFY beforeIdChanged FINAL)
    /// Width of the column below; 0 = as wide as it was.
    Q_PROPERTY(double columnWidth READ columnWidth NOTIFY columnWidthChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] QStringList ids() const { return m_ids; }
    [[nodiscard]] QQuickItem *source() const { return m_source; }
    [[nodiscard]] QPointF scene() const { return m_scene; }
    [[nodiscard]] QPointF grip() const { return m_grip; }
    [[nodiscard]] double cardHeight() const { return m_cardHeight; }
    [[nodiscard]] QString target() const { return m_shown.target; }
    [[nodiscard]] bool isPlaced() const { return m_shown.placed; }
    [[nodiscard]] QString beforeId() const { return m_shown.before; }
    [[nodiscard]] double columnWidth() const { return m_shown.width; }

    Q_INVOKABLE void begin(QQuickItem *item, const QStringList &ids, QPointF where);
    Q_INVOKABLE void follow(QPointF where);
    /// Whether the pointer is over an item; to be asked while `moved` is sent.
    Q_INVOKABLE bool isOver(const QQuickItem *item) const;
    /// To be called while `moved` is sent. The last claim counts: what lies above claims later.
    Q_INVOKABLE void claim(const QString &target, const QString &before, double width);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void drop();

Q_SIGNALS:
    void activeChanged();
    void sceneChanged();
    void targetChanged();
    void placedChanged();
    void beforeIdChanged();
    void columnWidthChanged();
    void moved();
    /// Where the todos go; before `dropped`.
    void taken(const QStringList &ids, const QString &target, const QString &before);
    void dropped(const QString &todoId);
    void cancelled();

private:
    struct Claim
    {
        QString target = {};
        QString before = {};
        double width = 0;
        bool placed = false;
        bool operator==(const Claim &) const = default;
    };
    void show(const Claim &claim);
    void showNext();
    void finish();

    bool m_active = false;
    QStringList m_ids;
    QPointer<QQuickItem> m_source;
    QMetaObject::Connection m_frames;
    QPointF m_scene;
    QPointF m_grip;
    double m_cardHeight = 0;
    Claim m_claimed;
    Claim m_shown;
};

} // namespace sennight
