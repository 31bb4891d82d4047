/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-program.h"

G_BEGIN_DECLS

/* @world holds the index of the chosen option for every setting of the platform, in catalogue
 * order; only the settings that the node mentions are read. Neither function allocates. */
gboolean slotje_program_holds (const SlotjeProgram *self, guint16 condition, const guint8 *world);
void slotje_program_eval (const SlotjeProgram *self,
                          guint16 node,
                          const guint8 *world,
                          SlotjeLink link,
                          SlotjeAudience *lo,
                          SlotjeAudience *hi);

G_END_DECLS
