// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

#include <array>

namespace sennight {

/// 100,000 todos of every kind, worked out on the spot: the cost of the model is next to nothing.
class ManyTodos : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 100'000;
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (std::size_t i = 0; i < roles.size(); ++i)
            names.insert(Qt::UserRole + int(i), roles[i]);
        return names;
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        static const std::array<QString, 4> projects{
            QStringLiteral("River"), QStringLiteral("Kitchen"), QStringLiteral("Grant"),
            QStringLiteral("Finance")};
        static const std::array<QString, 4> colours{
            QStringLiteral("blue"), QStringLiteral("terracotta"), QStringLiteral("ochre"),
            QStringLiteral("green")};
        const int row = index.row();
        switch (role - Qt::UserRole) {
        case 0:
            return QString::number(row, 16);
        case 1:
            return QStringLiteral("Reply to quarry %1 about the access to the site").arg(row);
        case 2:
            return projects[std::size_t(row) % 4];
        case 3:
            return colours[std::size_t(row) % 4];
        case 4:
            return row % 9 == 0 ? 3 : 0;
        case 5:
            return QStringLiteral("%1m").arg(5 * (1 + row % 11));
        case 6:
            return 0;
        case 7:
            return row % 5 == 0 ? 0.4 : 0.0;
        case 23:
            return row % 8 == 0;
        case 12:
            return row % 8 == 0 ? QStringLiteral("since Mon") : QString();
        case 13:
            return row % 12 == 0 ? QStringLiteral("rolled 3×") : QString();
        case 14:
        case 16:
        case 19:
            return QString();
        case 15:
            return row % 7 == 0;
        case 18:
            return row % 6 == 0;
        case 22:
            return QStringLiteral("Reply to quarry %1, not done").arg(row);
        default:
            return false;
        }
    }

private:
    static constexpr std::array<const char *, 25> roles{
        "todoId",   "title",        "projectName",    "projectColour", "priority",
        "timeText", "timeState",    "progress",       "running",       "over",
        "done",     "letGo",        "overdueText",    "rolloverText",  "reminderText",
        "repeats",  "conflictText", "localOnly",      "pending",       "movedToText",
        "blocked",  "hasNotes",     "accessibleText", "overdue",       "putBackText"};
};

} // namespace sennight
