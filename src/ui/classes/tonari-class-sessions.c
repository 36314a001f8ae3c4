/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-sessions.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-editors.h"
#include "tonari-class-tab.h"
#include "tonari-class-text.h"
#include "tonari-sessions-dialog.h"
#include "tonari-themes-dialog.h"

struct _TonariClassSessions
{
  AdwBin parent_instance;

  TonariClassModel *model;
  GSimpleActionGroup *actions;
  TonariClassTab *tab;
  GtkSizeGroup *pills;
};

enum
{
  OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariClassSessions, tonari_class_sessions, ADW_TYPE_BIN)

static void
append (GMenu *menu, const char *label, const char *action, gint64 id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "x", id);
  g_menu_append_item (menu, item);
}

static GMenuModel *
session_menu (const TonariSession *session)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) last = g_menu_new ();

  append (menu, _ ("_Roll Call"), "sessions.open", session->row.id);
  append (menu, _ ("_Preparing and Looking Back"), "plan.prepare", session->row.id);
  append (menu, _ ("_Themes…"), "sessions.themes", session->row.id);
  append (menu, _ ("_Edit…"), "sessions.edit", session->row.id);
  append (menu, _ ("_Move to Another Day…"), "plan.move", session->row.id);
  if (session->status == TONARI_SESSION_STATUS_CANCELLED)
    append (menu, _ ("_Plan Again"), "sessions.plan", session->row.id);
  else
    append (menu, _ ("_Cancel Session…"), "plan.cancel", session->row.id);
  append (menu, _ ("_Save as Calendar Entry…"), "plan.calendar", session->row.id);
  append (last, _ ("_Delete"), "sessions.delete", session->row.id);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (last));

  return G_MENU_MODEL (g_steal_pointer (&menu));
}

/* Themes, and the day on which it was to be. */
static char *
session_subtitle (TonariClassSessions *self, const TonariSession *session)
{
  g_autofree char *themes = tonari_class_text_themes (session);
  const char *shown = *themes != '\0' ? themes : _ ("No themes chosen yet");
  g_autofree char *day = NULL;
  g_autofree char *moved = NULL;

  if (!tonari_date_is_known (session->moved_from) || session->moved_from.day == session->date.day)
    return g_strdup (shown);

  day = tonari_class_text_day (tonari_class_model_context (self->model), session->moved_from, TRUE);
  /* Translators: %s is the day for which a session was planned first */
  moved = g_strdup_printf (_ ("moved from %s"), day);

  return g_strdup_printf ("%s\n%s", shown, moved);
}

static GtkWidget *
session_row (TonariClassSessions *self, const TonariSession *session)
{
  TonariTotals totals = { 0 };
  g_autofree char *number = tonari_class_text_number (session);
  g_autofree char *day =
      tonari_class_text_day (tonari_class_model_context (self->model), session->date, TRUE);
  g_autofree char *times = tonari_class_text_times (session);
  g_autofree char *subtitle = session_subtitle (self, session);
  g_autofree char *title =
      g_strdup_printf ("%s   %s   %s", number, *day != '\0' ? day : _ ("No date yet"), times);
  g_autofree char *present = NULL;
  g_autofree char *absent = NULL;
  const char *status = tonari_words_label (&tonari_session_status_words, (int) session->status);
  GtkWidget *row;
  GtkWidget *pill;

  row = tonari_row_list_row (title, subtitle, TRUE);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);

  tonari_class_sheet_session_totals (tonari_class_model_sheet (self->model), session->row.id, &totals);
  if (totals.expected > totals.counts[TONARI_ATTENDANCE_STATE_UNMARKED])
    {
      present = g_strdup_printf ("%u", totals.present);
      absent = g_strdup_printf ("%u", totals.absent);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), tonari_row_list_stat (present, _ ("Taking part")));
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), tonari_row_list_stat (absent, C_ ("total", "Absent")));
    }
  pill = tonari_row_list_pill (status, session->status == TONARI_SESSION_STATUS_HELD ? "held" : NULL);
  /* The numbers before it stand below each other. */
  gtk_size_group_add_widget (self->pills, pill);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), pill);

  return row;
}

static void
loaded_cb (TonariClassModel *model, TonariClassSessions *self)
{
  TonariClassSheet *sheet = tonari_class_model_sheet (model);
  TonariRowList *list = tonari_class_tab_list (self->tab);
  g_autofree char *summary = NULL;
  guint held = 0;
  guint planned = 0;

  if (sheet == NULL)
    return;

  tonari_row_list_begin (list);
  for (guint i = 0; i < sheet->sessions->len; i++)
    {
      const TonariSession *session = g_ptr_array_index (sheet->sessions, i);
      g_autoptr (GMenuModel) menu = session_menu (session);

      held += session->status == TONARI_SESSION_STATUS_HELD;
      planned += session->status == TONARI_SESSION_STATUS_PLANNED;
      tonari_row_list_add (list, session->row.id, session_row (self, session), menu);
    }
  tonari_row_list_end (list);

  summary = g_strdup_printf (_ ("%1$u held, %2$u planned"), held, planned);
  tonari_class_tab_set_summary (self->tab, summary);
  tonari_class_tab_update (self->tab);
}

static void
marked_cb (TonariClassModel *model, gint64 session, gint64 enrolment, TonariClassSessions *self)
{
  /* While the roll call covers this part, each mark would build rows that nobody sees. */
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    loaded_cb (model, self);
}

static void
map_cb (GtkWidget *widget, gpointer data)
{
  TonariClassSessions *self = TONARI_CLASS_SESSIONS (widget);

  loaded_cb (self->model, self);
}

