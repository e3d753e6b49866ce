// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "todo_item.h"

namespace sennight {

/// One todo of the Inbox (StageRow in QML): its title and, below, how far it has come. It has no
/// moon: what is there is to be decided on, not to be done.
class StageRowItem : public TodoItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(StageRow)
    Q_PROPERTY(int stage MEMBER stage NOTIFY lookChanged REQUIRED FINAL) ///< 0 dumped … 4 committed
    /// "Tue 21:14": when it was written down.
    Q_PROPERTY(QString dumpedText MEMBER dumpedText NOTIFY lookChanged REQUIRED FINAL)

public:
    explicit StageRowItem(QQuickItem *parent = nullptr);

    [[nodiscard]] QString spokenName() const override;

protected:
    [[nodiscard]] Frame frame() const override;
    [[nodiscard]] MoonPlace moonPlace() const override { return {}; }
    [[nodiscard]] QLatin1StringView hoverFile() const override;
    [[nodiscard]] bool hasMoon() const override { return false; }
    void inkBehind(std::vector<InkedPiece> &pieces, GlyphPictures &glyphs) const override;
};

} // namespace sennight
