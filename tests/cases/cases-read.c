/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cases-private.h"

static const char *const case_members[] = { "name",    "surface", "answers", "links",
                                            "absent",  "clash",   "yes",     "maybe",
                                            "because", "decides", NULL };

/* The viewers a name stands for: `roles` for all who have a link, `everyone` for all but search
 * engines, else one. */
static SlotjeAudience
find_viewers (SlotjeReader *reader, const SlotjeScale *scale, const char *id)
{
  const SlotjeViewer *viewer = slotje_scale_find_viewer (scale, id);

  if (g_str_equal (id, "roles"))
    return scale->roles;
  if (g_str_equal (id, "everyone"))
    return scale->all & ~find_viewers (reader, scale, "search");
  if (viewer != NULL)
    return (SlotjeAudience) 1 << viewer->index;
  slotje_reader_complain (reader, NULL, NULL, "nobody is called “%s”", id);

  return 0;
}

static SlotjeAudience
read_viewers (SlotjeReader *reader, const SlotjeScale *scale, const char *member)
{
  g_auto (GStrv) ids = slotje_reader_dup_strings (reader, member, SLOTJE_OPTIONAL);
  SlotjeAudience viewers = 0;

  for (guint i = 0; ids[i] != NULL; i++)
    viewers |= find_viewers (reader, scale, ids[i]);

  return viewers;
}

static void
read_answer (SlotjeReader *reader,
             const SlotjePlatform *platform,
             SlotjeFacts *facts,
             const char *id)
{
  g_auto (GStrv) options = slotje_reader_dup_strings (reader, id, SLOTJE_REQUIRED);
  const SlotjeSetting *setting = slotje_platform_find_setting (platform, id);

  if (setting == NULL || options[0] == NULL)
    {
      slotje_reader_complain (reader, id, NULL, "that is no setting with options");
      return;
    }
  facts->answers[setting->index] = 0;
  for (guint i = 0; options[i] != NULL; i++)
    {
      int option = slotje_setting_find_option (setting, options[i]);

      if (option < 0)
        slotje_reader_complain (reader, id, NULL, "there is no option “%s”", options[i]);
      else
        facts->answers[setting->index] |= (SlotjeOptions) (1 << option);
    }
}

static void
read_answers (SlotjeReader *reader, const SlotjePlatform *platform, SlotjeFacts *facts)
{
  g_auto (GStrv) members = NULL;

  if (!slotje_reader_enter_object (reader, "answers", SLOTJE_OPTIONAL))
    return;
  members = slotje_reader_dup_members (reader);
  for (guint i = 0; members[i] != NULL; i++)
    read_answer (reader, platform, facts, members[i]);
  slotje_reader_leave (reader);
}

static void
read_link (SlotjeReader *reader, const SlotjeProgram *program, SlotjeFacts *facts, const char *id)
{
  g_auto (GStrv) names = slotje_reader_dup_strings (reader, id, SLOTJE_REQUIRED);
  SlotjeAudience viewers = find_viewers (reader, program->scale, id);
  SlotjeLinks links = 0;

  for (guint i = 0; names[i] != NULL; i++)
    {
      SlotjeLink link;

      if (slotje_link_from_string (names[i], &link) && (program->links >> link) & 1)
        links |= (SlotjeLinks) (1 << link);
      else
        slotje_reader_complain (reader, id, NULL, "there is no link “%s” here", names[i]);
    }
  for (guint viewer = 0; viewer < SLOTJE_MAX_VIEWERS; viewer++)
    if ((viewers >> viewer) & 1)
      facts->links[viewer] = links;
}

static void
read_links (SlotjeReader *reader, const SlotjeProgram *program, SlotjeFacts *facts)
{
  g_auto (GStrv) members = NULL;

  if (!slotje_reader_enter_object (reader, "links", SLOTJE_OPTIONAL))
    return;
  members = slotje_reader_dup_members (reader);
  for (guint i = 0; members[i] != NULL; i++)
    read_link (reader, program, facts, members[i]);
  slotje_reader_leave (reader);
}

static void
clear_ground (gpointer ground)
{
  g_free (((Ground *) ground)->reasons);
  g_free (((Ground *) ground)->decides);
}

static void
add_ground (Case *self, guint viewer, char *reasons, char *decides)
{
  Ground ground = { viewer, reasons, decides };

  g_array_append_val (self->grounds, ground);
}

