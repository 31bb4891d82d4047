/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-platform-html-private.h"

#include <glib/gi18n.h>

#include "slotje-html.h"
#include "slotje-sentences.h"

static const char *
say_status (SlotjeWordsStatus status)
{
  switch (status)
    {
    case SLOTJE_WORDS_PRESS:
      /* TRANSLATORS: behind the Dutch words of a platform: where they were seen */
      return _ ("from a guide or the press");
    case SLOTJE_WORDS_MEMORY:
      /* TRANSLATORS: behind the Dutch words of a platform: they were seen nowhere */
      return _ ("from memory");
    case SLOTJE_WORDS_OURS:
    case SLOTJE_WORDS_OFFICIAL:
    default:
      return NULL;
    }
}

static void
add_dutch (GString *page, const char *dutch, SlotjeWordsStatus status)
{
  const char *from = say_status (status);

  g_string_append (page, " / <span lang=\"nl\">");
  slotje_html_add_text (page, dutch);
  g_string_append (page, "</span>");
  if (from == NULL)
    return;

  g_string_append (page, " <span class=\"quiet\">(");
  slotje_html_add_text (page, from);
  g_string_append (page, ")</span>");
}

/**
 * slotje_platform_html_add_words:
 * @page: what to add to
 * @words: what a platform calls something
 *
 * Adds the words in both languages, and where the Dutch ones come from.
 */
void
slotje_platform_html_add_words (GString *page, const SlotjeWords *words)
{
  g_string_append (page, "<span lang=\"en\">");
  slotje_html_add_text (page, words->en);
  g_string_append (page, "</span>");
  if (words->nl != NULL)
    add_dutch (page, words->nl, words->status);
}

/**
 * slotje_platform_html_add_list:
 * @page: stands in a description list
 * @name: what it is
 * @list: (array length=n): our own prose
 * @n: how many
 *
 * Adds a row with a list in it, or nothing.
 */
void
slotje_platform_html_add_list (GString *page, const char *name, const SlotjeWords *list, guint n)
{
  if (n == 0)
    return;

  slotje_html_add (page, "dt", NULL, name);
  g_string_append (page, "<dd><ul>\n");
  for (guint i = 0; i < n; i++)
    slotje_html_add (page, "li", NULL, slotje_words_get (&list[i]));
  g_string_append (page, "</ul></dd>\n");
}

/**
 * slotje_platform_html_add_sources:
 * @page: stands in a description list
 * @sources: ids of sources
 *
 * Adds links to where something is known from.
 */
