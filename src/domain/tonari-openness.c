/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-openness.h"

#include "tonari-tie.h"
#include "tonari-watching.h"

static int
compare_days (gconstpointer a, gconstpointer b)
{
  return *(const gint32 *) a - *(const gint32 *) b;
}

static int
compare_questions (gconstpointer a, gconstpointer b)
{
  const TonariOpennessQuestion *left = *(TonariOpennessQuestion *const *) a;
  const TonariOpennessQuestion *right = *(TonariOpennessQuestion *const *) b;

  if (left->from != right->from)
    return left->from < right->from ? -1 : 1;

  return (int) left->kind - (int) right->kind;
}

static int
compare_company (gconstpointer a, gconstpointer b)
{
  const TonariCompany *left = a;
  const TonariCompany *right = b;

  if (left->from != right->from)
    return left->from < right->from ? -1 : 1;
  if (left->kind != right->kind)
    return (int) left->kind - (int) right->kind;

  return g_strcmp0 (left->name, right->name);
}

/* The part of a span within the question, if there is any. */
static void
add_company (TonariOpennessQuestion *self, TonariCompanyKind kind, int from, int to, const char *name)
{
  TonariCompany company = { kind, MAX (from, self->from), MIN (to, self->to), NULL };

  if (company.from > company.to)
    return;
  company.name = g_strdup (name);
  g_array_append_val (self->company, company);
}

/* A tie that ends on a day is not alive on it any more. */
static int
last_day (TonariDate end)
{
  return tonari_date_is_known (end) ? tonari_date_middle (end) - 1 : G_MAXINT32;
}

static void
gather_company (TonariOpennessQuestion *self, const TonariSeries *series)
{
  const TonariLife *life = tonari_series_life (series);
  guint n_spans;
  const TonariSpan *spans = tonari_series_accompaniment (series, &n_spans);

  for (guint i = 0; i < n_spans; i++)
    add_company (self, spans[i].family_only ? TONARI_COMPANY_KIND_FAMILY : TONARI_COMPANY_KIND_CONTACT,
                 spans[i].from, spans[i].to, NULL);
  for (guint i = 0; i < life->ties->len; i++)
    {
      const TonariTie *tie = life->ties->pdata[i];

      if (tonari_date_is_known (tie->start_on))
        add_company (self, TONARI_COMPANY_KIND_TIE, tonari_date_middle (tie->start_on),
                     last_day (tie->end_on), tie->name);
    }
  for (guint i = 0; i < life->watching->len; i++)
    {
      const TonariWatching *watching = life->watching->pdata[i];

      if (tonari_date_is_known (watching->start_on))
        add_company (self, TONARI_COMPANY_KIND_WATCHING, tonari_date_middle (watching->start_on),
                     last_day (watching->end_on), watching->partner);
    }
  g_array_sort (self->company, compare_company);
}

static void
add_gap (TonariOpennessQuestion *self, int from, int to)
{
  TonariSpan gap = { from, to, FALSE };

  if (to - from + 1 >= TONARI_OPENNESS_UNRECORDED)
    g_array_append_val (self->unrecorded, gap);
}

/* The company is in the order of its first days, so that one walk finds what none of it covers. */
static void
find_gaps (TonariOpennessQuestion *self)
{
  int next = self->from;

  for (guint i = 0; i < self->company->len; i++)
    {
      const TonariCompany *company = &g_array_index (self->company, TonariCompany, i);

      if (company->from > next)
        add_gap (self, next, company->from - 1);
      next = MAX (next, company->to + 1);
    }
  if (next <= self->to)
    add_gap (self, next, self->to);
}

static TonariOpennessQuestion *
add_question (GPtrArray *questions, const TonariSeries *series, TonariOpennessKind kind, int from, int to)
{
  TonariOpennessQuestion *question = tonari_openness_question_new ();

  question->kind = kind;
  question->from = from;
  question->to = to;
  question->going_on = to >= tonari_series_today (series);
  gather_company (question, series);
  find_gaps (question);
  g_ptr_array_add (questions, question);

  return question;
}

static GArray *
beginnings_of_ties (const TonariLife *life)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (gint32));

  for (guint i = 0; i < life->ties->len; i++)
    {
      const TonariTie *tie = life->ties->pdata[i];
      gint32 day = tonari_date_middle (tie->start_on);

      if (tonari_date_is_known (tie->start_on))
        g_array_append_val (days, day);
    }
  g_array_sort (days, compare_days);

  return days;
}

/* What stayed dense from one day to another, parted where ties began. */
static void
ask_of_dense (GPtrArray *questions, const TonariSeries *series, const GArray *beginnings, int from, int to)
{
  for (guint i = 0; i <= beginnings->len && from <= to; i++)
    {
      int begins = i < beginnings->len ? g_array_index (beginnings, gint32, i) : to + 1;
      int last = MIN (begins - 1, to);

      if (begins < from)
        continue;
      if (last + 1 >= tonari_date_add_months (from, TONARI_OPENNESS_MONTHS))
        add_question (questions, series, TONARI_OPENNESS_KIND_DENSE, from, last);
      from = begins;
    }
}

static void
find_dense (GPtrArray *questions, const TonariSeries *series)
{
  g_autoptr (GArray) beginnings = beginnings_of_ties (tonari_series_life (series));
  guint n_spans;
  const TonariSpan *spans = tonari_series_accompaniment (series, &n_spans);
  int from = 0, last = 0;

  for (guint i = 0; i < n_spans; i++)
    for (int day = spans[i].from; day <= MIN (spans[i].to, tonari_series_to (series)); day++)
      {
        if (tonari_series_density (series, day) < TONARI_OPENNESS_DENSE)
          continue;
        if (from > 0 && day - last - 1 >= TONARI_OPENNESS_DIP)
          {
            ask_of_dense (questions, series, beginnings, from, last);
            from = 0;
          }
        if (from == 0)
          from = day;
        last = day;
      }
  if (from > 0)
    ask_of_dense (questions, series, beginnings, from, last);
}

static void
find_thin (GPtrArray *questions, const TonariSeries *series)
{
  const TonariCurve *curve = tonari_series_connection (series);
  guint n_knots;
  const TonariKnot *knots = tonari_curve_knots (curve, &n_knots);
  int to = tonari_series_to (series);
  gboolean above = FALSE;
  int from = 0;

  if (n_knots == 0)
    return;

  for (int day = knots[0].day; day <= to + 1; day++)
    {
      gboolean known = day <= to && tonari_curve_known (curve, day);
      gboolean thin = known && tonari_curve_value (curve, day) <= TONARI_OPENNESS_THIN;

      if (thin && above && from == 0)
        from = day;
      if (!thin && from > 0)
        {
          TonariOpennessQuestion *question =
              add_question (questions, series, TONARI_OPENNESS_KIND_THIN, from, day - 1);

          question->approximate = tonari_curve_sparse (curve, from) || tonari_curve_sparse (curve, day - 1);
          from = 0;
        }
      if (!known)
        break;
      above = !thin;
    }
}

GPtrArray *
tonari_openness_questions (const TonariSeries *series)
{
  GPtrArray *questions = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_openness_question_free);

  g_return_val_if_fail (series != NULL, questions);

  /* Anybody else's view of a life has holes where they must not look, and a hole asks nothing. */
  if (tonari_series_audience (series) != TONARI_AUDIENCE_STAFF)
    return questions;

  find_dense (questions, series);
  find_thin (questions, series);
  g_ptr_array_sort (questions, compare_questions);

  return questions;
}
