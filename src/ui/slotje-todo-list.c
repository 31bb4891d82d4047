/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-todo-list.h"

#include "slotje-weights.h"

#define LATER "slotje-todo-later"

static void
clear_item (SlotjeTodoItem *self)
{
  g_free (self->account);
  g_array_unref (self->changes);
  g_clear_pointer (&self->effect, slotje_what_if_free);
}

SlotjeTodoItem *
slotje_todo_item_ref (SlotjeTodoItem *self)
{
  return g_rc_box_acquire (self);
}

void
slotje_todo_item_unref (SlotjeTodoItem *self)
{
  g_rc_box_release_full (self, (GDestroyNotify) clear_item);
}

char *
slotje_todo_item_dup_key (const SlotjeTodoItem *self, const SlotjePlatform *platform)
{
  GString *key = g_string_new (self->account);

  for (guint i = 0; i < self->changes->len; i++)
    {
      const SlotjeChange *change = &g_array_index (self->changes, SlotjeChange, i);
      const SlotjeSetting *setting = &platform->settings[change->subject];

      g_string_append_printf (key, " %s=%s", setting->id, setting->options[change->value].id);
    }

  return g_string_free (key, FALSE);
}

static GHashTable *
get_later (SlotjeSession *session)
{
  GHashTable *later = g_object_get_data (G_OBJECT (session), LATER);

  if (later == NULL)
    {
      later = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      g_object_set_data_full (G_OBJECT (session), LATER, later,
                              (GDestroyNotify) g_hash_table_unref);
    }

  return later;
}

void
slotje_todo_postpone (SlotjeSession *session, const SlotjeTodoItem *item)
{
  const SlotjePlatform *platform = slotje_session_get_platform (session, item->account);

  if (platform != NULL)
    g_hash_table_add (get_later (session), slotje_todo_item_dup_key (item, platform));
}

void
slotje_todo_recall_all (SlotjeSession *session)
{
  g_hash_table_remove_all (get_later (session));
}

/* Of one account, while its part of the list is made. */
typedef struct
{
  SlotjeTodoList *list;
  SlotjeSession *session;
  SlotjeSubject subject;
  const SlotjeExposure *exposure;
  const SlotjeWeights *weights;
  const char *account; /* owned by the list */
  SlotjeIntention *intention;
} Part;

static SlotjeTodoItem *
make_item (const Part *part)
{
  SlotjeTodoItem *item = g_rc_box_new0 (SlotjeTodoItem);

  item->account = g_strdup (part->account);
  item->changes = g_array_new (FALSE, FALSE, sizeof (SlotjeChange));

  return item;
}

/* The steps of the plan, those that belong together as one. (transfer full) */
static GPtrArray *
group_steps (const Part *part, const SlotjePlan *plan)
{
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_todo_item_unref);
  const SlotjePlatform *platform = part->subject.platform;
  g_autoptr (SlotjeFacts) facts = slotje_facts_copy (part->subject.facts);

  for (guint i = 0; i < plan->steps->len; i++)
    {
      const SlotjePlanStep *step = g_ptr_array_index (plan->steps, i);

      if (!step->together || items->len == 0)
        g_ptr_array_add (items, make_item (part));

      SlotjeTodoItem *item = g_ptr_array_index (items, items->len - 1);

      g_array_append_val (item->changes, step->change);
      item->gain = step->gain;
      item->minutes += step->minutes;
    }

  for (guint i = 0; i < items->len; i++)
    {
      SlotjeTodoItem *item = g_ptr_array_index (items, i);
      const SlotjeChange *changes = (const SlotjeChange *) item->changes->data;

      item->effect = slotje_what_if (platform, part->weights, facts, part->intention, changes,
                                     item->changes->len);
      for (guint j = 0; j < item->changes->len; j++)
        slotje_change_apply (&changes[j], platform->program, facts);
    }

  return items;
}

