/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-view-notes.h"

#include <glib/gi18n.h>

#include "slotje-flow-layout.h"
#include "slotje-phrases.h"
#include "slotje-ui-text.h"

struct _SlotjeViewNotes
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (SlotjeViewNotes, slotje_view_notes, GTK_TYPE_WIDGET)

static void
clear (GtkWidget *widget)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (widget)) != NULL)
    gtk_widget_unparent (child);
}

static void
slotje_view_notes_dispose (GObject *object)
{
  clear (GTK_WIDGET (object));

  G_OBJECT_CLASS (slotje_view_notes_parent_class)->dispose (object);
}

static void
slotje_view_notes_class_init (SlotjeViewNotesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_view_notes_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
slotje_view_notes_init (SlotjeViewNotes *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
}

static GtkWidget *
add_card (SlotjeViewNotes *self)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "slotje-note");
  gtk_widget_set_parent (card, GTK_WIDGET (self));

  return card;
}

static void
add_text (GtkWidget *card, const char *text, const char *css_class)
{
  gtk_box_append (GTK_BOX (card), slotje_ui_text_new_label (text, css_class));
}

static GtkWidget *
add_buttons (GtkWidget *card)
{
  GtkWidget *buttons =
      g_object_new (GTK_TYPE_BOX, "layout-manager", slotje_flow_layout_new (), NULL);

  gtk_widget_set_margin_top (buttons, 3);
  gtk_box_append (GTK_BOX (card), buttons);

  return buttons;
}

static GtkWidget *
add_button (GtkWidget *buttons, const char *text)
{
  GtkWidget *button = gtk_button_new ();

  slotje_ui_text_set_button (GTK_BUTTON (button), text);
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_box_append (GTK_BOX (buttons), button);

  return button;
}

static void
add_blank (SlotjeViewNotes *self, const SlotjeViewScope *scope)
{
  g_autoptr (GPtrArray) accounts = slotje_view_scope_list_accounts (scope);
  GtkWidget *card = add_card (self);
  GtkWidget *button;

  add_text (card,
            _ ("Nothing recorded yet: this is what could be. Answer a few questions, and it "
               "becomes what is."),
            NULL);
  button = add_button (add_buttons (card), _ ("Answer questions"));
  gtk_widget_add_css_class (button, "suggested-action");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", g_ptr_array_index (accounts, 0));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-account");
}

static char *
say_clash (const SlotjeSubject *subject, const GArray *clash)
{
  g_autoptr (GPtrArray) clauses = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < clash->len; i++)
    g_ptr_array_add (clauses,
                     slotje_say_fact (subject, (SlotjeFact) g_array_index (clash, guint, i), 0));

  g_autofree char *answers = slotje_phrase_join_and (clauses);

  /* TRANSLATORS: clauses such as ““Private account” is “On” and “Account type” is “Business”” */
  return g_strdup_printf (_ ("These answers cannot be true at the same time: %s."), answers);
}

static void
add_clash_card (SlotjeViewNotes *self,
                const SlotjeViewScope *scope,
                const SlotjeSubject *subject,
                const GArray *clash,
                guint n_surfaces)
{
  GtkWidget *card = add_card (self);
  GtkWidget *buttons;
  g_autofree char *account = slotje_say_account (subject->platform, subject->account);
  g_autofree char *answers = say_clash (subject, clash);
  g_autofree char *effect = g_strdup_printf (
      ngettext ("Until they are right, %u kind of post counts as “might see”.",
                "Until they are right, %u kinds of posts count as “might see”.", n_surfaces),
      n_surfaces);

  if (slotje_view_scope_is_all (scope))
    add_text (card, account, "heading");
  add_text (card, answers, NULL);
  add_text (card, effect, "dim-label");
  buttons = add_buttons (card);

  for (guint i = 0; i < clash->len; i++)
    {
      const SlotjeSetting *setting = &subject->platform->settings[g_array_index (clash, guint, i)];
      g_autofree char *label =
          /* TRANSLATORS: a button; the name of a setting */
          g_strdup_printf (_ ("Look at “%s” again"), slotje_words_get (&setting->label));
      GtkWidget *button = add_button (buttons, label);

      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", subject->account->id,
                                        setting->id);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-setting");
    }
}

static gboolean
is_same (const GArray *a, const GArray *b)
{
  return a->len == b->len && memcmp (a->data, b->data, a->len * sizeof (guint)) == 0;
}

/* One card per set of answers that clash; @n_surfaces counts whom it keeps open. */
static void
add_clashes (SlotjeViewNotes *self, const SlotjeViewScope *scope, const char *account)
{
  const SlotjeExposure *exposure = slotje_session_get_exposure (scope->session, account);
  g_autoptr (GPtrArray) clashes = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autoptr (GArray) counts = g_array_new (FALSE, TRUE, sizeof (guint));
  SlotjeSubject subject;

  if (!slotje_session_subject (scope->session, account, &subject))
    return;

  for (guint i = 0; i < exposure->n_surfaces; i++)
    {
      guint place = 0;

      if (exposure->reach[i].state != SLOTJE_SURFACE_CONTRADICTION)
        continue;

      g_autoptr (GArray) clash =
                     slotje_exposure_find_clash (subject.platform->program, subject.facts, i);

      while (place < clashes->len && !is_same (g_ptr_array_index (clashes, place), clash))
        place++;
      if (place == clashes->len)
        {
          g_ptr_array_add (clashes, g_steal_pointer (&clash));
          g_array_set_size (counts, clashes->len);
        }
      g_array_index (counts, guint, place)++;
    }

  for (guint i = 0; i < clashes->len; i++)
    add_clash_card (self, scope, &subject, g_ptr_array_index (clashes, i),
                    g_array_index (counts, guint, i));
}

static void
add_line (SlotjeViewNotes *self, const char *text)
{
  gtk_widget_set_parent (slotje_ui_text_new_label (text, "dim-label"), GTK_WIDGET (self));
}

static void
add_strangers (SlotjeViewNotes *self, const SlotjeViewScope *scope)
{
  g_autoptr (GPtrArray) names = slotje_view_scope_list_strangers (scope);

  if (names->len == 0)
    return;

  g_autofree char *list = slotje_phrase_join_and (names);
  /* TRANSLATORS: names of accounts */
  g_autofree char *text = g_strdup_printf (
      ngettext ("Left out, because the catalogue does not know this platform: %s",
                "Left out, because the catalogue does not know these platforms: %s", names->len),
      list);

  add_line (self, text);
}

void
slotje_view_notes_update (SlotjeViewNotes *self, const SlotjeViewScope *scope, guint n_found)
{
  g_autoptr (GPtrArray) accounts = slotje_view_scope_list_accounts (scope);

  g_return_if_fail (SLOTJE_IS_VIEW_NOTES (self));

  clear (GTK_WIDGET (self));
  if (slotje_view_scope_is_blank (scope))
    add_blank (self, scope);
  for (guint i = 0; i < accounts->len; i++)
    add_clashes (self, scope, g_ptr_array_index (accounts, i));
  add_strangers (self, scope);

  if (n_found == 0 && *scope->query != '\0')
    {
      g_autofree char *text =
          /* TRANSLATORS: what was searched for */
          g_strdup_printf (_ ("No kind of post here has “%s” in its name."), scope->query);

      add_line (self, text);
    }
  else if (n_found == 0)
    {
      add_line (self, _ ("You have none of the kinds of posts that can be here."));
    }

  gtk_widget_set_visible (GTK_WIDGET (self),
                          gtk_widget_get_first_child (GTK_WIDGET (self)) != NULL);
}
