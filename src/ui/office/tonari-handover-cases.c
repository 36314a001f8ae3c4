/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-handover-cases.h"

#include <glib/gi18n-lib.h>

#include "tonari-handover-case.h"

#define WORDS "words"
#define LEFT_OUT "left-out"

struct _TonariHandoverCases
{
  AdwPreferencesGroup parent_instance;

  GHashTable *typed;    /* words of sheets by case, of workers looked at before */
  GHashTable *unticked; /* set of cases whose tick was taken away */
  GPtrArray *rows;
  GtkWidget *tick_all;
  gboolean filling;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariHandoverCases, tonari_handover_cases, ADW_TYPE_PREFERENCES_GROUP)

guint
tonari_handover_cases_n_ticked (TonariHandoverCases *self)
{
  guint n = 0;

  g_return_val_if_fail (TONARI_IS_HANDOVER_CASES (self), 0);

  for (guint i = 0; i < self->rows->len; i++)
    n += tonari_handover_case_get_ticked (g_ptr_array_index (self->rows, i));

  return n;
}

static void
show_count (TonariHandoverCases *self)
{
  guint n = tonari_handover_cases_n_ticked (self);
  g_autofree char *said = NULL;

  if (self->rows->len == 0)
    said = g_strdup (_ ("This worker has no open case. Choose another one above."));
  else
    said =
        g_strdup_printf (ngettext ("%u of %u case is ticked.", "%u of %u cases are ticked.", self->rows->len),
                         n, self->rows->len);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), said);
  gtk_button_set_label (GTK_BUTTON (self->tick_all),
                        n < self->rows->len ? _ ("Tick _All") : _ ("Tick _None"));
  gtk_widget_set_visible (self->tick_all, self->rows->len > 1);
}

static void
changed_cb (TonariHandoverCases *self)
{
  if (self->filling)
    return;
  show_count (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
tick_all_cb (TonariHandoverCases *self)
{
  gboolean all = tonari_handover_cases_n_ticked (self) < self->rows->len;

  for (guint i = 0; i < self->rows->len; i++)
    tonari_handover_case_set_ticked (g_ptr_array_index (self->rows, i), all);
}

/* What stands on the screen now is what was left for each of these cases. */
static void
remember (TonariHandoverCases *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      TonariHandoverCase *row = g_ptr_array_index (self->rows, i);
      gint64 id = tonari_handover_case_id (row);
      char *words = tonari_handover_case_words (row);

      if (words != NULL)
        g_hash_table_insert (self->typed, g_memdup2 (&id, sizeof id), words);
      else
        g_hash_table_remove (self->typed, &id);
      if (tonari_handover_case_get_ticked (row))
        g_hash_table_remove (self->unticked, &id);
      else
        g_hash_table_add (self->unticked, g_memdup2 (&id, sizeof id));
    }
}

static void
put_remembered (TonariHandoverCases *self, TonariHandoverCase *row)
{
  gint64 id = tonari_handover_case_id (row);

  tonari_handover_case_set_words (row, g_hash_table_lookup (self->typed, &id));
  tonari_handover_case_set_ticked (row, !g_hash_table_contains (self->unticked, &id));
}

void
tonari_handover_cases_show (TonariHandoverCases *self, const TonariHandoverList *list)
{
  g_return_if_fail (TONARI_IS_HANDOVER_CASES (self) && list != NULL);

  remember (self);
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  self->filling = TRUE;
  for (guint i = 0; i < list->cases->len; i++)
    {
      const TonariCase *acase = g_ptr_array_index (list->cases, i);
      GtkWidget *row = tonari_handover_case_new (acase, g_hash_table_lookup (list->names, &acase->person));

      put_remembered (self, TONARI_HANDOVER_CASE (row));
      g_signal_connect_object (row, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
      g_ptr_array_add (self->rows, row);
    }
  self->filling = FALSE;
  show_count (self);
}

/* What is on all sheets comes first, what is on this one alone after it. */
static char *
sheet_text (const char *all, const char *own)
{
  if (all != NULL && own != NULL)
    return g_strdup_printf ("%s\n\n%s", all, own);

  return g_strdup (all != NULL ? all : own);
}

GPtrArray *
tonari_handover_cases_read (TonariHandoverCases *self, const TonariHandover *begun)
{
  GPtrArray *handovers;

  g_return_val_if_fail (TONARI_IS_HANDOVER_CASES (self) && begun != NULL, NULL);

  handovers = g_ptr_array_new_with_free_func (tonari_handover_entity.free_row);
  for (guint i = 0; i < self->rows->len; i++)
    {
      TonariHandoverCase *row = g_ptr_array_index (self->rows, i);
      g_autofree char *own = NULL;
      TonariHandover *handover;

      if (!tonari_handover_case_get_ticked (row))
        continue;
      own = tonari_handover_case_words (row);
      handover = tonari_handover_copy (begun);
      handover->case_id = tonari_handover_case_id (row);
      g_free (handover->sheet);
      handover->sheet = sheet_text (begun->sheet, own);
      g_ptr_array_add (handovers, handover);
    }

  return handovers;
}

void
tonari_handover_cases_write (TonariHandoverCases *self, GKeyFile *file)
{
  GHashTableIter iter;
  gpointer id;
  gpointer words;

  g_return_if_fail (TONARI_IS_HANDOVER_CASES (self) && file != NULL);

  remember (self);
  g_hash_table_iter_init (&iter, self->typed);
  while (g_hash_table_iter_next (&iter, &id, &words))
    {
      g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, *(gint64 *) id);

      g_key_file_set_string (file, WORDS, key, words);
    }
  g_hash_table_iter_init (&iter, self->unticked);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, *(gint64 *) id);

      g_key_file_set_boolean (file, LEFT_OUT, key, TRUE);
    }
}

