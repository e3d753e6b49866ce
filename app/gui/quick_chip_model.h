// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace sennight {

/// A recognised word of the quick-add text, as a chip and as a tint in the field.
class QuickChip
{
    Q_GADGET
    QML_VALUE_TYPE(quickChip)
    /// plan, due, estimate, reminder, project, tag, priority, repeat, goal, notes
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(QString label MEMBER label FINAL)   ///< "Fri 13 Nov"
    Q_PROPERTY(QString detail MEMBER detail FINAL) ///< "next Sun 13 Dec", or empty
    Q_PROPERTY(QString icon MEMBER icon FINAL)     ///< name of UI.md 2.5, or empty
    Q_PROPERTY(QString colour MEMBER colour FINAL) ///< project colour, or empty
    Q_PROPERTY(int priority MEMBER priority FINAL) ///< 0 … 3
    Q_PROPERTY(int start MEMBER start FINAL)       ///< in the text
    Q_PROPERTY(int length MEMBER length FINAL)

public:
    QString kind = {};
    QString label = {};
    QString detail = {};
    QString icon = {};
    QString colour = {};
    int priority = 0;
    int start = 0;
    int length = 0;
    /// The order of the chips: day, estimate, project, priority, repeat, goal, then the rest.
    [[nodiscard]] int rank() const;
    friend bool operator==(const QuickChip &, const QuickChip &) = default;
};

/// The recognised words of a text, the first `count` rows. The rows behind them are spare: they
/// show nothing, and wait with what stood there last. What shows a row is made once and filled
/// anew, so that the chips are there in the frame of the key. GUI thread.
class QuickChipModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by QuickAddView")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    /// The others are parts of the chip, for what asks for them with each letter: a value type is
    /// copied whenever one of its members is read.
    enum Role { ChipRole = Qt::UserRole + 1, KindRole, PriorityRole, StartRole, EndRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setChips(const QList<QuickChip> &chips);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const QuickChip &at(int row) const { return m_rows[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    static constexpr size_t usual = 6; ///< chips of a text that says much

    std::vector<QuickChip> m_rows = std::vector<QuickChip>(usual);
    int m_count = 0;
};

} // namespace sennight
