/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-stage-move.h"
#include "tonari-stages.h"

static void
test_titles (void)
{
  static const struct
  {
    TonariStageModel model;
    guint count;
  } cases[] = { { TONARI_STAGE_MODEL_FAMILY, 4 },
                { TONARI_STAGE_MODEL_PREFECTURE, 4 },
                { TONARI_STAGE_MODEL_VISIT, 7 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpuint (tonari_stages_count (cases[i].model), ==, cases[i].count);
      g_assert_null (tonari_stages_title (cases[i].model, 0));
      g_assert_null (tonari_stages_title (cases[i].model, cases[i].count + 1));
      for (guint stage = 1; stage <= cases[i].count; stage++)
        {
          const char *title = tonari_stages_title (cases[i].model, stage);
          gint64 again = 0;

          g_assert_nonnull (title);
          g_assert_true (tonari_stages_parse (cases[i].model, title, &again));
          g_assert_cmpint (again, ==, stage);
        }
    }
}

typedef struct
{
  TonariStageModel model;
  const char *text;
  gint64 stage;
} ParseCase;

static const ParseCase parse_cases[] = {
  { TONARI_STAGE_MODEL_FAMILY, "2", 2 },
  { TONARI_STAGE_MODEL_FAMILY, "２", 2 },
  { TONARI_STAGE_MODEL_FAMILY, " ② ", 2 },
  { TONARI_STAGE_MODEL_FAMILY, "第2段階", 2 },
  { TONARI_STAGE_MODEL_FAMILY, "第 ３ 段階", 3 },
  { TONARI_STAGE_MODEL_FAMILY, "4段階", 4 },
  { TONARI_STAGE_MODEL_PREFECTURE, "ステップ②", 2 },
  { TONARI_STAGE_MODEL_PREFECTURE, "ステップ 3", 3 },
  { TONARI_STAGE_MODEL_PREFECTURE, "Step 1", 1 },
  { TONARI_STAGE_MODEL_VISIT, "7", 7 },
  { TONARI_STAGE_MODEL_VISIT, "⑦", 7 },
  { TONARI_STAGE_MODEL_FAMILY, "5", 0 },
  { TONARI_STAGE_MODEL_VISIT, "8", 0 },
  { TONARI_STAGE_MODEL_FAMILY, "0", 0 },
  { TONARI_STAGE_MODEL_FAMILY, "", 0 },
  { TONARI_STAGE_MODEL_FAMILY, "12", 0 },
  { TONARI_STAGE_MODEL_FAMILY, "第段階", 0 },
  { TONARI_STAGE_MODEL_PREFECTURE, "Wider circles", 0 },
};

static void
test_parse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (parse_cases); i++)
    {
      const ParseCase *one = &parse_cases[i];
      gint64 stage = 0;

      g_test_message ("%s", one->text);
      g_assert_true (tonari_stages_parse (one->model, one->text, &stage) == (one->stage != 0));
      g_assert_cmpint (stage, ==, one->stage);
    }
}

typedef struct
{
  const char *title;
  TonariStageModel moves[4];
  guint n_moves;
  TonariStageModel wanted;
  TonariStageModel shown;
} InUseCase;

#define FAMILY TONARI_STAGE_MODEL_FAMILY
#define PREFECTURE TONARI_STAGE_MODEL_PREFECTURE
#define VISIT TONARI_STAGE_MODEL_VISIT

static const InUseCase in_use_cases[] = {
  { "none", { 0 }, 0, PREFECTURE, PREFECTURE },
  { "the wanted one", { VISIT, FAMILY, VISIT }, 3, FAMILY, FAMILY },
  { "only another", { VISIT, VISIT }, 2, FAMILY, VISIT },
  { "two others: the latest", { VISIT, PREFECTURE }, 2, FAMILY, PREFECTURE },
};

static void
test_in_use (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (in_use_cases); i++)
    {
      const InUseCase *one = &in_use_cases[i];
      g_autoptr (GPtrArray) moves = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_stage_move_free);

      g_test_message ("%s", one->title);
      for (guint j = 0; j < one->n_moves; j++)
        {
          TonariStageMove *move = tonari_stage_move_new ();

          move->model = one->moves[j];
          g_ptr_array_add (moves, move);
        }
      g_assert_cmpint (tonari_stages_model_in_use (moves, one->wanted), ==, one->shown);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/stages/titles", test_titles);
  g_test_add_func ("/stages/parse", test_parse);
  g_test_add_func ("/stages/in-use", test_in_use);

  return g_test_run ();
}
