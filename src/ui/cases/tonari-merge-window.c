/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-merge-window.h"

#include <glib/gi18n-lib.h>

#include "tonari-merge-pair.h"
#include "tonari-store-cases.h"
#include "tonari-store-merge.h"
#include "tonari-weak.h"

struct _TonariMergeWindow
{
  AdwWindow parent;

  TonariContext *context;
  gint64 case_id;
  GtkWidget *stack;
  GtkWidget *back;
  GtkWidget *list;
  GtkWidget *stays;
  GtkWidget *goes;
  GtkWidget *wrong;
};

G_DEFINE_FINAL_TYPE (TonariMergeWindow, tonari_merge_window, ADW_TYPE_WINDOW)

/* Both lists, read at once. */
typedef struct
{
  GPtrArray *alike;
  GPtrArray *merged;
} Lists;

static void
lists_free (gpointer data)
{
  Lists *self = data;

  g_clear_pointer (&self->alike, g_ptr_array_unref);
  g_clear_pointer (&self->merged, g_ptr_array_unref);
  g_free (self);
}

static void
show_list (TonariMergeWindow *self)
{
  GtkWidget *pair = gtk_stack_get_child_by_name (GTK_STACK (self->stack), "pair");

  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), "list");
  gtk_widget_set_visible (self->back, FALSE);
  if (pair != NULL)
    gtk_stack_remove (GTK_STACK (self->stack), pair);
}

static void
show_pair (TonariMergeWindow *self, TonariMergeKind kind, gint64 a, gint64 b)
{
  GtkWidget *pair;

  show_list (self);
  pair = tonari_merge_pair_new (self->context, kind, a, b);
  g_signal_connect_object (pair, "done", G_CALLBACK (show_list), self, G_CONNECT_SWAPPED);
  gtk_stack_add_named (GTK_STACK (self->stack), pair, "pair");
  gtk_stack_set_visible_child (GTK_STACK (self->stack), pair);
  gtk_widget_set_visible (self->back, TRUE);
}

/* One line of a list; the row keeps what it is about. */
typedef struct
{
  TonariMergeKind kind;
  gint64 a;
  gint64 b;
  gint64 merge;
} Line;

static gpointer
part_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const gint64 *key = data;

  tonari_store_merge_part (db, key[0], (int) key[1], error);

  return NULL;
}

static void
part_cb (TonariMergeWindow *self, GtkWidget *button)
{
  const Line *line = g_object_get_data (G_OBJECT (button), "line");
  gint64 *key = g_new (gint64, 2);

  key[0] = line->merge;
  key[1] = tonari_context_today (self->context);
  tonari_context_change (self->context, part_func, key, g_free, NULL, _ ("Part what was merged"),
                         _ ("Parted again"), NULL, NULL);
}

static void
look_cb (TonariMergeWindow *self, GtkWidget *row)
{
  const Line *line = g_object_get_data (G_OBJECT (row), "line");

  show_pair (self, line->kind, line->a, line->b);
}

static Line *
line_new (const TonariDuplicate *pair)
{
  Line *line = g_new (Line, 1);

  line->kind = pair->kind;
  line->a = pair->a;
  line->b = pair->b;
  line->merge = pair->merge;

  return line;
}

static void
add_pair (TonariMergeWindow *self, GtkWidget *group, const TonariDuplicate *pair)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *subtitle = NULL;
  /* Translators: two who may be one */
  g_autofree char *title = g_strdup_printf (_ ("%s and %s"), pair->title_a, pair->title_b);

  if (pair->merge == 0)
    {
      g_autofree char *words = tonari_duplicate_words (pair->reasons);

      subtitle = g_strdup_printf (_ ("Alike: %s"), words);
    }
  else
    subtitle = tonari_context_format_date (self->context, pair->date);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  if (pair->merge == 0)
    {
      g_object_set_data_full (G_OBJECT (row), "line", line_new (pair), g_free);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      g_signal_connect_object (row, "activated", G_CALLBACK (look_cb), self, G_CONNECT_SWAPPED);
    }
  else
    {
      GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Part Again"));

      gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
      g_object_set_data_full (G_OBJECT (button), "line", line_new (pair), g_free);
      g_signal_connect_object (button, "clicked", G_CALLBACK (part_cb), self, G_CONNECT_SWAPPED);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
    }
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

static void
add_group (TonariMergeWindow *self, const char *title, const char *empty, const GPtrArray *pairs)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  if (pairs->len == 0)
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), empty);
  for (guint i = 0; i < pairs->len; i++)
    add_pair (self, group, pairs->pdata[i]);
  gtk_box_append (GTK_BOX (self->list), group);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariMergeWindow) self = tonari_weak_take (data);
  const Lists *lists = row;
  GtkWidget *child;

  if (self == NULL || self->context == NULL)
    return;
  if (lists == NULL)
    {
      tonari_context_fail (context, _ ("The list could not be read."), error);
      return;
    }
  while ((child = gtk_widget_get_first_child (self->list)) != NULL)
    gtk_box_remove (GTK_BOX (self->list), child);
  add_group (self, _ ("May Be the Same"),
             _ ("Nobody seems to be in the book twice, judging by names, telephone numbers and birth dates."),
             lists->alike);
  add_group (self, C_ ("heading", "Merged"), _ ("Nothing has been merged."), lists->merged);
}

static gpointer
lists_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Lists *lists = g_new0 (Lists, 1);

  lists->alike = tonari_store_duplicates (db, *(gint64 *) data, error);
  if (lists->alike != NULL)
    lists->merged = tonari_store_merged (db, error);
  if (lists->merged == NULL)
    g_clear_pointer (&lists, lists_free);

  return lists;
}

