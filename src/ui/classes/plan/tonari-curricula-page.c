/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-curricula-page.h"

#include <glib/gi18n-lib.h>

#include "tonari-curricula-data.h"
#include "tonari-curriculum.h"
#include "tonari-editor.h"
#include "tonari-modules-list.h"
#include "tonari-row-list.h"
#include "tonari-store-courses.h"

struct _TonariCurriculaPage
{
  AdwBin parent_instance;

  TonariContext *context;
  GCancellable *cancellable;
  GSimpleActionGroup *actions;
  TonariCurriculaData *data;
  gint64 shown;
  gboolean focus_pending;

  GtkStack *stack;
  TonariRowList *list;
  AdwActionRow *about;
  GtkWidget *used;
  GtkLabel *used_text;
  TonariOrderedList *modules;
};

enum
{
  SHOWN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const TonariEditorRow curriculum_rows[] = {
  { "title", N_ ("Title"), NULL, TONARI_EDITOR_REQUIRED },
  { "edition", N_ ("Edition"), NULL, 0 },
  { "number", N_ ("Version"), NULL, TONARI_EDITOR_REQUIRED },
  { "note", N_ ("Where it comes from"), NULL, TONARI_EDITOR_LONG },
};

G_DEFINE_FINAL_TYPE (TonariCurriculaPage, tonari_curricula_page, ADW_TYPE_BIN)

static const TonariCurriculum *
curriculum_with (TonariCurriculaPage *self, gint64 id)
{
  for (guint i = 0; self->data != NULL && i < self->data->curricula->len; i++)
    {
      const TonariCurriculum *one = g_ptr_array_index (self->data->curricula, i);

      if (one->row.id == id)
        return one;
    }

  return NULL;
}

static char *
title_of (const TonariCurriculum *curriculum)
{
  /* Translators: title of a curriculum and the number of its version */
  return g_strdup_printf (_ ("%1$s, version %2$d"), curriculum->title, (int) curriculum->number);
}

static char *
about_of (TonariCurriculaPage *self, const TonariCurriculum *curriculum)
{
  const char *edition = tonari_words_label (&tonari_edition_words, (int) curriculum->edition);
  guint n_modules = tonari_curricula_data_modules (self->data, curriculum->row.id);
  guint n_classes = tonari_curricula_data_classes (self->data, curriculum->row.id);
  GString *text = g_string_new (edition);

  g_string_append (text, "  ·  ");
  g_string_append_printf (text, ngettext ("%u theme", "%u themes", n_modules), n_modules);
  g_string_append (text, "  ·  ");
  if (n_classes > 0)
    g_string_append_printf (text, ngettext ("used by %u class", "used by %u classes", n_classes), n_classes);
  else
    g_string_append (text, _ ("not used by any class"));
  if (curriculum->note != NULL)
    g_string_append_printf (text, "\n%s", curriculum->note);

  return g_string_free (text, FALSE);
}

static void
append (GMenu *menu, const char *label, const char *action, gint64 id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "x", id);
  g_menu_append_item (menu, item);
}

static void
fill_list (TonariCurriculaPage *self)
{
  tonari_row_list_begin (self->list);
  for (guint i = 0; i < self->data->curricula->len; i++)
    {
      const TonariCurriculum *one = g_ptr_array_index (self->data->curricula, i);
      g_autofree char *title = title_of (one);
      g_autofree char *about = about_of (self, one);
      g_autoptr (GMenu) menu = g_menu_new ();
      GtkWidget *row = tonari_row_list_row (title, about, TRUE);

      adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
      append (menu, _ ("_Copy as the Next Version"), "curricula.copy", one->row.id);
      append (menu, _ ("_Edit Title and Notes…"), "curricula.edit", one->row.id);
      append (menu, _ ("_Delete"), "curricula.delete", one->row.id);
      tonari_row_list_add (self->list, one->row.id, row, G_MENU_MODEL (menu));
    }
  tonari_row_list_end (self->list);
}

