/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

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

G_END_DECLS
