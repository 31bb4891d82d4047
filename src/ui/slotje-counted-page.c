/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-counted-page.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "slotje-audience-words.h"
#include "slotje-counted-row.h"
#include "slotje-page-header.h"
#include "slotje-sentences-plan.h"
#include "slotje-sentences-score.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

/* Weakest links that are shown one by one. */
#define MOST_LINKS 6

struct _SlotjeCountedPage
{
  GtkWidget parent_instance;

  SlotjePageHeader *header;
  GtkLabel *says;
  GtkLabel *rule;
  AdwPreferencesGroup *links;
  AdwPreferencesGroup *shares;
  AdwPreferencesGroup *left_out;
  GtkActionable *see;

  GPtrArray *rows; /* (element-type GtkWidget): in one of the groups, borrowed */

  SlotjeSession *session;
  char *account;
};

G_DEFINE_FINAL_TYPE (SlotjeCountedPage, slotje_counted_page, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
  PROP_ACCOUNT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
add_row (SlotjeCountedPage *self, AdwPreferencesGroup *group, GtkWidget *row)
{
  adw_preferences_group_add (group, row);
  g_ptr_array_add (self->rows, row);
}

static GtkWidget *
new_text_row (const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    slotje_ui_text_set_row_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);

  return row;
}

/* Leads to why the widest of these viewers sees it. */
static GtkWidget *
new_link_row (SlotjeCountedPage *self, const SlotjePlatform *platform, const SlotjeStageLink *link)
{
  const SlotjeSurface *surface = &platform->surfaces[link->surface];
  const SlotjeViewer *widest =
      slotje_audience_find_widest (platform->program->scale, link->viewers);
  g_autofree char *viewers = slotje_say_viewers (platform, link->viewers);
  GtkWidget *row = new_text_row (slotje_words_get (&surface->label), viewers);
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(sss)", self->account, surface->id,
                                    widest->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.explain-cell");
  slotje_ui_access_make_pressable (row);

  return row;
}

static void
show_links (SlotjeCountedPage *self, const SlotjePlatform *platform, const GArray *links)
{
  const guint n = links != NULL ? links->len : 0;
  /* One more takes no more room than the row that says so. */
  const guint shown = n > MOST_LINKS + 1 ? MOST_LINKS : n;

  for (guint i = 0; i < shown; i++)
    add_row (self, self->links,
             new_link_row (self, platform, &g_array_index (links, SlotjeStageLink, i)));
  if (shown < n)
    {
      g_autofree char *more = g_strdup_printf (
          ngettext ("And %u more kind of post", "And %u more kinds of posts", n - shown),
          n - shown);

      add_row (self, self->links, new_text_row (more, NULL));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->links), n > 0);
}

/* What keeps the account where it is. */
static void
show_stage (SlotjeCountedPage *self, const SlotjeSubject *subject, const SlotjeIntention *intention)
{
  const SlotjeWeights *weights = slotje_session_get_weights (self->session, self->account);
  const SlotjeExposure *exposure = slotje_session_get_exposure (self->session, self->account);
  const SlotjeStage stage =
      slotje_stage_find (subject->platform, weights, subject->facts, intention, exposure);
  g_autoptr (GArray) links = NULL;
  g_autofree char *says = NULL;

  if (stage.judged)
    {
      says = slotje_say_stage (&stage);
      links = slotje_stage_list_links (subject->platform, weights, subject->facts, intention,
                                       exposure, stage.level);
    }
  slotje_ui_text_set_label (self->says,
                            says != NULL ? says : _ ("You have not said what this account is for"));
  slotje_ui_text_set_label (self->rule, says != NULL
                                            ? slotje_say_stage_rule (stage.level)
                                            : _ ("So Slotje cannot tell what is too open: "
                                                 "everybody who can see something counts."));
  show_links (self, subject->platform, links);
}

static gint64
sum_shares (const GArray *shares, guint first, guint n)
{
  gint64 sum = 0;

  for (guint i = first; i < first + n; i++)
    sum += g_array_index (shares, SlotjeShare, i).points;

  return sum;
}

/* The shares of one kind of post. */
typedef struct
{
  guint first;
  guint n;
  gint64 points;
} Part;

static int
compare_parts (gconstpointer a, gconstpointer b)
{
  const Part *x = a;
  const Part *y = b;

  if (x->points != y->points)
    return x->points > y->points ? -1 : 1;

  return x->first < y->first ? -1 : 1;
}

/* (transfer full) (element-type Part): the heaviest first */
static GArray *
list_parts (const GArray *shares)
{
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (Part));

  for (guint first = 0; first < shares->len;)
    {
      const guint surface = g_array_index (shares, SlotjeShare, first).surface;
      Part part = { .first = first };

      while (first + part.n < shares->len &&
             g_array_index (shares, SlotjeShare, first + part.n).surface == surface)
        part.n++;
      part.points = sum_shares (shares, part.first, part.n);
      g_array_append_val (parts, part);
      first += part.n;
    }
  g_array_sort (parts, compare_parts);

  return parts;
}

