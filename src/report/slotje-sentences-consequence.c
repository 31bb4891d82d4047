/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-sentences.h"

#include <glib/gi18n.h>

#include "slotje-audience-words.h"
#include "slotje-phrases.h"

#define MAX_GROUPS 3
#define MAX_SURFACES 4

/* Surfaces that reach equally far. */
typedef struct
{
  const SlotjeViewer *certain;  /* (nullable): widest viewer who certainly sees them */
  const SlotjeViewer *possible; /* (nullable): widest viewer who possibly does */
  SlotjeAudience all_certain;   /* who certainly sees all of them */
  SlotjeAudience any_possible;  /* who possibly sees any of them */
  gboolean strangers;           /* somebody decides who reaches beyond your contacts' contacts */
  GPtrArray *surfaces;          /* (element-type SlotjeSurface) */
} Group;

static void
group_free (gpointer data)
{
  Group *group = data;

  g_ptr_array_unref (group->surfaces);
  g_free (group);
}

static Group *
find_group (GPtrArray *groups,
            const SlotjeViewer *certain,
            const SlotjeViewer *possible,
            gboolean strangers)
{
  Group *group;

  for (guint i = 0; i < groups->len; i++)
    {
      group = g_ptr_array_index (groups, i);
      if (group->certain == certain && group->possible == possible && group->strangers == strangers)
        return group;
    }

  group = g_new0 (Group, 1);
  group->certain = certain;
  group->possible = possible;
  group->strangers = strangers;
  group->all_certain = ~(SlotjeAudience) 0;
  group->surfaces = g_ptr_array_new ();
  g_ptr_array_add (groups, group);
  return group;
}

static gboolean
depends_on (const SlotjeCone *cone, guint setting)
{
  for (guint i = 0; i < cone->n_settings; i++)
    if (cone->settings[i] == setting)
      return TRUE;

  return FALSE;
}

/* Openness of a group: somebody wider first, certain before possible. */
static guint
rank_group (const Group *group)
{
  guint certain = group->certain != NULL ? group->certain->index + 1 : 0;
  guint possible = group->possible != NULL ? group->possible->index + 1 : 0;

  return possible * (SLOTJE_MAX_VIEWERS + 1) + certain;
}

static int
compare_groups (gconstpointer a, gconstpointer b)
{
  guint left = rank_group (*(Group *const *) a);
  guint right = rank_group (*(Group *const *) b);

  return left < right ? 1 : left > right ? -1 : 0;
}

/* Whether people without any link to you might see it, though not everybody does: then the widest
 * viewer with a name is not the whole story. */
static gboolean
reaches_strangers (const SlotjeSubject *subject, guint surface, const SlotjeViewer *possible)
{
  const SlotjeProgram *program = subject->platform->program;
  g_autoptr (SlotjeFacts) facts = NULL;
  SlotjeReach reach;

  if (possible == NULL || possible->kind == SLOTJE_VIEWER_OPEN)
    return FALSE;

  facts = slotje_facts_copy (subject->facts);
  for (guint i = 0; i < program->scale->n_viewers; i++)
    facts->links[i] = 1u << SLOTJE_LINK_NONE;
  reach = slotje_exposure_evaluate_surface (program, facts, surface);

  return (reach.possible & program->scale->roles) != 0;
}

static GPtrArray *
group_surfaces (const SlotjeSubject *subject,
                const SlotjeExposure *exposure,
                const SlotjeSetting *setting)
{
  const SlotjeProgram *program = subject->platform->program;
  GPtrArray *groups = g_ptr_array_new_with_free_func (group_free);

  for (guint i = 0; i < program->n_surfaces; i++)
    {
      const SlotjeReach *reach = &exposure->reach[i];
      const SlotjeViewer *certain = slotje_audience_find_widest (program->scale, reach->certain);
      const SlotjeViewer *possible = slotje_audience_find_widest (program->scale, reach->possible);
      Group *group;

      if (!depends_on (&program->cones[i], setting->index) || reach->state != SLOTJE_SURFACE_OK)
        continue;
      group = find_group (groups, certain, possible, reaches_strangers (subject, i, possible));
      group->all_certain &= reach->certain;
      group->any_possible |= reach->possible;
      g_ptr_array_add (group->surfaces, &subject->platform->surfaces[i]);
    }

  g_ptr_array_sort (groups, compare_groups);
  return groups;
}

static int
compare_weights (gconstpointer a, gconstpointer b)
{
  const SlotjeSurface *left = *(SlotjeSurface *const *) a;
  const SlotjeSurface *right = *(SlotjeSurface *const *) b;

  if (left->weight != right->weight)
    return left->weight > right->weight ? -1 : 1;

  return (int) left->index - (int) right->index;
}

static char *
say_surfaces (const Group *group)
{
  g_autoptr (GPtrArray) phrases = g_ptr_array_new_with_free_func (g_free);
  guint n = group->surfaces->len;
  guint shown = n > MAX_SURFACES ? MAX_SURFACES - 1 : n;

  g_ptr_array_sort (group->surfaces, compare_weights);
  for (guint i = 0; i < shown; i++)
    {
      const SlotjeSurface *surface = g_ptr_array_index (group->surfaces, i);

      g_ptr_array_add (phrases, g_strdup (slotje_words_get (&surface->phrase)));
    }
  if (n > shown)
    /* TRANSLATORS: the last item of a list of posts: “your stories, your reels and 3 more kinds” */
    g_ptr_array_add (phrases, g_strdup_printf (ngettext ("%u more kind of post",
                                                         "%u more kinds of posts", n - shown),
                                               n - shown));

  return slotje_phrase_join_and (phrases);
}

