/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-post-page.h"

#include <adwaita.h>

#include "slotje-before.h"
#include "slotje-choice-chips.h"
#include "slotje-page-header.h"
#include "slotje-pass-on.h"
#include "slotje-post-tests.h"
#include "slotje-post-ticks.h"
#include "slotje-post-viewers.h"
#include "slotje-ui-access.h"
#include "slotje-ui-stack.h"
#include "slotje-view-empty.h"
#include "slotje-view-notes.h"

struct _SlotjePostPage
{
  GtkWidget parent_instance;

  GtkStack *stack;
  AdwStatusPage *empty;
  GtkButton *empty_button;
  SlotjeChoiceChips *accounts;
  SlotjeChoiceChips *kinds;
  GtkWidget *no_kinds;
  SlotjePostTicks *ticks;
  GtkWidget *outcome;
  SlotjePostViewers *viewers;
  SlotjeViewNotes *notes;
  SlotjePostTests *tests;
  SlotjePassOn *pass_on;

  SlotjeSession *session;
  SlotjeBefore *before;
  char *account; /* chosen (nullable) */
  char *kind;    /* chosen (nullable): id of a surface */
};

G_DEFINE_FINAL_TYPE (SlotjePostPage, slotje_post_page, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
choose (char **place, const char *id)
{
  char *own = g_strdup (id);

  g_free (*place);
  *place = own;
}

static gboolean
is_listed (const GPtrArray *ids, const char *id)
{
  return id != NULL && g_ptr_array_find_with_equal_func ((GPtrArray *) ids, id, g_str_equal, NULL);
}

/* The one chosen before, else the last that was added. */
static void
choose_account (SlotjePostPage *self, const GPtrArray *accounts)
{
  if (!is_listed (accounts, self->account))
    choose (&self->account, g_ptr_array_index (accounts, accounts->len - 1));
}

static void
show_accounts (SlotjePostPage *self, GPtrArray *accounts)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < accounts->len; i++)
    g_ptr_array_add (names,
                     slotje_session_dup_name (self->session, g_ptr_array_index (accounts, i)));
  g_ptr_array_add (accounts, NULL);
  g_ptr_array_add (names, NULL);
  slotje_choice_chips_set (self->accounts, (const char *const *) accounts->pdata,
                           (const char *const *) names->pdata, self->account);
}

static void
add_kind (GPtrArray *surfaces, const SlotjeFacts *facts, const SlotjeSurface *surface)
{
  if (surface != NULL && !facts->absent[surface->index])
    g_ptr_array_add (surfaces, (gpointer) surface);
}

/* What the person makes themselves. Of a platform of which nothing is known to be that, everything.
 * (transfer container) (element-type SlotjeSurface) */
static GPtrArray *
list_kinds (SlotjePostPage *self, const SlotjeSubject *subject)
{
  const SlotjePlatform *platform = subject->platform;
  GPtrArray *surfaces = g_ptr_array_new ();
  gboolean known = FALSE;

  for (char **kind = self->before->kinds; *kind != NULL; kind++)
    {
      const SlotjeSurface *surface = slotje_platform_find_surface (platform, *kind);

      known = known || surface != NULL;
      add_kind (surfaces, subject->facts, surface);
    }
  for (guint i = 0; !known && i < platform->n_surfaces; i++)
    add_kind (surfaces, subject->facts, &platform->surfaces[i]);

  return surfaces;
}

/* Kinds of posts that platforms have in common keep their choice from one to the next. */
static void
show_kinds (SlotjePostPage *self, const GPtrArray *surfaces)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  for (guint i = 0; i < surfaces->len; i++)
    {
      const SlotjeSurface *surface = g_ptr_array_index (surfaces, i);

      g_ptr_array_add (ids, surface->id);
      g_ptr_array_add (labels, (gpointer) slotje_words_get (&surface->label));
    }
  if (!is_listed (ids, self->kind))
    choose (&self->kind, ids->len > 0 ? g_ptr_array_index (ids, 0) : NULL);
  g_ptr_array_add (ids, NULL);
  g_ptr_array_add (labels, NULL);
  slotje_choice_chips_set (self->kinds, (const char *const *) ids->pdata,
                           (const char *const *) labels->pdata, self->kind);
  gtk_widget_set_visible (GTK_WIDGET (self->kinds), surfaces->len > 0);
  gtk_widget_set_visible (self->no_kinds, surfaces->len == 0);
  gtk_widget_set_visible (self->outcome, surfaces->len > 0);
}

static void
show_outcome (SlotjePostPage *self, const SlotjePlatform *platform, SlotjeViewScope *scope)
{
  const SlotjeSurface *surface =
      self->kind != NULL ? slotje_platform_find_surface (platform, self->kind) : NULL;

  if (surface == NULL)
    return;

  scope->account = self->account;
  slotje_post_viewers_update (self->viewers, self->session, self->account, surface->index);
  slotje_view_notes_update (self->notes, scope, 1);
  slotje_pass_on_update (self->pass_on, surface);
}

