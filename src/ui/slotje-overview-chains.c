/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-overview-chains.h"

#include <adwaita.h>

#include "slotje-sentences-linkage.h"
#include "slotje-shape.h"
#include "slotje-ui-text.h"

/* What is known of an account whose platform is known. */
static gboolean
get_linked (SlotjeSession *session, const SlotjeAccount *account, SlotjeLinked *linked)
{
  *linked = (SlotjeLinked){
    .platform = slotje_session_get_platform (session, account->id),
    .facts = slotje_session_get_facts (session, account->id),
    .exposure = slotje_session_get_exposure (session, account->id),
    .handle = account->handle,
  };

  return linked->platform != NULL;
}

static GtkWidget *
new_row (const SlotjeChain *chain, const char *const *names, const SlotjeScale *scale)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *says = slotje_say_chain (chain, names);
  g_autofree char *viewers = slotje_say_chain_viewers (chain, scale);

  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (row), says);
  slotje_ui_text_set_row_subtitle (ADW_ACTION_ROW (row), viewers);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_add_prefix (
      ADW_ACTION_ROW (row),
      slotje_shape_new (chain->certain != 0 ? SLOTJE_VALUE_YES : SLOTJE_VALUE_MAYBE));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);

  return row;
}

guint
slotje_overview_chains_fill (GtkListBox *box, SlotjeSession *session)
{
  SlotjeProfile *profile = slotje_session_get_profile (session);
  g_autoptr (GArray) accounts = g_array_new (FALSE, FALSE, sizeof (SlotjeLinked));
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) chains = NULL;
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (box, 0)) != NULL)
    gtk_list_box_remove (box, GTK_WIDGET (row));
  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      const SlotjeAccount *account = slotje_profile_get_account (profile, i);
      SlotjeLinked linked;

      if (!get_linked (session, account, &linked))
        continue;
      g_array_append_val (accounts, linked);
      g_ptr_array_add (names, slotje_session_dup_name (session, account->id));
    }

  chains = slotje_linkage_list ((const SlotjeLinked *) accounts->data, accounts->len);
  for (guint i = 0; i < chains->len; i++)
    gtk_list_box_append (box,
                         new_row (g_ptr_array_index (chains, i), (const char *const *) names->pdata,
                                  slotje_session_get_scale (session)));

  return chains->len;
}