static char *
say_viewer_clause (const SlotjeSubject *subject, const SlotjeWords *words, const char *surfaces)
{
  g_autofree char *sentence = slotje_phrase_fill (words, subject->platform, surfaces);

  return slotje_phrase_start_lower (sentence);
}

/* Whether nobody else comes near: contacts see it, and not even their contacts. */
static gboolean
is_nearest (const SlotjeScale *scale, const Group *group)
{
  for (guint i = 0; i < scale->n_viewers; i++)
    if (scale->viewers[i].kind == SLOTJE_VIEWER_RELATION && &scale->viewers[i] != group->certain &&
        (group->any_possible & ((SlotjeAudience) 1 << i)) != 0)
      return FALSE;

  return group->certain->kind == SLOTJE_VIEWER_RELATION;
}

static char *
say_settled_group (const SlotjeSubject *subject, const Group *group, const char *surfaces)
{
  g_autofree char *clause = say_viewer_clause (subject, &group->certain->can, surfaces);
  g_autofree char *also =
      slotje_audience_say_also (subject->platform, group->all_certain, group->certain);

  if (group->certain->kind == SLOTJE_VIEWER_RELATION &&
      is_nearest (subject->platform->program->scale, group))
    {
      if (also == NULL)
        /* TRANSLATORS: a clause: “only your followers can see your posts” */
        return g_strdup_printf (_ ("only %s"), clause);
      /* TRANSLATORS: a clause and a viewer who is one of them: “only your followers can see your
       * posts — so also your manager” */
      return g_strdup_printf (_ ("only %s — so also %s"), clause, also);
    }

  if (also == NULL)
    return g_steal_pointer (&clause);
  /* TRANSLATORS: a clause and viewers: “anyone on the internet can see your posts — also your
   * manager and a client or patient” */
  return g_strdup_printf (_ ("%s — also %s"), clause, also);
}

/* Nobody is certain to see it. */
static char *
say_possible_group (const SlotjeSubject *subject, const Group *group, const char *surfaces)
{
  g_autofree char *clause = NULL;

  if (group->strangers)
    /* TRANSLATORS: a list of posts: “some people might see when you were active, but not everybody”
     */
    return g_strdup_printf (_ ("some people might see %s, but not everybody"), surfaces);
  if (group->possible->kind == SLOTJE_VIEWER_OPEN)
    return say_viewer_clause (subject, &group->possible->might, surfaces);

  clause = say_viewer_clause (subject, &group->possible->can, surfaces);
  /* TRANSLATORS: a clause: “at most your friends can see your posts” */
  return g_strdup_printf (_ ("at most %s"), clause);
}

static char *
say_group (const SlotjeSubject *subject, const Group *group)
{
  g_autofree char *surfaces = say_surfaces (group);
  g_autofree char *clause = NULL;
  g_autofree char *wider = NULL;

  if (group->possible == NULL)
    /* TRANSLATORS: a list of posts: “only you can see your stories and your posts” */
    return g_strdup_printf (_ ("only you can see %s"), surfaces);
  if (group->certain == NULL)
    return say_possible_group (subject, group, surfaces);
  if (group->certain == group->possible && !group->strangers)
    return say_settled_group (subject, group, surfaces);

  clause = say_viewer_clause (subject, &group->certain->can, surfaces);
  if (group->strangers)
    wider = g_strdup (_ ("people you do not know"));
  else
    wider = slotje_say_viewer_phrase (subject->platform, group->possible);
  /* TRANSLATORS: a clause and a wider viewer: “your friends can see your posts, and perhaps also
   * anyone on the internet” */
  return g_strdup_printf (_ ("%s, and perhaps also %s"), clause, wider);
}

static gboolean
has_clash (const SlotjeSubject *subject,
           const SlotjeExposure *exposure,
           const SlotjeSetting *setting)
{
  const SlotjeProgram *program = subject->platform->program;

  for (guint i = 0; i < program->n_surfaces; i++)
    if (exposure->reach[i].state == SLOTJE_SURFACE_CONTRADICTION &&
        depends_on (&program->cones[i], setting->index))
      return TRUE;

  return FALSE;
}

/**
 * slotje_say_consequence:
 * @subject: the account
 * @exposure: of that account
 * @setting: what was just answered
 *
 * What an answer means for real people, from the widest audience to the narrowest.
 *
 * Returns: (transfer full) (nullable): one to four sentences; %NULL when the setting changes no
 *   audience of something you have
 */
char *
slotje_say_consequence (const SlotjeSubject *subject,
                        const SlotjeExposure *exposure,
                        const SlotjeSetting *setting)
{
  g_autoptr (GPtrArray) groups = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  if (has_clash (subject, exposure, setting))
    return g_strdup (_ ("This does not fit with another answer; please look at both again."));

  groups = group_surfaces (subject, exposure, setting);
  if (groups->len == 0)
    return NULL;

  for (guint i = 0; i < MIN (groups->len, MAX_GROUPS); i++)
    {
      g_autofree char *clause = say_group (subject, g_ptr_array_index (groups, i));
      g_autofree char *sentence = NULL;

      if (i == 0)
        {
          /* TRANSLATORS: what an answer means: “So now: only your friends can see your posts” */
          g_autofree char *first = g_strdup_printf (_ ("So now: %s"), clause);

          sentence = slotje_phrase_sentence (first);
        }
      else
        sentence = slotje_phrase_sentence (clause);
      g_string_append_printf (text, i > 0 ? " %s" : "%s", sentence);
    }
  if (groups->len > MAX_GROUPS)
    g_string_append (text, _ (" It matters for other things too: see who sees what."));

  return g_string_free (g_steal_pointer (&text), FALSE);
}
