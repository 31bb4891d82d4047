/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-account.h"
#include "slotje-platform.h"

G_BEGIN_DECLS

typedef enum
{
  SLOTJE_MIGRATION_SETTING,
  SLOTJE_MIGRATION_OPTION,
  SLOTJE_MIGRATION_SURFACE,
} SlotjeMigrationKind;

/**
 * SlotjeMigration:
 * @setting: (nullable): of an option: the id of its setting, as it is now
 * @old_id: how the account had it
 * @new_id: (nullable): what it is called now; %NULL when it is gone
 *
 * Something that an account names in words which the catalogue no longer uses.
 */
typedef struct
{
  SlotjeMigrationKind kind;
  char *setting;
  char *old_id;
  char *new_id;
} SlotjeMigration;

/* What in @account has another name now or is gone (element-type SlotjeMigration), by kind and then
 * by old name; @moved (out, transfer full) (nullable): the account in the words of today, NULL when
 * it is in them already. (transfer full) */
GPtrArray *slotje_migration_find (const SlotjePlatform *platform,
                                  const SlotjeAccount *account,
                                  SlotjeAccount **moved);

G_END_DECLS
