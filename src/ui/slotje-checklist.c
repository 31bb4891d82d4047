/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-checklist.h"

/* Reading a question, finding the page and choosing what it says there. */
#define SECONDS_PER_SETTING 20

static guint
rank (const SlotjePlatform *platform, const SlotjeSetting *setting)
{
  if (setting->controller != SLOTJE_CONTROLLER_YOU)
    return 1 + SLOTJE_N_SECTIONS;

  return slotje_platform_is_in_a_rule (platform, setting) ? 0 : 1 + setting->section;
}

static int
compare_checks (gconstpointer a, gconstpointer b)
{
  SlotjeCheck *left = *(SlotjeCheck *const *) a;
  SlotjeCheck *right = *(SlotjeCheck *const *) b;
  const SlotjePlatform *platform = slotje_check_get_platform (left);
  const SlotjeSetting *left_setting = slotje_check_get_setting (left);
  const SlotjeSetting *right_setting = slotje_check_get_setting (right);
  const guint left_rank = rank (platform, left_setting);
  const guint right_rank = rank (platform, right_setting);

  if (left_rank != right_rank)
    return left_rank < right_rank ? -1 : 1;

  return (int) left_setting->index - (int) right_setting->index;
}

/* Whether @check is a better place than @best to ask for something: a question of your own, and the
 * one that matters for the fewest other things. */
static gboolean
is_better_place (SlotjeCheck *check, SlotjeCheck *best)
{
  if (best == NULL || slotje_check_is_yours (check) != slotje_check_is_yours (best))
    return best == NULL || slotje_check_is_yours (check);

  return slotje_check_count_dependents (check) < slotje_check_count_dependents (best);
}

/* With a question that matters only for what not everybody has; @checks are in the order of the
 * guide. */
static void
ask_for_surface (GPtrArray *checks, const SlotjePlatform *platform, const SlotjeSurface *surface)
{
  const SlotjeCone *cone = &platform->program->cones[surface->index];
  SlotjeCheck *best = NULL;

  for (guint i = 0; i < checks->len; i++)
    {
      SlotjeCheck *check = g_ptr_array_index (checks, i);

      if (!slotje_check_can_be_left_out (check))
        continue;

      for (guint j = 0; j < cone->n_settings; j++)
        {
          if (cone->settings[j] == slotje_check_get_setting (check)->index &&
              is_better_place (check, best))
            best = check;
        }
    }

  if (best != NULL)
    g_ptr_array_add (slotje_check_get_surfaces (best), (gpointer) surface);
}

GListModel *
slotje_checklist_new (SlotjeSession *session, const char *account)
{
  const SlotjePlatform *platform = slotje_session_get_platform (session, account);
  g_autoptr (GPtrArray) checks = g_ptr_array_new_with_free_func (g_object_unref);
  GListStore *store = g_list_store_new (SLOTJE_TYPE_CHECK);

  if (platform == NULL)
    return G_LIST_MODEL (store);

  for (guint i = 0; i < platform->n_settings; i++)
    g_ptr_array_add (checks, slotje_check_new (session, account, &platform->settings[i]));
  g_ptr_array_sort (checks, compare_checks);

  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      if (platform->surfaces[i].present.en != NULL)
        ask_for_surface (checks, platform, &platform->surfaces[i]);
    }

  g_list_store_splice (store, 0, 0, checks->pdata, checks->len);

  return G_LIST_MODEL (store);
}

guint
slotje_checklist_find (GListModel *self, const char *setting)
{
  for (guint i = 0; i < g_list_model_get_n_items (self); i++)
    {
      g_autoptr (SlotjeCheck) check = g_list_model_get_item (self, i);

      if (g_str_equal (slotje_check_get_setting (check)->id, setting))
        return i;
    }

  return SLOTJE_CHECKLIST_NONE;
}

static gboolean
is_waiting (SlotjeCheck *check)
{
  return slotje_progress_is_waiting (slotje_check_get_state (check));
}

guint
slotje_checklist_find_open (GListModel *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (self); i++)
    {
      g_autoptr (SlotjeCheck) check = g_list_model_get_item (self, i);

      if (is_waiting (check))
        return i;
    }

  return SLOTJE_CHECKLIST_NONE;
}

