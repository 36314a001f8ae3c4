/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-search-window.h"

#include <glib/gi18n-lib.h>

#include "tonari-label-parts.h"
#include "tonari-navigator.h"
#include "tonari-search-groups.h"
#include "tonari-search-row.h"
#include "tonari-store-search.h"
#include "tonari-weak.h"

/* More than anybody reads; who does not find it among them types one more character. */
#define MOST 100

struct _TonariSearchWindow
{
  AdwWindow parent_instance;

  TonariContext *context;
  GtkSearchEntry *entry;
  GtkListBox *list;
  GtkStack *stack;
  GtkLabel *count;
  TonariSearchIn in;
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (TonariSearchWindow, tonari_search_window, ADW_TYPE_WINDOW)

typedef struct
{
  char *text;
  TonariSearchIn in;
} Question;

static void
question_free (gpointer data)
{
  Question *self = data;

  g_free (self->text);
  g_free (self);
}

static void
clear (TonariSearchWindow *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

static int
compare_groups (gconstpointer a, gconstpointer b)
{
  const TonariSearchHit *left = *(TonariSearchHit *const *) a;
  const TonariSearchHit *right = *(TonariSearchHit *const *) b;

  return (int) tonari_search_groups_of (left->table) - (int) tonari_search_groups_of (right->table);
}

static void
show_hits (TonariSearchWindow *self, const GPtrArray *hits)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  g_autofree char *said = NULL;

  clear (self);
  for (guint i = 0; i < hits->len; i++)
    g_ptr_array_add (sorted, g_ptr_array_index (hits, i));
  /* Stable: inside a kind they stay the newest first. */
  g_ptr_array_sort (sorted, compare_groups);
  for (guint i = 0; i < sorted->len; i++)
    gtk_list_box_append (self->list, tonari_search_row_new (self->context, g_ptr_array_index (sorted, i)));

  if (hits->len >= MOST)
    said = g_strdup_printf (_ ("The newest %u. One more word or character finds fewer."), hits->len);
  else if (hits->len > 0)
    said = g_strdup_printf (ngettext ("%u place", "%u places", hits->len), hits->len);
  gtk_label_set_text (self->count, said != NULL ? said : "");
  gtk_stack_set_visible_child_name (self->stack, hits->len > 0 ? "hits" : "none");
}

static gpointer
search_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Question *question = data;

  return tonari_store_search (db, question->text, question->in, MOST, error);
}

static void
found_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariSearchWindow) self = tonari_weak_take (data);

  if (self == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (row == NULL)
    {
      gtk_label_set_text (self->count, error != NULL ? error->message : "");
      return;
    }
  show_hits (self, row);
}

static void
search (TonariSearchWindow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  Question *question;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (*stripped == '\0')
    {
      clear (self);
      gtk_label_set_text (self->count, "");
      gtk_stack_set_visible_child_name (self->stack, "begin");
      return;
    }

  question = g_new0 (Question, 1);
  question->text = g_steal_pointer (&stripped);
  question->in = self->in;
  self->cancellable = g_cancellable_new ();
  tonari_context_load (self->context, search_func, question, question_free,
                       (GDestroyNotify) g_ptr_array_unref, self->cancellable, found_cb,
                       tonari_weak_new (self));
}

static void
open_row (TonariSearchWindow *self, TonariSearchRow *row)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  if (parent == NULL)
    return;
  /* The window goes first: what opens now may be modal over the window that asks. */
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  tonari_navigator_open_row (GTK_WIDGET (parent), tonari_search_row_table (row), tonari_search_row_id (row));
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
row_activated_cb (TonariSearchWindow *self, GtkListBoxRow *row)
{
  open_row (self, TONARI_SEARCH_ROW (row));
}

static void
activate_cb (TonariSearchWindow *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, 0);

  if (row != NULL && g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "hits") == 0)
    open_row (self, TONARI_SEARCH_ROW (row));
}

static void
header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  guint group = tonari_search_groups_of (tonari_search_row_table (TONARI_SEARCH_ROW (row)));
  GtkWidget *label;

  if (before != NULL &&
      tonari_search_groups_of (tonari_search_row_table (TONARI_SEARCH_ROW (before))) == group)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  label = g_object_new (GTK_TYPE_LABEL, "label", tonari_search_groups_title (group), "xalign", 0.0f,
                        "margin-start", 12, "margin-top", 12, "margin-bottom", 4, NULL);
  gtk_widget_add_css_class (label, "heading");
  gtk_list_box_row_set_header (row, label);
}

static void
kind_cb (GtkToggleButton *button, TonariSearchWindow *self)
{
  if (!gtk_toggle_button_get_active (button))
    return;
  self->in = (TonariSearchIn) GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "in"));
  search (self);
}

