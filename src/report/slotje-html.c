/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-html.h"

/* Colours have a contrast of at least 4.5 to 1 on both grounds; on paper only what is needed. */
static const char style_sheet[] =
    ":root{color-scheme:light dark;--ink:#1d1d20;--ground:#fff;--quiet:#5e5c64;--line:#c8c6cc;"
    "--link:#1a5fb4;--card:#f6f5f4;--care:#7a4a00}"
    "@media (prefers-color-scheme:dark){:root{--ink:#f2f1f4;--ground:#1d1d20;--quiet:#b5b3bb;"
    "--line:#4a494e;--link:#8fc1ff;--card:#2a292d;--care:#ffc078}}"
    "*{box-sizing:border-box}"
    "body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:50rem;color:var(--ink);"
    "background:var(--ground);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:break-word}"
    "h1,h2,h3{line-height:1.25}h2{margin-top:2.5rem;border-bottom:1px solid var(--line)}"
    "a{color:var(--link)}a:focus-visible{outline:3px solid var(--link);outline-offset:2px}"
    "article{margin:1rem 0;padding:.75rem 1rem;border-radius:.75rem;background:var(--card)}"
    "article h3{margin:0 0 .25rem}:target{outline:3px solid var(--link)}"
    "dl{display:grid;grid-template-columns:minmax(6rem,auto) 1fr;gap:.25rem 1rem;margin:.5rem 0}"
    "dt{color:var(--quiet)}dd{margin:0}ul{margin:.25rem 0;padding-left:1.25rem}"
    "code{font-size:.9em}.quiet{color:var(--quiet)}.care{color:var(--care)}"
    "table{border-collapse:collapse;width:100%}th,td{padding:.25rem .75rem .25rem 0;"
    "text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}"
    "@media (max-width:30rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}"
    "@media print{:root{--ink:#000;--ground:#fff;--quiet:#444;--line:#999;--link:#000;"
    "--card:#fff;--care:#000}body{max-width:none;padding:0;font-size:10pt}nav{display:none}"
    "article{break-inside:avoid;border:1px solid var(--line)}h2{break-after:avoid}"
    "a[href^=\"https\"]::after{content:\" <\" attr(href) \">\";color:var(--quiet)}}";

/**
 * slotje_html_begin:
 * @page: what to add to
 * @language: `en` or `nl`
 * @title: of the window and of the page
 * @style: (nullable): more rules of style, our own
 *
 * Begins a page, up to its heading. Close it with slotje_html_end().
 */
void
slotje_html_begin (GString *page, const char *language, const char *title, const char *style)
{
  g_string_append_printf (
      page,
      "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" "
      "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
      language);
  slotje_html_add (page, "title", NULL, title);
  g_string_append_printf (page, "<style>%s%s</style>\n</head>\n<body>\n<main>\n", style_sheet,
                          style != NULL ? style : "");
  slotje_html_add (page, "h1", NULL, title);
}

/**
 * slotje_html_end:
 * @page: what to add to
 *
 * Ends the page.
 */
void
slotje_html_end (GString *page)
{
  g_string_append (page, "</main>\n</body>\n</html>\n");
}

/* Whatever could turn the text around, or is no character of a page at all. */
static gboolean
is_shown (gunichar c)
{
  if (g_unichar_iscntrl (c))
    return c == '\n' || c == '\t';

  return g_unichar_isdefined (c) && g_unichar_type (c) != G_UNICODE_FORMAT &&
         g_unichar_type (c) != G_UNICODE_PRIVATE_USE;
}

/**
 * slotje_html_add_text:
 * @page: what to add to
 * @text: any text
 *
 * Adds text, also as the value of an attribute between double quotes.
 */
void
slotje_html_add_text (GString *page, const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      const gunichar c = g_utf8_get_char (p);

      if (c == '&')
        g_string_append (page, "&amp;");
      else if (c == '<')
        g_string_append (page, "&lt;");
      else if (c == '>')
        g_string_append (page, "&gt;");
      else if (c == '"')
        g_string_append (page, "&quot;");
      else if (is_shown (c))
        g_string_append_unichar (page, c);
    }
}

/**
 * slotje_html_add:
 * @page: what to add to
 * @tag: name of an element
 * @attributes: (nullable): its attributes, our own markup
 * @text: what is in it
 *
 * Adds an element with a text in it.
 */
void
slotje_html_add (GString *page, const char *tag, const char *attributes, const char *text)
{
  g_string_append_printf (page, "<%s%s%s>", tag, attributes != NULL ? " " : "",
                          attributes != NULL ? attributes : "");
  slotje_html_add_text (page, text);
  g_string_append_printf (page, "</%s>\n", tag);
}

/**
 * slotje_html_add_heading:
 * @page: what to add to
 * @level: 1 to 6
 * @prefix: what kind of thing it is about
 * @id: id of the thing
 * @text: the heading
 *
 * Adds a heading with a link to itself behind it.
 */
void
slotje_html_add_heading (
    GString *page, guint level, const char *prefix, const char *id, const char *text)
{
  g_string_append_printf (page, "<h%u>", level);
  slotje_html_add_text (page, text);
  g_string_append (page, " <a class=\"quiet\" href=\"#");
  slotje_html_add_text (page, prefix);
  g_string_append_c (page, '-');
  slotje_html_add_text (page, id);
  g_string_append (page, "\"><code>");
  slotje_html_add_text (page, id);
  g_string_append_printf (page, "</code></a></h%u>\n", level);
}

/**
 * slotje_html_add_link:
 * @page: what to add to
 * @url: an address
 * @text: what it is called
 *
 * Adds a link that tells the other side nothing about who follows it. An address that is not https
 * stays text.
 */
void
slotje_html_add_link (GString *page, const char *url, const char *text)
{
  if (!g_str_has_prefix (url, "https://"))
    {
      slotje_html_add_text (page, text);
      return;
    }

  g_string_append (page, "<a rel=\"noreferrer\" href=\"");
  slotje_html_add_text (page, url);
  g_string_append (page, "\">");
  slotje_html_add_text (page, text);
  g_string_append (page, "</a>");
}

/**
 * slotje_html_add_anchor:
 * @page: what to add to
 * @prefix: what kind of thing is linked to
 * @id: id of the thing
 * @text: what it is called
 *
 * Adds a link to a place in the page.
 */
void
slotje_html_add_anchor (GString *page, const char *prefix, const char *id, const char *text)
{
  g_string_append_printf (page, "<a href=\"#%s-", prefix);
  slotje_html_add_text (page, id);
  g_string_append (page, "\">");
  slotje_html_add_text (page, text);
  g_string_append (page, "</a>");
}

/**
 * slotje_html_add_row:
 * @page: what to add to
 * @name: what it is
 * @text: (nullable): what it is like; nothing is added without it
 *
 * Adds a row to a description list.
 */
void
slotje_html_add_row (GString *page, const char *name, const char *text)
{
  if (text == NULL || *text == '\0')
    return;

  slotje_html_add (page, "dt", NULL, name);
  slotje_html_add (page, "dd", NULL, text);
}
