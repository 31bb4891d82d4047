/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SLOTJE_ERROR (slotje_error_quark ())

/**
 * SlotjeError:
 * @SLOTJE_ERROR_INVALID_FILE: the content is not what it should be; mend the file
 * @SLOTJE_ERROR_TOO_LARGE: over one of the caps of the JSON gate
 * @SLOTJE_ERROR_NEWER_FORMAT: written by a newer Slotje; may be read, never written
 * @SLOTJE_ERROR_NOT_FOUND: an id that does not exist
 * @SLOTJE_ERROR_READ_ONLY: this profile or place may not be written
 * @SLOTJE_ERROR_CONFLICT: the file was changed by somebody else since it was read
 *
 * One code for each thing a caller does differently. `G_IO_ERROR` and
 * `G_FILE_ERROR` pass through unchanged.
 */
typedef enum
{
  SLOTJE_ERROR_INVALID_FILE,
  SLOTJE_ERROR_TOO_LARGE,
  SLOTJE_ERROR_NEWER_FORMAT,
  SLOTJE_ERROR_NOT_FOUND,
  SLOTJE_ERROR_READ_ONLY,
  SLOTJE_ERROR_CONFLICT,
} SlotjeError;

GQuark slotje_error_quark (void);

G_END_DECLS
