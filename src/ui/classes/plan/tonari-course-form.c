/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-course-form.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-text.h"
#include "tonari-curriculum.h"
#include "tonari-editor.h"
#include "tonari-field-row.h"
#include "tonari-row-list.h"
#include "tonari-session-dates.h"

/* One field of the form, of the class or of a session that stands for all of them. */
typedef struct
{
  gboolean of_session;
  TonariEditorRow row;
} Field;

/* The rows of the form in their order; a group begins where a field is NULL, and ends with the rhythm after
 * the day. */
static const Field fields[] = {
  { FALSE,
    { "title", N_ ("Title of the class"), N_ ("For example the year and the edition"),
      TONARI_EDITOR_REQUIRED } },
  { FALSE, { NULL, N_ ("Days and Times"), NULL, 0 } },
  { TRUE,
    { "date", N_ ("First day"), N_ ("For example 2026-11-21; empty when the days are not known yet"),
      TONARI_EDITOR_CERTAIN } },
  { TRUE, { "starts", N_ ("Starts at"), N_ ("For example 13:30"), TONARI_EDITOR_TIME } },
  { TRUE, { "ends", N_ ("Ends at"), N_ ("For example 15:30"), TONARI_EDITOR_TIME } },
  { FALSE, { NULL, N_ ("Place and Participants"), NULL, 0 } },
  { FALSE, { "place", N_ ("Place"), NULL, 0 } },
  { FALSE,
    { "online_entry", N_ ("Online access"), N_ ("The address, or what else somebody needs to come in"), 0 } },
  { FALSE, { "capacity", N_ ("Capacity"), N_ ("Empty where there is no limit"), 0 } },
  { FALSE, { "catchment", N_ ("Who may come"), NULL, 0 } },
  { FALSE,
    { "needed_modules", N_ ("Themes needed for the certificate"), N_ ("Empty when all are needed"), 0 } },
  { FALSE, { NULL, N_ ("Staff"), NULL, 0 } },
  { FALSE, { "leader", N_ ("Leader"), NULL, 0 } },
  { FALSE, { "co_leader", N_ ("Co-leader"), NULL, 0 } },
  { FALSE, { "recorder", N_ ("Recorder"), NULL, 0 } },
};

#define N_FIELDS G_N_ELEMENTS (fields)
#define TITLE 0
#define FIRST_DAY 2
#define LAST_OF_TIMES 4

struct _TonariCourseForm
{
  AdwBin parent_instance;

  TonariContext *context;
  TonariCourseData *data;
  TonariClass *aclass;
  TonariSession *typed;
  char *own_title;
  gboolean changed;
  gboolean filling;
  gboolean count_chosen;

  TonariFieldRow *rows[N_FIELDS];
  AdwComboRow *curriculum;
  AdwComboRow *rhythm;
  GtkWidget *chosen;
  GtkSpinButton *count;
  GtkWidget *count_row;
  GtkSwitch *skip_holidays;
  GtkSwitch *skip_closing;
  AdwActionRow *skip_closing_row;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariCourseForm, tonari_course_form, ADW_TYPE_BIN)

static const TonariCurriculum *
chosen_curriculum (TonariCourseForm *self)
{
  guint index = adw_combo_row_get_selected (self->curriculum);

  return self->data != NULL && index < self->data->curricula->len
             ? g_ptr_array_index (self->data->curricula, index)
             : NULL;
}

static TonariRhythm
chosen_rhythm (TonariCourseForm *self)
{
  return (TonariRhythm) MIN (adw_combo_row_get_selected (self->rhythm), (guint) TONARI_RHYTHM_LIST);
}

static const TonariField *
field_of (guint index, TonariCourseForm *self, gpointer *row)
{
  const TonariEntity *entity = fields[index].of_session ? &tonari_session_entity : &tonari_class_entity;

  *row = fields[index].of_session ? (gpointer) self->typed : (gpointer) self->aclass;

  return tonari_entity_field (entity, fields[index].row.field);
}

static void
show_field (TonariCourseForm *self, guint index)
{
  gpointer row;
  const TonariField *field = field_of (index, self, &row);

  self->filling = TRUE;
  tonari_field_row_set_value (self->rows[index], field, row);
  self->filling = FALSE;
}

/* As the dates are written: a Japanese office that counts by eras titles its classes so. */
static char *
year_text (TonariCourseForm *self, int year)
{
  if (tonari_context_date_style (self->context, FALSE) != TONARI_DATE_WESTERN &&
      g_str_has_prefix (g_get_language_names ()[0], "ja"))
    return tonari_date_year_label (year);

  return g_strdup_printf ("%d", year);
}

