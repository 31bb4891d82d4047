/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* For the safe save function only. @target is no link. */
void slotje_backup_keep (const char *target, guint n_backups);

G_END_DECLS
