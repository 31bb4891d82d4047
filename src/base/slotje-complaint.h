/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SlotjeComplaint:
 * @file: (nullable): name of the file, as the user gave it
 * @place: where in it: `line 3, column 7`, or a path such as `settings[protect-posts].default`;
 *   empty for the file as a whole
 * @what: what is wrong there, translated, lower case, no full stop
 * @remedy: what to do about it, translated, lower case, no full stop
 *
 * One thing that is wrong in a file. Printed as `FILE:PLACE: WHAT; REMEDY`.
 */
typedef struct
{
  char *file;
  char *place;
  char *what;
  char *remedy;
} SlotjeComplaint;

SlotjeComplaint *
slotje_complaint_new (const char *file, const char *place, const char *what, const char *remedy);
void slotje_complaint_free (SlotjeComplaint *self);
char *slotje_complaint_to_string (const SlotjeComplaint *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeComplaint, slotje_complaint_free)

G_END_DECLS
