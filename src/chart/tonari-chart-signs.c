/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Bursts where a problem arose, crises apart, sprouts of small changes; those that would cover each other
 * join. */

#include "tonari-chart-private.h"

#include <glib/gi18n-lib.h>

/* A family's lane lower than this many ems has no room for words above its marks. */
#define LOW_LANE 4.8

typedef struct
{
  TonariSignKind kind;
  TonariChartItemKind item_kind;
  gint64 row;
  int day;
  TonariDate date;
  double x;
  char *words;
} Event;

static void
event_clear (gpointer data)
{
  g_free (((Event *) data)->words);
}

static void
add_event (TonariChartLayout *self,
           GArray *events,
           TonariSignKind kind,
           TonariChartItemKind item_kind,
           gint64 row,
           TonariDate date,
           const char *words)
{
  int day = tonari_date_middle (date);
  Event event = { kind, item_kind, row, day, date, 0, NULL };

  if (day <= 0 || day < self->options.from || day > MIN (self->options.to, tonari_series_to (self->series)))
    return;

  event.x = tonari_chart_layout_x (self, day);
  event.words = self->options.hide_names ? g_strdup ("") : tonari_chart_one_line (words);
  g_array_append_val (events, event);
}

/* A sprout stands on the ribbon and nowhere else; what can stand higher makes room for it. */
static int
order_of (TonariSignKind kind)
{
  return kind == TONARI_SIGN_SPROUT ? -1 : (int) kind;
}

static int
compare_events (gconstpointer a, gconstpointer b)
{
  const Event *left = a;
  const Event *right = b;

  if (left->kind != right->kind)
    return order_of (left->kind) - order_of (right->kind);
  if (left->day != right->day)
    return left->day - right->day;
  return left->row < right->row ? -1 : left->row > right->row;
}

static const char *
label_of (TonariSignKind kind)
{
  switch (kind)
    {
    case TONARI_SIGN_PROBLEM:
      return C_ ("chart", "A problem arose");
    case TONARI_SIGN_CRISIS:
      return C_ ("chart", "Crisis");
    case TONARI_SIGN_SPROUT:
      return C_ ("chart", "Small change");
    case TONARI_SIGN_FAMILY_SPROUT:
    default:
      return _ ("Small change of the family");
    }
}

static TonariInk
ink_of (TonariSignKind kind)
{
  switch (kind)
    {
    case TONARI_SIGN_PROBLEM:
    case TONARI_SIGN_CRISIS:
      return TONARI_INK_RED;
    case TONARI_SIGN_SPROUT:
    case TONARI_SIGN_FAMILY_SPROUT:
    default:
      return TONARI_INK_LEAF;
    }
}

static TonariChartBox
box_of (const TonariSign *sign)
{
  if (sign->kind == TONARI_SIGN_PROBLEM || sign->kind == TONARI_SIGN_CRISIS)
    return (TonariChartBox){ sign->x - sign->r, sign->y - sign->r, sign->r * 2, sign->r * 2 };

  /* A sprout stands on its foot. */
  return (TonariChartBox){ sign->x - sign->r, sign->y - sign->r * 1.8, sign->r * 2, sign->r * 1.8 };
}

/* Upwards from the ribbon until nothing else stands there. */
static void
stand (TonariChartLayout *self, TonariSign *sign)
{
  TonariColumn column;
  double foot;

  tonari_chart_column_at (self, sign->x, &column);
  foot = self->has_ribbon ? column.y - column.half : column.y;
  sign->foot_y = foot;
  if (sign->kind == TONARI_SIGN_FAMILY_SPROUT)
    {
      /* On the row of attendance, which in a low lane leaves less room above it. */
      sign->y = sign->foot_y =
          self->family_box.y +
          MIN (self->f * 1.75, self->family_box.height * TONARI_CHART_FAMILY_MARKS - self->f * 0.45);
      return;
    }
  if (sign->kind == TONARI_SIGN_SPROUT)
    {
      sign->y = foot - 0.5;
      return;
    }

  for (int level = 0; level < 6; level++)
    {
      gboolean taken = FALSE;

      sign->y = foot - self->f * 0.9 - sign->r - level * sign->r * 2.3;
      for (guint i = 0; i < self->signs->len && !taken; i++)
        taken = tonari_chart_boxes_meet (box_of (sign), box_of (TONARI_AT (self->signs, TonariSign, i)), 1);
      if (!taken)
        break;
    }
  sign->y = MAX (sign->y, self->plot.y + sign->r + 1);
}

