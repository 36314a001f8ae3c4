/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-session-plan-page.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-text.h"
#include "tonari-editor.h"
#include "tonari-fold.h"
#include "tonari-ordered-list.h"
#include "tonari-run-sheet.h"
#include "tonari-session-jobs.h"
#include "tonari-session-lists.h"
#include "tonari-themes-dialog.h"

/* Measuring the minutes of a whole day in one row would hold up the window. */
#define MOST_LETTERS 600

enum
{
  WHERE,
  RECORD,
  REVIEW,
  N_EDITORS,
};

struct _TonariSessionPlanPage
{
  AdwBin parent_instance;

  TonariClassModel *model;
  GSimpleActionGroup *actions;
  gint64 session;
  gint64 starts;

  GtkScrolledWindow *window;
  AdwActionRow *when;
  AdwActionRow *themes;
  AdwActionRow *where;
  TonariOrderedList *preparations;
  TonariOrderedList *guests;
  TonariOrderedList *parts;
  GtkLabel *sum;
  AdwActionRow *minutes;
  AdwActionRow *practice;
  AdwActionRow *review;
};

enum
{
  GONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const TonariEditorRow where_rows[] = {
  { "place", N_ ("Place, if another than the class's"), NULL, 0 },
  { "online_entry", N_ ("Online access, if another than the class's"),
    N_ ("The address, or what else somebody needs to come in"), TONARI_EDITOR_LONG },
  { "run_sheet", N_ ("Run sheet in words"), N_ ("For example 15+20+5+45+5 minutes"), TONARI_EDITOR_LONG },
};

static const TonariEditorRow record_rows[] = {
  { "minutes_text", N_ ("Minutes of the session"), NULL, TONARI_EDITOR_LONG },
  { "home_practice", N_ ("Home practice given"), NULL, TONARI_EDITOR_LONG },
};

static const TonariEditorRow review_rows[] = {
  { "review", N_ ("What we noticed"), NULL, TONARI_EDITOR_LONG },
  { "review_owner", N_ ("Who sees to it"), NULL, 0 },
  { "review_on", N_ ("By when"), N_ ("For example 2026-11-21"), 0 },
};

/* The three texts of a session, each with an editor of its own: they are written at different times. */
static const struct
{
  const char *title;
  const TonariEditorRow *rows;
  guint n_rows;
} editors[N_EDITORS] = {
  { N_ ("Place and Online Access"), where_rows, G_N_ELEMENTS (where_rows) },
  { N_ ("Minutes and Home Practice"), record_rows, G_N_ELEMENTS (record_rows) },
  { N_ ("Staff Review"), review_rows, G_N_ELEMENTS (review_rows) },
};

G_DEFINE_FINAL_TYPE (TonariSessionPlanPage, tonari_session_plan_page, ADW_TYPE_BIN)

static void
set_subtitle (AdwActionRow *row, const char *text)
{
  g_autofree char *shown = tonari_shorten (text, MOST_LETTERS);

  adw_action_row_set_subtitle (row, shown != NULL && *shown != '\0' ? shown : _ ("Not written yet"));
}

static void
add_line (GString *text, const char *label, const char *value)
{
  if (value == NULL || *value == '\0')
    return;
  if (text->len > 0)
    g_string_append_c (text, '\n');
  /* Translators: what something is, and its value */
  g_string_append_printf (text, _ ("%1$s: %2$s"), label, value);
}

static void
show_where (TonariSessionPlanPage *self, const TonariClass *aclass, const TonariSession *session)
{
  g_autoptr (GString) text = g_string_new (NULL);

  add_line (text, _ ("Place"), session->place != NULL ? session->place : aclass->place);
  add_line (text, _ ("Online access"),
            session->online_entry != NULL ? session->online_entry : aclass->online_entry);
  set_subtitle (self->where, text->str);
}

static void
show_review (TonariSessionPlanPage *self, const TonariSession *session)
{
  g_autoptr (GString) text = g_string_new (session->review);
  g_autofree char *day =
      tonari_class_text_day (tonari_class_model_context (self->model), session->review_on, TRUE);

  add_line (text, _ ("Who sees to it"), tonari_ordered_list_staff (self->parts, session->review_owner));
  add_line (text, _ ("By when"), day);
  set_subtitle (self->review, text->str);
}

static void
show_sum (TonariSessionPlanPage *self, const TonariSession *session)
{
  GPtrArray *parts = tonari_ordered_list_rows (self->parts);
  gint64 minutes = parts != NULL ? tonari_run_sheet_minutes (parts) : 0;
  GString *text = g_string_new (NULL);
  g_autofree char *shown = NULL;

  if (minutes > 0)
    g_string_append_printf (text,
                            ngettext ("%d minute altogether", "%d minutes altogether", (gulong) minutes),
                            (int) minutes);
  if (minutes > 0 && session->starts != TONARI_INT_UNKNOWN && session->ends != TONARI_INT_UNKNOWN)
    {
      gint64 left = session->ends - session->starts - minutes;

      g_string_append (text, "  ·  ");
      if (left == 0)
        g_string_append (text, _ ("just as long as the session"));
      else if (left > 0)
        g_string_append_printf (text, ngettext ("%d minute to spare", "%d minutes to spare", (gulong) left),
                                (int) left);
      else
        g_string_append_printf (text,
                                ngettext ("%d minute longer than the session",
                                          "%d minutes longer than the session", (gulong) -left),
                                (int) -left);
    }
  shown = g_string_free (text, FALSE);
  gtk_label_set_text (self->sum, shown);
  gtk_widget_set_visible (GTK_WIDGET (self->sum), *shown != '\0');
}

static void
update (TonariSessionPlanPage *self)
{
  TonariClassSheet *sheet = tonari_class_model_sheet (self->model);
  const TonariSession *session;
  g_autofree char *when = NULL;
  g_autofree char *themes = NULL;

  if (self->session == 0 || sheet == NULL)
    return;

  session = tonari_class_model_session (self->model, self->session);
  if (session == NULL)
    {
      tonari_session_plan_page_set_session (self, 0);
      g_signal_emit (self, signals[GONE], 0);
      return;
    }

  when = tonari_class_text_when (tonari_class_model_context (self->model), session);
  themes = tonari_class_text_themes (session);
  adw_action_row_set_subtitle (self->when, when);
  adw_action_row_set_subtitle (self->themes, *themes != '\0' ? themes : _ ("No themes chosen yet"));
  show_where (self, sheet->aclass, session);
  set_subtitle (self->minutes, session->minutes_text);
  set_subtitle (self->practice, session->home_practice);
  show_review (self, session);
  show_sum (self, session);
  if (self->starts != session->starts)
    {
      self->starts = session->starts;
      tonari_ordered_list_refill (self->parts);
    }
}

static void
loaded_cb (TonariClassModel *model, TonariSessionPlanPage *self)
{
  update (self);
}

static void
parts_loaded_cb (TonariOrderedList *list, TonariSessionPlanPage *self)
{
  update (self);
}

void
tonari_session_plan_page_set_session (TonariSessionPlanPage *self, gint64 session)
{
  g_return_if_fail (TONARI_IS_SESSION_PLAN_PAGE (self));

  if (self->session != session)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->window), 0);
  self->session = session;
  tonari_ordered_list_set_owner (self->preparations, session);
  tonari_ordered_list_set_owner (self->guests, session);
  tonari_ordered_list_set_owner (self->parts, session);
  update (self);
}