static void
add_remainders (const Part *part, const SlotjePlan *plan)
{
  const SlotjePlatform *platform = part->subject.platform;

  for (guint i = 0; i < plan->remaining->len; i++)
    {
      const SlotjePlanRemainder *remainder =
          &g_array_index (plan->remaining, SlotjePlanRemainder, i);
      SlotjeTodoRemainder row = { .account = part->account, .remainder = *remainder };

      /* What hangs on answers of your own is asked for as a question. */
      if ((remainder->decides & (SLOTJE_DECIDES_OTHER | SLOTJE_DECIDES_PLATFORM)) == 0)
        continue;

      row.points = slotje_weights_weigh (part->weights, platform, remainder->surface,
                                         remainder->certain | remainder->possible);
      g_array_append_val (part->list->remainders, row);
    }
}

static gboolean
is_as_meant (const Part *part, guint surface)
{
  const SlotjeScale *scale = part->subject.platform->program->scale;
  gboolean judged = FALSE;

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      const SlotjeVerdict verdict =
          slotje_intention_compare (part->intention, part->exposure, surface, i);

      if (verdict != SLOTJE_VERDICT_NONE && verdict != SLOTJE_VERDICT_FINE)
        return FALSE;
      judged |= verdict == SLOTJE_VERDICT_FINE;
    }

  return judged;
}

static int
compare_surfaces (gconstpointer a, gconstpointer b, gpointer data)
{
  const SlotjePlatform *platform = data;
  const guint left = *(const guint *) a;
  const guint right = *(const guint *) b;
  const guint left_weight = platform->surfaces[left].weight;
  const guint right_weight = platform->surfaces[right].weight;

  if (left_weight != right_weight)
    return left_weight > right_weight ? -1 : 1;

  return left < right ? -1 : left > right ? 1 : 0;
}

static void
good_free (SlotjeTodoGood *self)
{
  g_array_unref (self->surfaces);
  g_free (self);
}

static void
add_good (const Part *part)
{
  const SlotjePlatform *platform = part->subject.platform;
  SlotjeTodoGood *good = g_new0 (SlotjeTodoGood, 1);

  good->account = part->account;
  good->surfaces = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      if (is_as_meant (part, i))
        g_array_append_val (good->surfaces, i);
    }

  g_array_sort_with_data (good->surfaces, compare_surfaces, (gpointer) platform);
  if (good->surfaces->len > 0)
    g_ptr_array_add (part->list->good, good);
  else
    good_free (good);
}

/* What somebody else chose is asked only by the way, in the checklist. */
static void
add_questions (const Part *part)
{
  const SlotjePlatform *platform = part->subject.platform;
  g_autoptr (GArray) questions =
                 slotje_next_question_list (platform, part->weights, part->subject.facts);

  for (guint i = 0; i < questions->len; i++)
    {
      SlotjeTodoQuestion row = { part->account, g_array_index (questions, SlotjeNextQuestion, i) };
      const gboolean yours =
          row.question.fact == SLOTJE_FACT_LINK ||
          platform->settings[row.question.fact].controller == SLOTJE_CONTROLLER_YOU;

      if (yours && row.question.possible > 0)
        g_array_append_val (part->list->questions, row);
    }
}

/* Moves what was not put off into @queue. */
static void
keep_current (const Part *part, GPtrArray *items, GQueue *queue)
{
  for (guint i = 0; i < items->len; i++)
    {
      SlotjeTodoItem *item = g_ptr_array_index (items, i);
      g_autofree char *key = slotje_todo_item_dup_key (item, part->subject.platform);

      if (g_hash_table_contains (get_later (part->session), key))
        part->list->n_later++;
      else
        g_queue_push_tail (queue, slotje_todo_item_ref (item));
    }
}

static void
add_plan (const Part *part, GQueue *queue)
{
  g_autoptr (SlotjePlan) plan = slotje_plan_find (part->subject.platform, part->weights,
                                                  part->subject.facts, part->intention, NULL);
  g_autoptr (GPtrArray) items = group_steps (part, plan);

  part->list->before += plan->before.worst;
  part->list->after += plan->after.worst;
  keep_current (part, items, queue);
  add_remainders (part, plan);
  add_good (part);
}

