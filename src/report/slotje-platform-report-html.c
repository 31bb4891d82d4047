/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-platform-report.h"

#include <glib/gi18n.h>

#include "slotje-html.h"
#include "slotje-platform-html-private.h"
#include "slotje-sentences.h"

static void
begin_section (GString *page, const char *id, const char *title)
{
  g_string_append_printf (page, "<section id=\"%s\">\n", id);
  slotje_html_add (page, "h2", NULL, title);
}

static void
end_section (GString *page)
{
  g_string_append (page, "</section>\n");
}

static gboolean
has_settings (const SlotjePlatform *platform, SlotjeSection section)
{
  for (guint i = 0; i < platform->n_settings; i++)
    if (platform->settings[i].section == section)
      return TRUE;

  return FALSE;
}

static void
add_settings (GString *page, const SlotjePlatform *platform, SlotjeSection section, guint32 today)
{
  if (!has_settings (platform, section))
    return;

  begin_section (page, slotje_section_to_string (section), slotje_say_section (section));
  for (guint i = 0; i < platform->n_settings; i++)
    if (platform->settings[i].section == section)
      slotje_platform_html_add_setting (page, platform, &platform->settings[i], today);
  end_section (page);
}

static void
add_surface (GString *page, const SlotjePlatform *platform, const SlotjeSurface *surface)
{
  const SlotjeRule *rule = &platform->rules[surface->rule];
  g_autofree char *weight = g_strdup_printf ("%u", surface->weight);

  g_string_append_printf (page, "<article id=\"surface-%s\">\n", surface->id);
  slotje_html_add_heading (page, 3, "surface", surface->id, slotje_words_get (&surface->label));
  g_string_append (page, "<dl>\n");
  slotje_html_add_row (page, _ ("In a sentence"), slotje_words_get (&surface->phrase));
  slotje_html_add (page, "dt", NULL, _ ("Who sees it"));
  g_string_append (page, "<dd>");
  slotje_platform_html_add_audience (page, platform,
                                     platform->program->surface_roots[surface->index]);
  g_string_append (page, "</dd>\n");
  slotje_html_add (page, "dt", NULL, _ ("Rule"));
  g_string_append (page, "<dd>");
  slotje_html_add_anchor (page, "rule", rule->id, rule->id);
  g_string_append (page, "</dd>\n");
  slotje_html_add_row (page, _ ("Harm, 1 to 5"), weight);
  slotje_html_add_row (page, _ ("Can be passed on"), surface->shareable ? _ ("yes") : _ ("no"));
  slotje_html_add_row (page, _ ("Not everybody has it"), slotje_words_get (&surface->present));
  slotje_platform_html_add_list (page, _ ("What you can do"), surface->actions, surface->n_actions);
  g_string_append (page, "</dl>\n</article>\n");
}

static void
add_surfaces (GString *page, const SlotjePlatform *platform)
{
  begin_section (page, "surfaces", _ ("What there is to see"));
  for (guint i = 0; i < platform->n_surfaces; i++)
    add_surface (page, platform, &platform->surfaces[i]);
  end_section (page);
}

static void
add_rules (GString *page, const SlotjePlatform *platform, guint32 today)
{
  begin_section (page, "rules", _ ("Rules"));
  for (guint i = 0; i < platform->n_rules; i++)
    {
      const SlotjeRule *rule = &platform->rules[i];

      g_string_append_printf (page, "<article id=\"rule-%s\">\n", rule->id);
      slotje_html_add_heading (page, 3, "rule", rule->id, slotje_words_get (&rule->because));
      g_string_append (page, "<dl>\n");
      slotje_platform_html_add_evidence (page, platform, rule->sources, rule->verified,
                                         rule->confidence, today);
      slotje_platform_html_add_amendments (page, &rule->amendments);
      g_string_append (page, "</dl>\n</article>\n");
    }
  end_section (page);
}