/* The title that the class gets as long as nobody types another one. */
static void
propose_title (TonariCourseForm *self)
{
  const TonariCurriculum *curriculum = chosen_curriculum (self);
  g_autofree char *year = NULL;
  int day =
      tonari_date_is_known (self->typed->date) ? self->typed->date.day : tonari_context_today (self->context);

  if (g_strcmp0 (self->aclass->title, self->own_title) != 0 || curriculum == NULL)
    return;

  year = year_text (self, tonari_date_fiscal_year (day));
  g_free (self->own_title);
  /* Translators: title of a class: fiscal year and edition or title of its curriculum */
  self->own_title = g_strdup_printf (_ ("%2$s %1$s"), year, curriculum->title);
  g_free (self->aclass->title);
  self->aclass->title = g_strdup (self->own_title);
  show_field (self, TITLE);
}

static void
show_rhythms (TonariCourseForm *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = adw_combo_row_get_selected (self->rhythm);

  for (int i = 0; i < TONARI_N_RHYTHMS; i++)
    {
      g_autofree char *name = tonari_class_text_rhythm ((TonariRhythm) i, self->typed->date.day);

      gtk_string_list_append (names, name);
    }
  gtk_string_list_append (names, _ ("On chosen dates"));
  adw_combo_row_set_model (self->rhythm, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->rhythm,
                              selected == GTK_INVALID_LIST_POSITION ? TONARI_RHYTHM_TWO_WEEKS : selected);
}

/* Reads the form; FALSE with a message and the row that it is about. */
static gboolean
read_form (TonariCourseForm *self, char **message, GtkWidget **where)
{
  for (guint i = 0; i < N_FIELDS; i++)
    {
      gpointer row;
      const TonariField *field;

      if (fields[i].row.field == NULL)
        continue;
      field = field_of (i, self, &row);
      *where = GTK_WIDGET (self->rows[i]);
      if (!tonari_field_row_read (self->rows[i], field, row, message))
        return FALSE;
    }

  *where = GTK_WIDGET (self->rows[TITLE]);
  if (self->aclass->title == NULL)
    *message = g_strdup (_ ("Please give the class a title."));
  else if (self->aclass->capacity == 0)
    *message = g_strdup (_ ("Leave the capacity empty where there is no limit."));
  else if (self->typed->starts != TONARI_INT_UNKNOWN && self->typed->ends != TONARI_INT_UNKNOWN &&
           self->typed->ends <= self->typed->starts)
    *message = g_strdup (_ ("The end lies before the start. Please correct one of the times."));

  return *message == NULL;
}

/* The dates of the entry, in any form that is read, divided by commas or white space. */
static GArray *
read_chosen (TonariCourseForm *self, char **message)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (int));
  g_auto (GStrv) pieces =
      g_regex_split_simple ("[,、，;；\\s]+", gtk_editable_get_text (GTK_EDITABLE (self->chosen)), 0, 0);

  for (guint i = 0; pieces[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      TonariDate date;

      if (*pieces[i] == '\0')
        continue;
      if (!tonari_date_parse (pieces[i], &date, &error))
        *message = g_strdup (error->message);
      else if (date.precision != TONARI_PRECISION_DAY)
        /* Translators: %s is a date of which only the month or the year was typed */
        *message = g_strdup_printf (_ ("“%s” is no whole date. Please type the day as well."), pieces[i]);
      if (*message != NULL)
        return NULL;
      g_array_append_val (days, date.day);
    }
  if (days->len == 0)
    {
      *message = g_strdup (_ ("Please type the dates, with commas between them."));
      return NULL;
    }

  return g_steal_pointer (&days);
}

static TonariSessionPlan *
make_plan (TonariCourseForm *self, char **message)
{
  g_autoptr (GArray) chosen = NULL;
  TonariDatesRequest request = {
    .first = self->typed->date.day,
    .rhythm = chosen_rhythm (self),
    .count = (guint) gtk_spin_button_get_value_as_int (self->count),
    .skip_holidays = gtk_switch_get_active (self->skip_holidays),
    .closing_days = gtk_switch_get_active (self->skip_closing) ? self->data->closing_days : NULL,
  };

  if (request.rhythm == TONARI_RHYTHM_LIST)
    {
      chosen = read_chosen (self, message);
      if (chosen == NULL)
        return NULL;
      request.first = 0;
      request.count = TONARI_SESSION_DATES_MAX;
    }
  else if (request.first == 0)
    request.count = 0;
  request.chosen = chosen;

  return tonari_session_plan_new (&request);
}

