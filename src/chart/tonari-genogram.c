/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-genogram.h"

#include <glib/gi18n-lib.h>

#include "tonari-genogram-private.h"
#include "tonari-relative.h"

/* How far signs stand apart, and generations. */
#define PITCH 104.0
#define GENERATION 124.0
#define HALF (TONARI_GENOGRAM_SIGN / 2)

/* One generation while it is laid out: nodes from left to right. */
typedef GPtrArray Row;

static void
node_free (gpointer data)
{
  TonariGenogramNode *node = data;

  g_free (node->relation);
  g_free (node->name);
  g_free (node);
}

void
tonari_genogram_free (TonariGenogram *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->nodes);
  g_array_unref (self->lines);
  g_free (self);
}

static TonariGenogramNode *
add_node (TonariGenogram *self, const TonariPerson *person, int today, gboolean with_names)
{
  TonariGenogramNode *node = g_new0 (TonariGenogramNode, 1);

  node->age = -1;
  if (person != NULL)
    {
      node->died = tonari_date_is_known (person->death);
      node->age = tonari_date_age (person->birth, node->died ? tonari_date_middle (person->death) : today);
      node->sex = person->sex;
      if (with_names && person->name != NULL && *person->name != '\0')
        node->name = g_strdup (person->name);
    }
  g_ptr_array_add (self->nodes, node);

  return node;
}

static void
read_family (TonariGenogram *self, const TonariCasePapers *papers, int today, gboolean with_names)
{
  const GPtrArray *relatives = tonari_case_papers_rows (papers, &tonari_relative_entity);
  TonariGenogramNode *person = add_node (self, papers->person, today, with_names);

  person->relation = g_strdup (C_ ("family diagram", "The person"));
  person->kinship.kin = TONARI_KIN_PERSON;
  person->at_home = TRUE;
  for (guint i = 0; i < relatives->len; i++)
    {
      const TonariRelative *relative = g_ptr_array_index (relatives, i);
      TonariGenogramNode *node =
          add_node (self, tonari_case_papers_row (papers, &tonari_person_entity, relative->person), today,
                    with_names);

      node->relative = relative->row.id;
      node->relation = g_strdup (relative->relation);
      node->kinship = tonari_kinship_read (relative->relation);
      if (node->kinship.kin == TONARI_KIN_PERSON)
        node->kinship.kin = TONARI_KIN_OTHER;
      if (node->sex == TONARI_SEX_UNKNOWN)
        node->sex = node->kinship.sex;
      node->closest = relative->best_related;
      node->at_home = !node->died && (!tonari_date_is_known (relative->end_on) ||
                                      tonari_date_last (relative->end_on) >= today);
    }
}

/* Those of that place, in the order in which they were told. */
static Row *
row_of (const TonariGenogram *self, TonariKin kin, int side)
{
  Row *row = g_ptr_array_new ();

  for (guint i = 0; i < self->nodes->len; i++)
    {
      TonariGenogramNode *node = g_ptr_array_index (self->nodes, i);

      if (node->kinship.kin == kin && (side < 0 || node->kinship.side == (TonariKinSide) side))
        g_ptr_array_add (row, node);
    }

  return row;
}

static int
oldest_first (gconstpointer a, gconstpointer b)
{
  const TonariGenogramNode *one = *(TonariGenogramNode *const *) a;
  const TonariGenogramNode *two = *(TonariGenogramNode *const *) b;

  if (one->age < 0 || two->age < 0 || one->age == two->age)
    return (one->relative > two->relative) - (one->relative < two->relative);

  return two->age - one->age;
}

/* The father stands at the left, as is the custom of these diagrams. */
static int
father_first (gconstpointer a, gconstpointer b)
{
  const TonariGenogramNode *one = *(TonariGenogramNode *const *) a;
  const TonariGenogramNode *two = *(TonariGenogramNode *const *) b;
  int left = one->sex == TONARI_SEX_MALE ? 0 : 1;
  int right = two->sex == TONARI_SEX_MALE ? 0 : 1;

  return left != right ? left - right : oldest_first (a, b);
}

static void
line (TonariGenogram *self, double x0, double y0, double x1, double y1, gboolean dashed)
{
  TonariGenogramLine one = { x0, y0, x1, y1, dashed };

  g_array_append_val (self->lines, one);
}

