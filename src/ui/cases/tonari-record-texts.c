/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-record-texts.h"

#include <glib/gi18n-lib.h>

#include "tonari-record-texts-dialog.h"
#include "tonari-record.h"
#include "tonari-rows.h"
#include "tonari-weak.h"

struct _TonariRecordTexts
{
  AdwBin parent_instance;

  TonariContext *context;
  TonariEditor *editor; /* holds this widget */
  GPtrArray *templates;
  TonariMethod method;
  GMenu *menu;
  GtkWidget *button;
};

G_DEFINE_FINAL_TYPE (TonariRecordTexts, tonari_record_texts, ADW_TYPE_BIN)

static const struct
{
  TonariMethod method;
  const char *title;
  const char *text;
} shipped[] = {
  { TONARI_METHOD_OFFICE, N_ ("Conversation"),
    N_ ("What they came for:\nHow the days go:\nWhat we talked about:\nUntil next time:") },
  { TONARI_METHOD_PHONE, N_ ("Phone Call"), N_ ("What it was about:\nHow things are:\nWhat was agreed:") },
  { TONARI_METHOD_VISIT, N_ ("Visit"),
    N_ ("How they received us:\nWhat we did together:\nWhat they like just now:\nUntil next time:") },
  { TONARI_METHOD_VISIT_UNMET, N_ ("Visit Without Meeting"),
    N_ ("Where we spoke to them:\nWhat came back:\nWhat we said when leaving:") },
  { TONARI_METHOD_ESCORT, N_ ("Going Along"), N_ ("Where to:\nHow it went:\nWhat they managed themselves:") },
  { TONARI_METHOD_LETTER, N_ ("Letter"),
    N_ ("Thank you for letting me come by today.\nYou need not answer.\nI will come again, and only say hello.") },
  { TONARI_METHOD_AGENCY, N_ ("Other Agency"),
    N_ ("With whom:\nWhat was told (with whose consent):\nWho does what:") },
};

const char *
tonari_record_texts_shipped (TonariMethod method, const char **title)
{
  for (guint i = 0; i < G_N_ELEMENTS (shipped); i++)
    if (shipped[i].method == method)
      {
        if (title != NULL)
          *title = _ (shipped[i].title);
        return _ (shipped[i].text);
      }

  return NULL;
}

static void
add_item (GMenu *section, const char *title, const char *text)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (title, NULL);

  g_menu_item_set_action_and_target (item, "texts.use", "s", text);
  g_menu_append_item (section, item);
}

static void
fill (TonariRecordTexts *self)
{
  g_autoptr (GMenu) texts = g_menu_new ();
  g_autoptr (GMenu) own = g_menu_new ();
  const char *title = NULL;
  const char *text;

  for (guint i = 0; self->templates != NULL && i < self->templates->len; i++)
    {
      const TonariRecordTemplate *template = g_ptr_array_index (self->templates, i);

      if (template->method == self->method && template->text != NULL)
        add_item (texts, template->title != NULL ? template->title : template->text, template->text);
    }
  text = tonari_record_texts_shipped (self->method, &title);
  if (g_menu_model_get_n_items (G_MENU_MODEL (texts)) == 0 && text != NULL)
    add_item (texts, title, text);
  g_menu_append (own, _ ("_Keep This Text for Later…"), "texts.keep");
  g_menu_append (own, _ ("_All Texts…"), "texts.manage");

  g_menu_remove_all (self->menu);
  g_menu_append_section (self->menu, tonari_words_label (&tonari_method_words, (int) self->method),
                         G_MENU_MODEL (texts));
  g_menu_append_section (self->menu, NULL, G_MENU_MODEL (own));
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariRecordTexts) self = tonari_weak_take (data);

  if (self == NULL)
    return;
  if (row == NULL)
    {
      tonari_context_fail (context, _ ("The texts to begin with could not be read."), error);
      return;
    }
  g_clear_pointer (&self->templates, g_ptr_array_unref);
  self->templates = g_ptr_array_ref ((GPtrArray *) row);
  fill (self);
}

