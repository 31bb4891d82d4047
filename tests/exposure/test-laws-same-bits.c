/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>
#include <string.h>

#include "intents.h"
#include "laws.h"
#include "random-rules.h"
#include "slotje-mismatch.h"
#include "slotje-profile-codec.h"

/* M23: saved and loaded, in any language, on any thread: the same bits. */

#define TODAY 739577 /* 2025-11-22 */
#define N_THREADS 4

/* All that comes out for one account, as one row of bytes. */
static GBytes *
compute (const SlotjePlatform *platform, const SlotjeFacts *facts, const SlotjeIntention *intention)
{
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (platform->program, facts);
  g_autoptr (GPtrArray) what_ifs = slotje_what_if_list (platform, NULL, facts, intention);
  GByteArray *bytes = g_byte_array_new ();
  SlotjePoints points[] = { slotje_score_reach (platform, NULL, exposure),
                            slotje_mismatch_score (platform, NULL, intention, exposure) };

  for (guint i = 0; i < exposure->n_surfaces; i++)
    {
      const SlotjeReach *reach = &exposure->reach[i];
      guint32 words[] = { reach->certain, reach->possible, reach->state };

      g_byte_array_append (bytes, (const guint8 *) words, sizeof words);
    }
  g_byte_array_append (bytes, (const guint8 *) points, sizeof points);
  for (guint i = 0; i < what_ifs->len; i++)
    {
      const SlotjeWhatIf *what_if = g_ptr_array_index (what_ifs, i);
      gint64 words[] = { what_if->reach.best, what_if->reach.worst, what_if->gain.best,
                         what_if->gain.worst };

      g_byte_array_append (bytes, (const guint8 *) words, sizeof words);
    }

  return g_byte_array_free_to_bytes (bytes);
}

static SlotjeAnswer *
record_answer (const SlotjeSetting *setting, SlotjeOptions options)
{
  SlotjeAnswer *answer = slotje_answer_new (setting->options[0].id, NULL, NULL);
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < setting->n_options; i++)
    if ((options >> i) & 1)
      g_ptr_array_add (ids, g_strdup (setting->options[i].id));
  g_ptr_array_add (ids, NULL);
  g_strfreev (answer->options);
  answer->options = (char **) g_ptr_array_free (ids, FALSE);

  return answer;
}

/* An account that says what the facts say. */
static SlotjeAccount *
record (const SlotjePlatform *platform, const SlotjeFacts *facts)
{
  const SlotjeScale *scale = platform->program->scale;
  SlotjeAccount *account = slotje_account_new ("a1", platform->id);

  for (guint i = 0; i < platform->n_settings; i++)
    slotje_account_take_answer (account, platform->settings[i].id,
                                record_answer (&platform->settings[i], facts->answers[i]));
  for (guint i = 0; i < scale->n_viewers; i++)
    slotje_account_set_links (account, scale->viewers[i].id, facts->links[scale->viewers[i].index]);
  for (guint i = 0; i < platform->n_surfaces; i++)
    slotje_account_set_absent (account, platform->surfaces[i].id, facts->absent[i]);

  return account;
}

static SlotjeAccount *
save_and_load (const SlotjeAccount *account)
{
  g_autoptr (SlotjeProfile) profile = slotje_profile_new ();
  g_autoptr (SlotjeProfile) loaded = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;
  char *text;

  g_assert_true (
      slotje_profile_add_account (profile, slotje_account_copy (account), "Add account"));
  text = slotje_profile_codec_print (profile, &length);
  bytes = g_bytes_new_take (text, length);
  loaded = slotje_profile_codec_read (bytes, "profile.slotje", NULL, &error);
  g_assert_no_error (error);

  return slotje_account_ref (slotje_profile_get_account (loaded, 0));
}

static guint
saving (const SlotjePlatform *platform, GRand *rand)
{
  g_autoptr (SlotjeFacts) facts = random_facts (rand, platform->program);
  g_autoptr (SlotjeAccount) account = record (platform, facts);
  g_autoptr (SlotjeAccount) loaded = save_and_load (account);
  g_autoptr (SlotjeFacts) before = slotje_facts_new_for_account (platform, account, TODAY);
  g_autoptr (SlotjeFacts) after = slotje_facts_new_for_account (platform, loaded, TODAY);
  g_autoptr (SlotjeIntention) intention = random_intention (rand, platform, facts);
  g_autoptr (GBytes) first = compute (platform, before, intention);
  g_autoptr (GBytes) second = compute (platform, after, intention);

  g_assert_cmpmem (before->answers, before->n_settings * sizeof *before->answers, facts->answers,
                   facts->n_settings * sizeof *facts->answers);
  g_assert_true (g_bytes_equal (first, second));

  return 1;
}

/* In C, and in the language in which the test is run: there numbers and capitals are others. */
static guint
language (const SlotjePlatform *platform, GRand *rand)
{
  g_autoptr (SlotjeFacts) facts = random_facts (rand, platform->program);
  g_autoptr (SlotjeIntention) intention = random_intention (rand, platform, facts);
  g_autoptr (SlotjeAccount) account = record (platform, facts);
  g_autoptr (SlotjeAccount) loaded = NULL;
  g_autoptr (SlotjeFacts) before = slotje_facts_new_for_account (platform, account, TODAY);
  g_autoptr (SlotjeFacts) after = NULL;
  g_autoptr (GBytes) first = compute (platform, before, intention);
  g_autoptr (GBytes) second = NULL;

  g_assert_nonnull (setlocale (LC_ALL, ""));
  loaded = save_and_load (account);
  after = slotje_facts_new_for_account (platform, loaded, TODAY);
  second = compute (platform, after, intention);
  g_assert_nonnull (setlocale (LC_ALL, "C"));
  g_assert_true (g_bytes_equal (first, second));

  return 1;
}

typedef struct
{
  const SlotjePlatform *platform;
  const SlotjeFacts *facts;
  const SlotjeIntention *intention;
} Job;

static gpointer
run (gpointer data)
{
  const Job *job = data;

  return compute (job->platform, job->facts, job->intention);
}

static guint
threads (const SlotjePlatform *platform, GRand *rand)
{
  g_autoptr (SlotjeFacts) facts = random_facts (rand, platform->program);
  g_autoptr (SlotjeIntention) intention = random_intention (rand, platform, facts);
  g_autoptr (GBytes) alone = compute (platform, facts, intention);
  Job job = { platform, facts, intention };
  GThread *workers[N_THREADS];

  for (guint i = 0; i < N_THREADS; i++)
    workers[i] = g_thread_new ("worker", run, &job);
  for (guint i = 0; i < N_THREADS; i++)
    {
      g_autoptr (GBytes) together = g_thread_join (workers[i]);

      g_assert_true (g_bytes_equal (alone, together));
    }

  return 1;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  laws_add ("m23-saved-and-loaded", saving);
  laws_add ("m23-any-language", language);
  laws_add ("m23-any-thread", threads);

  return g_test_run ();
}
