// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/screen_walk.h"
#include "sample_window.h"
#include "support/pseudo_language.h"

#include <QAccessible>
#include <QSet>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

struct Seen
{
    QString text;
    QString where;
};

QString typeOf(const QQuickItem *item)
{
    return QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0);
}

/// What an item shows and what it says of itself.
QStringList textsOf(QQuickItem *item)
{
    QStringList texts;
    const bool isEdited = item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
    for (const char *name :
         {"text", "title", "detail", "words", "note", "placeholderText", "hint"}) {
        const QVariant value = item->property(name);
        if (value.typeId() == QMetaType::QString && !(isEdited && qstrcmp(name, "text") == 0))
            texts << value.toString();
    }
    if (auto *heard = QAccessible::queryAccessibleInterface(item)) {
        if (!isEdited)
            texts << heard->text(QAccessible::Name) << heard->text(QAccessible::Description);
    }
    texts.removeAll(QString());
    return texts;
}

/// One letter is a key.
bool hasWords(const QString &text)
{
    static const QRegularExpression word(u"\\p{L}{2}"_s);
    return text.contains(word);
}

/// A line of letters that is wider than where it stands, and is not cut with an ellipsis.
bool flowsOver(const QQuickItem *item)
{
    const QVariant elide = item->property("elide");
    const bool isLabel = elide.isValid() && item->property("maximumLineCount").isValid();
    return isLabel && elide.toInt() == Qt::ElideNone && item->property("wrapMode").toInt() == 0 &&
           item->implicitWidth() > item->width() + 1 && item->width() > 0;
}

} // namespace

/// The whole window in a language that is longer than any: what is not translated, and what has no
/// room.
class TestWindowPseudo : public QObject
{
    Q_OBJECT

    /// What the person wrote, and what locales and the system say.
    static QStringList ownWords(const SampleWindow &app)
    {
        QStringList words{u"Sennight"_s,
                          u"SQLite"_s,
                          u"libical"_s,
                          u"Zstandard"_s,
                          u"KSyntaxHighlighting"_s,
                          u"KNotifications"_s,
                          u"mimalloc"_s,
                          u"Taskwarrior"_s,
                          u"todo.txt"_s,
                          u"iCalendar"_s,
                          u"Todoist CSV"_s,
                          u"English"_s,
                          u"Deutsch"_s,
                          u"日本語"_s,
                          u"Android"_s,
                          u"macOS"_s,
                          u"Windows"_s,
                          u"Linux"_s,
                          u"Phone"_s,
                          u"Desk PC"_s,
                          u"Old laptop"_s,
                          u"Qt "_s + QLatin1StringView(qVersion()),
                          QGuiApplication::platformName(),
                          QSysInfo::prettyProductName(),
                          app.profile->profile().directory()};
        for (const EntitySpec &entity : entities()) {
            (void)app.reads->forEach(entity.entity, true, [&](const Record &record) {
                for (const FieldSpec &field : entity.fields) {
                    if (const auto *text = std::get_if<QString>(&record.value(field.field)))
                        words << *text;
                }
                return true;
            });
        }
        const QLocale locale = app.language.locale();
        for (int day = 1; day <= 7; ++day)
            words << locale.dayName(day) << locale.dayName(day, QLocale::ShortFormat);
        for (int month = 1; month <= 12; ++month)
            words << locale.monthName(month) << locale.monthName(month, QLocale::ShortFormat);
        words.removeAll(QString());
        std::ranges::sort(words, std::greater(), &QString::size);
        return words;
    }

    static bool isOwn(QString left, const QStringList &words)
    {
        left.remove(u'…');
        for (const QString &word : words) {
            if (word.size() > 2 && word.contains(left.trimmed()))
                return true;
        }
        for (const QString &word : words)
            left.remove(word);
        return !hasWords(left);
    }

    void look(QQuickItem *item)
    {
        if (!item->isVisible() || item->opacity() == 0)
            return;
        for (const QString &text : textsOf(item)) {
            if (m_seen.contains(text))
                continue;
            m_seen.insert(text);
            const QString left = PseudoLanguage::rest(text);
            if (hasWords(left) && !isOwn(left, m_words))
                m_plain << u"%1: %2 (in “%3”)"_s.arg(typeOf(item), left, text);
        }
        const QString text = item->property("text").toString();
        if (flowsOver(item) && !m_over.contains(text))
            m_over << u"%1: %2"_s.arg(typeOf(item->parentItem()), text);
        for (QQuickItem *child : item->childItems())
            look(child);
    }

    QStringList m_words;
    QSet<QString> m_seen;
    QStringList m_plain;
    QStringList m_over;

private Q_SLOTS:
    void placesStayPlaces()
    {
        const QString spoken = PseudoLanguage::spoken(u"%Ln of %L1 on %2, %n"_s);
        for (const QString &place : {u"%Ln"_s, u"%L1"_s, u"%2"_s, u"%n"_s})
            QVERIFY2(spoken.contains(place), qPrintable(place));
    }

    void everythingIsTranslatedAndHasRoom()
    {
        QAccessible::setActive(true);
        PseudoLanguage pseudo;
        SampleWindow app({1280, 800}, SampleWindow::Week::Sample, u"en"_s, &pseudo);
        for (const int width : {1280, 480}) {
            app.window->resize(width, 800);
            const auto see = [&] {
                app.settle();
                m_words = ownWords(app);
                look(app.window->contentItem());
            };
            walkScreens(*app.models, see);
            QCOMPARE(walkOverlays(*app.window, *app.models, see), 0);
        }
        QVERIFY(m_seen.size() > 300);
        QVERIFY2(m_plain.isEmpty(), qPrintable(m_plain.join(u'\n')));
        QVERIFY2(m_over.isEmpty(), qPrintable(m_over.join(u'\n')));

        // A text that is asked for under another name than lupdate gives it is never found.
        const FoundTexts found;
        // Of KSyntaxHighlighting.
        const QStringList librarys{u"Language"_s, u"Language Section"_s, u"Theme"_s};
        QStringList lost;
        for (const TextKey &key : pseudo.asked) {
            const bool isLibrarys = key.context.startsWith(u'Q') ||
                                    key.context.startsWith(u"KSyntax") ||
                                    librarys.contains(key.context);
            const bool isOurs = !isLibrarys || key.context.startsWith(u"QuickAdd");
            if (isOurs && !found.texts.contains(key))
                lost << key.toString();
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowPseudo>(argc, argv);
}

#include "tst_window_pseudo.moc"
