// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_view.h"

#include "app/language/spoken_language.h"

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
constexpr auto languageKey = "device.language"_L1;
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

QString defaultOf(const QString &key)
{
    const SettingSpec *known = findSetting(key);
    return QLatin1StringView(known ? known->defaultJson : "");
}

SettingsView::Section sectionOf(QLatin1StringView key)
{
    return key.startsWith("appearance."_L1) ? SettingsView::Appearance : SettingsView::General;
}

} // namespace

SettingsView::SettingsView(Planner &planner, const QString &windowFile, QObject *parent)
    : QObject(parent)
    , m_planner(planner)
    , m_window(windowFile, QSettings::IniFormat)
{
    connect(&planner.ports().items.feed, &ChangeFeed::committed, this, &SettingsView::onCommitted);
    connect(&planner, &Planner::inFlightChanged, this, &SettingsView::takeBackRefused);
    QStringList keys;
    for (const QLatin1StringView key : followed)
        keys << key;
    m_json = read(planner.ports().items.queries, keys);
}

SettingsView::Values SettingsView::read(const Queries &queries, const QStringList &keys)
{
    Values values;
    for (const QString &key : keys) {
        const auto stored = queries.setting(key);
        values.insert(key, stored.value_or(std::nullopt).value_or(defaultOf(key)));
    }
    return values;
}

QString SettingsView::json(const QString &key) const
{
    if (const auto known = m_json.constFind(key); known != m_json.cend())
        return *known;
    return *m_json.insert(key, read(m_planner.ports().items.queries, {key}).value(key));
}

void SettingsView::onCommitted(const Committed &committed)
{
    const bool isTouched =
        committed.everything ||
        std::ranges::contains(committed.records, Entity::Setting, &TouchedRecord::entity);
    if (isTouched)
        readAgain();
}

void SettingsView::readAgain()
{
    Values now = read(m_planner.ports().items.queries, m_json.keys());
    // What is on its way to the disk holds already.
    for (auto own = m_onTheWay.cbegin(); own != m_onTheWay.cend(); ++own)
        now.insert(own.key(), m_json.value(own.key()));
    if (std::exchange(m_json, now) != now)
        tellChanged();
}

void SettingsView::tellChanged()
{
    ++m_revision;
    Q_EMIT changed();
}

bool SettingsView::knows(const QString &key)
{
    return findSetting(key) != nullptr;
}

QString SettingsView::value(const QString &key, int) const
{
    const SettingSpec *setting = findSetting(key);
    return setting ? settingToText(*setting, json(key)) : QString();
}

bool SettingsView::setValue(const QString &key, const QString &text)
{
    const SettingSpec *setting = findSetting(key);
    const auto read = setting ? settingFromText(*setting, text)
                              : Result<QString>(failure(ErrorCode::NotFound, key));
    if (read)
        write(key, *read);
    return read.has_value();
}

QStringList SettingsView::changedIn(Section section) const
{
    QStringList keys;
    for (const SettingSpec &setting : settingSpecs()) {
        const QLatin1StringView key(setting.key);
        const bool isShared = !key.startsWith("device."_L1) || key == languageKey;
        const bool isOurs = isShared && sectionOf(key) == section;
        if (isOurs && json(key) != QLatin1StringView(setting.defaultJson))
            keys << key;
    }
    return keys;
}

void SettingsView::putBack(Section section)
{
    const QStringList keys = changedIn(section);
    for (const QString &key : keys)
        m_json.insert(key, defaultOf(key)); // the window follows in this frame
    tellChanged();
    beginWriting(keys);
    m_planner.perform([this, keys] {
        Action all{.kind = ActionKind::Setting, .subject = {}, .edits = {}};
        for (const QString &key : keys) {
            Action one = setSetting(key, defaultOf(key), m_planner.actionContext());
            std::ranges::move(one.edits, std::back_inserter(all.edits));
        }
        return Planner::Step{.action = std::move(all),
                             .toast = tr("The defaults are back"),
                             .then = [this, keys] { endWriting(keys); }};
    });
}

