/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-themes.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-tab.h"
#include "tonari-class-text.h"
#include "tonari-session-module.h"

struct _TonariClassThemes
{
  AdwBin parent_instance;

  TonariClassModel *model;
  GSimpleActionGroup *actions;
  TonariClassTab *tab;
};

G_DEFINE_FINAL_TYPE (TonariClassThemes, tonari_class_themes, ADW_TYPE_BIN)

/* The sessions into which a theme can still be put. */
static GMenuModel *
module_menu (TonariClassThemes *self, const TonariModule *module, GPtrArray *covering)
{
  TonariClassSheet *sheet = tonari_class_model_sheet (self->model);
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = 0; i < sheet->sessions->len; i++)
    {
      TonariSession *session = g_ptr_array_index (sheet->sessions, i);
      g_autofree char *number = NULL;
      g_autofree char *day = NULL;
      g_autofree char *label = NULL;
      g_autoptr (GMenuItem) item = NULL;

      if (session->status == TONARI_SESSION_STATUS_CANCELLED || g_ptr_array_find (covering, session, NULL))
        continue;

      number = tonari_class_text_number (session);
      day = tonari_class_text_day (tonari_class_model_context (self->model), session->date, TRUE);
      /* Translators: puts a theme into a session: number and date */
      label = g_strdup_printf (_ ("Put into %1$s, %2$s"), number, day);
      item = g_menu_item_new (label, NULL);
      g_menu_item_set_action_and_target (item, "themes.put", "(xx)", session->row.id, module->row.id);
      g_menu_append_item (menu, item);
    }

  if (g_menu_model_get_n_items (G_MENU_MODEL (menu)) == 0)
    return NULL;

  return G_MENU_MODEL (g_steal_pointer (&menu));
}

static char *
covering_text (TonariClassThemes *self, GPtrArray *sessions, gboolean *held)
{
  GString *text = g_string_new (NULL);

  *held = FALSE;
  for (guint i = 0; i < sessions->len; i++)
    {
      const TonariSession *session = g_ptr_array_index (sessions, i);
      g_autofree char *number = tonari_class_text_number (session);
      g_autofree char *day =
          tonari_class_text_day (tonari_class_model_context (self->model), session->date, TRUE);

      *held |= session->status == TONARI_SESSION_STATUS_HELD;
      g_string_append_printf (text, "%s%s  %s", i > 0 ? "  ·  " : "", number, day);
    }

  return g_string_free (text, FALSE);
}

static void
loaded_cb (TonariClassModel *model, TonariClassThemes *self)
{
  TonariClassSheet *sheet = tonari_class_model_sheet (model);
  TonariRowList *list = tonari_class_tab_list (self->tab);
  g_autofree char *summary = NULL;
  guint n_held = 0;
  guint n_planned = 0;

  if (sheet == NULL)
    return;

  tonari_row_list_begin (list);
  for (guint i = 0; i < sheet->modules->len; i++)
    {
      const TonariModule *module = g_ptr_array_index (sheet->modules, i);
      g_autoptr (GPtrArray) covering = tonari_class_sheet_module_sessions (sheet, module->row.id);
      g_autoptr (GMenuModel) menu = module_menu (self, module, covering);
      gboolean held = FALSE;
      g_autofree char *where = covering_text (self, covering, &held);
      g_autofree char *title = g_strdup_printf ("%d  %s", (int) module->position, module->title);
      const char *state = _ ("Not yet in a session");
      GtkWidget *row;

      if (held)
        state = tonari_words_label (&tonari_session_status_words, TONARI_SESSION_STATUS_HELD);
      else if (covering->len > 0)
        state = tonari_words_label (&tonari_session_status_words, TONARI_SESSION_STATUS_PLANNED);
      n_held += held;
      n_planned += !held && covering->len > 0;

      row = tonari_row_list_row (title, covering->len > 0 ? where : module->aims, FALSE);
      adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 2);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), tonari_row_list_pill (state, held ? "held" : NULL));
      tonari_row_list_add (list, module->row.id, row, menu);
    }
  tonari_row_list_end (list);

  summary = g_strdup_printf (_ ("%1$u held, %2$u planned, %3$u not yet in a session"), n_held, n_planned,
                             sheet->modules->len - n_held - n_planned);
  tonari_class_tab_set_summary (self->tab, summary);
  tonari_class_tab_update (self->tab);
}

static void
put_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassThemes *self = TONARI_CLASS_THEMES (data);
  TonariClassSheet *sheet = tonari_class_model_sheet (self->model);
  const TonariSession *session;
  g_autoptr (GPtrArray) themes = g_ptr_array_new ();
  TonariThemesJob *job;
  gint64 session_id;
  gint64 module_id;

  g_variant_get (parameter, "(xx)", &session_id, &module_id);
  session = tonari_class_model_session (self->model, session_id);
  if (session == NULL)
    return;

  job = g_new0 (TonariThemesJob, 1);
  job->session = session_id;
  job->version = session->row.version;
  job->modules = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < sheet->session_modules->len; i++)
    {
      const TonariSessionModule *link = g_ptr_array_index (sheet->session_modules, i);

      if (link->session == session_id)
        g_array_append_val (job->modules, link->module);
    }
  g_array_append_val (job->modules, module_id);

  for (guint i = 0; session->themes != NULL && session->themes[i] != NULL; i++)
    g_ptr_array_add (themes, g_strdup (session->themes[i]));
  for (guint i = 0; i < sheet->modules->len; i++)
    {
      const TonariModule *module = g_ptr_array_index (sheet->modules, i);

      if (module->row.id == module_id)
        g_ptr_array_add (themes, g_strdup (module->title));
    }
  g_ptr_array_add (themes, NULL);
  job->themes = (GStrv) g_ptr_array_steal (themes, NULL);

  tonari_context_change (tonari_class_model_context (self->model), tonari_class_data_set_themes, job,
                         (GDestroyNotify) tonari_themes_job_free, NULL, _ ("Choose themes"), _ ("Saved"),
                         NULL, NULL);
}

static void
tonari_class_themes_dispose (GObject *object)
{
  TonariClassThemes *self = TONARI_CLASS_THEMES (object);

  g_clear_object (&self->model);
  g_clear_object (&self->actions);

  G_OBJECT_CLASS (tonari_class_themes_parent_class)->dispose (object);
}

static void
tonari_class_themes_class_init (TonariClassThemesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_class_themes_dispose;
}

static void
tonari_class_themes_init (TonariClassThemes *self)
{
  static const GActionEntry entries[] = { { "put", put_cb, "(xx)" } };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "themes", G_ACTION_GROUP (self->actions));

  self->tab = TONARI_CLASS_TAB (tonari_class_tab_new (
      _ ("Themes"), "view-list-symbolic", _ ("No Curriculum"),
      _ ("This class follows no curriculum. Themes in free words stand with each session.")));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->tab));
}

GtkWidget *
tonari_class_themes_new (TonariClassModel *model)
{
  TonariClassThemes *self = g_object_new (TONARI_TYPE_CLASS_THEMES, NULL);

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "loaded", G_CALLBACK (loaded_cb), self, 0);

  return GTK_WIDGET (self);
}
