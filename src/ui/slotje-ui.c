/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-ui.h"

#include <adwaita.h>

#include "slotje-button.h"
#include "slotje-flow-layout.h"
#include "slotje-padlock.h"
#include "slotje-page-header.h"
#include "slotje-row-layout.h"
#include "slotje-shell.h"
#include "slotje-tile.h"
#include "slotje-ui-resource.h"

#define PREFIX "/io/github/slotje/Slotje"

/* Types that templates name and no code may have touched yet. */
static void
ensure_types (void)
{
  g_type_ensure (SLOTJE_TYPE_BUTTON);
  g_type_ensure (SLOTJE_TYPE_FLOW_LAYOUT);
  g_type_ensure (SLOTJE_TYPE_PADLOCK);
  g_type_ensure (SLOTJE_TYPE_PAGE_HEADER);
  g_type_ensure (SLOTJE_TYPE_ROW_LAYOUT);
  g_type_ensure (SLOTJE_TYPE_SHELL);
  g_type_ensure (SLOTJE_TYPE_TILE);
}

static void
add_style (GdkDisplay *display, GtkCssProvider *provider, const char *path, int more)
{
  gtk_css_provider_load_from_resource (provider, path);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + more);
}

static void
contrast_cb (AdwStyleManager *manager, GParamSpec *pspec, GtkCssProvider *provider)
{
  GdkDisplay *display = adw_style_manager_get_display (manager);

  if (adw_style_manager_get_high_contrast (manager))
    add_style (display, provider, PREFIX "/ui/style-contrast.css", 1);
  else
    gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (provider));
}

static void
forget_provider_cb (gpointer provider, GClosure *closure)
{
  g_object_unref (provider);
}

static void
load_style (GdkDisplay *display)
{
  AdwStyleManager *manager = adw_style_manager_get_for_display (display);
  g_autoptr (GtkCssProvider) usual = gtk_css_provider_new ();
  GtkCssProvider *contrast = gtk_css_provider_new ();

  add_style (display, usual, PREFIX "/ui/style.css", 0);
  g_signal_connect_data (manager, "notify::high-contrast", G_CALLBACK (contrast_cb), contrast,
                         forget_provider_cb, 0);
  contrast_cb (manager, NULL, contrast);
}

void
slotje_ui_init (void)
{
  static gsize done = 0;

  if (!g_once_init_enter (&done))
    return;

  GdkDisplay *display = gdk_display_get_default ();

  /* Asking for it makes the linker keep it; it registers itself. */
  g_assert (slotje_ui_get_resource () != NULL);
  ensure_types ();
  load_style (display);

  g_once_init_leave (&done, 1);
}
