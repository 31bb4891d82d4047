/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-todo-words.h"

#include <glib/gi18n.h>

#include "slotje-audience-words.h"
#include "slotje-phrases.h"
#include "slotje-sentences-plan.h"
#include "slotje-template.h"

/* Longer lists are not read. */
#define MOST_VIEWERS 3
#define MOST_SURFACES 3

char *
slotje_todo_say_item (const SlotjePlatform *platform, const SlotjeTodoItem *item)
{
  g_autoptr (GPtrArray) commands = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < item->changes->len; i++)
    {
      const SlotjeChange *change = &g_array_index (item->changes, SlotjeChange, i);
      g_autofree char *command = slotje_say_change (platform, change);

      g_ptr_array_add (commands, i == 0 ? g_strdup (command) : slotje_phrase_start_lower (command));
    }

  return slotje_phrase_join_and (commands);
}

char *
slotje_todo_say_viewers (const SlotjePlatform *platform, SlotjeAudience audience)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const SlotjeScale *scale = platform->program->scale;
  guint n = 0;

  for (guint i = 0; i < scale->n_viewers; i++)
    n += (audience >> i) & 1;

  const guint n_named = n > MOST_VIEWERS ? MOST_VIEWERS - 1 : n;

  for (guint i = 0; i < n_named; i++)
    {
      const SlotjeViewer *widest = slotje_audience_find_widest (scale, audience);

      g_ptr_array_add (names, slotje_say_viewer_phrase (platform, widest));
      audience &= ~((SlotjeAudience) 1 << widest->index);
    }
  if (n > n_named)
    /* TRANSLATORS: the last of a list of people: “anyone on the internet, your manager and 4
     * others” */
    g_ptr_array_add (
        names, g_strdup_printf (ngettext ("%u other", "%u others", n - n_named), n - n_named));

  return slotje_phrase_join_and (names);
}

char *
slotje_todo_say_surfaces (const SlotjePlatform *platform, const GArray *surfaces)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const guint n = surfaces->len;
  const guint n_named = n > MOST_SURFACES ? MOST_SURFACES - 1 : n;

  for (guint i = 0; i < n_named; i++)
    {
      const SlotjeSurface *surface = &platform->surfaces[g_array_index (surfaces, guint, i)];

      g_ptr_array_add (names, g_strdup (slotje_words_get (&surface->phrase)));
    }
  if (n > n_named)
    /* TRANSLATORS: the last item of a list of posts: “your stories, your reels and 3 more kinds” */
    g_ptr_array_add (names, g_strdup_printf (ngettext ("%u more kind of post",
                                                       "%u more kinds of posts", n - n_named),
                                             n - n_named));

  return slotje_phrase_join_and (names);
}

static int
compare_weights (gconstpointer a, gconstpointer b, gpointer data)
{
  const SlotjePlatform *platform = data;
  const guint left = platform->surfaces[*(const guint *) a].weight;
  const guint right = platform->surfaces[*(const guint *) b].weight;

  return left > right ? -1 : left < right ? 1 : 0;
}

/* The cells that get narrower: all that close, or, @partly, those that do not close quite. */
static char *
say_narrowed (const SlotjePlatform *platform,
              const GArray *cells,
              gboolean partly,
              const char *format)
{
  g_autoptr (GArray) surfaces = g_array_new (FALSE, FALSE, sizeof (guint));
  SlotjeAudience viewers = 0;

  for (guint i = 0; i < cells->len; i++)
    {
      const SlotjeCellChange *cell = &g_array_index (cells, SlotjeCellChange, i);

      if (cell->to >= cell->from || (cell->to != SLOTJE_VALUE_NO) != partly)
        continue;

      viewers |= (SlotjeAudience) 1 << cell->viewer;
      /* The cells come by surface. */
      if (surfaces->len == 0 || g_array_index (surfaces, guint, surfaces->len - 1) != cell->surface)
        g_array_append_val (surfaces, cell->surface);
    }

  if (surfaces->len == 0)
    return NULL;

  g_array_sort_with_data (surfaces, compare_weights, (gpointer) platform);

  g_autofree char *what = slotje_todo_say_surfaces (platform, surfaces);
  g_autofree char *whom = slotje_todo_say_viewers (platform, viewers);

  return slotje_template_fill (format, "what", what, "viewers", whom, NULL);
}