static const TonariSession *
target (TonariClassSessions *self, GVariant *parameter)
{
  return tonari_class_model_session (self->model, g_variant_get_int64 (parameter));
}

void
tonari_class_sessions_add (TonariClassSessions *self)
{
  const TonariClassSheet *sheet;
  g_autoptr (TonariSession) session = NULL;

  g_return_if_fail (TONARI_IS_CLASS_SESSIONS (self));

  sheet = tonari_class_model_sheet (self->model);
  if (sheet == NULL)
    return;

  session = tonari_session_editor_next (sheet);
  tonari_editor_present_for (tonari_session_editor_new (tonari_class_model_context (self->model), session),
                             GTK_WIDGET (self));
}

static void
add_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_class_sessions_add (TONARI_CLASS_SESSIONS (data));
}

static void
add_several_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassSessions *self = TONARI_CLASS_SESSIONS (data);

  if (tonari_class_model_sheet (self->model) != NULL)
    tonari_sessions_dialog_present (self->model, GTK_WIDGET (self));
}

static void
open_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_signal_emit (data, signals[OPENED], 0, g_variant_get_int64 (parameter));
}

static void
edit_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassSessions *self = TONARI_CLASS_SESSIONS (data);
  const TonariSession *session = target (self, parameter);

  if (session != NULL)
    tonari_editor_present_for (tonari_session_editor_new (tonari_class_model_context (self->model), session),
                               GTK_WIDGET (self));
}

static void
themes_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassSessions *self = TONARI_CLASS_SESSIONS (data);
  const TonariSession *session = target (self, parameter);

  if (session != NULL)
    tonari_themes_dialog_present (self->model, session->row.id, GTK_WIDGET (self));
}

static void
set_status (TonariClassSessions *self,
            const TonariSession *session,
            TonariSessionStatus status,
            const char *label)
{
  g_autoptr (TonariSession) changed = NULL;
  g_autofree char *number = NULL;
  g_autofree char *said = NULL;

  if (session == NULL)
    return;

  changed = tonari_session_copy (session);
  changed->status = status;
  number = tonari_class_text_number (session);
  said = g_strdup_printf (_ ("%1$s: %2$s"), number,
                          tonari_words_label (&tonari_session_status_words, (int) status));
  tonari_context_save (tonari_class_model_context (self->model), &tonari_session_entity, changed, label, said,
                       NULL, NULL);
}

static void
plan_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  set_status (data, target (data, parameter), TONARI_SESSION_STATUS_PLANNED, _ ("Plan session again"));
}

static void
delete_session (TonariClassSessions *self, const TonariSession *session)
{
  g_autofree char *number = NULL;
  g_autofree char *said = NULL;

  if (session == NULL)
    return;

  number = tonari_class_text_number (session);
  said = g_strdup_printf (_ ("%s deleted"), number);
  tonari_context_delete (tonari_class_model_context (self->model), &tonari_session_entity, session->row.id,
                         _ ("Delete session"), said);
}

static void
delete_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  delete_session (data, target (data, parameter));
}

static void
activated_cb (TonariRowList *list, gint64 session, TonariClassSessions *self)
{
  g_signal_emit (self, signals[OPENED], 0, session);
}

static void
delete_pressed_cb (TonariRowList *list, gint64 session, TonariClassSessions *self)
{
  delete_session (self, tonari_class_model_session (self->model, session));
}

static void
tonari_class_sessions_dispose (GObject *object)
{
  TonariClassSessions *self = TONARI_CLASS_SESSIONS (object);

  g_clear_object (&self->model);
  g_clear_object (&self->actions);
  g_clear_object (&self->pills);

  G_OBJECT_CLASS (tonari_class_sessions_parent_class)->dispose (object);
}

static void
tonari_class_sessions_class_init (TonariClassSessionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_class_sessions_dispose;

  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
tonari_class_sessions_init (TonariClassSessions *self)
{
  static const GActionEntry entries[] = {
    { "add", add_cb },
    { "add-several", add_several_cb },
    { "open", open_cb, "x" },
    { "edit", edit_cb, "x" },
    { "themes", themes_cb, "x" },
    { "plan", plan_cb, "x" },
    { "delete", delete_cb, "x" },
  };
  TonariRowList *list;

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "sessions", G_ACTION_GROUP (self->actions));

  self->pills = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  self->tab = TONARI_CLASS_TAB (tonari_class_tab_new (
      _ ("Sessions"), "x-office-calendar-symbolic", _ ("No Sessions Yet"),
      _ ("Plan the whole class at once from its first day, or add one session after the other.")));
  tonari_class_tab_add_button (self->tab, _ ("Add _Several…"), "sessions.add-several", TRUE);
  tonari_class_tab_add_button (self->tab, _ ("_Add Session…"), "sessions.add", FALSE);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->tab));

  list = tonari_class_tab_list (self->tab);
  g_signal_connect_object (list, "activated", G_CALLBACK (activated_cb), self, 0);
  g_signal_connect_object (list, "delete-pressed", G_CALLBACK (delete_pressed_cb), self, 0);
  g_signal_connect (self, "map", G_CALLBACK (map_cb), NULL);
}

GtkWidget *
tonari_class_sessions_new (TonariClassModel *model)
{
  TonariClassSessions *self = g_object_new (TONARI_TYPE_CLASS_SESSIONS, NULL);

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "loaded", G_CALLBACK (loaded_cb), self, 0);
  g_signal_connect_object (model, "marked", G_CALLBACK (marked_cb), self, 0);

  return GTK_WIDGET (self);
}