static void
update (SlotjePostPage *self)
{
  SlotjeViewScope scope = { self->session, "", slotje_view_scope_get_viewer (self->session), "",
                            FALSE };
  SlotjeSubject subject;

  if (slotje_view_empty_show (self->empty, self->empty_button, &scope))
    {
      slotje_ui_stack_show_name (self->stack, "empty");
      return;
    }

  g_autoptr (GPtrArray) accounts = slotje_view_scope_list_accounts (&scope);

  choose_account (self, accounts);
  show_accounts (self, accounts);
  if (!slotje_session_subject (self->session, self->account, &subject))
    return;

  g_autoptr (GPtrArray) surfaces = list_kinds (self, &subject);

  show_kinds (self, surfaces);
  show_outcome (self, subject.platform, &scope);
  slotje_ui_stack_show_name (self->stack, "body");
}

static void
changed_cb (SlotjePostPage *self, const char *account)
{
  if (account == NULL || g_strcmp0 (account, self->account) == 0)
    update (self);
}

static void
account_chosen_cb (SlotjePostPage *self, const char *account)
{
  choose (&self->account, account);
  update (self);
}

static void
kind_chosen_cb (SlotjePostPage *self, const char *kind)
{
  choose (&self->kind, kind);
  update (self);
}

static void
ticked_cb (SlotjePostPage *self)
{
  slotje_post_tests_update (self->tests, self->before, slotje_post_ticks_get (self->ticks));
}

static void
slotje_post_page_constructed (GObject *object)
{
  SlotjePostPage *self = SLOTJE_POST_PAGE (object);

  G_OBJECT_CLASS (slotje_post_page_parent_class)->constructed (object);

  g_assert (SLOTJE_IS_SESSION (self->session));
  self->before = slotje_before_find (
      slotje_catalog_get_complaints (slotje_session_get_catalog (self->session)));
  slotje_post_ticks_fill (self->ticks, self->before);
  slotje_post_tests_fill (self->tests, self->before);
  ticked_cb (self);
  update (self);
  g_signal_connect_object (self->session, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
slotje_post_page_dispose (GObject *object)
{
  SlotjePostPage *self = SLOTJE_POST_PAGE (object);

  slotje_ui_access_remove_children (GTK_WIDGET (self));
  g_clear_object (&self->session);
  g_clear_pointer (&self->before, slotje_before_free);
  g_clear_pointer (&self->account, g_free);
  g_clear_pointer (&self->kind, g_free);

  G_OBJECT_CLASS (slotje_post_page_parent_class)->dispose (object);
}

static void
slotje_post_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjePostPage *self = SLOTJE_POST_PAGE (object);

  switch (id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_post_page_class_init (SlotjePostPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = slotje_post_page_constructed;
  object_class->dispose = slotje_post_page_dispose;
  object_class->set_property = slotje_post_page_set_property;

  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, SLOTJE_TYPE_SESSION,
                           G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SLOTJE_TYPE_CHOICE_CHIPS);
  g_type_ensure (SLOTJE_TYPE_PAGE_HEADER);
  g_type_ensure (SLOTJE_TYPE_PASS_ON);
  g_type_ensure (SLOTJE_TYPE_POST_TESTS);
  g_type_ensure (SLOTJE_TYPE_POST_TICKS);
  g_type_ensure (SLOTJE_TYPE_POST_VIEWERS);
  g_type_ensure (SLOTJE_TYPE_VIEW_NOTES);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-post-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjePostPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SlotjePostPage, empty);
  gtk_widget_class_bind_template_child (widget_class, SlotjePostPage, empty_button);
  gtk_widget_class_bind_template_child (widget_class, SlotjePostPage, accounts);
  gtk_widget_class_bind_template_child (widget_class, SlotjePostPage, kinds);
  gtk_widget_class_bind_template_child (widget_class, SlotjePostPage, no_kinds);
  gtk_widget_class_bind_template_child (widget_class, SlotjePostPage, ticks);
  gtk_widget_class_bind_template_child (widget_class, SlotjePostPage, outcome);
  gtk_widget_class_bind_template_child (widget_class, SlotjePostPage, viewers);
  gtk_widget_class_bind_template_child (widget_class, SlotjePostPage, notes);
  gtk_widget_class_bind_template_child (widget_class, SlotjePostPage, tests);
  gtk_widget_class_bind_template_child (widget_class, SlotjePostPage, pass_on);
  gtk_widget_class_bind_template_callback (widget_class, account_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, ticked_cb);
}

static void
slotje_post_page_init (SlotjePostPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
slotje_post_page_new (SlotjeSession *session)
{
  return g_object_new (SLOTJE_TYPE_POST_PAGE, "session", session, NULL);
}

const char *
slotje_post_page_get_account (SlotjePostPage *self)
{
  g_return_val_if_fail (SLOTJE_IS_POST_PAGE (self), NULL);

  return self->account;
}

const char *
slotje_post_page_get_kind (SlotjePostPage *self)
{
  g_return_val_if_fail (SLOTJE_IS_POST_PAGE (self), NULL);

  return self->kind;
}
