/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-merge-pair.h"

#include <glib/gi18n-lib.h>

#include "tonari-case.h"
#include "tonari-field-text.h"
#include "tonari-person.h"
#include "tonari-store-merge.h"
#include "tonari-weak.h"

struct _TonariMergePair
{
  AdwBin parent;

  TonariContext *context;
  TonariMergeKind kind;
  gint64 kept;
  gint64 gone;
  GtkWidget *box;
  GtkWidget *merge;
};

enum
{
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariMergePair, tonari_merge_pair, ADW_TYPE_BIN)

/* What the worker is asked about. */
typedef struct
{
  TonariMergeKind kind;
  gint64 kept;
  gint64 gone;
  int today;
} Asked;

static Asked *
asked_new (TonariMergePair *self)
{
  Asked *asked = g_new0 (Asked, 1);

  asked->kind = self->kind;
  asked->kept = self->kept;
  asked->gone = self->gone;
  asked->today = tonari_context_today (self->context);

  return asked;
}

static void load (TonariMergePair *self);

static GtkWidget *
group_add (TonariMergePair *self, const char *title, const char *description)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), description);
  gtk_box_append (GTK_BOX (self->box), group);

  return group;
}

static void
stays_cb (TonariMergePair *self)
{
  gint64 kept = self->gone;

  self->gone = self->kept;
  self->kept = kept;
  load (self);
}

static void
add_choice (TonariMergePair *self, const TonariMergePreview *preview)
{
  GtkWidget *group = group_add (self, _ ("Which One Stays"), NULL);
  const char *titles[] = { preview->title_kept, preview->title_gone };
  GtkWidget *first = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      GtkWidget *row = adw_action_row_new ();
      GtkWidget *check = gtk_check_button_new ();

      if (first == NULL)
        first = check;
      else
        gtk_check_button_set_group (GTK_CHECK_BUTTON (check), GTK_CHECK_BUTTON (first));
      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), i == 0);
      gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
      gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, titles[i], -1);
      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), titles[i]);
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
      adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
      if (i == 1)
        g_signal_connect_object (check, "toggled", G_CALLBACK (stays_cb), self, G_CONNECT_SWAPPED);
    }
}

static GtkWidget *
cell_new (const char *text, const char *style)
{
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0f, "yalign", 0.0f, "wrap", TRUE, "wrap-mode",
                    PANGO_WRAP_WORD_CHAR, "hexpand", TRUE, "selectable", TRUE, NULL);

  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

/* A note keeps what is short; on screen a day is written as everywhere else there. */
static char *
value_words (TonariMergePair *self, const TonariField *field, gconstpointer row)
{
  if (field->kind == TONARI_FIELD_DATE)
    return tonari_context_format_date (self->context, *TONARI_FIELD_PTR (field, row, const TonariDate));

  return tonari_merge_value_words (field, row);
}

static int
add_facts (TonariMergePair *self,
           GtkWidget *grid,
           int line,
           const TonariEntity *entity,
           gconstpointer kept,
           gconstpointer gone,
           gconstpointer after)
{
  if (kept == NULL || gone == NULL)
    return line;
  for (guint i = 0; i < entity->n_fields; i++)
    {
      const TonariField *field = &entity->fields[i];
      const char *label = tonari_merge_field_words (field->name);
      g_autofree char *here = NULL;
      g_autofree char *there = NULL;
      gboolean filled;

      if (label == NULL || g_str_equal (field->name, "note") ||
          (tonari_field_is_empty (field, kept) && tonari_field_is_empty (field, gone)))
        continue;
      here = value_words (self, field, kept);
      there = value_words (self, field, gone);
      /* What will stand in the entry that stays is the stronger of the two. */
      filled = !tonari_field_equal (field, kept, after);
      gtk_grid_attach (GTK_GRID (grid), cell_new (label, "dim-label"), 0, line, 1, 1);
      gtk_grid_attach (GTK_GRID (grid), cell_new (here, filled ? "dim-label" : "heading"), 1, line, 1, 1);
      gtk_grid_attach (GTK_GRID (grid), cell_new (there, filled ? "heading" : "dim-label"), 2, line, 1, 1);
      line++;
    }

  return line;
}

static void
add_side_by_side (TonariMergePair *self, const TonariMergePreview *preview)
{
  GtkWidget *group = group_add (self, _ ("Side by Side"),
                                _ ("What is bold stays in the entry; the rest goes into its notes."));
  GtkWidget *grid = gtk_grid_new ();
  int line = 1;

  gtk_grid_set_column_spacing (GTK_GRID (grid), 18);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 6);
  gtk_grid_attach (GTK_GRID (grid), cell_new (preview->title_kept, "caption-heading"), 1, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), cell_new (preview->title_gone, "caption-heading"), 2, 0, 1, 1);
  line = add_facts (self, grid, line, &tonari_person_entity, preview->person_kept, preview->person_gone,
                    preview->person_after);
  add_facts (self, grid, line, &tonari_case_entity, preview->case_kept, preview->case_gone,
             preview->case_after);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), grid);
}

