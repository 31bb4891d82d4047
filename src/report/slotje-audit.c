/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-audit.h"

#include "slotje-judge.h"

static void
judge (SlotjeAudit *self, const SlotjePlatform *platform, guint32 today)
{
  self->intention = slotje_intention_new_for_account (platform, self->account, self->facts, today);
  self->mismatch = slotje_points_to_thousandths (
      slotje_mismatch_score (platform, self->weights, self->intention, self->exposure));
  if (slotje_intention_is_set (self->intention, platform->program->scale))
    self->stage =
        slotje_stage_find (platform, self->weights, self->facts, self->intention, self->exposure);
}

/**
 * slotje_audit_new:
 * @catalog: the catalogue; it must live as long as the audit
 * @account: an account
 * @own: (nullable): what the person says counts how much
 * @today: Julian day on which answers are judged to be fresh or expired
 *
 * Returns: (transfer full) (nullable): what follows from its answers, or %NULL when the catalogue
 *   does not know the platform
 */
SlotjeAudit *
slotje_audit_new (SlotjeCatalog *catalog,
                  SlotjeAccount *account,
                  const SlotjeOwnWeights *own,
                  guint32 today)
{
  const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, account->platform);
  SlotjeAudit *self;

  if (platform == NULL)
    return NULL;

  self = g_new0 (SlotjeAudit, 1);
  self->account = slotje_account_ref (account);
  self->today = today;
  self->facts = slotje_facts_new_for_account (platform, account, today);
  self->exposure = slotje_exposure_evaluate (platform->program, self->facts);
  self->weights = slotje_weights_new (platform, own);
  self->reach =
      slotje_points_to_thousandths (slotje_score_reach (platform, self->weights, self->exposure));
  judge (self, platform, today);
  self->progress = slotje_progress_count (platform, account, self->facts, today);
  self->subject.platform = platform;
  self->subject.account = self->account;
  self->subject.facts = self->facts;

  return self;
}

/**
 * slotje_audit_list:
 * @catalog: the catalogue; it must live as long as the audits
 * @profile: a profile
 * @account: (nullable): id of the only account wanted
 * @today: Julian day
 *
 * Accounts on platforms that the catalogue does not know are left out.
 *
 * Returns: (transfer full) (element-type SlotjeAudit): the audits, in the order of the accounts
 */
GPtrArray *
slotje_audit_list (SlotjeCatalog *catalog,
                   SlotjeProfile *profile,
                   const char *account,
                   guint32 today)
{
  const SlotjeOwnWeights *own = slotje_profile_get_own_weights (profile);
  GPtrArray *audits = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_audit_free);

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      SlotjeAccount *candidate = slotje_profile_get_account (profile, i);
      SlotjeAudit *audit = NULL;

      if (account == NULL || g_str_equal (candidate->id, account))
        audit = slotje_audit_new (catalog, candidate, own, today);
      if (audit != NULL)
        g_ptr_array_add (audits, audit);
    }

  return audits;
}

/**
 * slotje_audit_score_all:
 * @catalog: the catalogue
 * @accounts: (element-type SlotjeAccount): accounts
 * @own: (nullable): what the person says counts how much
 * @day: Julian day on which answers are judged to be fresh or expired
 * @as_judged: whether they are of the past, and to be taken as they were judged, where that was
 * kept
 *
 * Accounts on platforms that the catalogue does not know are left out.
 *
 * Returns: points of reach of all of them together
 */
SlotjePoints
slotje_audit_score_all (SlotjeCatalog *catalog,
                        const GPtrArray *accounts,
                        const SlotjeOwnWeights *own,
                        guint32 day,
                        gboolean as_judged)
{
  SlotjePoints sum = { 0, 0, 0 };

  for (guint i = 0; i < accounts->len; i++)
    {
      const SlotjeAccount *account = g_ptr_array_index (accounts, i);
      const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, account->platform);
      g_autoptr (SlotjeFacts) facts = NULL;
      g_autoptr (SlotjeExposure) exposure = NULL;
      g_autoptr (SlotjeWeights) weights = NULL;
      SlotjePoints points;

      if (platform == NULL)
        continue;

      exposure = as_judged ? slotje_judge_recall_account (platform, account, day)
                           : slotje_judge_account (platform, account, day);
      weights = slotje_weights_new (platform, own);
      points = slotje_score_reach (platform, weights, exposure);
      sum.best += points.best;
      sum.worst += points.worst;
      sum.of += points.of;
    }

  return sum;
}

/**
 * slotje_audit_free:
 * @self: (nullable) (transfer full): an audit
 */
void
slotje_audit_free (SlotjeAudit *self)
{
  if (self == NULL)
    return;

  slotje_intention_free (self->intention);
  slotje_weights_free (self->weights);
  slotje_exposure_free (self->exposure);
  slotje_facts_free (self->facts);
  slotje_account_unref (self->account);
  g_free (self);
}
