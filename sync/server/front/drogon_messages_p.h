// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/service/request.h"

#include <drogon/HttpRequest.h>
#include <drogon/HttpResponse.h>

namespace sennight::sync::server {

[[nodiscard]] Request requestOf(const drogon::HttpRequest &request);
[[nodiscard]] drogon::HttpResponsePtr responseOf(const Reply &reply);
[[nodiscard]] bool isLiveRequest(const drogon::HttpRequestPtr &request);
/// Of a list that each proxy adds to: who spoke to the nearest one.
[[nodiscard]] QByteArray lastOf(const std::string &forwardedFor);

} // namespace sennight::sync::server
