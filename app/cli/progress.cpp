// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress.h"

#include <csignal>
#include <cstdio>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

// A signal handler may touch nothing else.
volatile std::sig_atomic_t stopWanted = 0;

extern "C" void onStopSignal(int)
{
    stopWanted = 1;
}

constexpr qint64 betweenLinesMs = 100;

void write(const QByteArray &bytes)
{
    (void)std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    (void)std::fflush(stderr);
}

} // namespace

bool isStopWanted()
{
    return stopWanted != 0;
}

ProgressLine::ProgressLine(Output &out, QString what)
    : m_onTerminal(out.messagesOnTerminal() && !out.json)
    , m_what(std::move(what))
{
    stopWanted = 0;
    (void)std::signal(SIGINT, onStopSignal);
    (void)std::signal(SIGTERM, onStopSignal);
    m_sinceShown.start();
}

ProgressLine::~ProgressLine()
{
    clear();
    (void)std::signal(SIGINT, SIG_DFL);
    (void)std::signal(SIGTERM, SIG_DFL);
}

Progress ProgressLine::progress()
{
    return [this](qint64 done, qint64 total) { return step(done, total); };
}

void ProgressLine::setStep(const QString &what)
{
    m_what = what;
}

bool ProgressLine::step(qint64 done, qint64 total)
{
    if (m_onTerminal && m_sinceShown.elapsed() >= betweenLinesMs) {
        m_sinceShown.restart();
        show(done, total);
    }
    return !isStopWanted();
}

void ProgressLine::show(qint64 done, qint64 total)
{
    auto text = m_what + u" … "_s;
    text += total > 0 ? QString::number(done * 100 / total) + u" %"_s : QString::number(done);
    write("\r\x1b[K" + text.toUtf8());
    m_shown = true;
}

void ProgressLine::clear()
{
    if (m_shown)
        write("\r\x1b[K");
    m_shown = false;
}

} // namespace sennight::cli