/* The family's words stand beside their sprout, as far as the next one. */
static void
label_in_lane (
    TonariChartLayout *self, TonariChartItem *item, const TonariSign *sign, const GArray *events, guint next)
{
  double size = self->f * 0.88;
  double left = sign->x + sign->r + self->f * 0.25;
  double right = self->plot.x + self->plot.width - 2;
  g_autofree char *text = NULL;

  if (self->family_box.height < self->f * LOW_LANE)
    return;
  if (next < events->len)
    right = MIN (right, TONARI_AT (events, Event, next)->x - self->f * 1.2);
  text = tonari_chart_fit (self, item->text, size, FALSE, MIN (right - left, size * 14));
  if (text != NULL)
    item->label_box =
        tonari_chart_add_text (self, text, left, sign->y - self->f * 1.2, 0, size, TONARI_INK_TEXT, FALSE);
}

static void
lay_group (TonariChartLayout *self, const GArray *events, guint first, guint end)
{
  const Event *event = TONARI_AT (events, Event, first);
  const Event *last = TONARI_AT (events, Event, end - 1);
  gboolean burst = event->kind == TONARI_SIGN_PROBLEM || event->kind == TONARI_SIGN_CRISIS;
  gboolean low = event->kind == TONARI_SIGN_FAMILY_SPROUT && self->family_box.height < self->f * LOW_LANE;
  TonariSign sign = { .kind = event->kind, .count = end - first };
  TonariChartItem *item;

  sign.r = self->f * (event->kind == TONARI_SIGN_CRISIS ? 0.85 : burst ? 0.72 : 0.62);
  if (sign.count > 1)
    sign.r *= 1.15;
  if (low)
    sign.r *= 0.75;
  sign.x =
      CLAMP ((event->x + last->x) / 2, self->plot.x + sign.r, self->plot.x + self->plot.width - sign.r * 0.3);
  sign.span_x0 = sign.span_x1 = sign.x;
  if (sign.count == 1 && event->date.precision != TONARI_PRECISION_DAY)
    {
      sign.span_x0 =
          tonari_chart_clamp_x (self, tonari_chart_layout_x (self, tonari_date_first (event->date)));
      sign.span_x1 =
          tonari_chart_clamp_x (self, tonari_chart_layout_x (self, tonari_date_last (event->date)));
    }
  stand (self, &sign);
  g_array_append_val (self->signs, sign);
  tonari_chart_claim (self, box_of (&sign));

  if (sign.count == 1)
    {
      g_autofree char *when = tonari_chart_when (self, event->date, TONARI_DATE_UNKNOWN, FALSE);

      item =
          tonari_chart_add_item (self, event->item_kind, event->row, event->day, event->day, box_of (&sign));
      tonari_chart_say (self, item, label_of (event->kind), when, event->words);
    }
  else
    {
      g_autoptr (GPtrArray) members = g_ptr_array_new ();

      item = tonari_chart_add_item (self, TONARI_CHART_ITEM_GROUP, 0, event->day, last->day, box_of (&sign));
      item->n_members = sign.count;
      for (guint i = first; i < end; i++)
        if (*TONARI_AT (events, Event, i)->words != '\0')
          g_ptr_array_add (members, TONARI_AT (events, Event, i)->words);
      tonari_chart_say_members (self, item, label_of (event->kind), members);
      {
        g_autofree char *number = g_strdup_printf ("%u", sign.count);
        double width, height, size = self->f * 0.82;

        tonari_chart_measure (self, number, size, TRUE, &width, &height, NULL);
        if (low)
          tonari_chart_add_text (self, number, sign.x + sign.r + 1, sign.y - sign.r * 0.9 - height / 2, 0,
                                 size, TONARI_INK_LEAF, TRUE);
        else
          tonari_chart_add_text (
              self, number, sign.x, burst ? sign.y - height / 2 : sign.y - sign.r * 1.8 - height * 0.85, 0.5,
              size, event->kind == TONARI_SIGN_CRISIS ? TONARI_INK_BACKGROUND : ink_of (event->kind), TRUE);
      }
      if (members->len > 0 && event->kind != TONARI_SIGN_FAMILY_SPROUT)
        {
          guint more = sign.count - 1;
          g_autofree char *others =
              g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, " and %u more", " and %u more", more), more);
          double size = self->f * 0.92, room, height;
          g_autofree char *first_words = NULL;
          g_autofree char *words = NULL;

          /* How many more there are stays whole; the first of them gives way. */
          tonari_chart_measure (self, others, size, FALSE, &room, &height, NULL);
          room = MIN (self->f * 8, size * TONARI_CHART_LABEL_EMS - room - 1);
          first_words = tonari_chart_fit (self, g_ptr_array_index (members, 0), size, FALSE, room);
          words = g_strconcat (first_words != NULL ? first_words : "", others, NULL);
          tonari_chart_wish (self, item, box_of (&sign), words, TONARI_INK_TEXT,
                             event->kind == TONARI_SIGN_CRISIS ? 0 : 2);
        }
      return;
    }

  if (event->kind == TONARI_SIGN_FAMILY_SPROUT)
    {
      label_in_lane (self, item, &sign, events, end);
      return;
    }
  tonari_chart_wish (self, item, box_of (&sign), item->text, TONARI_INK_TEXT,
                     event->kind == TONARI_SIGN_CRISIS    ? 0
                     : event->kind == TONARI_SIGN_PROBLEM ? 1
                                                          : 2);
}