static void
load (TonariMergeWindow *self)
{
  gint64 *key = g_new (gint64, 1);

  *key = self->case_id;
  tonari_context_load (self->context, lists_func, key, g_free, lists_free, NULL, loaded_cb,
                       tonari_weak_new (self));
}

static void
changed_cb (TonariMergeWindow *self, const char *table, gint64 id)
{
  if (tonari_context_queue (self->context) == NULL)
    gtk_window_close (GTK_WINDOW (self));
  else if (*table == '\0' || g_str_equal (table, "merges") || g_str_equal (table, "persons"))
    load (self);
}

/* The two codes that were typed, as rows. */
typedef struct
{
  char *codes[2];
  gint64 cases[2];
} Codes;

static void
codes_free (gpointer data)
{
  Codes *self = data;

  g_free (self->codes[0]);
  g_free (self->codes[1]);
  g_free (self);
}

static gpointer
codes_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Codes *typed = data;
  Codes *found = g_new0 (Codes, 1);

  for (guint i = 0; i < G_N_ELEMENTS (typed->codes); i++)
    {
      found->cases[i] = tonari_store_case_find (db, typed->codes[i], error);
      if (found->cases[i] == 0)
        {
          codes_free (found);
          return NULL;
        }
    }

  return found;
}

static void
say (TonariMergeWindow *self, const char *text)
{
  gtk_label_set_text (GTK_LABEL (self->wrong), text != NULL ? text : "");
  gtk_widget_set_visible (self->wrong, text != NULL);
  if (text != NULL)
    gtk_widget_add_css_class (self->goes, "error");
  else
    gtk_widget_remove_css_class (self->goes, "error");
}

static void
codes_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariMergeWindow) self = tonari_weak_take (data);
  const Codes *found = row;

  if (self == NULL || self->context == NULL)
    return;
  if (found == NULL)
    say (self, error->message);
  else if (found->cases[0] == found->cases[1])
    say (self, _ ("A case cannot be merged with itself. Choose another case."));
  else
    {
      say (self, NULL);
      show_pair (self, TONARI_MERGE_KIND_CASE, found->cases[0], found->cases[1]);
    }
}

static void
by_code_cb (TonariMergeWindow *self)
{
  Codes *typed = g_new0 (Codes, 1);

  typed->codes[0] = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->stays)));
  typed->codes[1] = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->goes)));
  tonari_context_load (self->context, codes_func, typed, codes_free, codes_free, NULL, codes_cb,
                       tonari_weak_new (self));
}

static GtkWidget *
by_code_new (TonariMergeWindow *self)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *look = gtk_button_new_with_mnemonic (_ ("_Side by Side"));

  self->stays = adw_entry_row_new ();
  self->goes = adw_entry_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->stays), _ ("Case That Stays"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->goes), _ ("Case That Goes Into It"));
  g_signal_connect_swapped (self->goes, "entry-activated", G_CALLBACK (by_code_cb), self);
  g_signal_connect_swapped (look, "clicked", G_CALLBACK (by_code_cb), self);
  gtk_widget_set_valign (look, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (look, "flat");
  self->wrong = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "visible", FALSE, "margin-top", 6,
                              "accessible-role", GTK_ACCESSIBLE_ROLE_ALERT, NULL);
  gtk_widget_add_css_class (self->wrong, "error");
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("Two Cases by Their Codes"));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group), look);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->stays);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->goes);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->wrong);

  return group;
}

static void
tonari_merge_window_dispose (GObject *object)
{
  g_clear_object (&TONARI_MERGE_WINDOW (object)->context);

  G_OBJECT_CLASS (tonari_merge_window_parent_class)->dispose (object);
}

static void
tonari_merge_window_class_init (TonariMergeWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_merge_window_dispose;
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
tonari_merge_window_init (TonariMergeWindow *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  GtkWidget *scrolled =
      g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand", TRUE, NULL);

  self->stack = gtk_stack_new ();
  self->back = gtk_button_new_from_icon_name ("go-previous-symbolic");
  gtk_widget_set_tooltip_text (self->back, _ ("Back"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->back), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Back"), -1);
  gtk_widget_set_visible (self->back, FALSE);
  g_signal_connect_swapped (self->back, "clicked", G_CALLBACK (show_list), self);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), self->back);
  self->list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  g_object_set (page, "margin-top", 18, "margin-bottom", 18, "margin-start", 18, "margin-end", 18, NULL);
  gtk_box_append (GTK_BOX (page), self->list);
  gtk_box_append (GTK_BOX (page), by_code_new (self));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), page);
  gtk_stack_add_named (GTK_STACK (self->stack), scrolled, "list");
  gtk_box_append (GTK_BOX (content), header);
  gtk_box_append (GTK_BOX (content), self->stack);
  adw_window_set_content (ADW_WINDOW (self), content);
  gtk_window_set_title (GTK_WINDOW (self), _ ("Entries That May Be the Same"));
  gtk_window_set_default_size (GTK_WINDOW (self), 720, 620);
  gtk_window_set_modal (GTK_WINDOW (self), TRUE);
}

void
tonari_merge_window_open (GtkWidget *parent, TonariContext *context, gint64 case_id, const char *code)
{
  TonariMergeWindow *self;
  GtkRoot *root;

  g_return_if_fail (GTK_IS_WIDGET (parent) && TONARI_IS_CONTEXT (context));

  root = gtk_widget_get_root (parent);
  self = g_object_new (TONARI_TYPE_MERGE_WINDOW, "transient-for", GTK_IS_WINDOW (root) ? root : NULL, NULL);
  self->context = g_object_ref (context);
  self->case_id = case_id;
  if (code != NULL)
    gtk_editable_set_text (GTK_EDITABLE (self->stays), code);
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  load (self);
  gtk_window_present (GTK_WINDOW (self));
}
