/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-platform.h"

/**
 * Cases:
 * @platform_id: the platform they are about
 * @cases: (element-type Case): in the order of the file
 *
 * What one platform should answer, written by hand from what is known about it.
 */
typedef struct
{
  char *platform_id;
  GPtrArray *cases;
} Cases;

typedef struct _Case Case;

/* Reads `ID.json` of the directory of the cases. A file with a mistake in it ends the program. */
Cases *cases_new_for_platform (const SlotjePlatform *platform);
void cases_free (Cases *self);

const char *case_get_name (const Case *self);
guint case_get_surface (const Case *self);
/* Whether some case asks for that option by itself. */
gboolean cases_have_option (const Cases *self, guint setting, guint option);
/* Whether every viewer is what the case says under these rules, which may be others than those of
 * the platform; fast. */
gboolean case_holds (const Case *self, const SlotjeProgram *program);
/* The same, and the reasons and who decides as well; NULL when all is as the case says, else what
 * is not. (transfer full) (nullable) */
char *
case_find_fault (const Case *self, const SlotjePlatform *platform, const SlotjeProgram *program);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Cases, cases_free)
