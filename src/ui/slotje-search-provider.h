/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-application.h"

G_BEGIN_DECLS

/* Answers searches of the desktop (`org.gnome.Shell.SearchProvider2`): platforms, settings and
 * kinds of posts of the catalogue, and never anything that the person recorded, because results
 * appear on a screen that others may look at. */
typedef struct _SlotjeSearchProvider SlotjeSearchProvider;

/* @application outlives it. (transfer full) (nullable) */
SlotjeSearchProvider *slotje_search_provider_new (SlotjeApplication *application,
                                                  GDBusConnection *connection,
                                                  const char *path,
                                                  GError **error);
void slotje_search_provider_free (SlotjeSearchProvider *self);

G_END_DECLS
