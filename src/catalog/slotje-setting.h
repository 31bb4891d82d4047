/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-amendment.h"
#include "slotje-traits.h"

G_BEGIN_DECLS

#define SLOTJE_MAX_OPTIONS 12

/* A set of options of one setting: bit (1 << index). */
typedef guint16 SlotjeOptions;

typedef enum
{
  SLOTJE_SECTION_AUDIENCE,  /* who sees something */
  SLOTJE_SECTION_DISCOVERY, /* how you are found and contacted */
  SLOTJE_SECTION_DATA,      /* ads, AI, location, partners, apps */
  SLOTJE_SECTION_SAFETY,    /* security of the account */
  SLOTJE_SECTION_ACTION,    /* a one-off clean-up */
  SLOTJE_N_SECTIONS,
} SlotjeSection;

typedef enum
{
  SLOTJE_CONTROLLER_YOU,
  SLOTJE_CONTROLLER_OTHER,
  SLOTJE_CONTROLLER_PLATFORM,
  SLOTJE_N_CONTROLLERS,
} SlotjeController;

typedef enum
{
  SLOTJE_CONFIDENCE_LOW,
  SLOTJE_CONFIDENCE_MEDIUM,
  SLOTJE_CONFIDENCE_HIGH,
} SlotjeConfidence;

typedef enum
{
  SLOTJE_PURPOSE_PRIVATE,
  SLOTJE_PURPOSE_PROFESSIONAL,
  SLOTJE_PURPOSE_MIXED,
  SLOTJE_N_PURPOSES,
} SlotjePurpose;

const char *slotje_section_to_string (SlotjeSection section);
const char *slotje_controller_to_string (SlotjeController controller);
const char *slotje_confidence_to_string (SlotjeConfidence confidence);
const char *slotje_purpose_to_string (SlotjePurpose purpose);
gboolean slotje_purpose_from_string (const char *text, SlotjePurpose *purpose);

typedef struct
{
  char *id;
  SlotjeWords label; /* as the platform writes it */
} SlotjeOption;

/**
 * SlotjeWhere:
 * @client: `web` or `app`
 * @path_en: menu items from the outside in, as the platform writes them; may be empty
 * @path_nl: the same in Dutch; may be empty when not known
 * @path_status: where the Dutch words come from
 * @url: (nullable): an https address of the page
 */
typedef struct
{
  char *client;
  char **path_en;
  char **path_nl;
  SlotjeWordsStatus path_status;
  char *url;
} SlotjeWhere;

/**
 * SlotjeSetting:
 * @index: place in the platform's list
 * @chain: options stand from most closed to most open, and opening never closes a cell
 * @lifetime_days: how long an answer stays good; 0 for what somebody else may change at once
 * @lifetime_is_usual: the record does not say how long, so it is as long as for all such settings
 * @default_option: index, or -1 when not known
 * @recommended: per #SlotjePurpose an index, or -1 for “your choice”
 * @keywords: what else people call it, in any language
 * @links_to: by what it leads to other accounts of the same person, unless it is at its most
 *   closed option
 * @cost: what closing it costs; `en` may be %NULL
 * @verified: ISO date on which the record was last checked
 * @amendments: what was changed in the record
 *
 * One setting of a platform, or one question about somebody else's choice. Immutable.
 */
typedef struct
{
  guint index;
  char *id;
  SlotjeSection section;
  SlotjeController controller;
  gboolean chain;
  guint lifetime_days;
  gboolean lifetime_is_usual;
  SlotjeWords label;
  char **keywords;
  SlotjeWords question;
  SlotjeWords why;
  SlotjeWords cost;
  guint n_caveats;
  SlotjeWords *caveats;
  guint n_options;
  SlotjeOption *options;
  int default_option;
  int recommended[SLOTJE_N_PURPOSES];
  guint n_where;
  SlotjeWhere *where;
  guint minutes;
  SlotjeTraits links_to;
  char **sources;
  char *verified;
  SlotjeConfidence confidence;
  SlotjeAmendments amendments;
} SlotjeSetting;

/* Index of the option, or -1. */
int slotje_setting_find_option (const SlotjeSetting *self, const char *id);
/* All options: what an unanswered setting may be. */
SlotjeOptions slotje_setting_all_options (const SlotjeSetting *self);

G_END_DECLS