static gpointer
load_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_list (db, &tonari_record_template_entity, NULL, 0, error);
}

static void
load (TonariRecordTexts *self)
{
  tonari_context_load (self->context, load_func, NULL, NULL, (GDestroyNotify) g_ptr_array_unref, NULL,
                       loaded_cb, tonari_weak_new (self));
}

static void
changed_cb (TonariRecordTexts *self, const char *table)
{
  if (*table == '\0' || g_str_equal (table, tonari_record_template_entity.table))
    load (self);
}

static void
use_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariRecordTexts *self = data;
  const char *text = g_variant_get_string (parameter, NULL);
  g_autoptr (TonariRecord) record = tonari_record_copy (tonari_editor_peek (self->editor));
  gboolean letter = record->method == TONARI_METHOD_LETTER;
  const char *field = letter ? "letter_text" : "text";
  char **into = letter ? &record->letter_text : &record->text;
  char *joined = *into == NULL ? g_strdup (text) : g_strjoin ("\n", *into, text, NULL);

  g_free (*into);
  *into = joined;
  tonari_editor_put (self->editor, field, record);
  tonari_editor_focus (self->editor, field);
}

static void
keep_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariRecordTexts *self = data;
  const TonariRecord *record = tonari_editor_peek (self->editor);
  g_autoptr (TonariRecordTemplate) template = tonari_record_template_new ();

  template->method = record->method;
  template->text = g_strdup (record->method == TONARI_METHOD_LETTER ? record->letter_text : record->text);
  tonari_editor_present_for (tonari_record_texts_edit (self->context, template), GTK_WIDGET (self));
}

static void
manage_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariRecordTexts *self = data;

  tonari_record_texts_dialog_open (self->context, GTK_WIDGET (self));
}

static void
tonari_record_texts_dispose (GObject *object)
{
  TonariRecordTexts *self = TONARI_RECORD_TEXTS (object);

  g_clear_pointer (&self->templates, g_ptr_array_unref);
  g_clear_object (&self->menu);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (tonari_record_texts_parent_class)->dispose (object);
}

static void
tonari_record_texts_class_init (TonariRecordTextsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_record_texts_dispose;
}

static void
tonari_record_texts_init (TonariRecordTexts *self)
{
  const GActionEntry entries[] = {
    { "use", use_cb, "s", NULL, NULL, { 0 } },
    { "keep", keep_cb, NULL, NULL, NULL, { 0 } },
    { "manage", manage_cb, NULL, NULL, NULL, { 0 } },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  self->menu = g_menu_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "texts", G_ACTION_GROUP (actions));
  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->button), _ ("Text to Begin With"));
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (self->button), G_MENU_MODEL (self->menu));
  gtk_widget_set_tooltip_text (self->button, _ ("Text to Begin With (Alt+T)"));
  gtk_widget_set_halign (self->button, GTK_ALIGN_END);
  gtk_widget_add_css_class (self->button, "flat");
  adw_bin_set_child (ADW_BIN (self), self->button);
}

GtkWidget *
tonari_record_texts_new (TonariContext *context, TonariEditor *editor)
{
  TonariRecordTexts *self = g_object_new (TONARI_TYPE_RECORD_TEXTS, NULL);

  self->context = g_object_ref (context);
  self->editor = editor;
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  fill (self);
  load (self);

  return GTK_WIDGET (self);
}

void
tonari_record_texts_set_method (TonariRecordTexts *self, TonariMethod method)
{
  g_return_if_fail (TONARI_IS_RECORD_TEXTS (self));

  if (self->method == method)
    return;
  self->method = method;
  fill (self);
}

void
tonari_record_texts_open (TonariRecordTexts *self)
{
  g_return_if_fail (TONARI_IS_RECORD_TEXTS (self));

  gtk_menu_button_popup (GTK_MENU_BUTTON (self->button));
}
