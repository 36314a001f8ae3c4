/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-course-dates.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-text.h"
#include "tonari-row-list.h"

/* One line: the entry with the day, and what there is to think about it. */
typedef struct
{
  GtkWidget *entry;
  GtkLabel *thought;
  gboolean readable;
} Line;

struct _TonariCourseDates
{
  AdwBin parent_instance;

  TonariContext *context;
  TonariCourse *course;
  GPtrArray *closing_days;
  GArray *lines;

  AdwPreferencesPage *page;
  AdwPreferencesGroup *sessions;
  AdwPreferencesGroup *skipped;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariCourseDates, tonari_course_dates, ADW_TYPE_BIN)

static TonariSession *
session_at (TonariCourseDates *self, guint index)
{
  return ((TonariCourseSession *) g_ptr_array_index (self->course->sessions, index))->session;
}

/* What there is to think about a day: nothing of it holds anybody back. */
static char *
thought_about (TonariCourseDates *self, guint index)
{
  TonariDatesRequest request = { .skip_holidays = TRUE, .closing_days = self->closing_days };
  TonariDate date = session_at (self, index)->date;
  g_autoptr (TonariSkippedDay) obstacle = NULL;

  if (!tonari_date_is_known (date))
    return g_strdup (_ ("No date yet"));

  for (guint i = 0; i < index; i++)
    {
      TonariDate other = session_at (self, i)->date;

      if (other.day == date.day)
        return g_strdup (_ ("two on one day"));
      if (other.day > date.day)
        return g_strdup (_ ("before an earlier session"));
    }

  obstacle = tonari_session_dates_obstacle (&request, date.day);

  return obstacle != NULL ? tonari_skipped_day_words (obstacle) : g_strdup ("");
}

static void
show_thought (TonariCourseDates *self, guint index)
{
  const Line *line = &g_array_index (self->lines, Line, index);
  TonariDate date = session_at (self, index)->date;
  g_autofree char *thought = thought_about (self, index);
  g_autofree char *day = NULL;
  g_autofree char *text = NULL;

  if (!line->readable)
    return;

  day = tonari_class_text_weekday (date);
  if (*day == '\0')
    text = g_strdup (thought);
  else
    text = *thought != '\0' ? g_strdup_printf ("%s  %s", day, thought) : g_strdup (day);
  gtk_label_set_text (line->thought, text);
  gtk_widget_remove_css_class (line->entry, "error");
  gtk_accessible_update_property (GTK_ACCESSIBLE (line->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
}

static void
entry_changed_cb (GtkEditable *entry, TonariCourseDates *self)
{
  guint index = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (entry), "index"));
  Line *line = &g_array_index (self->lines, Line, index);
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (entry)));
  g_autoptr (GError) error = NULL;
  TonariDate date = TONARI_DATE_UNKNOWN;

  line->readable = *text == '\0' || tonari_date_parse (text, &date, &error);
  if (line->readable && tonari_date_is_known (date) && date.precision != TONARI_PRECISION_DAY)
    {
      line->readable = FALSE;
      error = g_error_new_literal (TONARI_DATE_ERROR, TONARI_DATE_ERROR_SYNTAX,
                                   _ ("Please type the day as well."));
    }
  if (line->readable)
    {
      session_at (self, index)->date = date;
      for (guint i = 0; i < self->lines->len; i++)
        show_thought (self, i);
    }
  else
    {
      gtk_label_set_text (line->thought, error->message);
      gtk_widget_add_css_class (line->entry, "error");
    }
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
add_line (TonariCourseDates *self, guint index)
{
  const TonariSession *session = session_at (self, index);
  g_autofree char *number = tonari_class_text_number (session);
  g_autofree char *themes = tonari_class_text_themes (session);
  g_autofree char *day = tonari_context_format_date_short (self->context, session->date);
  g_autofree char *name = NULL;
  GtkWidget *row = tonari_row_list_row (number, *themes != '\0' ? themes : _ ("No themes chosen yet"), FALSE);
  Line line = { .readable = TRUE };

  line.entry = gtk_entry_new ();
  line.thought = GTK_LABEL (gtk_label_new (NULL));
  /* Translators: %s is a session: “Session 3” */
  name = g_strdup_printf (_ ("Date of %s"), number);
  gtk_editable_set_text (GTK_EDITABLE (line.entry), day);
  gtk_editable_set_width_chars (GTK_EDITABLE (line.entry), 12);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (line.entry), 14);
  gtk_widget_set_valign (line.entry, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (line.entry))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (line.entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (line.entry), "index", GUINT_TO_POINTER (index));
  gtk_label_set_xalign (line.thought, 0);
  gtk_label_set_wrap (line.thought, TRUE);
  gtk_label_set_max_width_chars (line.thought, 18);
  gtk_widget_add_css_class (GTK_WIDGET (line.thought), "dim-label");
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), line.entry);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), GTK_WIDGET (line.thought));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), line.entry);
  /* Newer libadwaita names the entry by the title of its row, over the name that it has. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (line.entry), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  adw_preferences_group_add (self->sessions, row);

  g_array_append_val (self->lines, line);
  g_signal_connect_object (line.entry, "changed", G_CALLBACK (entry_changed_cb), self, 0);
}

static void
replace_group (TonariCourseDates *self, AdwPreferencesGroup **group, const char *title)
{
  if (*group != NULL)
    adw_preferences_page_remove (self->page, *group);
  *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (*group, title);
  adw_preferences_page_add (self->page, *group);
}

static void
show_skipped (TonariCourseDates *self, GPtrArray *skipped)
{
  replace_group (self, &self->skipped, _ ("Stepped Over"));
  gtk_widget_set_visible (GTK_WIDGET (self->skipped), skipped->len > 0);
  for (guint i = 0; i < skipped->len; i++)
    {
      const TonariSkippedDay *one = g_ptr_array_index (skipped, i);
      g_autofree char *day = tonari_class_text_day (self->context, tonari_date_from_day (one->day), FALSE);
      g_autofree char *words = tonari_skipped_day_words (one);

      adw_preferences_group_add (self->skipped, tonari_row_list_row (day, words, FALSE));
    }
}

void
tonari_course_dates_show (TonariCourseDates *self,
                          TonariCourse *course,
                          GPtrArray *skipped,
                          GPtrArray *closing_days)
{
  g_return_if_fail (TONARI_IS_COURSE_DATES (self));
  g_return_if_fail (course != NULL && skipped != NULL);

  self->course = course;
  g_clear_pointer (&self->closing_days, g_ptr_array_unref);
  self->closing_days = closing_days != NULL ? g_ptr_array_ref (closing_days) : NULL;
  g_array_set_size (self->lines, 0);

  /* What was stepped over comes first: below the sessions nobody would see it. */
  show_skipped (self, skipped);
  replace_group (self, &self->sessions, _ ("These Sessions Will Be Made"));
  if (course->sessions->len > 0)
    adw_preferences_group_set_description (self->sessions, _ ("Each day can still be changed here."));
  else
    adw_preferences_group_set_description (
        self->sessions,
        _ ("No first day was given: the class is made without sessions. They can be added later."));
  for (guint i = 0; i < course->sessions->len; i++)
    add_line (self, i);
  for (guint i = 0; i < course->sessions->len; i++)
    show_thought (self, i);
}