static void
show_shares (SlotjeCountedPage *self, const SlotjeTally *tally, GHashTable *open)
{
  g_autoptr (GArray) parts = list_parts (tally->shares);
  g_autofree char *sum = slotje_say_tally (tally);

  slotje_ui_text_set_group (self->shares, _ ("The points"), sum);
  for (guint i = 0; i < parts->len; i++)
    {
      const Part *part = &g_array_index (parts, Part, i);
      GtkWidget *row = slotje_counted_row_new (self->session, self->account, tally->shares,
                                               part->first, part->n);

      add_row (self, self->shares, row);
      if (g_hash_table_contains (open, slotje_counted_row_get_surface (SLOTJE_COUNTED_ROW (row))))
        adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
    }
}

static void
show_left_out (SlotjeCountedPage *self, const SlotjePlatform *platform, const SlotjeTally *tally)
{
  g_auto (GStrv) sentences = slotje_say_left_out (
      platform, slotje_session_get_weights (self->session, self->account), tally);

  for (guint i = 0; sentences[i] != NULL; i++)
    add_row (self, self->left_out, new_text_row (sentences[i], NULL));
}

/* Takes all rows away; the kinds of posts whose row was open. (transfer full) */
static GHashTable *
clear (SlotjeCountedPage *self)
{
  GHashTable *open = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);
      GtkWidget *group = gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP);

      if (SLOTJE_IS_COUNTED_ROW (row) && adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)))
        g_hash_table_add (open,
                          g_strdup (slotje_counted_row_get_surface (SLOTJE_COUNTED_ROW (row))));
      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), row);
    }
  g_ptr_array_set_size (self->rows, 0);

  return open;
}

static void
update (SlotjeCountedPage *self)
{
  g_autoptr (GHashTable) open = clear (self);
  g_autofree char *name = slotje_session_dup_name (self->session, self->account);
  SlotjeSubject subject;

  slotje_page_header_set_title (self->header, name);
  if (!slotje_session_subject (self->session, self->account, &subject))
    {
      slotje_ui_text_set_label (self->says, _ ("Nothing to look up"));
      slotje_ui_text_set_label (self->rule, _ ("This platform is not in the catalogue"));
      gtk_widget_set_visible (GTK_WIDGET (self->links), FALSE);
      gtk_widget_set_visible (GTK_WIDGET (self->shares), FALSE);
      gtk_widget_set_visible (GTK_WIDGET (self->left_out), FALSE);
      return;
    }

  g_autoptr (SlotjeIntention) intention = slotje_intention_new_for_account (
      subject.platform, subject.account, subject.facts, slotje_session_get_today (self->session));
  g_autoptr (SlotjeTally) tally = slotje_tally_new (
      subject.platform, slotje_session_get_weights (self->session, self->account), intention,
      slotje_session_get_exposure (self->session, self->account));

  show_stage (self, &subject, intention);
  show_shares (self, tally, open);
  show_left_out (self, subject.platform, tally);
}

static void
changed_cb (SlotjeCountedPage *self, const char *account)
{
  if ((account == NULL || g_str_equal (account, self->account)) &&
      slotje_session_get_account (self->session, self->account) != NULL)
    update (self);
}

static void
slotje_counted_page_constructed (GObject *object)
{
  SlotjeCountedPage *self = SLOTJE_COUNTED_PAGE (object);

  G_OBJECT_CLASS (slotje_counted_page_parent_class)->constructed (object);

  g_assert (SLOTJE_IS_SESSION (self->session));
  gtk_actionable_set_action_target (self->see, "s", self->account);
  update (self);
  g_signal_connect_object (self->session, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
slotje_counted_page_dispose (GObject *object)
{
  SlotjeCountedPage *self = SLOTJE_COUNTED_PAGE (object);

  slotje_ui_access_remove_children (GTK_WIDGET (self));
  g_clear_object (&self->session);

  G_OBJECT_CLASS (slotje_counted_page_parent_class)->dispose (object);
}

static void
slotje_counted_page_finalize (GObject *object)
{
  SlotjeCountedPage *self = SLOTJE_COUNTED_PAGE (object);

  g_free (self->account);
  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (slotje_counted_page_parent_class)->finalize (object);
}

static void
slotje_counted_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjeCountedPage *self = SLOTJE_COUNTED_PAGE (object);

  switch (id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;
    case PROP_ACCOUNT:
      self->account = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_counted_page_class_init (SlotjeCountedPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = slotje_counted_page_constructed;
  object_class->dispose = slotje_counted_page_dispose;
  object_class->finalize = slotje_counted_page_finalize;
  object_class->set_property = slotje_counted_page_set_property;

  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, SLOTJE_TYPE_SESSION, flags);
  properties[PROP_ACCOUNT] = g_param_spec_string ("account", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SLOTJE_TYPE_PAGE_HEADER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-counted-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeCountedPage, header);
  gtk_widget_class_bind_template_child (widget_class, SlotjeCountedPage, says);
  gtk_widget_class_bind_template_child (widget_class, SlotjeCountedPage, rule);
  gtk_widget_class_bind_template_child (widget_class, SlotjeCountedPage, links);
  gtk_widget_class_bind_template_child (widget_class, SlotjeCountedPage, shares);
  gtk_widget_class_bind_template_child (widget_class, SlotjeCountedPage, left_out);
  gtk_widget_class_bind_template_child (widget_class, SlotjeCountedPage, see);
}

static void
slotje_counted_page_init (SlotjeCountedPage *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
slotje_counted_page_new (SlotjeSession *session, const char *account)
{
  return g_object_new (SLOTJE_TYPE_COUNTED_PAGE, "session", session, "account", account, NULL);
}
