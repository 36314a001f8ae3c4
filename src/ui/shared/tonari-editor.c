/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-editor.h"

#include <glib/gi18n-lib.h>

#include "tonari-compat.h"
#include "tonari-editor-draft.h"
#include "tonari-editor-part.h"
#include "tonari-editor-private.h"
#include "tonari-editor-save.h"
#include "tonari-unsaved.h"

struct _TonariEditor
{
  AdwWindow parent;

  TonariContext *context;
  /* The main row comes first, whatever order the screen has. */
  GPtrArray *parts;
  GtkWidget *save_button;
  GtkWidget *scrolled;
  GtkWidget *box;
  GtkWidget *delete_button;
  char *delete_label;
  char *delete_said;
  GtkWidget *trouble;
  GtkWidget *trouble_label;
  GtkWidget *notice;
  GtkWidget *notice_label;
  TonariEditorCheck check;
  gpointer check_data;
  GDestroyNotify check_destroy;
  TonariEditorChanged changed;
  gpointer changed_data;
  GDestroyNotify changed_destroy;
  TonariEditorExtras extras;
  gpointer extras_data;
  TonariContextDone done;
  gpointer done_data;
  TonariEditorDraft *draft;
  const char *first;
  gboolean saving;
  gboolean typed;
};

G_DEFINE_FINAL_TYPE (TonariEditor, tonari_editor, ADW_TYPE_WINDOW)

static TonariEditorPart *
part_at (TonariEditor *self, guint i)
{
  return g_ptr_array_index (self->parts, i);
}

static gboolean
is_changed (TonariEditor *self)
{
  if (self->typed)
    return TRUE;
  for (guint i = 0; i < self->parts->len; i++)
    if (tonari_editor_part_is_changed (part_at (self, i)))
      return TRUE;
  return FALSE;
}

static gboolean
is_new (TonariEditor *self)
{
  for (guint i = 0; i < self->parts->len; i++)
    if (((TonariRow *) tonari_editor_part_working (part_at (self, i)))->id == 0)
      return TRUE;
  return FALSE;
}

static void
set_trouble (TonariEditor *self, const char *text)
{
  if (text != NULL)
    gtk_label_set_text (GTK_LABEL (self->trouble_label), text);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->trouble), text != NULL);
}

static void
set_saving (TonariEditor *self, gboolean saving)
{
  self->saving = saving;
  gtk_widget_set_sensitive (self->save_button, !saving);
}

/* Everything that is wrong is said at once; the focus goes to the first of it. */
static gboolean
read_all (TonariEditor *self)
{
  TonariFieldRow *bad = NULL;
  const char *field = NULL;
  g_autofree char *message = NULL;

  for (guint i = 0; i < self->parts->len; i++)
    {
      TonariFieldRow *wrong = tonari_editor_part_read (part_at (self, i), TRUE);

      if (bad == NULL)
        bad = wrong;
    }
  if (bad == NULL && self->check != NULL)
    {
      message = self->check (tonari_editor_part_working (part_at (self, 0)), &field, self->check_data);
      if (message == NULL)
        return TRUE;
      if (field != NULL)
        bad = tonari_editor_part_say (part_at (self, 0), field, message);
      if (bad == NULL)
        {
          set_trouble (self, message);
          return FALSE;
        }
    }
  if (bad == NULL)
    return TRUE;
  tonari_field_row_focus (bad);
  return FALSE;
}

static void save (TonariEditor *self);

static void
saved_cb (gboolean again, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariEditor) self = data;

  set_saving (self, FALSE);
  if (again)
    {
      save (self);
      return;
    }
  if (row == NULL)
    {
      if (error != NULL)
        set_trouble (self, error->message);
      return;
    }
  if (self->draft != NULL)
    tonari_editor_draft_free (g_steal_pointer (&self->draft), TRUE);
  if (self->done != NULL)
    self->done (self->context, row, NULL, self->done_data);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
save (TonariEditor *self)
{
  g_autoptr (GPtrArray) extras = NULL;

  if (self->saving)
    return;

  set_trouble (self, NULL);
  if (!read_all (self))
    return;
  if (!is_new (self) && !is_changed (self))
    {
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }
  set_saving (self, TRUE);
  if (self->extras != NULL)
    extras = self->extras (tonari_editor_part_working (part_at (self, 0)), self->extras_data);
  tonari_editor_save (self->context, GTK_WIDGET (self), self->parts, extras,
                      gtk_window_get_title (GTK_WINDOW (self)), saved_cb, g_object_ref (self));
}