gboolean
tonari_course_dates_is_readable (TonariCourseDates *self)
{
  g_return_val_if_fail (TONARI_IS_COURSE_DATES (self), FALSE);

  for (guint i = 0; i < self->lines->len; i++)
    if (!g_array_index (self->lines, Line, i).readable)
      return FALSE;

  return TRUE;
}

void
tonari_course_dates_focus (TonariCourseDates *self)
{
  g_return_if_fail (TONARI_IS_COURSE_DATES (self));

  if (self->lines->len > 0)
    gtk_widget_grab_focus (g_array_index (self->lines, Line, 0).entry);
}

static void
tonari_course_dates_dispose (GObject *object)
{
  TonariCourseDates *self = TONARI_COURSE_DATES (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->closing_days, g_ptr_array_unref);
  self->course = NULL;

  G_OBJECT_CLASS (tonari_course_dates_parent_class)->dispose (object);
}

static void
tonari_course_dates_finalize (GObject *object)
{
  g_array_unref (TONARI_COURSE_DATES (object)->lines);

  G_OBJECT_CLASS (tonari_course_dates_parent_class)->finalize (object);
}

static void
tonari_course_dates_class_init (TonariCourseDatesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_course_dates_dispose;
  G_OBJECT_CLASS (klass)->finalize = tonari_course_dates_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
tonari_course_dates_init (TonariCourseDates *self)
{
  self->lines = g_array_new (FALSE, FALSE, sizeof (Line));
  self->page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->page));
}

GtkWidget *
tonari_course_dates_new (TonariContext *context)
{
  TonariCourseDates *self = g_object_new (TONARI_TYPE_COURSE_DATES, NULL);

  self->context = g_object_ref (context);

  return GTK_WIDGET (self);
}
