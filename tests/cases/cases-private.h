/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cases.h"
#include "slotje-exposure.h"

/**
 * Ground:
 * @viewer: for whom
 * @reasons: (nullable): all minimal reasons, as they are printed
 * @decides: (nullable): who could settle it, as it is printed
 */
typedef struct
{
  guint viewer;
  char *reasons;
  char *decides;
} Ground;

struct _Case
{
  char *name;
  guint surface;
  SlotjeFacts *facts;
  SlotjeReach reach;
  GArray *grounds; /* (element-type Ground) */
};

void case_free (Case *self);