static void
add_constraints (GString *page, const SlotjePlatform *platform)
{
  if (platform->n_constraints == 0)
    return;

  begin_section (page, "constraints", _ ("What goes together"));
  for (guint i = 0; i < platform->n_constraints; i++)
    {
      const SlotjeConstraint *constraint = &platform->constraints[i];

      g_string_append_printf (page, "<article id=\"constraint-%s\">\n", constraint->id);
      slotje_html_add_heading (page, 3, "constraint", constraint->id,
                               constraint->because.en != NULL
                                   ? slotje_words_get (&constraint->because)
                                   : constraint->id);
      g_string_append (page, "<p>");
      slotje_platform_html_add_condition (page, platform, platform->program->constraint_roots[i]);
      g_string_append (page, "</p>\n");
      if (constraint->sources != NULL && constraint->sources[0] != NULL)
        {
          g_string_append (page, "<dl>\n");
          slotje_platform_html_add_sources (page, constraint->sources);
          g_string_append (page, "</dl>\n");
        }
      g_string_append (page, "</article>\n");
    }
  end_section (page);
}

static void
add_renamed (GString *page, GHashTable *renamed, const char *kind)
{
  g_autoptr (GList) olds = g_list_sort (g_hash_table_get_keys (renamed), (GCompareFunc) strcmp);

  for (GList *link = olds; link != NULL; link = link->next)
    {
      const char *new_id = g_hash_table_lookup (renamed, link->data);

      g_string_append_printf (page, "<tr><td>%s</td><td><code>", kind);
      slotje_html_add_text (page, link->data);
      g_string_append (page, "</code></td><td><code>");
      /* TRANSLATORS: instead of a new name: what had the old one is no longer there */
      slotje_html_add_text (page, *new_id != '\0' ? new_id : _ ("gone"));
      g_string_append (page, "</code></td></tr>\n");
    }
}

static void
add_all_renamed (GString *page, const SlotjePlatform *platform)
{
  if (g_hash_table_size (platform->renamed_settings) == 0 &&
      g_hash_table_size (platform->renamed_options) == 0 &&
      g_hash_table_size (platform->renamed_surfaces) == 0)
    return;

  begin_section (page, "renamed", _ ("What had another name before"));
  g_string_append (page, "<table>\n<tbody>\n");
  add_renamed (page, platform->renamed_settings, "settings");
  add_renamed (page, platform->renamed_options, "options");
  add_renamed (page, platform->renamed_surfaces, "surfaces");
  g_string_append (page, "</tbody>\n</table>\n");
  end_section (page);
}

static void
add_sources (GString *page, const SlotjePlatform *platform)
{
  begin_section (page, "sources", _ ("Sources"));
  g_string_append (page, "<ul>\n");
  for (guint i = 0; i < platform->n_sources; i++)
    {
      const SlotjeSource *source = &platform->sources[i];

      g_string_append (page, "<li id=\"source-");
      slotje_html_add_text (page, source->id);
      g_string_append (page, "\"><code>");
      slotje_html_add_text (page, source->id);
      g_string_append (page, "</code> ");
      slotje_html_add_link (page, source->url != NULL ? source->url : "", source->title);
      if (source->date != NULL)
        g_string_append_printf (page, ", <time>%s</time>", source->date);
      g_string_append (page, "</li>\n");
    }
  g_string_append (page, "</ul>\n");
  end_section (page);
}

static void
add_way (GString *page, const char *id, const char *title)
{
  g_string_append_printf (page, "<li><a href=\"#%s\">", id);
  slotje_html_add_text (page, title);
  g_string_append (page, "</a></li>\n");
}

static void
add_ways (GString *page, const SlotjePlatform *platform)
{
  g_string_append (page, "<nav>\n<ul>\n");
  for (int i = 0; i < SLOTJE_N_SECTIONS; i++)
    if (has_settings (platform, (SlotjeSection) i))
      add_way (page, slotje_section_to_string ((SlotjeSection) i),
               slotje_say_section ((SlotjeSection) i));
  add_way (page, "surfaces", _ ("What there is to see"));
  add_way (page, "rules", _ ("Rules"));
  add_way (page, "sources", _ ("Sources"));
  g_string_append (page, "</ul>\n</nav>\n");
}