static void
add_account (SlotjeTodoList *list, SlotjeSession *session, const char *id, GQueue *queue)
{
  Part part = { .list = list, .session = session };
  char *account;

  if (!slotje_session_subject (session, id, &part.subject))
    return;

  const SlotjePlatform *platform = part.subject.platform;
  g_autoptr (SlotjeIntention) intention = slotje_intention_new_for_account (
      platform, part.subject.account, part.subject.facts, slotje_session_get_today (session));

  account = g_strdup (id);
  g_ptr_array_add (list->accounts, account);
  part.account = account;
  part.exposure = slotje_session_get_exposure (session, id);
  part.weights = slotje_session_get_weights (session, id);
  part.intention = intention;

  const gboolean judged = slotje_intention_is_set (intention, platform->program->scale);
  const SlotjeProgress progress = slotje_session_get_progress (session, id);
  const gboolean blank = !slotje_progress_has_begun (&progress);

  if (!judged)
    g_ptr_array_add (list->unjudged, account);
  if (blank)
    g_ptr_array_add (list->blank, account);
  if (judged && !blank)
    add_plan (&part, queue);
  add_questions (&part);
}

/* Whether the first thing to do of @a closes more than that of @b; of equals the first account. */
static gboolean
closes_more (GQueue *a, GQueue *b)
{
  const SlotjeTodoItem *left = g_queue_peek_head (a);
  const SlotjeTodoItem *right = b != NULL ? g_queue_peek_head (b) : NULL;

  if (left == NULL || right == NULL)
    return left != NULL;
  if (left->gain.worst != right->gain.worst)
    return left->gain.worst > right->gain.worst;

  return left->gain.best > right->gain.best;
}

/* What comes first in the plan of an account stays before what comes after it. */
static void
merge (SlotjeTodoList *list, GQueue *queues, guint n_queues)
{
  while (TRUE)
    {
      GQueue *best = NULL;

      for (guint i = 0; i < n_queues; i++)
        {
          if (closes_more (&queues[i], best))
            best = &queues[i];
        }
      if (best == NULL)
        return;

      g_ptr_array_add (list->items, g_queue_pop_head (best));
    }
}

static int
compare_remainders (gconstpointer a, gconstpointer b)
{
  const SlotjeTodoRemainder *left = a;
  const SlotjeTodoRemainder *right = b;

  return left->points > right->points ? -1 : left->points < right->points ? 1 : 0;
}

static int
compare_questions (gconstpointer a, gconstpointer b)
{
  const SlotjeNextQuestion *left = &((const SlotjeTodoQuestion *) a)->question;
  const SlotjeNextQuestion *right = &((const SlotjeTodoQuestion *) b)->question;

  if (left->sure != right->sure)
    return left->sure > right->sure ? -1 : 1;

  return left->possible > right->possible ? -1 : left->possible < right->possible ? 1 : 0;
}

SlotjeTodoList *
slotje_todo_list_new (SlotjeSession *session)
{
  SlotjeProfile *profile = slotje_session_get_profile (session);
  const guint n = slotje_profile_get_n_accounts (profile);
  SlotjeTodoList *self = g_new0 (SlotjeTodoList, 1);
  g_autofree GQueue *queues = g_new0 (GQueue, n + 1);

  self->accounts = g_ptr_array_new_with_free_func (g_free);
  self->blank = g_ptr_array_new ();
  self->unjudged = g_ptr_array_new ();
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_todo_item_unref);
  self->remainders = g_array_new (FALSE, FALSE, sizeof (SlotjeTodoRemainder));
  self->good = g_ptr_array_new_with_free_func ((GDestroyNotify) good_free);
  self->questions = g_array_new (FALSE, FALSE, sizeof (SlotjeTodoQuestion));

  for (guint i = 0; i < n; i++)
    add_account (self, session, slotje_profile_get_account (profile, i)->id, &queues[i]);
  merge (self, queues, n);

  /* g_array_sort() keeps equals in their order. */
  g_array_sort (self->remainders, compare_remainders);
  g_array_sort (self->questions, compare_questions);

  return self;
}

void
slotje_todo_list_free (SlotjeTodoList *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->items);
  g_array_unref (self->remainders);
  g_ptr_array_unref (self->good);
  g_array_unref (self->questions);
  g_ptr_array_unref (self->blank);
  g_ptr_array_unref (self->unjudged);
  g_ptr_array_unref (self->accounts);
  g_free (self);
}