void
slotje_platform_html_add_sources (GString *page, char **sources)
{
  slotje_html_add (page, "dt", NULL, _ ("Sources"));
  g_string_append (page, "<dd>");
  for (guint i = 0; sources[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (page, ", ");
      slotje_html_add_anchor (page, "source", sources[i], sources[i]);
    }
  g_string_append (page, "</dd>\n");
}

/**
 * slotje_platform_html_add_evidence:
 * @page: stands in a description list
 * @platform: a platform
 * @sources: ids of its sources
 * @verified: ISO date
 * @confidence: how sure we are
 * @today: a Julian day
 *
 * Adds since when, from what, and how sure; and a word of warning where it is needed.
 */
void
slotje_platform_html_add_evidence (GString *page,
                                   const SlotjePlatform *platform,
                                   char **sources,
                                   const char *verified,
                                   SlotjeConfidence confidence,
                                   guint32 today)
{
  const gboolean care = slotje_care_find (verified, confidence, today) != SLOTJE_CARE_NONE;
  g_autofree char *trust = slotje_say_source (platform, NULL, verified, confidence, today);

  slotje_html_add (page, "dt", NULL, _ ("Checked"));
  g_string_append_printf (page,
                          "<dd%s><time>%s</time>, <code>%s</code>: ", care ? " class=\"care\"" : "",
                          verified, slotje_confidence_to_string (confidence));
  slotje_html_add_text (page, trust);
  g_string_append (page, "</dd>\n");
  slotje_platform_html_add_sources (page, sources);
}

/**
 * slotje_platform_html_add_amendments:
 * @page: stands in a description list
 * @amendments: what changed
 *
 * Adds what changed and when, or nothing.
 */
void
slotje_platform_html_add_amendments (GString *page, const SlotjeAmendments *amendments)
{
  if (amendments->n == 0)
    return;

  slotje_html_add (page, "dt", NULL, _ ("Changed"));
  g_string_append (page, "<dd><ul>\n");
  for (guint i = 0; i < amendments->n; i++)
    {
      g_string_append_printf (page, "<li><time>%s</time>: ", amendments->list[i].date);
      slotje_html_add_text (page, slotje_words_get (&amendments->list[i].what));
      g_string_append (page, "</li>\n");
    }
  g_string_append (page, "</ul></dd>\n");
}

/* What is told apart by the option: where it starts, and what we advise for what. */
static void
add_marks (GString *page, const SlotjeSetting *setting, int option)
{
  if (option == setting->default_option)
    {
      g_string_append_c (page, ' ');
      slotje_html_add (page, "strong", NULL, _ ("(as it starts)"));
    }
  for (int i = 0; i < SLOTJE_N_PURPOSES; i++)
    if (option == setting->recommended[i])
      {
        g_autofree char *advice =
            /* TRANSLATORS: behind an option: what kind of account it is advised for */
            g_strdup_printf (_ ("(advised: %s)"), slotje_say_purpose ((SlotjePurpose) i));

        g_string_append_c (page, ' ');
        slotje_html_add (page, "em", NULL, advice);
      }
}

static void
add_options (GString *page, const SlotjeSetting *setting)
{
  slotje_html_add (page, "dt", NULL,
                   setting->chain ? _ ("Options, most closed first") : _ ("Options"));
  g_string_append_printf (page, "<dd><%s>\n", setting->chain ? "ol" : "ul");
  for (guint i = 0; i < setting->n_options; i++)
    {
      g_string_append (page, "<li>");
      slotje_platform_html_add_words (page, &setting->options[i].label);
      g_string_append (page, " <code>");
      slotje_html_add_text (page, setting->options[i].id);
      g_string_append (page, "</code>");
      add_marks (page, setting, (int) i);
      g_string_append (page, "</li>\n");
    }
  g_string_append_printf (page, "</%s></dd>\n", setting->chain ? "ol" : "ul");
  if (setting->default_option < 0)
    slotje_html_add_row (page, _ ("As it starts"), _ ("not known"));
}

static void
add_where (GString *page, const SlotjeWhere *where)
{
  g_autofree char *english = slotje_say_path (where, "en");
  g_autofree char *dutch = slotje_say_path (where, "nl");

  slotje_html_add (page, "dt", NULL,
                   g_str_equal (where->client, "web") ? _ ("On the web") : _ ("In the app"));
  g_string_append (page, "<dd>");
  if (english != NULL)
    {
      g_string_append (page, "<span lang=\"en\">");
      slotje_html_add_text (page, english);
      g_string_append (page, "</span>");
    }
  else
    slotje_html_add_text (page, _ ("not known"));
  if (dutch != NULL)
    add_dutch (page, dutch, where->path_status);
  if (where->url != NULL)
    {
      g_string_append (page, "<br>");
      slotje_html_add_link (page, where->url, where->url);
    }
  g_string_append (page, "</dd>\n");
}

static void
add_nature (GString *page, const SlotjeSetting *setting)
{
  g_autofree char *lifetime = g_strdup_printf (
      ngettext ("%u day", "%u days", setting->lifetime_days), setting->lifetime_days);
  g_autofree char *minutes =
      g_strdup_printf (ngettext ("%u minute", "%u minutes", setting->minutes), setting->minutes);

  /* TRANSLATORS: you, somebody else or the platform, as a code */
  slotje_html_add_row (page, _ ("Who decides"), slotje_controller_to_string (setting->controller));
  /* TRANSLATORS: for how many days an answer is good */
  slotje_html_add_row (page, _ ("An answer is good for"), lifetime);
  slotje_html_add_row (page, _ ("It takes"), minutes);
}

/**
 * slotje_platform_html_add_setting:
 * @page: what to add to
 * @platform: a platform
 * @setting: one of its settings
 * @today: a Julian day
 *
 * Adds all that is known about a setting.
 */
void
slotje_platform_html_add_setting (GString *page,
                                  const SlotjePlatform *platform,
                                  const SlotjeSetting *setting,
                                  guint32 today)
{
  g_string_append_printf (page, "<article id=\"setting-%s\">\n", setting->id);
  slotje_html_add_heading (page, 3, "setting", setting->id, slotje_words_get (&setting->question));
  g_string_append (page, "<dl>\n");
  slotje_html_add (page, "dt", NULL, _ ("What it is called"));
  g_string_append (page, "<dd>");
  slotje_platform_html_add_words (page, &setting->label);
  g_string_append (page, "</dd>\n");
  slotje_html_add_row (page, _ ("Why"), slotje_words_get (&setting->why));
  slotje_html_add_row (page, _ ("What it costs"), slotje_words_get (&setting->cost));
  slotje_platform_html_add_list (page, _ ("Mind"), setting->caveats, setting->n_caveats);
  add_options (page, setting);
  for (guint i = 0; i < setting->n_where; i++)
    add_where (page, &setting->where[i]);
  add_nature (page, setting);
  slotje_platform_html_add_evidence (page, platform, setting->sources, setting->verified,
                                     setting->confidence, today);
  slotje_platform_html_add_amendments (page, &setting->amendments);
  g_string_append (page, "</dl>\n</article>\n");
}
