// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/sample_sync.h"
#include "app/gui/shell.h"
#include "app/gui/sync_view.h"
#include "app_profile.h"

namespace sennight {

/// What the window says of sync over an empty profile, by a service that says what the test tells
/// it; off at first. The service may go at any time.
struct SyncApp
{
    void turnOn()
    {
        service->showInOrder(AppProfile::tenOClock);
        sync.setService(service.get());
    }

    AppProfile app;
    Planner planner{app.ports()};
    Shell shell{planner, app.items(), false};
    std::unique_ptr<SampleSync> service = std::make_unique<SampleSync>();
    SyncView sync{shell, planner, app.items()};
};

} // namespace sennight