static TonariCourse *
make_course (TonariCourseForm *self, const TonariSessionPlan *plan)
{
  const TonariCurriculum *curriculum = chosen_curriculum (self);
  TonariCourse *course = tonari_course_new ();

  tonari_class_free (course->aclass);
  course->aclass = tonari_class_copy (self->aclass);
  course->aclass->curriculum = curriculum != NULL ? curriculum->row.id : 0;
  if (curriculum != NULL)
    course->aclass->edition = curriculum->edition;

  for (guint i = 0; i < plan->days->len; i++)
    tonari_course_add_session (course, g_array_index (plan->days, int, i), self->typed->starts,
                               self->typed->ends);
  if (curriculum != NULL && plan->days->len > 0)
    {
      g_autoptr (GPtrArray) modules = tonari_course_data_modules (self->data, curriculum->row.id);

      if (modules->len > 0)
        tonari_course_spread (course, modules);
    }

  return course;
}

TonariCourse *
tonari_course_form_make (TonariCourseForm *self, GPtrArray **skipped, char **message)
{
  g_autoptr (TonariSessionPlan) plan = NULL;
  GtkWidget *where = NULL;

  g_return_val_if_fail (TONARI_IS_COURSE_FORM (self), NULL);
  g_return_val_if_fail (skipped != NULL && message != NULL, NULL);

  *message = NULL;
  if (self->data == NULL)
    return NULL;
  if (read_form (self, message, &where))
    {
      where = self->chosen;
      plan = make_plan (self, message);
    }
  if (plan == NULL)
    {
      if (TONARI_IS_FIELD_ROW (where))
        tonari_field_row_focus (TONARI_FIELD_ROW (where));
      else
        gtk_widget_grab_focus (where);
      return NULL;
    }

  *skipped = g_ptr_array_ref (plan->skipped);

  return make_course (self, plan);
}

GPtrArray *
tonari_course_form_closing_days (TonariCourseForm *self)
{
  g_return_val_if_fail (TONARI_IS_COURSE_FORM (self), NULL);

  return self->data != NULL ? self->data->closing_days : NULL;
}

gboolean
tonari_course_form_is_changed (TonariCourseForm *self)
{
  g_return_val_if_fail (TONARI_IS_COURSE_FORM (self), FALSE);

  return self->changed;
}

void
tonari_course_form_focus (TonariCourseForm *self)
{
  g_return_if_fail (TONARI_IS_COURSE_FORM (self));

  tonari_field_row_focus (self->rows[TITLE]);
}

static void
note_change (TonariCourseForm *self)
{
  self->changed = TRUE;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
field_changed_cb (TonariFieldRow *row, TonariCourseForm *self)
{
  int before = self->typed->date.day;
  g_autofree char *message = NULL;
  GtkWidget *where = NULL;

  if (self->filling)
    return;

  note_change (self);
  /* The rhythm says which weekday it means, and the title which year, so both follow the first day. */
  read_form (self, &message, &where);
  if (self->typed->date.day != before)
    {
      show_rhythms (self);
      if (row != self->rows[TITLE])
        propose_title (self);
    }
}

static void
curriculum_changed_cb (GObject *object, GParamSpec *pspec, TonariCourseForm *self)
{
  const TonariCurriculum *curriculum = chosen_curriculum (self);
  g_autoptr (GPtrArray) modules = NULL;
  g_autofree char *themes = NULL;
  g_autofree char *about = NULL;

  if (curriculum == NULL)
    {
      adw_action_row_set_subtitle (ADW_ACTION_ROW (self->curriculum), "");
      return;
    }

  modules = tonari_course_data_modules (self->data, curriculum->row.id);
  themes = g_strdup_printf (ngettext ("%u theme", "%u themes", modules->len), modules->len);
  /* Translators: %s is how many themes there are */
  about = g_strdup_printf (_ ("%s. The class keeps this version."), themes);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->curriculum), about);
  propose_title (self);
  if (!self->count_chosen)
    {
      self->filling = TRUE;
      gtk_spin_button_set_value (self->count, modules->len > 0 ? modules->len : 6);
      self->filling = FALSE;
    }
}

static void
count_changed_cb (GtkSpinButton *count, TonariCourseForm *self)
{
  if (self->filling)
    return;

  self->count_chosen = TRUE;
  note_change (self);
}

static void
rhythm_changed_cb (GObject *object, GParamSpec *pspec, TonariCourseForm *self)
{
  gboolean chosen = chosen_rhythm (self) == TONARI_RHYTHM_LIST;

  gtk_widget_set_visible (self->chosen, chosen);
  gtk_widget_set_visible (self->count_row, !chosen);
  gtk_widget_set_visible (GTK_WIDGET (self->rows[FIRST_DAY]), !chosen);
}

static void
chosen_changed_cb (GtkEditable *editable, TonariCourseForm *self)
{
  note_change (self);
}