void
tonari_chart_lay_signs (TonariChartLayout *self)
{
  g_autoptr (GArray) events = g_array_new (FALSE, FALSE, sizeof (Event));
  const TonariLife *life = self->life;

  g_array_set_clear_func (events, event_clear);
  if (tonari_chart_shows (self, TONARI_CHART_LAYER_MARKERS))
    {
      for (guint i = 0; i < life->problems->len; i++)
        {
          const TonariProblem *problem = g_ptr_array_index (life->problems, i);

          add_event (self, events, TONARI_SIGN_PROBLEM, TONARI_CHART_ITEM_PROBLEM, problem->row.id,
                     problem->start_on, problem->text != NULL ? problem->text : problem->kind);
        }
      for (guint i = 0; i < life->crises->len; i++)
        {
          const TonariCrisis *crisis = g_ptr_array_index (life->crises, i);

          add_event (self, events, TONARI_SIGN_CRISIS, TONARI_CHART_ITEM_CRISIS, crisis->row.id, crisis->date,
                     crisis->kind != NULL ? crisis->kind : crisis->text);
        }
    }
  if (tonari_chart_shows (self, TONARI_CHART_LAYER_CHANGES))
    for (guint i = 0; i < life->changes->len; i++)
      {
        const TonariSmallChange *change = g_ptr_array_index (life->changes, i);
        gboolean family = change->whose == TONARI_WHOSE_FAMILY;

        if (family && self->family_box.height < self->f * 2)
          continue;
        add_event (self, events, family ? TONARI_SIGN_FAMILY_SPROUT : TONARI_SIGN_SPROUT,
                   TONARI_CHART_ITEM_CHANGE, change->row.id, change->date, change->text);
      }

  g_array_sort (events, compare_events);
  for (guint i = 0, first = 0; i < events->len; i++)
    {
      const Event *event = TONARI_AT (events, Event, i);
      const Event *next = i + 1 < events->len ? TONARI_AT (events, Event, i + 1) : NULL;
      double reach = self->f * (event->kind == TONARI_SIGN_CRISIS ? 1.8 : 1.5);

      /* Joined where they would cover each other, but never further than three signs' width in all. */
      if (next != NULL && next->kind == event->kind && next->x - event->x < reach &&
          next->x - TONARI_AT (events, Event, first)->x < reach * 3)
        continue;
      lay_group (self, events, first, i + 1);
      first = i + 1;
    }
}