static void
add_codes (GString *page, const char *name, char **codes)
{
  g_autofree char *text = codes != NULL ? g_strjoinv (", ", codes) : NULL;

  slotje_html_add_row (page, name, text);
}

static void
add_links (GString *page, SlotjeLinks links)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) codes = NULL;

  for (guint i = 0; i < SLOTJE_N_LINKS; i++)
    if (((links >> i) & 1) != 0)
      g_strv_builder_add (builder, slotje_link_to_string ((SlotjeLink) i));
  codes = g_strv_builder_end (builder);
  /* TRANSLATORS: how somebody can be linked to an account: contact, none and so on, as codes */
  add_codes (page, _ ("Links"), codes);
}

static void
add_head (GString *page, const SlotjePlatform *platform)
{
  slotje_html_add (page, "p", NULL, slotje_words_get (&platform->about));
  g_string_append (page, "<dl>\n");
  slotje_html_add_row (page, _ ("Id"), platform->id);
  add_codes (page, _ ("Also known as"), platform->aliases);
  slotje_html_add_row (page, _ ("Last changed"), platform->revision);
  add_codes (page, _ ("Good for"), platform->good_for);
  add_links (page, platform->program->links);
  slotje_html_add (page, "dt", NULL, _ ("Contacts are called"));
  g_string_append (page, "<dd>");
  slotje_platform_html_add_words (page, &platform->contact_word);
  g_string_append (page, ", ");
  slotje_platform_html_add_words (page, &platform->contacts_word);
  g_string_append (page, "</dd>\n</dl>\n");
}

/**
 * slotje_platform_report_html:
 * @platform: a platform
 * @today: Julian day on which facts are judged to be old
 *
 * All that the catalogue says about a platform, to be read, printed and linked to: each record has
 * the address `#setting-ID`, `#surface-ID`, `#rule-ID`, `#constraint-ID` or `#source-ID`.
 *
 * Returns: (transfer full): a page of its own, HTML
 */
char *
slotje_platform_report_html (const SlotjePlatform *platform, guint32 today)
{
  GString *page = g_string_new (NULL);

  slotje_html_begin (page, slotje_words_language (), platform->name, NULL);
  add_head (page, platform);
  add_ways (page, platform);
  for (int section = 0; section < SLOTJE_N_SECTIONS; section++)
    add_settings (page, platform, (SlotjeSection) section, today);
  add_constraints (page, platform);
  add_surfaces (page, platform);
  add_rules (page, platform, today);
  add_all_renamed (page, platform);
  add_sources (page, platform);
  slotje_html_end (page);

  return g_string_free (page, FALSE);
}

/**
 * slotje_platforms_report_html:
 * @platforms: (element-type SlotjePlatform): platforms
 *
 * An index of all platforms. It links to `ID.html` next to it, which is how
 * slotje_platform_report_html() is best saved.
 *
 * Returns: (transfer full): a page of its own, HTML
 */
char *
slotje_platforms_report_html (const GPtrArray *platforms)
{
  GString *page = g_string_new (NULL);

  slotje_html_begin (page, slotje_words_language (), _ ("The catalogue"), NULL);
  g_string_append (page, "<ul>\n");
  for (guint i = 0; i < platforms->len; i++)
    {
      const SlotjePlatform *platform = g_ptr_array_index (platforms, i);
      g_autofree char *settings = g_strdup_printf (
          ngettext ("%u setting", "%u settings", platform->n_settings), platform->n_settings);

      g_string_append_printf (page, "<li id=\"platform-%s\"><a href=\"%s.html\">", platform->id,
                              platform->id);
      slotje_html_add_text (page, platform->name);
      g_string_append (page, "</a>: ");
      slotje_html_add_text (page, slotje_words_get (&platform->about));
      g_string_append (page, " <span class=\"quiet\">");
      slotje_html_add_text (page, settings);
      g_string_append_printf (page, ", <time>%s</time></span></li>\n", platform->revision);
    }
  g_string_append (page, "</ul>\n");
  slotje_html_end (page);

  return g_string_free (page, FALSE);
}
