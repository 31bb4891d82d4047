/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "slotje-window.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_APPLICATION (slotje_application_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeApplication, slotje_application, SLOTJE, APPLICATION, AdwApplication)

/**
 * SlotjeApplication:
 *
 * The program: one catalogue, a window per profile. Without a file it opens the profile of the
 * person; every other file opens in a window of its own.
 */
SlotjeApplication *slotje_application_new (void);

SlotjeCatalog *slotje_application_get_catalog (SlotjeApplication *self);
/* Presents the window that has the file open, or opens one. */
SlotjeWindow *slotje_application_open_path (SlotjeApplication *self, const char *path);
/* The same for the person's own profile. */
SlotjeWindow *slotje_application_open_own (SlotjeApplication *self);
/* A second window on what @window works on. */
void slotje_application_show_again (SlotjeApplication *self, SlotjeWindow *window);

G_END_DECLS