char *
slotje_todo_say_effect (const SlotjePlatform *platform, const SlotjeWhatIf *effect)
{
  char *text;

  /* TRANSLATORS: {what} is a list such as “your posts and your stories”, {viewers} one such as
   * “anyone on the internet and your manager” */
  text = say_narrowed (platform, effect->cells, FALSE, _ ("Closes {what} for {viewers}"));
  if (text != NULL)
    return text;

  /* TRANSLATORS: {what} is a list such as “your posts and your stories”, {viewers} one such as
   * “anyone on the internet and your manager” */
  return say_narrowed (platform, effect->cells, TRUE,
                       _ ("No longer certain that {what} can be seen by {viewers}"));
}

/* “4 changes, 6 minutes” */
static char *
say_size (const SlotjeTodoList *list, guint shown)
{
  guint minutes = 0;

  for (guint i = 0; i < shown; i++)
    minutes += ((const SlotjeTodoItem *) g_ptr_array_index (list->items, i))->minutes;

  g_autofree char *changes = g_strdup_printf (ngettext ("%u change", "%u changes", shown), shown);
  g_autofree char *time = slotje_say_minutes (minutes);

  if (time == NULL)
    return g_steal_pointer (&changes);

  /* TRANSLATORS: “4 changes, 6 minutes” */
  return g_strdup_printf (_ ("%s, %s"), changes, time);
}

/* How much of what is too open they take away. */
static char *
say_total (const SlotjeTodoList *list, guint shown)
{
  gint64 closed = 0;

  for (guint i = 0; i < shown; i++)
    closed += ((const SlotjeTodoItem *) g_ptr_array_index (list->items, i))->gain.worst;

  if (closed <= 0)
    return g_strdup (_ ("What closes most comes first."));
  if (closed >= list->before)
    return g_strdup (_ ("Together they close everything that is more open than you mean."));

  /* TRANSLATORS: a percentage */
  return g_strdup_printf (_ ("Together they close %u%% of what is, or may be, more open than you "
                             "mean. What closes most comes first."),
                          MAX (1, (guint) (100 * closed / list->before)));
}

char *
slotje_todo_say_fine (const SlotjeTodoList *list)
{
  guint n = 0;

  for (guint i = 0; i < list->good->len; i++)
    n += ((const SlotjeTodoGood *) g_ptr_array_index (list->good, i))->surfaces->len;

  if (n == 0)
    return NULL;

  return g_strdup_printf (
      ngettext ("%u kind of post is already seen only by those it is meant for.",
                "%u kinds of posts are already seen only by those they are meant for.", n),
      n);
}

/* What there is to say at all. */
typedef enum
{
  SITUATION_BLANK,
  SITUATION_ITEMS,
  SITUATION_UNJUDGED,
  SITUATION_LATER,
  SITUATION_DONE,
} Situation;

static Situation
find_situation (const SlotjeTodoList *list)
{
  if (list->blank->len == list->accounts->len)
    return SITUATION_BLANK;
  if (list->items->len > 0)
    return SITUATION_ITEMS;
  if (list->unjudged->len == list->accounts->len)
    return SITUATION_UNJUDGED;

  return list->n_later > 0 ? SITUATION_LATER : SITUATION_DONE;
}

char *
slotje_todo_say_headline (const SlotjeTodoList *list, guint shown)
{
  switch (find_situation (list))
    {
    case SITUATION_BLANK:
      return g_strdup (_ ("Nothing is known yet"));
    case SITUATION_ITEMS:
      return say_size (list, shown);
    case SITUATION_UNJUDGED:
      return g_strdup (_ ("For whom do you post?"));
    case SITUATION_LATER:
      return g_strdup (_ ("The rest is for later"));
    case SITUATION_DONE:
    default:
      return g_strdup (_ ("Nothing to change now"));
    }
}

char *
slotje_todo_say_rest (const SlotjeTodoList *list, guint shown)
{
  switch (find_situation (list))
    {
    case SITUATION_BLANK:
      return g_strdup (_ ("Look up a few settings first, and you see here what closes most."));
    case SITUATION_ITEMS:
      return say_total (list, shown);
    case SITUATION_UNJUDGED:
      return g_strdup (_ ("Say what you use an account for, and Slotje works out the few changes "
                          "that close most."));
    case SITUATION_LATER:
      return g_strdup (_ ("You put off what there is to change until you open Slotje again."));
    case SITUATION_DONE:
    default:
      return list->after == 0
                 ? g_strdup (_ ("Everything is as you mean it."))
                 : g_strdup (_ ("What is still more open than you mean is decided by others, or "
                                "not known yet."));
    }
}
