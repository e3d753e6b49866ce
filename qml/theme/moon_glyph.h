// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glyph.h"

#include <QBasicTimer>
#include <QVariantAnimation>

namespace sennight {

/// The check circle of a todo (UI.md §3.1): empty, filled clockwise by tracked time, running, over,
/// or a full disc when done. Draws only; the control around it takes the clicks.
class MoonGlyph : public Glyph
{
    Q_OBJECT
    QML_ELEMENT
    /// Whose moon it is. A change of `done` is animated only while the subject stays the same, so a
    /// recycled delegate does not animate.
    Q_PROPERTY(QString subject MEMBER m_subject WRITE setSubject NOTIFY subjectChanged FINAL)
    /// Tracked ÷ estimated, 0–1.
    Q_PROPERTY(double progress READ progress WRITE setProgress NOTIFY progressChanged FINAL)
    Q_PROPERTY(bool running READ running WRITE setRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(bool over READ over WRITE setOver NOTIFY overChanged FINAL)
    Q_PROPERTY(bool done READ done WRITE setDone NOTIFY doneChanged FINAL)

public:
    using Glyph::Glyph;

    void setSubject(const QString &subject);
    [[nodiscard]] double progress() const { return m_progress; }
    void setProgress(double progress);
    [[nodiscard]] bool running() const { return m_running; }
    void setRunning(bool running);
    [[nodiscard]] bool over() const { return m_over; }
    void setOver(bool over);
    [[nodiscard]] bool done() const { return m_done; }
    void setDone(bool done);

Q_SIGNALS:
    void subjectChanged();
    void progressChanged();
    void runningChanged();
    void overChanged();
    void doneChanged();

protected:
    [[nodiscard]] GlyphKey look() const override;
    void paint(QPainter &painter) const override;
    void themeFound() override;
    void updatePolish() override;
    void timerEvent(QTimerEvent *event) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    void changed();
    void settlePulse();
    void animateDone();
    void paintRing(QPainter &painter) const;
    void paintDisc(QPainter &painter) const;
    [[nodiscard]] int arcSteps() const;

    QString m_subject;
    QString m_shownSubject;
    double m_progress = 0;
    bool m_running = false;
    bool m_over = false;
    bool m_done = false;
    bool m_shownDone = false;
    bool m_shownOnce = false;
    int m_pulse = 0;
    QBasicTimer m_pulseTimer;
    /// From 0, as it was, through a full ring at the first part, to 1, the finished check.
    std::unique_ptr<QVariantAnimation> m_completion;
    double m_completed = 1;
};

} // namespace sennight