static void
add_moves (TonariMergePair *self, const TonariMergePreview *preview)
{
  g_autoptr (GString) text = g_string_new (NULL);
  GtkWidget *group = group_add (self, _ ("What Moves"), _ ("It can be parted again later, without loss."));

  for (guint i = 0; i < preview->tables->len; i++)
    /* Translators: what kind of rows, how many */
    g_string_append_printf (text, _ ("%s%s %u"), i > 0 ? " · " : "",
                            tonari_merge_table_words (preview->tables->pdata[i]),
                            g_array_index (preview->counts, guint, i));
  if (preview->tables->len == 0)
    g_string_append (text, _ ("Nothing hangs on it."));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), cell_new (text->str, NULL));
}

static void
clear (TonariMergePair *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariMergePair) self = tonari_weak_take (data);

  if (self == NULL || self->context == NULL)
    return;
  clear (self);
  gtk_widget_set_sensitive (self->merge, row != NULL);
  if (row == NULL)
    {
      group_add (self, _ ("They Cannot Be Merged"), error->message);
      return;
    }
  add_choice (self, row);
  add_side_by_side (self, row);
  add_moves (self, row);
}

static gpointer
preview_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Asked *asked = data;

  return tonari_store_merge_preview (db, asked->kind, asked->kept, asked->gone, error);
}

static void
load (TonariMergePair *self)
{
  gtk_widget_set_sensitive (self->merge, FALSE);
  tonari_context_load (self->context, preview_func, asked_new (self), g_free,
                       (GDestroyNotify) tonari_merge_preview_free, NULL, loaded_cb, tonari_weak_new (self));
}

static gpointer
merge_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Asked *asked = data;

  tonari_store_merge (db, asked->kind, asked->kept, asked->gone, asked->today, error);

  return NULL;
}

static gpointer
not_same_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Asked *asked = data;

  tonari_store_merge_not_same (db, asked->kind, asked->kept, asked->gone, asked->today, error);

  return NULL;
}

static void
done_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariMergePair) self = tonari_weak_take (data);

  if (error != NULL)
    tonari_context_fail (context, error->message, NULL);
  else if (self != NULL && self->context != NULL)
    g_signal_emit (self, signals[DONE], 0);
}

static void
merge_cb (TonariMergePair *self)
{
  tonari_context_change (self->context, merge_func, asked_new (self), g_free, NULL,
                         self->kind == TONARI_MERGE_KIND_CASE ? _ ("Merge two cases")
                                                              : _ ("Merge two people"),
                         _ ("Merged"), done_cb, tonari_weak_new (self));
}

static void
not_same_cb (TonariMergePair *self)
{
  tonari_context_change (self->context, not_same_func, asked_new (self), g_free, NULL, _ ("Not the same"),
                         _ ("Noted that they are not the same"), done_cb, tonari_weak_new (self));
}

static void
tonari_merge_pair_dispose (GObject *object)
{
  g_clear_object (&TONARI_MERGE_PAIR (object)->context);

  G_OBJECT_CLASS (tonari_merge_pair_parent_class)->dispose (object);
}

static void
tonari_merge_pair_class_init (TonariMergePairClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_merge_pair_dispose;

  signals[DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
}

static void
tonari_merge_pair_init (TonariMergePair *self)
{
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scrolled =
      g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand", TRUE, NULL);
  GtkWidget *foot = gtk_action_bar_new ();
  GtkWidget *not_same = gtk_button_new_with_mnemonic (_ ("_Not the Same"));

  self->box =
      g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 24, "margin-top", 18,
                    "margin-bottom", 18, "margin-start", 18, "margin-end", 18, NULL);
  self->merge = gtk_button_new_with_mnemonic (_ ("_Merge"));
  gtk_widget_add_css_class (self->merge, "suggested-action");
  g_signal_connect_swapped (self->merge, "clicked", G_CALLBACK (merge_cb), self);
  g_signal_connect_swapped (not_same, "clicked", G_CALLBACK (not_same_cb), self);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->box);
  gtk_action_bar_pack_start (GTK_ACTION_BAR (foot), not_same);
  gtk_action_bar_pack_end (GTK_ACTION_BAR (foot), self->merge);
  gtk_box_append (GTK_BOX (page), scrolled);
  gtk_box_append (GTK_BOX (page), foot);
  adw_bin_set_child (ADW_BIN (self), page);
}

GtkWidget *
tonari_merge_pair_new (TonariContext *context, TonariMergeKind kind, gint64 a, gint64 b)
{
  TonariMergePair *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  self = g_object_new (TONARI_TYPE_MERGE_PAIR, NULL);
  self->context = g_object_ref (context);
  self->kind = kind;
  self->kept = a;
  self->gone = b;
  load (self);

  return GTK_WIDGET (self);
}
