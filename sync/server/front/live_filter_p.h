// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <drogon/HttpFilter.h>

namespace sennight::sync::server {

class HttpFront;

/// Lets nobody listen who is not signed in: what the refused are told is an ordinary answer.
class LiveFilter final : public drogon::HttpFilter<LiveFilter, false>
{
public:
    explicit LiveFilter(HttpFront &front)
        : m_front(front)
    {}
    void doFilter(const drogon::HttpRequestPtr &request, drogon::FilterCallback &&refused,
                  drogon::FilterChainCallback &&goOn) override;

private:
    HttpFront &m_front;
};

} // namespace sennight::sync::server