static GtkWidget *
build_kinds (TonariSearchWindow *self)
{
  static const struct
  {
    TonariSearchIn in;
    const char *label;
  } kinds[] = {
    { TONARI_SEARCH_ALL, NC_ ("search", "Everything") },
    { TONARI_SEARCH_CASES, NC_ ("search", "Cases") },
    { TONARI_SEARCH_RECORDS, NC_ ("search", "Records") },
    { TONARI_SEARCH_CONFERENCES, NC_ ("search", "Meetings") },
  };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkToggleButton *first = NULL;

  gtk_widget_add_css_class (box, "linked");
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Where to Look"),
                                  -1);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GtkWidget *button =
          gtk_toggle_button_new_with_label (g_dpgettext2 (GETTEXT_PACKAGE, "search", kinds[i].label));

      g_object_set_data (G_OBJECT (button), "in", GINT_TO_POINTER (kinds[i].in));
      if (first == NULL)
        first = GTK_TOGGLE_BUTTON (button);
      else
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), first);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), i == 0);
      g_signal_connect_object (button, "toggled", G_CALLBACK (kind_cb), self, 0);
      gtk_box_append (GTK_BOX (box), button);
    }

  return box;
}

static void
into_list_cb (TonariSearchWindow *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, 0);

  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static gboolean
down_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  into_list_cb (data);

  return TRUE;
}

static gboolean
close_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  gtk_window_close (GTK_WINDOW (widget));

  return TRUE;
}

static void
tonari_search_window_dispose (GObject *object)
{
  TonariSearchWindow *self = TONARI_SEARCH_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (tonari_search_window_parent_class)->dispose (object);
}

static void
tonari_search_window_class_init (TonariSearchWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_search_window_dispose;
  gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, close_cb, NULL);
}

static GtkWidget *
say_new (const char *text)
{
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER, "margin-start", 24,
                    "margin-end", 24, "margin-top", 36, "margin-bottom", 36, "vexpand", TRUE, NULL);

  tonari_label_phrases_show (GTK_LABEL (label), text);
  gtk_widget_add_css_class (label, "dim-label");

  return label;
}

static void
build_entry (TonariSearchWindow *self, GtkWidget *content)
{
  GtkWidget *box =
      g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 8, "margin-start", 12,
                    "margin-end", 12, "margin-top", 6, "margin-bottom", 6, NULL);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkEventController *keys = gtk_shortcut_controller_new ();

  self->entry = GTK_SEARCH_ENTRY (gtk_search_entry_new ());
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Search the Whole Book"), -1);
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (search), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (activate_cb), self);
  g_signal_connect_swapped (self->entry, "stop-search", G_CALLBACK (gtk_window_close), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Down, 0),
                                                          gtk_callback_action_new (down_cb, self, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);

  self->count = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "dim-label");
  gtk_label_set_ellipsize (self->count, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (GTK_WIDGET (self->count), TRUE);
  gtk_label_set_xalign (self->count, 1);
  gtk_box_append (GTK_BOX (line), build_kinds (self));
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->count));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->entry));
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (content), box);
}

static void
tonari_search_window_init (TonariSearchWindow *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_box_append (GTK_BOX (content), adw_header_bar_new ());
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_header_func (self->list, header_cb, NULL, NULL);
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_BROWSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Found"),
                                  -1);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);
  g_object_set (scrolled, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand", TRUE, "child", self->list, NULL);

  self->stack = GTK_STACK (gtk_stack_new ());
  build_entry (self, content);
  gtk_stack_add_named (self->stack,
                       say_new (_ ("Any part of a word is found, from one character on. "
                                   "Kana, width and case make no difference.")),
                       "begin");
  gtk_stack_add_named (self->stack, scrolled, "hits");
  gtk_stack_add_named (self->stack, say_new (_ ("Nothing found. Another word, or fewer characters?")),
                       "none");
  gtk_box_append (GTK_BOX (content), GTK_WIDGET (self->stack));
  adw_window_set_content (ADW_WINDOW (self), content);
  gtk_window_set_title (GTK_WINDOW (self), _ ("Search the Whole Book"));
  gtk_window_set_default_size (GTK_WINDOW (self), 640, 560);
  gtk_window_set_modal (GTK_WINDOW (self), TRUE);
}

GtkWindow *
tonari_search_window_open (GtkWidget *parent, TonariContext *context)
{
  TonariSearchWindow *self = g_object_new (TONARI_TYPE_SEARCH_WINDOW, NULL);
  GtkRoot *root = gtk_widget_get_root (parent);

  self->context = g_object_ref (context);
  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (GTK_WINDOW (self), GTK_WINDOW (root));
  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));

  return GTK_WINDOW (self);
}

void
tonari_search_window_ask (TonariSearchWindow *self, const char *text)
{
  g_return_if_fail (TONARI_IS_SEARCH_WINDOW (self));

  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
}
