/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-program.h"
#include "slotje-surface.h"
#include "slotje-texts.h"

G_BEGIN_DECLS

typedef struct
{
  char *id;
  char *title;
  char *url;  /* (nullable), https */
  char *date; /* (nullable), ISO, may be a year or a month only */
} SlotjeSource;

/* A combination of options that cannot be, or must be; the condition itself stands in the program
 * under the same index. */
typedef struct
{
  char *id;
  SlotjeWords because; /* `en` may be NULL */
  char **sources;
} SlotjeConstraint;

/**
 * SlotjePlatform:
 * @contact_word: what one contact is called there: “follower”
 * @contacts_word: and several: “followers”
 * @tile_letter: one or two letters for the coloured tile
 * @tile_color: `#rrggbb`
 * @about: what it is for and who is there
 * @texts: (nullable): where prose that it shares with others comes from
 *
 * One platform, the only place where its facts stand; immutable and reference counted.
 */
typedef struct
{
  char *id;
  char *revision; /* ISO date of the file */
  char *name;
  char **aliases;
  char *tile_letter;
  char *tile_color;
  SlotjeWords about;
  SlotjeWords contact_word;
  SlotjeWords contacts_word;
  char **good_for;
  SlotjeTexts *texts;

  guint n_settings;
  SlotjeSetting *settings;
  guint n_surfaces;
  SlotjeSurface *surfaces;
  guint n_rules;
  SlotjeRule *rules;
  guint n_constraints;
  SlotjeConstraint *constraints;
  guint n_sources;
  SlotjeSource *sources;
  SlotjeProgram *program;

  /* old id → new id; option keys read `setting/option`; values may be "" for “gone” */
  GHashTable *renamed_settings;
  GHashTable *renamed_options;
  GHashTable *renamed_surfaces;
} SlotjePlatform;

/* Reads and checks the document the reader stands at, every check of the model included; NULL when
 * it has complaints. @texts (nullable): the prose it may refer to. */
SlotjePlatform *slotje_platform_read (SlotjeReader *reader, SlotjeScale *scale, SlotjeTexts *texts);
SlotjePlatform *slotje_platform_ref (SlotjePlatform *self);
void slotje_platform_unref (SlotjePlatform *self);

/* (nullable): NULL when there is no such thing */
const SlotjeSetting *slotje_platform_find_setting (const SlotjePlatform *self, const char *id);
const SlotjeSurface *slotje_platform_find_surface (const SlotjePlatform *self, const char *id);
const SlotjeSource *slotje_platform_find_source (const SlotjePlatform *self, const char *id);
/* Whether some surface depends on the setting. */
gboolean slotje_platform_is_in_a_rule (const SlotjePlatform *self, const SlotjeSetting *setting);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjePlatform, slotje_platform_unref)

G_END_DECLS