static void
fill_version (TonariCurriculaPage *self)
{
  const TonariCurriculum *curriculum = curriculum_with (self, self->shown);
  guint n_classes = tonari_curricula_data_classes (self->data, self->shown);
  g_autofree char *title = NULL;
  g_autofree char *about = NULL;
  g_autofree char *used = NULL;

  if (curriculum == NULL)
    {
      tonari_curricula_page_show (self, 0);
      return;
    }

  title = title_of (curriculum);
  about = about_of (self, curriculum);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->about), title);
  adw_action_row_set_subtitle (self->about, about);
  used = g_strdup_printf (
      ngettext (
          "%u class uses this version, so it stays as it is. Changes are made in a copy, the next version.",
          "%u classes use this version, so it stays as it is. Changes are made in a copy, the next version.",
          n_classes),
      n_classes);
  gtk_label_set_text (self->used_text, used);
  gtk_widget_set_visible (self->used, n_classes > 0);
  tonari_ordered_list_set_locked (self->modules, n_classes > 0 ? used : NULL);
}

/* The keyboard goes on where the eyes are, once there is something to stand on. */
static void
take_focus (TonariCurriculaPage *self)
{
  if (self->focus_pending && self->data != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      self->focus_pending = FALSE;
      if (self->shown != 0)
        gtk_widget_grab_focus (GTK_WIDGET (self->about));
      else
        gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
    }
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariCurriculaPage) self = data;

  if (self->context == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (row == NULL)
    {
      tonari_context_fail (context, _ ("The curricula could not be read."), error);
      return;
    }

  g_clear_pointer (&self->data, tonari_curricula_data_free);
  self->data = tonari_curricula_data_copy (row);
  fill_list (self);
  if (self->shown != 0)
    fill_version (self);
  take_focus (self);
  g_signal_emit (self, signals[SHOWN], 0);
}

static void
reload (TonariCurriculaPage *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (tonari_context_queue (self->context) == NULL)
    return;

  self->cancellable = g_cancellable_new ();
  tonari_context_load (self->context, tonari_curricula_data_load, NULL, NULL,
                       (GDestroyNotify) tonari_curricula_data_free, self->cancellable, loaded_cb,
                       g_object_ref (self));
}

static void
changed_cb (TonariContext *context, const char *table, gint64 id, TonariCurriculaPage *self)
{
  static const char *const tables[] = { "", "curricula", "modules", "classes", NULL };

  if (g_strv_contains (tables, table) && gtk_widget_get_mapped (GTK_WIDGET (self)))
    reload (self);
}

static void
map_cb (GtkWidget *widget, gpointer data)
{
  TonariCurriculaPage *self = TONARI_CURRICULA_PAGE (widget);

  self->focus_pending = TRUE;
  reload (self);
}

void
tonari_curricula_page_show (TonariCurriculaPage *self, gint64 curriculum)
{
  g_return_if_fail (TONARI_IS_CURRICULA_PAGE (self));

  self->shown = curriculum;
  tonari_ordered_list_set_owner (self->modules, curriculum);
  gtk_stack_set_visible_child_name (self->stack, curriculum != 0 ? "version" : "list");
  if (curriculum != 0 && curriculum_with (self, curriculum) != NULL)
    fill_version (self);
  self->focus_pending = TRUE;
  take_focus (self);
  g_signal_emit (self, signals[SHOWN], 0);
}

gint64
tonari_curricula_page_shown (TonariCurriculaPage *self)
{
  g_return_val_if_fail (TONARI_IS_CURRICULA_PAGE (self), 0);

  return self->shown;
}

char *
tonari_curricula_page_title (TonariCurriculaPage *self)
{
  const TonariCurriculum *curriculum;

  g_return_val_if_fail (TONARI_IS_CURRICULA_PAGE (self), NULL);

  curriculum = curriculum_with (self, self->shown);

  return curriculum != NULL ? title_of (curriculum) : g_strdup (_ ("Curricula"));
}