/* Sets a row of signs around @middle. */
static void
set_row (const Row *row, double middle, double y, double pitch)
{
  for (guint i = 0; i < row->len; i++)
    {
      TonariGenogramNode *node = g_ptr_array_index (row, i);

      node->x = middle + (i - (row->len - 1) / 2.0) * pitch;
      node->y = y;
    }
}

static void
join_couple (TonariGenogram *self, const Row *row)
{
  for (guint i = 0; i + 1 < row->len; i++)
    {
      const TonariGenogramNode *one = g_ptr_array_index (row, i);
      const TonariGenogramNode *two = g_ptr_array_index (row, i + 1);

      line (self, one->x + HALF, one->y, two->x - HALF, two->y, FALSE);
    }
}

/* From a couple, or from one of them alone, down to the children. */
static void
join_children (TonariGenogram *self,
               const Row *parents,
               double from_x,
               double from_y,
               const Row *children,
               gboolean dashed)
{
  const TonariGenogramNode *first, *last;
  double top = from_y, bar;

  if (children->len == 0 || (parents->len == 0 && children->len == 1))
    return;
  first = g_ptr_array_index (children, 0);
  last = g_ptr_array_index (children, children->len - 1);
  bar = first->y - GENERATION * 0.28;
  if (parents->len == 1)
    top += HALF + TONARI_GENOGRAM_LABEL;
  if (parents->len > 0)
    line (self, from_x, top, from_x, bar, dashed);
  line (self, MIN (first->x, from_x), bar, MAX (last->x, from_x), bar, dashed);
  for (guint i = 0; i < children->len; i++)
    {
      const TonariGenogramNode *child = g_ptr_array_index (children, i);

      line (self, child->x, bar, child->x, child->y - HALF, dashed);
    }
}

static double
left_of (const TonariGenogram *self, double y)
{
  double left = G_MAXDOUBLE;

  for (guint i = 0; i < self->nodes->len; i++)
    {
      const TonariGenogramNode *node = g_ptr_array_index (self->nodes, i);

      if (node->y == y)
        left = MIN (left, node->x);
    }

  return left;
}

static double
right_of (const TonariGenogram *self, double y)
{
  double right = -G_MAXDOUBLE;

  for (guint i = 0; i < self->nodes->len; i++)
    {
      const TonariGenogramNode *node = g_ptr_array_index (self->nodes, i);

      if (node->y == y)
        right = MAX (right, node->x);
    }

  return right;
}

/* Brothers and sisters around the person, older ones at the left; who is married stands beside. */
static Row *
lay_own_generation (TonariGenogram *self, double y)
{
  g_autoptr (GPtrArray) older = row_of (self, TONARI_KIN_OLDER_SIBLING, -1);
  g_autoptr (GPtrArray) younger = row_of (self, TONARI_KIN_YOUNGER_SIBLING, -1);
  g_autoptr (GPtrArray) other = row_of (self, TONARI_KIN_SIBLING, -1);
  g_autoptr (GPtrArray) spouses = row_of (self, TONARI_KIN_SPOUSE, -1);
  TonariGenogramNode *person = g_ptr_array_index (self->nodes, 0);
  Row *blood = g_ptr_array_new ();
  double x = 0;

  g_ptr_array_sort (older, oldest_first);
  g_ptr_array_sort (younger, oldest_first);
  g_ptr_array_sort (other, oldest_first);
  for (guint i = 0; i < older->len; i++)
    g_ptr_array_add (blood, g_ptr_array_index (older, i));
  g_ptr_array_add (blood, person);
  for (guint i = 0; i < younger->len; i++)
    g_ptr_array_add (blood, g_ptr_array_index (younger, i));
  for (guint i = 0; i < other->len; i++)
    g_ptr_array_add (blood, g_ptr_array_index (other, i));

  for (guint i = 0; i < blood->len; i++)
    {
      TonariGenogramNode *node = g_ptr_array_index (blood, i);

      node->x = x;
      node->y = y;
      x += PITCH;
      for (guint k = 0; node == person && k < spouses->len; k++)
        {
          TonariGenogramNode *spouse = g_ptr_array_index (spouses, k);
          const TonariGenogramNode *before = k == 0 ? person : g_ptr_array_index (spouses, k - 1);

          spouse->x = x;
          spouse->y = y;
          line (self, before->x + HALF, y, spouse->x - HALF, y, FALSE);
          x += PITCH;
        }
    }

  return blood;
}

