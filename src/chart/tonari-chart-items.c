/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-private.h"

#include <locale.h>

#include <glib/gi18n-lib.h>

/* A group names this many of its members before it says how many more there are. */
#define NAMED_MEMBERS 6
/* Dates whose words are kept: a lifetime of months, or some years of days. */
#define MOST_DATES 4000

const char *
tonari_chart_item_kind_token (TonariChartItemKind kind)
{
  static const char *const tokens[] = {
    [TONARI_CHART_ITEM_CONTACT] = "contact",       [TONARI_CHART_ITEM_OBSERVATION] = "observation",
    [TONARI_CHART_ITEM_EPISODE] = "episode",       [TONARI_CHART_ITEM_PROBLEM] = "problem",
    [TONARI_CHART_ITEM_CRISIS] = "crisis",         [TONARI_CHART_ITEM_TIE] = "tie",
    [TONARI_CHART_ITEM_TIE_CHANGE] = "tie_change", [TONARI_CHART_ITEM_CHANGE] = "change",
    [TONARI_CHART_ITEM_STAGE] = "stage",           [TONARI_CHART_ITEM_WATCHING] = "watching",
    [TONARI_CHART_ITEM_FAMILY] = "family",         [TONARI_CHART_ITEM_GROUP] = "group",
  };

  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (tokens), NULL);

  return tokens[kind];
}

void
tonari_chart_item_free (TonariChartItem *item)
{
  if (item == NULL)
    return;

  g_free (item->id);
  g_free (item->text);
  g_free (item->description);
  g_free (item);
}

TonariChartItem *
tonari_chart_add_item (
    TonariChartLayout *self, TonariChartItemKind kind, gint64 row, int from, int to, TonariChartBox box)
{
  TonariChartItem *item = g_new0 (TonariChartItem, 1);
  const char *token = tonari_chart_item_kind_token (kind);

  item->kind = kind;
  item->row = row;
  item->from = from;
  item->to = to;
  item->box = box;
  item->n_members = 1;
  /* Rows that were never saved have no number of their own; their place among the others gives them one. */
  if (row > 0)
    item->id = g_strdup_printf ("%s-%" G_GINT64_FORMAT, token, row);
  if (item->id == NULL || g_hash_table_contains (self->ids, item->id))
    {
      g_free (item->id);
      item->id = g_strdup_printf ("%s-n%u", token, self->items->len + 1);
    }
  g_hash_table_add (self->ids, item->id);
  g_ptr_array_add (self->items, item);

  return item;
}

static int
compare_items (gconstpointer a, gconstpointer b)
{
  const TonariChartItem *left = *(const TonariChartItem *const *) a;
  const TonariChartItem *right = *(const TonariChartItem *const *) b;

  if (left->from != right->from)
    return left->from < right->from ? -1 : 1;
  if (left->box.y != right->box.y)
    return left->box.y < right->box.y ? -1 : 1;
  if (left->box.x != right->box.x)
    return left->box.x < right->box.x ? -1 : 1;
  return strcmp (left->id, right->id);
}

/* Reading order, and groups numbered in it. */
void
tonari_chart_sort_items (TonariChartLayout *self)
{
  guint n_groups = 0;

  g_ptr_array_sort (self->items, compare_items);
  g_hash_table_remove_all (self->ids);
  for (guint i = 0; i < self->items->len; i++)
    {
      TonariChartItem *item = g_ptr_array_index (self->items, i);

      if (item->kind != TONARI_CHART_ITEM_GROUP)
        continue;
      g_free (item->id);
      item->id = g_strdup_printf ("group-%u", ++n_groups);
    }
}

/* The words of one thread's dates, in the language in which they were said. */
typedef struct
{
  GHashTable *texts;
  char *language;
} SaidDates;

static void
said_dates_free (gpointer data)
{
  SaidDates *said = data;

  g_hash_table_unref (said->texts);
  g_free (said->language);
  g_free (said);
}