static void
save_window (GtkWindow *window)
{
  save (TONARI_EDITOR (window));
}

static TonariUnsavedWhat
what_is_unsaved (GtkWindow *window)
{
  TonariEditor *self = TONARI_EDITOR (window);

  return tonari_unsaved_what (self->saving, is_changed (self));
}

static void
delete_main (TonariEditor *self)
{
  g_autoptr (TonariContext) context = g_object_ref (self->context);
  g_autofree char *label = g_steal_pointer (&self->delete_label);
  g_autofree char *said = g_steal_pointer (&self->delete_said);
  TonariEditorPart *part = part_at (self, 0);
  const TonariEntity *entity = tonari_editor_part_entity (part);
  gint64 id = ((const TonariRow *) tonari_editor_part_working (part))->id;

  /* The toast with Undo stands in the window behind this one. */
  tonari_unsaved_destroy_later (GTK_WINDOW (self));
  tonari_context_delete (context, entity, id, label, said);
}

static void
delete_answered_cb (const char *response, gpointer data)
{
  g_autoptr (TonariEditor) self = data;

  if (g_str_equal (response, "delete") && self->delete_label != NULL)
    delete_main (self);
}

static void
delete_cb (TonariEditor *self)
{
  const TonariCompatResponse responses[] = {
    { "cancel", _ ("_Keep Editing"), TONARI_COMPAT_PLAIN },
    { "delete", _ ("_Delete"), TONARI_COMPAT_DESTRUCTIVE },
  };

  if (self->saving || self->delete_label == NULL)
    return;
  if (is_changed (self))
    tonari_compat_ask (
        GTK_WIDGET (self), _ ("Delete Without Saving?"),
        _ ("The deletion can be undone. What you typed here since the last save cannot be brought back."),
        NULL, responses, G_N_ELEMENTS (responses), "cancel", delete_answered_cb, g_object_ref (self));
  else
    delete_main (self);
}

static void
tonari_editor_dispose (GObject *object)
{
  TonariEditor *self = TONARI_EDITOR (object);

  if (self->draft != NULL)
    tonari_editor_draft_free (g_steal_pointer (&self->draft),
                              tonari_unsaved_is_discarded (GTK_WINDOW (self)) || !is_changed (self));
  g_clear_pointer (&self->parts, g_ptr_array_unref);
  if (self->check_destroy != NULL)
    g_clear_pointer (&self->check_data, self->check_destroy);
  self->changed = NULL;
  if (self->changed_destroy != NULL)
    g_clear_pointer (&self->changed_data, self->changed_destroy);
  g_clear_pointer (&self->delete_label, g_free);
  g_clear_pointer (&self->delete_said, g_free);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (tonari_editor_parent_class)->dispose (object);
}

static void
tonari_editor_class_init (TonariEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_editor_dispose;
}

static GtkWidget *
build_line (const char *icon, const char *css_class, gboolean selectable, GtkWidget **label)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  *label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "xalign", 0.0f,
                         "hexpand", TRUE, "selectable", selectable, NULL);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icon));
  gtk_box_append (GTK_BOX (box), *label);
  gtk_widget_add_css_class (box, css_class);

  return g_object_new (GTK_TYPE_REVEALER, "child", box, NULL);
}

static void
tonari_editor_init (TonariEditor *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *cancel = gtk_button_new_with_label (_ ("Cancel"));
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *whole = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);

  tonari_unsaved_guard (GTK_WINDOW (self), what_is_unsaved, save_window);
  self->parts = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_editor_part_free);
  self->save_button = gtk_button_new_with_label (_ ("Save"));
  gtk_widget_add_css_class (self->save_button, "suggested-action");
  gtk_widget_set_tooltip_text (self->save_button, _ ("Save (Ctrl+Return)"));
  g_signal_connect_swapped (self->save_button, "clicked", G_CALLBACK (save), self);
  g_signal_connect_swapped (cancel, "clicked", G_CALLBACK (gtk_window_close), self);
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->save_button);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  self->delete_button = gtk_button_new_with_mnemonic (_ ("_Delete"));
  gtk_widget_set_halign (self->delete_button, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (self->delete_button, FALSE);
  gtk_widget_add_css_class (self->delete_button, "destructive-action");
  g_signal_connect_swapped (self->delete_button, "clicked", G_CALLBACK (delete_cb), self);
  gtk_box_append (GTK_BOX (whole), self->box);
  gtk_box_append (GTK_BOX (whole), self->delete_button);
  g_object_set (whole, "margin-start", 18, "margin-end", 18, "margin-top", 18, "margin-bottom", 24, NULL);
  adw_clamp_set_child (ADW_CLAMP (clamp), whole);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 640);
  self->scrolled = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER,
                                 "propagate-natural-height", TRUE, "max-content-height", 620, "vexpand", TRUE,
                                 "child", clamp, NULL);
  gtk_box_append (GTK_BOX (content), header);
  self->trouble = build_line ("dialog-warning-symbolic", "tonari-trouble", TRUE, &self->trouble_label);
  gtk_box_append (GTK_BOX (content), self->trouble);
  self->notice = build_line ("call-start-symbolic", "tonari-notice", FALSE, &self->notice_label);
  gtk_box_append (GTK_BOX (content), self->notice);
  gtk_box_append (GTK_BOX (content), self->scrolled);
  adw_window_set_content (ADW_WINDOW (self), content);
  gtk_window_set_modal (GTK_WINDOW (self), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (self), 560, -1);
}

