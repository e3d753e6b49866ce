// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pressable.h"
#include "todo_layout.h"

namespace sennight {

class TextureShelf;
class Tooltip;

/// One line of the sidebar: a place, or a project when it has a `dotColour`. In the rail only its
/// icon. Paints all of itself: the sidebar has dozens of them, and the first frame waits for them.
class SidebarItem : public Pressable
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString iconName MEMBER m_iconName NOTIFY lookChanged FINAL)
    /// The name of a project's colour.
    Q_PROPERTY(QString dotColour MEMBER m_dotColour NOTIFY lookChanged FINAL)
    Q_PROPERTY(int count MEMBER m_count NOTIFY wordsChanged FINAL)
    Q_PROPERTY(bool selected MEMBER m_selected NOTIFY wordsChanged FINAL)
    Q_PROPERTY(bool rail MEMBER m_rail NOTIFY railChanged FINAL)
    Q_PROPERTY(bool warned MEMBER m_warned NOTIFY lookChanged FINAL)
    /// A dot at its end: something in it was begun.
    Q_PROPERTY(bool marked MEMBER m_marked NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool dropTarget MEMBER m_dropTarget NOTIFY lookChanged FINAL)
    /// The keys that go there, told with the name in the rail.
    Q_PROPERTY(QString keys MEMBER m_keys NOTIFY lookChanged FINAL)
    /// For screen readers, in place of text and count.
    Q_PROPERTY(QString spoken MEMBER m_spoken NOTIFY wordsChanged FINAL)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY lookChanged FINAL)

public:
    explicit SidebarItem(QQuickItem *parent = nullptr);

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString spokenName() const override;
    void speakMore(QObject &accessible) const override;

Q_SIGNALS:
    void lookChanged();
    void wordsChanged();
    void railChanged();

protected:
    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private:
    void stale();
    void fitTheme();
    void showHint();
    void addBox();
    void addMark();
    void addName(double left, double right);
    /// Returns where it begins.
    double addTail();
    void addBadge();
    void addDot(double left, double top);
    void put(TodoPiece piece, double left, double top);

    Theme *m_theme = nullptr;
    TextureShelf *m_shelf = nullptr;
    Tooltip *m_hint = nullptr;
    QString m_iconName;
    QString m_dotColour;
    QString m_keys;
    QString m_spoken;
    std::string m_iconKey; ///< what the picture's pieces name their icon by
    int m_count = 0;
    bool m_selected = false;
    bool m_rail = false;
    bool m_cut = false; ///< the name does not fit
    bool m_warned = false;
    bool m_marked = false;
    bool m_dropTarget = false;
    bool m_mirrored = false;
    bool m_repaint = true;
    double m_shownRatio = 0;
    TodoPicture m_picture;
};

} // namespace sennight
