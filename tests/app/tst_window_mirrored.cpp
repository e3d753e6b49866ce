// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_window.h"

#include <QPointer>

using namespace sennight;
using namespace Qt::StringLiterals;

/// The whole window from right to left.
class TestWindowMirrored : public QObject
{
    Q_OBJECT

    struct Placed
    {
        QPointer<QQuickItem> item;
        QRectF box; ///< in the window
        QString said;
    };

    static QRectF boxOf(const QQuickItem *item)
    {
        return item->mapRectToScene({0, 0, item->width(), item->height()});
    }

    /// The title of the list's section that it is in, and its own text.
    static QString saidBy(const QQuickItem *item)
    {
        QString said = item->property("text").toString();
        for (const QQuickItem *at = item; at; at = at->parentItem())
            said += at->property("section").toString();
        return said;
    }

    /// What is in view, but for the inside of texts, which has its own direction.
    static void collect(std::vector<Placed> &placed, QQuickItem *item)
    {
        if (!item->isVisible() || item->opacity() == 0)
            return;
        // The flicked part of a list is longer than the list; its rows are looked at.
        const QQuickItem *parent = item->parentItem();
        const bool flicked = parent && parent->inherits("QQuickListView");
        if (!item->size().isEmpty() && !flicked)
            placed.push_back({item, boxOf(item), saidBy(item)});
        if (item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit"))
            return;
        for (QQuickItem *child : item->childItems())
            collect(placed, child);
    }

    /// Turns the window around: what was so far from its left side is so far from its right side.
    /// Answers what is not.
    static QStringList notMirrored(SampleWindow &app)
    {
        std::vector<Placed> before;
        collect(before, app.window->contentItem());
        app.window->setProperty("rightToLeft", true);
        app.settle();
        QStringList astray;
        for (const auto &[item, was, said] : before) {
            if (!item || !item->isVisible())
                continue;
            const QRectF is = boxOf(item);
            if (saidBy(item) != said)
                continue; // a list uses it again for another title
            const double expected = app.window->width() - was.right();
            if (std::abs(is.x() - expected) > 2 || std::abs(is.width() - was.width()) > 1) {
                QString line;
                QDebug(&line) << item.get() << item->property("text") << "was" << was << "is" << is;
                astray << line;
            }
        }
        app.window->setProperty("rightToLeft", false);
        app.settle();
        return astray;
    }

private Q_SLOTS:
    void everyScreenIsMirrored()
    {
        SampleWindow app;
        for (const int width : {1280, 1000, 480}) {
            app.window->resize(width, 800);
            for (const Qt::Key screen : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
                app.key(screen, Qt::ControlModifier);
                app.settle();
                QCOMPARE(notMirrored(app).join(u'\n'), QString());
            }
        }
    }

    void everyPanelIsMirrored()
    {
        SampleWindow app({480, 800}); // popovers fill it, wherever they were opened
        for (const QString &keys : {u"\r"_s, u"e"_s, u"p"_s, u"?"_s, u"G\r"_s}) {
            app.type(keys);
            QCOMPARE(notMirrored(app).join(u'\n'), QString());
            app.key(Qt::Key_Escape);
        }
    }

    void triageIsMirrored()
    {
        SampleWindow app;
        app.key(Qt::Key_3, Qt::ControlModifier);
        app.key(Qt::Key_Return);
        for (const int width : {1280, 480}) {
            app.window->resize(width, 800);
            for (const auto step :
                 {TriageView::Project, TriageView::NextStep, TriageView::PlanFor}) {
                app.models->triage().change(step);
                app.settle();
                QCOMPARE(notMirrored(app).join(u'\n'), QString());
            }
        }
    }

    void whatLiesOverTheScreenIsMirrored()
    {
        SampleWindow app;
        app.type(u"x"_s); // a toast
        QVERIFY(app.find("Toast", "shown", true));
        for (const Qt::Key panel : {Qt::Key_N, Qt::Key_K}) {
            app.key(panel, Qt::ControlModifier);
            QCOMPARE(notMirrored(app).join(u'\n'), QString());
            app.models->showSampleTexts();
            app.settle();
            QCOMPARE(notMirrored(app).join(u'\n'), QString());
            app.key(Qt::Key_Escape);
        }
        app.click(app.find("IconButton", "text", u"New project"_s));
        QCOMPARE(notMirrored(app).join(u'\n'), QString());
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowMirrored>(argc, argv);
}

#include "tst_window_mirrored.moc"