static void
part_changed_cb (gpointer data)
{
  TonariEditor *self = data;

  set_trouble (self, NULL);
  if (self->draft != NULL)
    tonari_editor_draft_touch (self->draft);
  if (self->changed != NULL)
    self->changed (self, self->changed_data);
}

static TonariEditorPart *
add_part (TonariEditor *self,
          const char *title,
          const TonariEntity *entity,
          gconstpointer row,
          const TonariEditorRow *rows,
          guint n_rows,
          gboolean at_top,
          const char *link_field)
{
  TonariEditorPart *part = tonari_editor_part_new (self->context, entity, row, rows, n_rows, title,
                                                   link_field, part_changed_cb, self);
  GtkWidget *widget = tonari_editor_part_widget (part);

  g_ptr_array_add (self->parts, part);
  if (at_top)
    gtk_box_prepend (GTK_BOX (self->box), widget);
  else
    gtk_box_append (GTK_BOX (self->box), widget);
  return part;
}

TonariEditor *
tonari_editor_new (TonariContext *context,
                   const char *title,
                   const TonariEntity *entity,
                   gconstpointer row,
                   const TonariEditorRow *rows,
                   guint n_rows)
{
  TonariEditor *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (row != NULL, NULL);

  self = g_object_new (TONARI_TYPE_EDITOR, "title", title, NULL);
  self->context = g_object_ref (context);
  add_part (self, NULL, entity, row, rows, n_rows, FALSE, NULL);
  return self;
}

void
tonari_editor_set_check (TonariEditor *self, TonariEditorCheck check, gpointer data, GDestroyNotify destroy)
{
  g_return_if_fail (TONARI_IS_EDITOR (self));

  if (self->check_destroy != NULL)
    g_clear_pointer (&self->check_data, self->check_destroy);
  self->check = check;
  self->check_data = data;
  self->check_destroy = destroy;
}

void
tonari_editor_add_part (TonariEditor *self,
                        const char *title,
                        const TonariEntity *entity,
                        gconstpointer row,
                        const TonariEditorRow *rows,
                        guint n_rows,
                        gboolean at_top,
                        const char *link_field)
{
  g_return_if_fail (TONARI_IS_EDITOR (self));

  add_part (self, title, entity, row, rows, n_rows, at_top, link_field);
}

void
tonari_editor_add_widget (TonariEditor *self, GtkWidget *widget)
{
  g_return_if_fail (TONARI_IS_EDITOR (self));

  gtk_box_append (GTK_BOX (self->box), widget);
}

void
tonari_editor_put (TonariEditor *self, const char *field, gconstpointer row)
{
  g_return_if_fail (TONARI_IS_EDITOR (self));

  tonari_editor_part_put (part_at (self, 0), field, row);
  part_changed_cb (self);
}

void
tonari_editor_set_changed (TonariEditor *self,
                           TonariEditorChanged changed,
                           gpointer data,
                           GDestroyNotify destroy)
{
  g_return_if_fail (TONARI_IS_EDITOR (self));
  g_return_if_fail (changed != NULL);

  if (self->changed_destroy != NULL)
    g_clear_pointer (&self->changed_data, self->changed_destroy);
  self->changed = changed;
  self->changed_data = data;
  self->changed_destroy = destroy;
  changed (self, data);
}

void
tonari_editor_set_notice (TonariEditor *self, const char *text)
{
  g_return_if_fail (TONARI_IS_EDITOR (self));

  /* On its way out it still says what it said. */
  if (text != NULL)
    gtk_label_set_text (GTK_LABEL (self->notice_label), text);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->notice), text != NULL);
}

