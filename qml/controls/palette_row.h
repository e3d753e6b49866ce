// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pressable.h"
#include "self_painted.h"

#include <QTextLayout>

namespace sennight {

class MoonGlyph;

/// One hit of the palette: its mark, the title with the matched letters lit, where it is. Paints
/// all of itself: every letter that is typed fills all rows anew.
class PaletteRow : public Pressable, public SelfPainted
{
    Q_OBJECT
    QML_ELEMENT
    /// PaletteItem::Kind
    Q_PROPERTY(int kind MEMBER m_kind NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString recordId MEMBER m_recordId NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY lookChanged REQUIRED FINAL)
    /// Start, length, start, length … in the title.
    Q_PROPERTY(QList<int> matches MEMBER m_matches NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString detail MEMBER m_detail NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString hint MEMBER m_hint NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString icon MEMBER m_icon NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString colour MEMBER m_colour NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(bool done MEMBER m_done NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(double progress MEMBER m_progress NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(bool running MEMBER m_running NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(bool over MEMBER m_over NOTIFY lookChanged REQUIRED FINAL)
    Q_PROPERTY(QString accessibleText MEMBER m_spoken NOTIFY spokenChanged REQUIRED FINAL)
    Q_PROPERTY(bool selected MEMBER m_selected NOTIFY selectedChanged FINAL)

public:
    explicit PaletteRow(QQuickItem *parent = nullptr);

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString spokenName() const override { return m_spoken; }
    void speakMore(QObject &accessible) const override;

Q_SIGNALS:
    void lookChanged();
    void spokenChanged();
    void selectedChanged();

protected:
    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void ink(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const override;

private Q_SLOTS:
    void mirror();

private:
    void fit();
    void arrange();
    void settleMoon();
    /// Returns where it ends, from the side where lines begin.
    double layTitle(double left, double room);
    void setTitle(const QString &shown);
    void inkMark(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const;
    void inkTitle(std::vector<InkedPiece> &pieces) const;
    [[nodiscard]] bool isMatched(qsizetype letter) const;

    int m_kind = 0;
    QString m_recordId;
    QString m_title;
    QList<int> m_matches;
    QString m_detail;
    QString m_hint;
    QString m_icon;
    QString m_colour;
    bool m_done = false;
    double m_progress = 0;
    bool m_running = false;
    bool m_over = false;
    QString m_spoken;
    bool m_selected = false;
    QTextLayout m_name;
    QPointF m_nameAt;
    PaintedWords m_where;
    PaintedWords m_beside;
    MoonGlyph *m_moon = nullptr; ///< child, made for the first todo
    bool m_mayWait = false;      ///< what is shown still stands where the row is
    bool m_waits = false;        ///< for its turn to be laid out
};

} // namespace sennight