/* Adds up to @most open questions of the person's own, in the order of what they tell. */
static void
add_telling (GListStore *store,
             GListModel *checks,
             const SlotjeSubject *subject,
             GArray *telling,
             guint most)
{
  for (guint i = 0; i < telling->len && g_list_model_get_n_items (G_LIST_MODEL (store)) < most; i++)
    {
      const SlotjeNextQuestion *question = &g_array_index (telling, SlotjeNextQuestion, i);

      if (question->fact == SLOTJE_FACT_LINK)
        continue;

      g_autoptr (SlotjeCheck) check = g_list_model_get_item (
          checks, slotje_checklist_find (checks, subject->platform->settings[question->fact].id));

      if (check != NULL && slotje_check_is_yours (check) && is_waiting (check))
        g_list_store_append (store, check);
    }
}

gboolean
slotje_checklist_find_telling (SlotjeSession *session,
                               const char *account,
                               SlotjeNextQuestion *question)
{
  SlotjeSubject subject;

  if (!slotje_session_subject (session, account, &subject))
    return FALSE;

  g_autoptr (GArray) telling = slotje_next_question_list (
      subject.platform, slotje_session_get_weights (session, account), subject.facts);

  for (guint i = 0; i < telling->len; i++)
    {
      *question = g_array_index (telling, SlotjeNextQuestion, i);
      if (question->fact != SLOTJE_FACT_LINK &&
          subject.platform->settings[question->fact].controller == SLOTJE_CONTROLLER_YOU)
        return TRUE;
    }

  return FALSE;
}

GListModel *
slotje_checklist_new_telling (GListModel *self,
                              SlotjeSession *session,
                              const char *account,
                              guint most)
{
  GListStore *store = g_list_store_new (SLOTJE_TYPE_CHECK);
  SlotjeSubject subject;

  if (!slotje_session_subject (session, account, &subject))
    return G_LIST_MODEL (store);

  g_autoptr (GArray) telling = slotje_next_question_list (
      subject.platform, slotje_session_get_weights (session, account), subject.facts);

  add_telling (store, self, &subject, telling, most > 0 ? most : G_MAXUINT);
  for (guint i = 0; most == 0 && i < g_list_model_get_n_items (self); i++)
    {
      g_autoptr (SlotjeCheck) check = g_list_model_get_item (self, i);

      if (!g_list_store_find (store, check, NULL))
        g_list_store_append (store, check);
    }

  return G_LIST_MODEL (store);
}

guint
slotje_checklist_count_open (GListModel *self)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (self); i++)
    {
      g_autoptr (SlotjeCheck) check = g_list_model_get_item (self, i);

      n += is_waiting (check) ? 1 : 0;
    }

  return n;
}

guint
slotje_checklist_count_advice (GListModel *self, SlotjeAdvice advice)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (self); i++)
    {
      g_autoptr (SlotjeCheck) check = g_list_model_get_item (self, i);

      n += slotje_check_get_advice (check) == advice ? 1 : 0;
    }

  return n;
}

guint
slotje_checklist_estimate_minutes (guint n_open)
{
  return (n_open * SECONDS_PER_SETTING + 59) / 60;
}

/* Whether some question asks for the surface along with itself. */
static gboolean
is_asked (GListModel *self, const SlotjeSurface *surface)
{
  for (guint i = 0; i < g_list_model_get_n_items (self); i++)
    {
      g_autoptr (SlotjeCheck) check = g_list_model_get_item (self, i);

      if (g_ptr_array_find (slotje_check_get_surfaces (check), surface, NULL))
        return TRUE;
    }

  return FALSE;
}

GPtrArray *
slotje_checklist_list_unasked (GListModel *self, const SlotjePlatform *platform)
{
  GPtrArray *surfaces = g_ptr_array_new ();

  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      const SlotjeSurface *surface = &platform->surfaces[i];

      if (surface->present.en != NULL && !is_asked (self, surface))
        g_ptr_array_add (surfaces, (gpointer) surface);
    }

  return surfaces;
}