static gint64
next_number (TonariCurriculaPage *self, TonariEdition edition)
{
  gint64 number = 1;

  for (guint i = 0; self->data != NULL && i < self->data->curricula->len; i++)
    {
      const TonariCurriculum *one = g_ptr_array_index (self->data->curricula, i);

      if (one->edition == edition)
        number = MAX (number, one->number + 1);
    }

  return number;
}

static void
edit (TonariCurriculaPage *self, const TonariCurriculum *curriculum, TonariContextDone done)
{
  TonariEditor *editor =
      tonari_editor_new (self->context, curriculum->row.id == 0 ? _ ("New Curriculum") : _ ("Curriculum"),
                         &tonari_curriculum_entity, curriculum, curriculum_rows,
                         G_N_ELEMENTS (curriculum_rows));

  if (done != NULL)
    tonari_editor_set_done_for (editor, done, GTK_WIDGET (self));
  tonari_editor_present_for (editor, GTK_WIDGET (self));
}

static void
made_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  TonariCurriculaPage *self = TONARI_CURRICULA_PAGE (data);

  if (row != NULL && self->context != NULL)
    tonari_curricula_page_show (self, ((const TonariCurriculum *) row)->row.id);
}

void
tonari_curricula_page_add (TonariCurriculaPage *self)
{
  g_autoptr (TonariCurriculum) fresh = NULL;

  g_return_if_fail (TONARI_IS_CURRICULA_PAGE (self));

  if (self->shown != 0)
    {
      tonari_ordered_list_add (self->modules);
      return;
    }

  fresh = tonari_curriculum_new ();
  fresh->number = next_number (self, fresh->edition);
  edit (self, fresh, made_cb);
}

static void
add_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_curricula_page_add (data);
}

static void
edit_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariCurriculaPage *self = TONARI_CURRICULA_PAGE (data);
  const TonariCurriculum *curriculum = curriculum_with (self, g_variant_get_int64 (parameter));

  if (curriculum != NULL)
    edit (self, curriculum, NULL);
}

static void
edit_shown_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariCurriculaPage *self = TONARI_CURRICULA_PAGE (data);
  const TonariCurriculum *curriculum = curriculum_with (self, self->shown);

  if (curriculum != NULL)
    edit (self, curriculum, NULL);
}

static void
delete_curriculum (TonariCurriculaPage *self, gint64 id)
{
  if (curriculum_with (self, id) == NULL)
    return;
  if (tonari_curricula_data_classes (self->data, id) > 0)
    tonari_context_say (self->context, _ ("A class uses this version; it stays in the book."));
  else
    tonari_context_delete (self->context, &tonari_curriculum_entity, id, _ ("Delete curriculum"),
                           _ ("Curriculum deleted"));
}

static void
delete_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  delete_curriculum (data, g_variant_get_int64 (parameter));
}

static gpointer
copy_curriculum (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 copy = 0;

  if (!tonari_store_curriculum_copy (db, *(gint64 *) data, &copy, error))
    return NULL;

  return g_memdup2 (&copy, sizeof copy);
}

static void
copied_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariCurriculaPage) self = data;
  const gint64 *copy = row;

  if (copy == NULL)
    tonari_context_fail (context, _ ("The curriculum could not be copied."), error);
  else if (self->context != NULL)
    tonari_curricula_page_show (self, *copy);
}

static void
copy (TonariCurriculaPage *self, gint64 id)
{
  if (id != 0)
    tonari_context_change (self->context, copy_curriculum, g_memdup2 (&id, sizeof id), g_free, g_free,
                           _ ("Copy curriculum"), _ ("This is the next version; change it as you like."),
                           copied_cb, g_object_ref (self));
}

static void
copy_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  copy (data, g_variant_get_int64 (parameter));
}

static void
copy_shown_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  copy (data, TONARI_CURRICULA_PAGE (data)->shown);
}

static void
activated_cb (TonariRowList *list, gint64 id, TonariCurriculaPage *self)
{
  tonari_curricula_page_show (self, id);
}

