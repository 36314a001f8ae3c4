/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-organisation-words.h"

#include <glib/gi18n-lib.h>

#include "tonari-fold.h"
#include "tonari-label-parts.h"

/* A line shows the beginning of what was typed; the case has the rest. */
#define MOST_LETTERS 120

static void
append (GString *text, const char *part)
{
  if (part == NULL || *part == '\0')
    return;
  if (text->len > 0)
    g_string_append (text, TONARI_LABEL_PARTS_SEPARATOR);
  g_string_append (text, part);
}

static void
append_typed (GString *text, const char *title, const char *typed)
{
  g_autofree char *shortened = tonari_shorten (typed, MOST_LETTERS);
  g_autofree char *part = NULL;

  if (shortened == NULL || *shortened == '\0')
    return;
  /* Translators: what a line of text is, and its words: "News: …" */
  part = title != NULL ? g_strdup_printf (_ ("%s: %s"), title, shortened) : g_strdup (shortened);
  append (text, part);
}

static char *
span (TonariContext *context, const TonariOrganisationEntry *entry)
{
  g_autofree char *first = tonari_context_format_date (context, entry->date);
  g_autofree char *last = tonari_context_format_date (context, entry->until);

  if (*last != '\0')
    return g_strdup_printf (_ ("%s – %s"), *first != '\0' ? first : "?", last);
  if (*first == '\0')
    return g_strdup (_ ("since an unknown day"));

  return g_strdup_printf (_ ("since %s"), first);
}

char *
tonari_organisation_words (TonariContext *context, const TonariOrganisationEntry *entry)
{
  g_autofree char *when = NULL;
  GString *text = g_string_new (NULL);

  switch (entry->line)
    {
    case TONARI_ORGANISATION_LINE_TIE:
    case TONARI_ORGANISATION_LINE_EARLIER:
      when = span (context, entry);
      append (text, when);
      append_typed (text, _ ("Support received"), entry->first);
      append_typed (text, _ ("Role held"), entry->second);
      break;
    case TONARI_ORGANISATION_LINE_WATCHING:
      when = span (context, entry);
      append (text, _ ("Watched over together"));
      append (text, when);
      append_typed (text, NULL, entry->first);
      break;
    case TONARI_ORGANISATION_LINE_NEWS:
      when = tonari_context_format_date (context, entry->date);
      append (text, when);
      append_typed (text, _ ("News"), entry->first);
      break;
    case TONARI_ORGANISATION_LINE_SHARING:
      when = tonari_context_format_date (context, entry->date);
      append (text, when);
      append_typed (text, _ ("They were told"), entry->first);
      break;
    case TONARI_ORGANISATION_LINE_LETTER:
    default:
      when = tonari_context_format_date (context, entry->date);
      append (text, when);
      append_typed (text, _ ("To"), entry->second);
      break;
    }

  return g_string_free (text, FALSE);
}