void SettingsView::write(const QString &key, const QString &json)
{
    if (SettingsView::json(key) == json)
        return;
    m_json.insert(key, json); // the window follows in this frame
    tellChanged();
    beginWriting({key});
    m_planner.perform([this, key, json] {
        return Planner::Step{.action = setSetting(key, json, m_planner.actionContext()),
                             .then = [this, key] { endWriting({key}); }};
    });
}

// Everything was answered and nothing waits for another try: what is still on its way was refused.
void SettingsView::takeBackRefused()
{
    if (m_planner.inFlight() > 0 || m_planner.unsavedCount() > 0 || m_onTheWay.isEmpty())
        return;
    m_onTheWay.clear();
    readAgain();
}

void SettingsView::beginWriting(const QStringList &keys)
{
    for (const QString &key : keys)
        ++m_onTheWay[key];
}

void SettingsView::endWriting(const QStringList &keys)
{
    for (const QString &key : keys) {
        if (--m_onTheWay[key] == 0)
            m_onTheWay.remove(key);
    }
}

QString SettingsView::word(QLatin1StringView key) const
{
    return wordFromJson(json(key)).value_or(QString());
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
    return numberFromJson(json(textSizeKey)).value_or(100);
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

void SettingsView::followSystem(bool contrast, bool reducedMotion)
{
    if (contrast == m_systemContrast && reducedMotion == m_systemReducedMotion)
        return;
    m_systemContrast = contrast;
    m_systemReducedMotion = reducedMotion;
    tellChanged();
}

bool SettingsView::isContrastIncreased() const
{
    const QString chosen = contrast();
    return chosen == "increased"_L1 || (chosen == "system"_L1 && m_systemContrast);
}

bool SettingsView::isMotionReduced() const
{
    const QString chosen = motion();
    return chosen == "reduced"_L1 || (chosen == "system"_L1 && m_systemReducedMotion);
}

QString SettingsView::language() const
{
    return word(languageKey);
}

void SettingsView::setSpoken(const QString &language, const QString &code)
{
    m_json.insert(languageKey, quoted(language));
    m_spoken = code;
}

bool SettingsView::isLanguageWaiting() const
{
    return !m_spoken.isEmpty() &&
           languageFor(language(), QLocale::system().uiLanguages()) != m_spoken;
}

QStringList SettingsView::languages()
{
    return QStringList{u"system"_s} + spokenLanguages();
}

QString SettingsView::languageName(const QString &code)
{
    return sennight::languageName(code);
}

bool SettingsView::foldPastDays() const
{
    return switchFromJson(json(foldKey)).value_or(true);
}

void SettingsView::setFoldPastDays(bool fold)
{
    write(foldKey, jsonOf(fold));
}

int SettingsView::firstDayOfWeek() const
{
    return weekdayFromJson(json(firstDayKey)).value_or(1);
}

void SettingsView::setFirstDayOfWeek(int day)
{
    const QString name = QLocale::c().dayName(std::clamp(day, 1, 7)).toLower();
    write(firstDayKey, quoted(name));
}

QList<int> SettingsView::weekStarts() const
{
    QList<int> days{Qt::Monday, Qt::Saturday, Qt::Sunday};
    const auto own = std::ranges::find(days, m_planner.ports().items.locale.firstDayOfWeek());
    if (own != days.end())
        std::rotate(days.begin(), own, days.end());
    return days;
}

bool SettingsView::rail() const
{
    return m_window.value("rail"_L1, false).toBool();
}

void SettingsView::setRail(bool rail)
{
    remember("rail"_L1, rail, SettingsView::rail());
}

bool SettingsView::hasBegun() const
{
    return m_window.value("begun"_L1, false).toBool();
}

void SettingsView::setBegun()
{
    remember("begun"_L1, true, hasBegun());
    m_window.sync(); // another process may be the next to look
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
    tellChanged();
}

} // namespace sennight