static void
read_grounds (SlotjeReader *reader, const SlotjeScale *scale, Case *self, const char *member)
{
  g_auto (GStrv) ids = NULL;

  if (!slotje_reader_enter_object (reader, member, SLOTJE_OPTIONAL))
    return;
  ids = slotje_reader_dup_members (reader);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_auto (GStrv) list = slotje_reader_dup_strings (reader, ids[i], SLOTJE_REQUIRED);
      SlotjeAudience viewers = find_viewers (reader, scale, ids[i]);

      for (guint viewer = 0; viewer < SLOTJE_MAX_VIEWERS; viewer++)
        {
          if (((viewers >> viewer) & 1) == 0)
            continue;
          if (g_str_equal (member, "because"))
            add_ground (self, viewer, g_strjoinv (", ", list), NULL);
          else
            add_ground (self, viewer, NULL, g_strjoinv (", ", list));
        }
    }
  slotje_reader_leave (reader);
}

static void
read_expectation (SlotjeReader *reader, const SlotjeScale *scale, Case *self)
{
  self->reach.certain = read_viewers (reader, scale, "yes");
  self->reach.possible = self->reach.certain | read_viewers (reader, scale, "maybe");
  self->reach.state = SLOTJE_SURFACE_OK;
  if (slotje_reader_get_boolean (reader, "absent", FALSE))
    {
      self->reach.state = SLOTJE_SURFACE_ABSENT;
      self->facts->absent[self->surface] = TRUE;
    }
  if (slotje_reader_get_boolean (reader, "clash", FALSE))
    self->reach.state = SLOTJE_SURFACE_CONTRADICTION;
  read_grounds (reader, scale, self, "because");
  read_grounds (reader, scale, self, "decides");
}

static Case *
read_case (SlotjeReader *reader, const SlotjePlatform *platform, const SlotjeFacts *usual)
{
  Case *self = g_new0 (Case, 1);
  const char *name = slotje_reader_get_string (reader, "name", SLOTJE_REQUIRED);
  const char *id = slotje_reader_get_string (reader, "surface", SLOTJE_REQUIRED);
  const SlotjeSurface *surface = id != NULL ? slotje_platform_find_surface (platform, id) : NULL;

  slotje_reader_refuse_unknown (reader, case_members);
  if (surface == NULL)
    slotje_reader_complain (reader, "surface", NULL, "there is nothing of that name");
  self->name = g_strdup (name);
  self->surface = surface != NULL ? surface->index : 0;
  self->facts = slotje_facts_copy (usual);
  self->grounds = g_array_new (FALSE, FALSE, sizeof (Ground));
  g_array_set_clear_func (self->grounds, clear_ground);
  read_answers (reader, platform, self->facts);
  read_links (reader, platform->program, self->facts);
  read_expectation (reader, platform->program->scale, self);

  return self;
}

static void
read_cases (SlotjeReader *reader, const SlotjePlatform *platform, Cases *self)
{
  g_autoptr (SlotjeFacts) usual = slotje_facts_new (platform->program);

  read_links (reader, platform->program, usual);
  if (!slotje_reader_enter_array (reader, "cases", SLOTJE_REQUIRED))
    return;
  for (guint i = 0; i < slotje_reader_get_length (reader); i++)
    if (slotje_reader_enter_element (reader, i))
      {
        g_ptr_array_add (self->cases, read_case (reader, platform, usual));
        slotje_reader_leave (reader);
      }
  slotje_reader_leave (reader);
}

Cases *
cases_new_for_platform (const SlotjePlatform *platform)
{
  g_autofree char *name = g_strconcat (platform->id, ".json", NULL);
  g_autofree char *path = g_build_filename (CASES_DIRECTORY, name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjeReader) reader = slotje_reader_new_for_file (path, &slotje_caps_catalog, &error);
  Cases *self = g_new0 (Cases, 1);

  g_assert_no_error (error);
  self->platform_id = g_strdup (platform->id);
  self->cases = g_ptr_array_new_with_free_func ((GDestroyNotify) case_free);
  read_cases (reader, platform, self);
  if (!slotje_reader_is_clean (reader))
    {
      const SlotjeComplaint *first = g_ptr_array_index (slotje_reader_get_complaints (reader), 0);
      g_autofree char *text = slotje_complaint_to_string (first);

      g_error ("%s", text);
    }

  return self;
}
