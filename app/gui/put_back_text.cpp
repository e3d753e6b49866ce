// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "put_back_text.h"

#include "app/gui/value_text.h"

#include "items/todo_text.h"

#include <QCoreApplication>

namespace sennight {

namespace {

struct PutBackTexts
{
    Q_DECLARE_TR_FUNCTIONS(PutBackTexts)
};

/// "today at 21:40", "on Sunday at 21:40", "on 13 November at 21:40".
QString whenText(qint64 ms, const TextContext &text)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(ms, text.zone);
    const QString time = text.locale.toString(moment.time(), QLocale::ShortFormat);
    if (moment.date() == text.today)
        return PutBackTexts::tr("today at %1", "a time").arg(time);
    return PutBackTexts::tr("on %1 at %2", "day, time")
        .arg(longDateText(moment.date(), text), time);
}

QString nameOf(const PutBackSide &side)
{
    return side.deviceName.isEmpty() ? PutBackTexts::tr("another device") : side.deviceName;
}

/// A clause without its end: "You moved it to Wednesday".
QString whatYouDid(const PutBack &record, const TextContext &text)
{
    if (record.field == Field::TodoPlan && !isNull(record.value))
        return PutBackTexts::tr("You moved it to %1", "a day")
            .arg(destinationText(Plan::fromValue(record.value), text));
    if (record.field == Field::TodoCompletion && !isNull(record.value))
        return PutBackTexts::tr("You marked it as done");
    return PutBackTexts::tr("You changed it");
}

} // namespace

QString putBackName(const PutBack &record)
{
    return record.title.isEmpty() ? entityText(record.entity) : quotedTitle(record.title);
}

QString putBackText(const PutBack &record, const ItemContext &context)
{
    const TextContext text = context.text();
    const QString when = whenText(record.deleted.atMs, text);
    if (record.edited.isMine)
        return PutBackTexts::tr("%1, but it had been deleted on %2 %3. We kept your version here.",
                                "what you did, device, on Sunday at 21:40")
            .arg(whatYouDid(record, text), nameOf(record.deleted), when);
    if (record.deleted.isMine)
        return PutBackTexts::tr("You deleted it %1, but it had been changed on %2. We kept the "
                                "version from there.",
                                "on Sunday at 21:40, device")
            .arg(when, nameOf(record.edited));
    return PutBackTexts::tr("It was deleted on %1 %2, but it had been changed on %3. We kept the "
                            "version from there.",
                            "device, on Sunday at 21:40, device")
        .arg(nameOf(record.deleted), when, nameOf(record.edited));
}

} // namespace sennight