static void
take_words (TonariHandoverCases *self, GKeyFile *file)
{
  g_auto (GStrv) keys = g_key_file_get_keys (file, WORDS, NULL, NULL);

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    {
      gint64 id = g_ascii_strtoll (keys[i], NULL, 10);
      char *words = g_key_file_get_string (file, WORDS, keys[i], NULL);

      if (words != NULL)
        g_hash_table_insert (self->typed, g_memdup2 (&id, sizeof id), words);
    }
}

static void
take_left_out (TonariHandoverCases *self, GKeyFile *file)
{
  g_auto (GStrv) keys = g_key_file_get_keys (file, LEFT_OUT, NULL, NULL);

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    {
      gint64 id = g_ascii_strtoll (keys[i], NULL, 10);

      g_hash_table_add (self->unticked, g_memdup2 (&id, sizeof id));
    }
}

void
tonari_handover_cases_take (TonariHandoverCases *self, GKeyFile *file)
{
  g_return_if_fail (TONARI_IS_HANDOVER_CASES (self));

  g_hash_table_remove_all (self->typed);
  g_hash_table_remove_all (self->unticked);
  if (file != NULL)
    {
      take_words (self, file);
      take_left_out (self, file);
    }
  self->filling = TRUE;
  for (guint i = 0; i < self->rows->len; i++)
    put_remembered (self, g_ptr_array_index (self->rows, i));
  self->filling = FALSE;
  show_count (self);
}

static void
tonari_handover_cases_finalize (GObject *object)
{
  TonariHandoverCases *self = TONARI_HANDOVER_CASES (object);

  g_hash_table_unref (self->typed);
  g_hash_table_unref (self->unticked);
  g_ptr_array_unref (self->rows);
  G_OBJECT_CLASS (tonari_handover_cases_parent_class)->finalize (object);
}

static void
tonari_handover_cases_class_init (TonariHandoverCasesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tonari_handover_cases_finalize;
  signals[CHANGED] = g_signal_new ("changed", TONARI_TYPE_HANDOVER_CASES, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
tonari_handover_cases_init (TonariHandoverCases *self)
{
  self->typed = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  self->unticked = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->rows = g_ptr_array_new ();
  self->tick_all = gtk_button_new_with_mnemonic (_ ("Tick _All"));
  gtk_widget_add_css_class (self->tick_all, "flat");
  gtk_widget_set_valign (self->tick_all, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (self->tick_all, FALSE);
  g_signal_connect_object (self->tick_all, "clicked", G_CALLBACK (tick_all_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _ ("Cases"));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), self->tick_all);
}

GtkWidget *
tonari_handover_cases_new (void)
{
  return g_object_new (TONARI_TYPE_HANDOVER_CASES, NULL);
}
