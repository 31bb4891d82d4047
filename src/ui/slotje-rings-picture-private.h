/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-rings-draw.h"
#include "slotje-rings-picture.h"

G_BEGIN_DECLS

struct _SlotjeRingsPicture
{
  GtkWidget parent_instance;

  GPtrArray *spots;          /* borrowed SlotjeRingsSpot, one per post */
  SlotjeSession *session;    /* (nullable) until it shows an account */
  SlotjeRings *rings;        /* (nullable) likewise */
  GStrv names;               /* of the rings */
  GStrv short_names;         /* the same, briefly */
  SlotjeRingsLayout *layout; /* (nullable) until it has a size */
  guint entry;               /* where the focus was last */
  guint pointed;             /* these are posts, or SLOTJE_RINGS_NOTHING */
  guint selected;
};

/* The post that has the focus. */
guint slotje_rings_picture_get_focused (SlotjeRingsPicture *self);
/* Puts the focus there. */
void slotje_rings_picture_visit (SlotjeRingsPicture *self, guint post);
/* Where the square of the rings begins. */
double slotje_rings_picture_get_left (SlotjeRingsPicture *self);
gboolean slotje_rings_picture_take_focus (GtkWidget *widget, GtkDirectionType direction);
void slotje_rings_picture_add_keys (GtkWidgetClass *widget_class);
void slotje_rings_picture_add_input (SlotjeRingsPicture *self);

G_END_DECLS