static void
lay_children (TonariGenogram *self, double y)
{
  g_autoptr (GPtrArray) children = row_of (self, TONARI_KIN_CHILD, -1);
  g_autoptr (GPtrArray) spouses = row_of (self, TONARI_KIN_SPOUSE, -1);
  g_autoptr (GPtrArray) parents = g_ptr_array_new ();
  TonariGenogramNode *person = g_ptr_array_index (self->nodes, 0);
  double middle = person->x;

  if (children->len == 0)
    return;
  g_ptr_array_add (parents, person);
  if (spouses->len > 0)
    {
      g_ptr_array_add (parents, g_ptr_array_index (spouses, 0));
      middle += PITCH / 2;
    }
  g_ptr_array_sort (children, oldest_first);
  set_row (children, middle, y, PITCH);
  join_children (self, parents, middle, person->y, children, FALSE);
}

/* Grandparents over the parent whose side is told; else over both, by a dashed line. */
static void
lay_grandparents (TonariGenogram *self, const Row *parents, double middle, double y, double parents_y)
{
  double left = G_MAXDOUBLE;

  for (int side = TONARI_KIN_SIDE_MOTHER; side >= TONARI_KIN_SIDE_UNKNOWN; side--)
    {
      g_autoptr (GPtrArray) couple = row_of (self, TONARI_KIN_GRANDPARENT, side);
      g_autoptr (GPtrArray) child = g_ptr_array_new ();
      double x = middle;

      if (couple->len == 0)
        continue;
      for (guint i = 0; side != TONARI_KIN_SIDE_UNKNOWN && i < parents->len; i++)
        {
          TonariGenogramNode *parent = g_ptr_array_index (parents, i);

          if (parent->sex == (side == TONARI_KIN_SIDE_FATHER ? TONARI_SEX_MALE : TONARI_SEX_FEMALE))
            {
              g_ptr_array_add (child, parent);
              x = parent->x;
            }
        }
      g_ptr_array_sort (couple, father_first);
      /* No couple stands upon another: who comes later goes to the left. */
      x = MIN (x, left - PITCH * (couple->len + 1) / 2.0);
      set_row (couple, x, y, PITCH);
      left = x - PITCH * (couple->len - 1) / 2.0;
      join_couple (self, couple);
      if (child->len > 0)
        join_children (self, couple, x, y, child, FALSE);
      else if (parents->len > 1)
        {
          double top = couple->len == 1 ? y + HALF + TONARI_GENOGRAM_LABEL : y;
          double half_way = parents_y - GENERATION * 0.28;

          line (self, x, top, x, half_way, TRUE);
          line (self, x, half_way, middle, half_way, TRUE);
          line (self, middle, half_way, middle, parents_y, TRUE);
        }
    }
}

static void
lay_uncles (TonariGenogram *self, double y, double middle)
{
  for (int side = TONARI_KIN_SIDE_UNKNOWN; side <= TONARI_KIN_SIDE_MOTHER; side++)
    {
      g_autoptr (GPtrArray) row = row_of (self, TONARI_KIN_UNCLE_OR_AUNT, side);

      for (guint i = 0; i < row->len; i++)
        {
          TonariGenogramNode *node = g_ptr_array_index (row, i);
          double left = left_of (self, y), right = right_of (self, y);

          if (left > right)
            left = right = middle;
          node->x = side == TONARI_KIN_SIDE_MOTHER ? right + PITCH : left - PITCH;
          node->y = y;
        }
    }
}

/* Those whose word says no place: a column at the right, without lines. */
static void
lay_others (TonariGenogram *self, double first_y)
{
  g_autoptr (GPtrArray) others = row_of (self, TONARI_KIN_OTHER, -1);
  double right = 0, y = first_y;

  for (guint i = 0; i < self->nodes->len; i++)
    {
      const TonariGenogramNode *node = g_ptr_array_index (self->nodes, i);

      if (node->kinship.kin != TONARI_KIN_OTHER)
        right = MAX (right, node->x);
    }
  for (guint i = 0; i < others->len; i++)
    {
      TonariGenogramNode *node = g_ptr_array_index (others, i);

      node->x = right + PITCH * (1.4 + i / 4);
      node->y = y + GENERATION * (i % 4);
    }
}