static void
delete_pressed_cb (TonariRowList *list, gint64 id, TonariCurriculaPage *self)
{
  delete_curriculum (self, id);
}

static void
add_child (TonariCurriculaPage *self, const char *name, GtkWidget *box)
{
  GtkWidget *window = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();

  gtk_widget_set_margin_top (box, 18);
  gtk_widget_set_margin_bottom (box, 24);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 860);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), 860);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (window), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (window), clamp);
  gtk_stack_add_named (self->stack, window, name);
}

static GtkWidget *
build_used (TonariCurriculaPage *self)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Copy as the Next Version"));

  self->used_text = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->used_text, TRUE);
  gtk_label_set_xalign (self->used_text, 0);
  gtk_widget_set_hexpand (GTK_WIDGET (self->used_text), TRUE);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "suggested-action");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "curricula.copy-shown");
  self->used = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  gtk_box_append (GTK_BOX (self->used), GTK_WIDGET (self->used_text));
  gtk_box_append (GTK_BOX (self->used), button);

  return self->used;
}

static void
build (TonariCurriculaPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *hint = gtk_label_new (
      _ ("A class keeps the version that it began with. To change one, copy it as the next version."));
  GtkWidget *group = adw_preferences_group_new ();

  self->list = TONARI_ROW_LIST (tonari_row_list_new (_ ("Curricula")));
  gtk_label_set_wrap (GTK_LABEL (hint), TRUE);
  gtk_label_set_xalign (GTK_LABEL (hint), 0);
  gtk_widget_add_css_class (hint, "dim-label");
  gtk_box_append (GTK_BOX (box), hint);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  add_child (self, "list", box);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  self->about = ADW_ACTION_ROW (tonari_row_list_row ("", NULL, TRUE));
  adw_action_row_set_subtitle_lines (self->about, 0);
  adw_action_row_add_suffix (self->about, gtk_image_new_from_icon_name ("document-edit-symbolic"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->about), "curricula.edit-shown");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->about));
  gtk_box_append (GTK_BOX (box), group);
  gtk_box_append (GTK_BOX (box), build_used (self));
  self->modules = TONARI_ORDERED_LIST (tonari_modules_list_new (self->context));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->modules));
  add_child (self, "version", box);

  g_signal_connect_object (self->list, "activated", G_CALLBACK (activated_cb), self, 0);
  g_signal_connect_object (self->list, "delete-pressed", G_CALLBACK (delete_pressed_cb), self, 0);
}

static void
tonari_curricula_page_dispose (GObject *object)
{
  TonariCurriculaPage *self = TONARI_CURRICULA_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->context != NULL)
    g_signal_handlers_disconnect_by_data (self->context, self);
  g_clear_object (&self->context);
  g_clear_object (&self->actions);
  g_clear_pointer (&self->data, tonari_curricula_data_free);

  G_OBJECT_CLASS (tonari_curricula_page_parent_class)->dispose (object);
}

static void
tonari_curricula_page_class_init (TonariCurriculaPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_curricula_page_dispose;

  signals[SHOWN] = g_signal_new ("shown", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
tonari_curricula_page_init (TonariCurriculaPage *self)
{
  static const GActionEntry entries[] = {
    { "add", add_cb },        { "copy", copy_cb, "x" },        { "copy-shown", copy_shown_cb },
    { "edit", edit_cb, "x" }, { "edit-shown", edit_shown_cb }, { "delete", delete_cb, "x" },
  };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "curricula", G_ACTION_GROUP (self->actions));
  self->stack = GTK_STACK (gtk_stack_new ());
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stack));
  g_signal_connect (self, "map", G_CALLBACK (map_cb), NULL);
}

GtkWidget *
tonari_curricula_page_new (TonariContext *context)
{
  TonariCurriculaPage *self = g_object_new (TONARI_TYPE_CURRICULA_PAGE, NULL);

  self->context = g_object_ref (context);
  build (self);
  g_signal_connect (context, "changed", G_CALLBACK (changed_cb), self);

  return GTK_WIDGET (self);
}
