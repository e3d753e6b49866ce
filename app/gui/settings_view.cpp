// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_view.h"

#include "domain/settings.h"

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr auto themeKey = "appearance.theme"_L1;
constexpr auto textSizeKey = "appearance.text_size"_L1;
constexpr auto densityKey = "appearance.density"_L1;
constexpr auto motionKey = "appearance.motion"_L1;
constexpr auto contrastKey = "appearance.contrast"_L1;
constexpr auto foldKey = "appearance.fold_past_days"_L1;
constexpr auto firstDayKey = "week.first_day"_L1;
constexpr std::array followed{themeKey,    textSizeKey, densityKey, motionKey,
                              contrastKey, foldKey,     firstDayKey};

QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

QString jsonOf(bool flag)
{
    return flag ? u"true"_s : u"false"_s;
}

} // namespace

SettingsView::SettingsView(Planner &planner, const QString &windowFile, QObject *parent)
    : QObject(parent)
    , m_planner(planner)
    , m_window(windowFile, QSettings::IniFormat)
{
    connect(&planner.ports().items.feed, &ChangeFeed::committed, this, &SettingsView::onCommitted);
    m_json = read(planner.ports().items.queries);
}

SettingsView::Values SettingsView::read(const Queries &queries)
{
    Values values;
    for (const QLatin1StringView key : followed) {
        const auto stored = queries.setting(key);
        const SettingSpec *known = findSetting(QString(key));
        values.insert(key, stored.value_or(std::nullopt)
                               .value_or(QLatin1StringView(known ? known->defaultJson : "")));
    }
    return values;
}

void SettingsView::onCommitted(const Committed &committed)
{
    const bool isTouched =
        committed.everything ||
        std::ranges::contains(committed.records, Entity::Setting, &TouchedRecord::entity);
    if (!isTouched)
        return;
    const Values now = read(m_planner.ports().items.queries);
    if (std::exchange(m_json, now) != now)
        Q_EMIT changed();
}

void SettingsView::write(QLatin1StringView key, const QString &json)
{
    if (m_json.value(key) == json)
        return;
    m_json.insert(key, json); // the window follows in this frame
    Q_EMIT changed();
    m_planner.perform([this, key, json] {
        return Planner::Step{.action = setSetting(key, json, m_planner.actionContext())};
    });
}

QString SettingsView::word(QLatin1StringView key) const
{
    return wordFromJson(m_json.value(key)).value_or(QString());
}

QString SettingsView::theme() const
{
    return word(themeKey);
}

void SettingsView::setTheme(const QString &theme)
{
    write(themeKey, quoted(theme));
}

int SettingsView::textSize() const
{
    return numberFromJson(m_json.value(textSizeKey)).value_or(100);
}

void SettingsView::setTextSize(int percent)
{
    write(textSizeKey, QString::number(percent));
}

QString SettingsView::density() const
{
    return word(densityKey);
}

void SettingsView::setDensity(const QString &density)
{
    write(densityKey, quoted(density));
}

QString SettingsView::motion() const
{
    return word(motionKey);
}

void SettingsView::setMotion(const QString &motion)
{
    write(motionKey, quoted(motion));
}

QString SettingsView::contrast() const
{
    return word(contrastKey);
}

void SettingsView::setContrast(const QString &contrast)
{
    write(contrastKey, quoted(contrast));
}

bool SettingsView::foldPastDays() const
{
    return switchFromJson(m_json.value(foldKey)).value_or(true);
}

void SettingsView::setFoldPastDays(bool fold)
{
    write(foldKey, jsonOf(fold));
}

int SettingsView::firstDayOfWeek() const
{
    return weekdayFromJson(m_json.value(firstDayKey)).value_or(1);
}

void SettingsView::setFirstDayOfWeek(int day)
{
    const QString name = QLocale::c().dayName(std::clamp(day, 1, 7)).toLower();
    write(firstDayKey, quoted(name));
}

bool SettingsView::rail() const
{
    return m_window.value("rail"_L1, false).toBool();
}

void SettingsView::setRail(bool rail)
{
    remember("rail"_L1, rail, SettingsView::rail());
}

bool SettingsView::quickAddKnown() const
{
    return m_window.value("quick_add_known"_L1, false).toBool();
}

void SettingsView::setQuickAddKnown(bool known)
{
    remember("quick_add_known"_L1, known, quickAddKnown());
}

bool SettingsView::sidePanel() const
{
    return m_window.value("side_panel"_L1, true).toBool();
}

void SettingsView::setSidePanel(bool shown)
{
    remember("side_panel"_L1, shown, sidePanel());
}

void SettingsView::remember(QLatin1StringView key, bool now, bool before)
{
    if (now == before)
        return;
    m_window.setValue(key, now);
    Q_EMIT changed();
}

} // namespace sennight