void
tonari_editor_set_choices (TonariEditor *self, const char *field, const GPtrArray *choices)
{
  g_return_if_fail (TONARI_IS_EDITOR (self));

  tonari_editor_part_set_choices (part_at (self, 0), field, choices);
}

void
tonari_editor_set_typed (TonariEditor *self, gboolean typed)
{
  g_return_if_fail (TONARI_IS_EDITOR (self));

  self->typed = typed;
}

gconstpointer
tonari_editor_peek (TonariEditor *self)
{
  g_return_val_if_fail (TONARI_IS_EDITOR (self), NULL);

  tonari_editor_part_read (part_at (self, 0), FALSE);
  return tonari_editor_part_working (part_at (self, 0));
}

void
tonari_editor_set_extras (TonariEditor *self, TonariEditorExtras extras, gpointer data)
{
  g_return_if_fail (TONARI_IS_EDITOR (self));

  self->extras = extras;
  self->extras_data = data;
}

void
tonari_editor_set_also (TonariEditor *self, TonariEditorAlso also, gpointer data, GDestroyNotify destroy)
{
  g_return_if_fail (TONARI_IS_EDITOR (self));

  tonari_editor_part_set_also (part_at (self, 0), also, data, destroy);
}

void
tonari_editor_set_delete (TonariEditor *self, const char *label, const char *said)
{
  g_return_if_fail (TONARI_IS_EDITOR (self));

  if (((const TonariRow *) tonari_editor_part_working (part_at (self, 0)))->id == 0)
    return;

  g_free (self->delete_label);
  g_free (self->delete_said);
  self->delete_label = g_strdup (label);
  self->delete_said = g_strdup (said);
  gtk_widget_set_visible (self->delete_button, TRUE);
}

void
tonari_editor_set_draft (TonariEditor *self)
{
  g_return_if_fail (TONARI_IS_EDITOR (self) && self->draft == NULL);

  self->draft =
      tonari_editor_draft_new (self->context, ADW_WINDOW (self), self->parts, part_changed_cb, self);
}

void
tonari_editor_keep_widget (TonariEditor *self,
                           const char *name,
                           GtkWidget *widget,
                           TonariEditorKept kept,
                           TonariEditorPutBack put_back)
{
  g_return_if_fail (TONARI_IS_EDITOR (self) && self->draft != NULL);

  tonari_editor_draft_add (self->draft, name, widget, kept, put_back);
  g_signal_connect_object (widget, "changed", G_CALLBACK (part_changed_cb), self, G_CONNECT_SWAPPED);
}

void
tonari_editor_set_first (TonariEditor *self, const char *field)
{
  g_return_if_fail (TONARI_IS_EDITOR (self));

  self->first = field;
}

void
tonari_editor_set_done (TonariEditor *self, TonariContextDone done, gpointer data)
{
  g_return_if_fail (TONARI_IS_EDITOR (self));

  self->done = done;
  self->done_data = data;
}

static TonariFieldRow *
first_row (TonariEditor *self)
{
  GtkWidget *top = gtk_widget_get_first_child (self->box);

  if (self->first != NULL)
    return tonari_editor_part_find (part_at (self, 0), self->first);
  for (guint i = 0; i < self->parts->len; i++)
    if (tonari_editor_part_widget (part_at (self, i)) == top)
      return tonari_editor_part_first (part_at (self, i));
  return tonari_editor_part_first (part_at (self, 0));
}

void
tonari_editor_present_for (TonariEditor *self, GtkWidget *parent)
{
  GtkRoot *root = parent != NULL ? gtk_widget_get_root (parent) : NULL;
  TonariFieldRow *first;

  g_return_if_fail (TONARI_IS_EDITOR (self));

  if (GTK_IS_WINDOW (root))
    {
      int height = gtk_widget_get_height (GTK_WIDGET (root));

      gtk_window_set_transient_for (GTK_WINDOW (self), GTK_WINDOW (root));
      /* The window that asks stays visible behind it, also on a small screen. */
      if (height > 0)
        gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (self->scrolled),
                                                    CLAMP (height - 110, 300, 760));
    }
  gtk_window_present (GTK_WINDOW (self));
  first = first_row (self);
  if (first != NULL)
    tonari_field_row_focus (first);
}

TonariEditorPart *
tonari_editor_main_part (TonariEditor *self)
{
  return part_at (self, 0);
}