/* Moves all so that the first sign begins at 0, and says how large it is. */
static void
settle (TonariGenogram *self)
{
  double left = G_MAXDOUBLE, top = G_MAXDOUBLE, right = 0, bottom = 0;

  for (guint i = 0; i < self->nodes->len; i++)
    {
      const TonariGenogramNode *node = g_ptr_array_index (self->nodes, i);

      left = MIN (left, node->x);
      top = MIN (top, node->y);
    }
  left -= PITCH / 2;
  top -= HALF + 4;
  for (guint i = 0; i < self->nodes->len; i++)
    {
      TonariGenogramNode *node = g_ptr_array_index (self->nodes, i);

      node->x -= left;
      node->y -= top;
      right = MAX (right, node->x + PITCH / 2);
      bottom = MAX (bottom, node->y + HALF + TONARI_GENOGRAM_LABEL);
    }
  for (guint i = 0; i < self->lines->len; i++)
    {
      TonariGenogramLine *one = &g_array_index (self->lines, TonariGenogramLine, i);

      one->x0 -= left;
      one->x1 -= left;
      one->y0 -= top;
      one->y1 -= top;
    }
  self->width = right;
  self->height = bottom;
}

TonariGenogram *
tonari_genogram_new (const TonariCasePapers *papers, int today, gboolean with_names)
{
  TonariGenogram *self = g_new0 (TonariGenogram, 1);
  g_autoptr (GPtrArray) parents = NULL;
  g_autoptr (GPtrArray) grandparents = NULL;
  g_autoptr (GPtrArray) blood = NULL;
  const TonariGenogramNode *first, *last;
  double middle;

  g_return_val_if_fail (papers != NULL, NULL);

  self->nodes = g_ptr_array_new_with_free_func (node_free);
  self->lines = g_array_new (FALSE, FALSE, sizeof (TonariGenogramLine));
  read_family (self, papers, today, with_names);

  parents = row_of (self, TONARI_KIN_PARENT, -1);
  grandparents = row_of (self, TONARI_KIN_GRANDPARENT, -1);
  g_ptr_array_sort (parents, father_first);
  blood = lay_own_generation (self, GENERATION * 2);
  first = g_ptr_array_index (blood, 0);
  last = g_ptr_array_index (blood, blood->len - 1);
  middle = (first->x + last->x) / 2;
  set_row (parents, middle, GENERATION, PITCH * (grandparents->len > 2 ? 2.2 : 1.3));
  join_couple (self, parents);
  join_children (self, parents, middle, GENERATION, blood, FALSE);
  lay_children (self, GENERATION * 3);
  lay_grandparents (self, parents, middle, 0, GENERATION);
  lay_uncles (self, GENERATION, middle);
  lay_others (self, parents->len > 0 ? GENERATION : GENERATION * 2);
  settle (self);

  return self;
}

const GPtrArray *
tonari_genogram_nodes (const TonariGenogram *self)
{
  return self->nodes;
}

const GArray *
tonari_genogram_lines (const TonariGenogram *self)
{
  return self->lines;
}

void
tonari_genogram_size (const TonariGenogram *self, double *width, double *height)
{
  *width = self->width;
  *height = self->height;
}

char *
tonari_genogram_text (const TonariGenogram *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->nodes->len; i++)
    {
      const TonariGenogramNode *node = g_ptr_array_index (self->nodes, i);

      g_string_append (text, node->relation != NULL ? node->relation : _ ("Relation not known"));
      if (node->name != NULL)
        g_string_append_printf (text, " %s", node->name);
      if (node->age >= 0)
        {
          g_string_append (text, "　");
          g_string_append_printf (text, ngettext ("%d year", "%d years", (gulong) node->age), node->age);
        }
      if (node->died)
        g_string_append_printf (text, "　%s", C_ ("family diagram", "died"));
      if (node->at_home && i > 0)
        g_string_append_printf (text, "　%s", C_ ("family diagram", "lives in the household"));
      if (node->closest)
        g_string_append_printf (text, "　%s", C_ ("family diagram", "on the best terms with the person"));
      g_string_append_c (text, '\n');
    }

  return g_string_free (text, FALSE);
}