gint64
tonari_session_plan_page_session (TonariSessionPlanPage *self)
{
  g_return_val_if_fail (TONARI_IS_SESSION_PLAN_PAGE (self), 0);

  return self->session;
}

static void
edit_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariSessionPlanPage *self = TONARI_SESSION_PLAN_PAGE (data);
  int which = g_variant_get_int32 (parameter);
  const TonariSession *session = tonari_class_model_session (self->model, self->session);

  g_return_if_fail (which >= 0 && which < N_EDITORS);

  if (session != NULL)
    tonari_editor_present_for (tonari_editor_new (tonari_class_model_context (self->model),
                                                  _ (editors[which].title), &tonari_session_entity, session,
                                                  editors[which].rows, editors[which].n_rows),
                               GTK_WIDGET (self));
}

static void
themes_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariSessionPlanPage *self = TONARI_SESSION_PLAN_PAGE (data);

  if (tonari_class_model_session (self->model, self->session) != NULL)
    tonari_themes_dialog_present (self->model, self->session, GTK_WIDGET (self));
}

/* Where nothing came of it, the person hears why; where something did, it shows. */
static void
materials_taken_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  const guint *added = row;

  if (added == NULL)
    tonari_context_fail (context, _ ("The materials could not be taken over."), error);
  else if (*added == 0)
    tonari_context_say (context, _ ("The themes of this session name nothing more to bring."));
}

static void
parts_taken_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  const guint *added = row;

  if (added == NULL)
    tonari_context_fail (context, _ ("The run sheet could not be taken over."), error);
  else if (*added == 0)
    tonari_context_say (context, _ ("No earlier session has a run sheet yet."));
}

static void
take_materials_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariSessionPlanPage *self = TONARI_SESSION_PLAN_PAGE (data);

  if (self->session != 0)
    tonari_context_change (tonari_class_model_context (self->model), tonari_session_job_materials,
                           g_memdup2 (&self->session, sizeof self->session), g_free, g_free,
                           _ ("Take over materials"), NULL, materials_taken_cb, NULL);
}