void
tonari_course_form_set_data (TonariCourseForm *self, const TonariCourseData *data)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  g_return_if_fail (TONARI_IS_COURSE_FORM (self));
  g_return_if_fail (data != NULL);

  g_clear_pointer (&self->data, tonari_course_data_free);
  self->data = tonari_course_data_copy (data);
  for (guint i = 0; i < data->curricula->len; i++)
    {
      const TonariCurriculum *one = g_ptr_array_index (data->curricula, i);
      g_autofree char *name = g_strdup_printf (_ ("%1$s, version %2$d"), one->title, (int) one->number);

      gtk_string_list_append (names, name);
    }
  gtk_string_list_append (names, _ ("No curriculum"));
  adw_combo_row_set_model (self->curriculum, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->curriculum, 0);
  if (data->closing_days->len == 0)
    adw_action_row_set_subtitle (self->skip_closing_row,
                                 _ ("None are entered yet; they stand in the preferences."));
  curriculum_changed_cb (NULL, NULL, self);
}

/* How often and how many, after the first day. */
static void
add_rhythm (TonariCourseForm *self, AdwPreferencesGroup *group)
{
  self->rhythm = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->rhythm), _ ("How often"));
  adw_preferences_group_add (group, GTK_WIDGET (self->rhythm));

  self->chosen = adw_entry_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->chosen), _ ("Dates, with commas between them"));
  gtk_widget_set_visible (self->chosen, FALSE);
  adw_preferences_group_add (group, self->chosen);

  self->count = GTK_SPIN_BUTTON (gtk_spin_button_new_with_range (1, TONARI_SESSION_DATES_MAX, 1));
  gtk_spin_button_set_value (self->count, 6);
  gtk_widget_set_valign (GTK_WIDGET (self->count), GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->count), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("How many sessions"), -1);
  self->count_row = tonari_row_list_row (_ ("How many sessions"), NULL, FALSE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self->count_row), GTK_WIDGET (self->count));
  adw_preferences_group_add (group, self->count_row);
}

static void
add_switches (TonariCourseForm *self, AdwPreferencesGroup *group)
{
  GtkWidget *row;

  self->skip_holidays = tonari_row_list_switch (group, _ ("Skip national holidays"), &row);
  self->skip_closing = tonari_row_list_switch (group, _ ("Skip our closing days"), &row);
  self->skip_closing_row = ADW_ACTION_ROW (row);
}

static GtkWidget *
build_form (TonariCourseForm *self)
{
  GtkWidget *page = adw_preferences_page_new ();
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  self->curriculum = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->curriculum), _ ("Curriculum"));
  adw_preferences_group_add (group, GTK_WIDGET (self->curriculum));

  for (guint i = 0; i < N_FIELDS; i++)
    {
      gpointer row;
      const TonariField *field;

      if (fields[i].row.field == NULL)
        {
          adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), group);
          group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
          adw_preferences_group_set_title (group, _ (fields[i].row.label));
          continue;
        }
      field = field_of (i, self, &row);
      self->rows[i] = tonari_field_row_new (self->context, field, &fields[i].row);
      show_field (self, i);
      g_signal_connect_object (self->rows[i], "field-changed", G_CALLBACK (field_changed_cb), self, 0);
      adw_preferences_group_add (group, GTK_WIDGET (self->rows[i]));
      if (i == FIRST_DAY)
        add_rhythm (self, group);
      if (i == LAST_OF_TIMES)
        add_switches (self, group);
    }
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), group);

  return page;
}

static void
tonari_course_form_dispose (GObject *object)
{
  TonariCourseForm *self = TONARI_COURSE_FORM (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->data, tonari_course_data_free);
  g_clear_pointer (&self->aclass, tonari_class_free);
  g_clear_pointer (&self->typed, tonari_session_free);
  g_clear_pointer (&self->own_title, g_free);

  G_OBJECT_CLASS (tonari_course_form_parent_class)->dispose (object);
}

static void
tonari_course_form_class_init (TonariCourseFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_course_form_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
tonari_course_form_init (TonariCourseForm *self)
{
  self->aclass = tonari_class_new ();
  self->typed = tonari_session_new ();
}

GtkWidget *
tonari_course_form_new (TonariContext *context)
{
  TonariCourseForm *self = g_object_new (TONARI_TYPE_COURSE_FORM, NULL);

  self->context = g_object_ref (context);
  adw_bin_set_child (ADW_BIN (self), build_form (self));
  show_rhythms (self);
  g_signal_connect_object (self->curriculum, "notify::selected", G_CALLBACK (curriculum_changed_cb), self, 0);
  g_signal_connect_object (self->rhythm, "notify::selected", G_CALLBACK (rhythm_changed_cb), self, 0);
  g_signal_connect_object (self->count, "value-changed", G_CALLBACK (count_changed_cb), self, 0);
  g_signal_connect_object (self->chosen, "changed", G_CALLBACK (chosen_changed_cb), self, 0);

  return GTK_WIDGET (self);
}
