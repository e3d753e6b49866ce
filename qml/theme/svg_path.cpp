// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "svg_path_p.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <numbers>
#include <optional>

namespace sennight {
namespace {

class PathReader
{
public:
    explicit PathReader(std::string_view source)
        : m_rest(source)
    {}

    QPainterPath read()
    {
        while (nextCommand() && step()) {
        }
        return m_path;
    }

private:
    void skipSpace()
    {
        while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == ','))
            m_rest.remove_prefix(1);
    }

    /// A command letter may be left out when the command repeats; a repeated move is a line.
    bool nextCommand()
    {
        skipSpace();
        if (m_rest.empty())
            return false;
        if (std::isalpha(static_cast<unsigned char>(m_rest.front())) == 0) {
            if (m_command == 'M' || m_command == 'm')
                m_command = m_command == 'M' ? 'L' : 'l';
            return m_command != 0 && m_command != 'Z' && m_command != 'z';
        }
        m_command = m_rest.front();
        m_rest.remove_prefix(1);
        return true;
    }

    std::optional<double> number()
    {
        skipSpace();
        double value = 0;
        const auto [end, error] =
            std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        if (error != std::errc{})
            return std::nullopt;
        m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        return value;
    }

    /// The two flags of an arc are single digits that may stand without a space.
    std::optional<bool> flag()
    {
        skipSpace();
        if (m_rest.empty() || (m_rest.front() != '0' && m_rest.front() != '1'))
            return std::nullopt;
        const bool value = m_rest.front() == '1';
        m_rest.remove_prefix(1);
        return value;
    }

    [[nodiscard]] bool relative() const
    {
        return std::islower(static_cast<unsigned char>(m_command)) != 0;
    }

    std::optional<QPointF> point()
    {
        const auto x = number();
        const auto y = x ? number() : std::nullopt;
        if (!y)
            return std::nullopt;
        const QPointF read(*x, *y);
        return relative() ? m_path.currentPosition() + read : read;
    }

    bool step()
    {
        switch (std::toupper(static_cast<unsigned char>(m_command))) {
        case 'M':
            return moveOrLine(true);
        case 'L':
            return moveOrLine(false);
        case 'H':
        case 'V':
            return straight();
        case 'C':
        case 'S':
            return cubic();
        case 'A':
            return arc();
        case 'Z':
            m_path.closeSubpath();
            return true;
        default:
            return false;
        }
    }

    bool moveOrLine(bool move)
    {
        const auto to = point();
        if (!to)
            return false;
        move ? m_path.moveTo(*to) : m_path.lineTo(*to);
        m_lastControl = *to;
        return true;
    }

    bool straight()
    {
        const auto length = number();
        if (!length)
            return false;
        const QPointF from = m_path.currentPosition();
        const bool across = m_command == 'H' || m_command == 'h';
        const double start = across ? from.x() : from.y();
        const double end = relative() ? start + *length : *length;
        m_path.lineTo(across ? QPointF(end, from.y()) : QPointF(from.x(), end));
        m_lastControl = m_path.currentPosition();
        return true;
    }

    bool cubic()
    {
        const bool smooth = m_command == 'S' || m_command == 's';
        const auto first =
            smooth ? std::optional(2 * m_path.currentPosition() - m_lastControl) : point();
        const auto second = first ? point() : std::nullopt;
        const auto to = second ? point() : std::nullopt;
        if (!to)
            return false;
        m_path.cubicTo(*first, *second, *to);
        m_lastControl = *second;
        return true;
    }

    bool arc()
    {
        const auto rx = number();
        const auto ry = rx ? number() : std::nullopt;
        const auto tilt = ry ? number() : std::nullopt;
        const auto large = tilt ? flag() : std::nullopt;
        const auto sweep = large ? flag() : std::nullopt;
        const auto to = sweep ? point() : std::nullopt;
        if (!to)
            return false;
        addArc(std::abs(*rx), std::abs(*ry), *large, *sweep, *to);
        m_lastControl = *to;
        return true;
    }

    /// SVG 1.1, F.6.5 with no tilt: the icons have none.
    void addArc(double rx, double ry, bool large, bool sweep, QPointF to)
    {
        const QPointF from = m_path.currentPosition();
        if (rx == 0 || ry == 0 || from == to) {
            m_path.lineTo(to);
            return;
        }
        const QPointF half((from.x() - to.x()) / 2, (from.y() - to.y()) / 2);
        const double reach = std::hypot(half.x() / rx, half.y() / ry);
        if (reach > 1) {
            rx *= reach;
            ry *= reach;
        }
        const double squeezed = std::min(reach, 1.0);
        const double away = std::sqrt(1 / (squeezed * squeezed) - 1) * (large == sweep ? -1 : 1);
        const QPointF centre((from.x() + to.x()) / 2 + away * rx * half.y() / ry,
                             (from.y() + to.y()) / 2 - away * ry * half.x() / rx);
        const auto angle = [&](QPointF at) {
            return std::atan2((at.y() - centre.y()) / ry, (at.x() - centre.x()) / rx);
        };
        constexpr double whole = 2 * std::numbers::pi;
        const double start = angle(from);
        double span = angle(to) - start;
        if (sweep && span < 0)
            span += whole;
        else if (!sweep && span > 0)
            span -= whole;
        addCurves(centre, {rx, ry}, start, span);
    }

    /// A quarter at most in each curve. QPainterPath::arcTo() finds its ends by iteration and
    /// misses them by as much as a tenth of the grid, which shows as a kink.
    void addCurves(QPointF centre, QSizeF radius, double start, double span)
    {
        const int pieces =
            std::max(1, int(std::ceil(std::abs(span) * 2 / std::numbers::pi - 1e-9)));
        const double step = span / pieces;
        const double reach = std::tan(step / 4) * 4 / 3;
        const auto at = [&](double x, double y) {
            return centre + QPointF(x * radius.width(), y * radius.height());
        };
        for (int i = 0; i < pieces; ++i) {
            const double a = start + i * step;
            const double b = a + step;
            m_path.cubicTo(at(std::cos(a) - reach * std::sin(a), std::sin(a) + reach * std::cos(a)),
                           at(std::cos(b) + reach * std::sin(b), std::sin(b) - reach * std::cos(b)),
                           at(std::cos(b), std::sin(b)));
        }
    }

    std::string_view m_rest;
    QPainterPath m_path;
    QPointF m_lastControl;
    char m_command = 0;
};

} // namespace

QPainterPath pathFromSvg(std::string_view source)
{
    return PathReader(source).read();
}

} // namespace sennight