static SaidDates *
said_dates (void)
{
  static GPrivate own = G_PRIVATE_INIT (said_dates_free);
  const char *language = setlocale (LC_MESSAGES, NULL);
  SaidDates *said = g_private_get (&own);

  if (said == NULL)
    {
      said = g_new0 (SaidDates, 1);
      said->texts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
      g_private_set (&own, said);
    }
  if (g_strcmp0 (said->language, language) != 0 || g_hash_table_size (said->texts) > MOST_DATES)
    {
      g_hash_table_remove_all (said->texts);
      g_free (said->language);
      said->language = g_strdup (language);
    }

  return said;
}

/* A frame says some hundred dates, most of them those of the frame before: saying them anew was a third of a
 * layout. */
static const char *
date_text (TonariDate date, TonariDateStyle style)
{
  SaidDates *said = said_dates ();
  gint64 key = ((gint64) date.day * 16 + (gint64) date.precision) * 16 + (gint64) style;
  char *text = g_hash_table_lookup (said->texts, &key);

  if (text == NULL)
    {
      text = tonari_date_format (date, style);
      g_hash_table_insert (said->texts, g_memdup2 (&key, sizeof key), text);
    }

  return text;
}

/* span: from one date to another, or going on; else one date. */
char *
tonari_chart_when (const TonariChartLayout *self, TonariDate from, TonariDate to, gboolean span)
{
  TonariDateStyle style = self->options.wareki ? TONARI_DATE_BOTH : TONARI_DATE_WESTERN;
  /* Kept here: the next date may make room for itself by forgetting this one. */
  g_autofree char *start = g_strdup (date_text (from, style));
  const char *end;

  if (!span)
    return g_steal_pointer (&start);

  if (!tonari_date_is_known (to))
    /* Translators: a span of time that goes on; %s is a date */
    return g_strdup_printf (C_ ("chart", "since %s"), start);

  end = date_text (to, style);
  /* Translators: a span of time; both are dates */
  return g_strdup_printf (C_ ("chart", "%s to %s"), start, end);
}

void
tonari_chart_say (const TonariChartLayout *self,
                  TonariChartItem *item,
                  const char *label,
                  const char *when,
                  const char *text)
{
  g_autofree char *line = tonari_chart_one_line (text);

  g_free (item->text);
  g_free (item->description);
  if (*line != '\0')
    {
      item->text = g_strdup (line);
      /* Translators: what it is, what it says, when */
      item->description = g_strdup_printf (C_ ("chart", "%s: %s (%s)"), label, line, when);
    }
  else
    {
      item->text = g_strdup (label);
      /* Translators: what it is, when */
      item->description = g_strdup_printf (C_ ("chart", "%s (%s)"), label, when);
    }
}

/* members: (element-type utf8) what each of them says. */
void
tonari_chart_say_members (const TonariChartLayout *self,
                          TonariChartItem *item,
                          const char *label,
                          const GPtrArray *members)
{
  g_autofree char *when = NULL;
  GString *names = g_string_new (NULL);

  when = tonari_chart_when (self, tonari_date_from_day (item->from), tonari_date_from_day (item->to),
                            item->from != item->to);
  for (guint i = 0; i < members->len && i < NAMED_MEMBERS; i++)
    {
      if (i > 0)
        /* Translators: stands between the members of a list */
        g_string_append (names, C_ ("list", ", "));
      g_string_append (names, g_ptr_array_index (members, i));
    }
  if (members->len > NAMED_MEMBERS)
    {
      guint more = members->len - NAMED_MEMBERS;

      g_string_append_printf (names, g_dngettext (GETTEXT_PACKAGE, " and %u more", " and %u more", more),
                              more);
    }

  g_free (item->text);
  g_free (item->description);
  /* Translators: a kind of thing and how many of them */
  item->text = g_strdup_printf (C_ ("chart", "%s × %u"), label, item->n_members);
  if (names->len > 0)
    /* Translators: a kind, how many, when, which ones */
    item->description = g_strdup_printf (_ ("%s × %u (%s): %s"), label, item->n_members, when, names->str);
  else
    item->description = g_strdup_printf (_ ("%s × %u (%s)"), label, item->n_members, when);
  g_string_free (names, TRUE);
}
