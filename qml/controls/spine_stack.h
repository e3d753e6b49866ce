// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickPaintedItem>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

#include <vector>

namespace sennight {

class Theme;

/// The bars of a spine, one a todo: 0.62 pixels a minute, at least 8, the whole stack made smaller
/// to fit. A todo that was moved or not done is a dashed outline.
class SpineStack : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// Each a value or object with the properties title, colour (a project colour's name), minutes
    /// and done.
    Q_PROPERTY(QVariantList bars READ bars WRITE setBars NOTIFY barsChanged FINAL)
    /// The titles, one a line.
    Q_PROPERTY(QString titles READ titles NOTIFY barsChanged FINAL)

public:
    struct Bar
    {
        QString title;
        QString colour;
        int minutes = 0;
        bool done = true;
    };

    explicit SpineStack(QQuickItem *parent = nullptr);

    [[nodiscard]] QVariantList bars() const { return m_source; }
    void setBars(const QVariantList &bars);
    [[nodiscard]] QString titles() const;

    struct Place
    {
        double top = 0;
        double height = 0;
    };

    /// Where the bars stand in \a room pixels: in their order, none higher than its natural height,
    /// all inside the room however many they are.
    static std::vector<Place> places(const std::vector<Bar> &bars, double room);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void barsChanged();

protected:
    void componentComplete() override;

private:
    QVariantList m_source;
    std::vector<Bar> m_bars;
    Theme *m_theme = nullptr;
};

} // namespace sennight
