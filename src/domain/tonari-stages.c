/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-stages.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-fold.h"
#include "tonari-stage-move.h"

/* Short names of our own for the stages of three sources, which are kept apart. */
static const char *const family_stages[] = {
  NC_ ("stage", "Meeting and trust"),
  NC_ ("stage", "Sorting things out"),
  NC_ ("stage", "Small changes"),
  NC_ ("stage", "Back among people"),
};

static const char *const prefecture_steps[] = {
  NC_ ("stage", "Approach to the family"),
  NC_ ("stage", "Approach to the person"),
  NC_ ("stage", "In a group"),
  NC_ ("stage", "Taking part step by step"),
};

static const char *const visit_steps[] = {
  NC_ ("stage", "Looking ahead"),
  NC_ ("stage", "Preparing the ground"),
  NC_ ("stage", "Signs of wanting to meet"),
  NC_ ("stage", "Staying in contact"),
  NC_ ("stage", "Wishes and everyday troubles"),
  NC_ ("stage", "Wider circles"),
  NC_ ("stage", "Watching over from behind"),
};

static const struct
{
  const char *const *titles;
  guint n_titles;
} models[] = {
  [TONARI_STAGE_MODEL_FAMILY] = { family_stages, G_N_ELEMENTS (family_stages) },
  [TONARI_STAGE_MODEL_PREFECTURE] = { prefecture_steps, G_N_ELEMENTS (prefecture_steps) },
  [TONARI_STAGE_MODEL_VISIT] = { visit_steps, G_N_ELEMENTS (visit_steps) },
};

guint
tonari_stages_count (TonariStageModel model)
{
  g_return_val_if_fail ((guint) model < G_N_ELEMENTS (models), 0);

  return models[model].n_titles;
}

const char *
tonari_stages_title (TonariStageModel model, gint64 stage)
{
  g_return_val_if_fail ((guint) model < G_N_ELEMENTS (models), NULL);

  if (stage < 1 || stage > models[model].n_titles)
    return NULL;

  return g_dpgettext2 (GETTEXT_PACKAGE, "stage", models[model].titles[stage - 1]);
}

static gboolean
is_title (TonariStageModel model, gint64 stage, const char *folded)
{
  g_autofree char *shown = tonari_fold (tonari_stages_title (model, stage));
  g_autofree char *source = tonari_fold (models[model].titles[stage - 1]);

  return g_str_equal (folded, shown) || g_str_equal (folded, source);
}

/* The number in `2`, `第2段階`, `ステップ2`, `stage 2`; 0 when there is none. */
static int
stage_number (const char *folded)
{
  static const char *const before[] = { "第", "すてっぷ", "step", "stage" };
  static const char *const after[] = { "段階", "すてっぷ" };
  const char *p = folded;
  int number = 0;

  for (guint i = 0; i < G_N_ELEMENTS (before); i++)
    if (g_str_has_prefix (p, before[i]))
      {
        p += strlen (before[i]);
        break;
      }
  p += strspn (p, " ");
  if (!g_ascii_isdigit (*p))
    return 0;

  number = *p++ - '0';
  p += strspn (p, " ");
  for (guint i = 0; i < G_N_ELEMENTS (after); i++)
    if (g_str_has_prefix (p, after[i]))
      {
        p += strlen (after[i]);
        break;
      }

  return *p == '\0' ? number : 0;
}

gboolean
tonari_stages_parse (TonariStageModel model, const char *text, gint64 *stage)
{
  g_autofree char *folded = tonari_fold (text);
  guint count = tonari_stages_count (model);
  int number;

  g_return_val_if_fail (stage != NULL, FALSE);

  g_strstrip (folded);
  number = stage_number (folded);
  if (number >= 1 && number <= (int) count)
    {
      *stage = number;
      return TRUE;
    }

  for (guint i = 1; i <= count; i++)
    if (is_title (model, i, folded))
      {
        *stage = i;
        return TRUE;
      }

  return FALSE;
}

TonariStageModel
tonari_stages_model_in_use (const GPtrArray *moves, TonariStageModel wanted)
{
  const TonariStageMove *move = NULL;

  g_return_val_if_fail (moves != NULL, wanted);

  for (guint i = 0; i < moves->len; i++)
    {
      move = g_ptr_array_index (moves, i);
      if (move->model == wanted)
        return wanted;
    }

  return move != NULL ? move->model : wanted;
}