static void
take_parts_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariSessionPlanPage *self = TONARI_SESSION_PLAN_PAGE (data);

  if (self->session != 0)
    tonari_context_change (tonari_class_model_context (self->model), tonari_session_job_parts,
                           g_memdup2 (&self->session, sizeof self->session), g_free, g_free,
                           _ ("Take over a run sheet"), NULL, parts_taken_cb, NULL);
}

static AdwActionRow *
add_row (AdwPreferencesGroup *group, const char *title, const char *action)
{
  AdwActionRow *row = ADW_ACTION_ROW (adw_action_row_new ());

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle_lines (row, 0);
  if (action != NULL)
    {
      gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (row), action);
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      adw_action_row_add_suffix (row, gtk_image_new_from_icon_name ("document-edit-symbolic"));
    }
  adw_preferences_group_add (group, GTK_WIDGET (row));

  return row;
}

static AdwPreferencesGroup *
add_group (GtkBox *box, const char *title)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  if (title != NULL)
    adw_preferences_group_set_title (group, title);
  gtk_box_append (box, GTK_WIDGET (group));

  return group;
}

static void
build (TonariSessionPlanPage *self)
{
  TonariContext *context = tonari_class_model_context (self->model);
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 24));
  GtkWidget *clamp = adw_clamp_new ();
  AdwPreferencesGroup *group;
  GtkWidget *run;

  gtk_widget_set_margin_top (GTK_WIDGET (box), 18);
  gtk_widget_set_margin_bottom (GTK_WIDGET (box), 24);
  gtk_widget_set_margin_start (GTK_WIDGET (box), 12);
  gtk_widget_set_margin_end (GTK_WIDGET (box), 12);

  group = add_group (box, NULL);
  self->when = add_row (group, _ ("When"), "plan.shown-move");
  self->themes = add_row (group, _ ("Themes"), "session-plan.themes");
  self->where = add_row (group, _ ("Place and Online Access"), "session-plan.edit(0)");

  self->preparations = TONARI_ORDERED_LIST (tonari_preparations_list_new (context));
  tonari_ordered_list_add_button (self->preparations, _ ("_Materials of the Themes"),
                                  "session-plan.take-materials");
  gtk_box_append (box, GTK_WIDGET (self->preparations));
  self->guests = TONARI_ORDERED_LIST (tonari_guests_list_new (context));
  gtk_box_append (box, GTK_WIDGET (self->guests));

  self->parts = TONARI_ORDERED_LIST (tonari_parts_list_new (context, &self->starts));
  tonari_ordered_list_add_button (self->parts, _ ("_As Last Time"), "session-plan.take-parts");
  run = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_box_append (GTK_BOX (run), GTK_WIDGET (self->parts));
  self->sum = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->sum, 1);
  gtk_widget_add_css_class (GTK_WIDGET (self->sum), "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (self->sum), "numeric");
  gtk_box_append (GTK_BOX (run), GTK_WIDGET (self->sum));
  gtk_box_append (box, run);

  group = add_group (box, _ ("Afterwards"));
  self->minutes = add_row (group, _ ("Minutes of the session"), "session-plan.edit(1)");
  self->practice = add_row (group, _ ("Home practice given"), "session-plan.edit(1)");
  self->review = add_row (group, _ ("Staff review"), "session-plan.edit(2)");

  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 860);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), 860);
  adw_clamp_set_child (ADW_CLAMP (clamp), GTK_WIDGET (box));
  self->window = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  gtk_scrolled_window_set_policy (self->window, GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (self->window, clamp);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->window));

  g_signal_connect_object (self->parts, "loaded", G_CALLBACK (parts_loaded_cb), self, 0);
}

static void
tonari_session_plan_page_dispose (GObject *object)
{
  TonariSessionPlanPage *self = TONARI_SESSION_PLAN_PAGE (object);

  g_clear_object (&self->model);
  g_clear_object (&self->actions);

  G_OBJECT_CLASS (tonari_session_plan_page_parent_class)->dispose (object);
}

static void
tonari_session_plan_page_class_init (TonariSessionPlanPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_session_plan_page_dispose;

  signals[GONE] = g_signal_new ("gone", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
}

static void
tonari_session_plan_page_init (TonariSessionPlanPage *self)
{
  static const GActionEntry entries[] = {
    { "edit", edit_cb, "i" },
    { "themes", themes_cb },
    { "take-materials", take_materials_cb },
    { "take-parts", take_parts_cb },
  };

  self->starts = TONARI_INT_UNKNOWN;
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "session-plan", G_ACTION_GROUP (self->actions));
}

GtkWidget *
tonari_session_plan_page_new (TonariClassModel *model)
{
  TonariSessionPlanPage *self = g_object_new (TONARI_TYPE_SESSION_PLAN_PAGE, NULL);

  self->model = g_object_ref (model);
  build (self);
  g_signal_connect_object (model, "loaded", G_CALLBACK (loaded_cb), self, 0);

  return GTK_WIDGET (self);
}
