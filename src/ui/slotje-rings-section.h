/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-rings-list.h"
#include "slotje-rings-picture.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_RINGS_SECTION (slotje_rings_section_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeRingsSection, slotje_rings_section, SLOTJE, RINGS_SECTION, GtkWidget)

/**
 * SlotjeRingsSection:
 *
 * The rings of one account, as a picture and as a list that says the same. Among several accounts
 * it has a heading that opens and closes it; then it activates `view.refresh`.
 */
GtkWidget *slotje_rings_section_new (const char *account);

const char *slotje_rings_section_get_account (SlotjeRingsSection *self);
void slotje_rings_section_set_expanded (SlotjeRingsSection *self, gboolean expanded);
/* @fixed: always open, without a button. Hides itself when nothing is found; how many posts it
 * shows. */
guint slotje_rings_section_update (SlotjeRingsSection *self,
                                   const SlotjeViewScope *scope,
                                   gboolean fixed);
/* Puts the focus in the picture, or in the list if it was there before; FALSE when it is closed or
 * has no such post. */
gboolean slotje_rings_section_focus (SlotjeRingsSection *self, const char *surface);
void slotje_rings_section_select (SlotjeRingsSection *self, const char *surface);
SlotjeRingsPicture *slotje_rings_section_get_picture (SlotjeRingsSection *self);
SlotjeRingsList *slotje_rings_section_get_list (SlotjeRingsSection *self);

G_END_DECLS
