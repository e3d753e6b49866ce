// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "self_painted.h"

#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

#include <optional>

namespace sennight {

/// How many of a goal's todos are done.
struct SegmentsLook
{
    int total = 0;
    int done = 0;
    bool continuous = false; ///< one bar instead of one a todo
    double completion = 0;   ///< 0–1, of that bar
};

/// Paints them into \a box.
void inkSegments(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs, const QRectF &box,
                 const SegmentsLook &look, const Theme &theme, bool mirrored);

/// One segment a todo of a goal, or one bar when there are many.
class GoalSegments : public QQuickItem, public SelfPainted
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int total MEMBER m_total NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(int done MEMBER m_done NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(bool continuous READ continuous WRITE setContinuous NOTIFY lookChanged FINAL)
    Q_PROPERTY(double completion READ completion WRITE setCompletion NOTIFY lookChanged FINAL)

public:
    static constexpr double naturalHeight = 5;

    explicit GoalSegments(QQuickItem *parent = nullptr);

    /// Unless told otherwise, where there are more than twelve.
    [[nodiscard]] bool continuous() const;
    void setContinuous(bool continuous);
    /// Unless told otherwise, the share of those done.
    [[nodiscard]] double completion() const;
    void setCompletion(double completion);

Q_SIGNALS:
    void lookChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void ink(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const override;

private Q_SLOTS:
    void mirror();

private:
    int m_total = 0;
    int m_done = 0;
    std::optional<bool> m_continuous;
    std::optional<double> m_completion;
};

} // namespace sennight
