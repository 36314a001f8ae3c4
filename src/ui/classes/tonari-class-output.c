/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-output.h"

#include <glib/gi18n-lib.h>

#include "tonari-attendance-csv.h"
#include "tonari-class-text.h"
#include "tonari-ical.h"
#include "tonari-print.h"
#include "tonari-save-text.h"
#include "tonari-store-classes.h"

char *
tonari_class_output_name (TonariClassModel *model)
{
  const TonariClassSheet *sheet = tonari_class_model_sheet (model);
  g_autofree char *day = NULL;
  char *name;

  day = tonari_date_to_iso (tonari_date_from_day (tonari_context_today (tonari_class_model_context (model))));
  /* Translators: name of a file: title of the class, day */
  name = g_strdup_printf (_ ("Attendance %1$s %2$s"),
                          sheet != NULL && sheet->aclass->title != NULL ? sheet->aclass->title : "", day);

  return tonari_save_text_name (name);
}

static TonariDocument *
make_document (TonariDb *db, guint index, const TonariPaperOptions *options, gpointer data, GError **error)
{
  TonariClassSheet *sheet = tonari_store_class_sheet (db, *(gint64 *) data, error);

  return sheet != NULL ? tonari_document_for_attendance (sheet, options) : NULL;
}

GtkWindow *
tonari_class_output_print (TonariClassModel *model, GtkWidget *parent)
{
  g_autofree char *name = tonari_class_output_name (model);
  gint64 class_id = tonari_class_model_class (model);
  GtkRoot *root = gtk_widget_get_root (parent);
  TonariPrintJob job = {
    .title = _ ("Attendance Sheet"),
    .file_name = name,
    .n_documents = 1,
    .offers = TONARI_PRINT_OFFER_SIZE,
    .make = make_document,
    .data_free = g_free,
  };

  if (class_id == 0)
    return NULL;

  job.data = g_memdup2 (&class_id, sizeof class_id);

  return tonari_print_job (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL,
                           tonari_class_model_context (model), &job);
}

void
tonari_class_output_csv (TonariClassModel *model, GtkWidget *parent)
{
  const TonariClassSheet *sheet = tonari_class_model_sheet (model);
  TonariCompatFilter filter = { _ ("Tables (CSV)"), "*.csv" };
  g_autofree char *name = NULL;
  g_autofree char *file_name = NULL;
  GString *text;

  if (sheet == NULL)
    return;

  name = tonari_class_output_name (model);
  file_name = g_strconcat (name, ".csv", NULL);
  text = g_string_new (NULL);
  tonari_attendance_csv (text, sheet);
  tonari_save_text (tonari_class_model_context (model), parent, _ ("Save Attendance"), file_name, &filter,
                    text);
}

guint
tonari_class_output_calendar_text (TonariClassModel *model, gint64 session, GString *out)
{
  const TonariClassSheet *sheet = tonari_class_model_sheet (model);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new ();

  g_return_val_if_fail (sheet != NULL, 0);

  for (guint i = 0; i < sheet->sessions->len; i++)
    {
      TonariSession *one = g_ptr_array_index (sheet->sessions, i);

      if (session == 0 || one->row.id == session)
        g_ptr_array_add (sessions, one);
    }

  return tonari_ical_write (out, sheet->aclass, sessions,
                            tonari_context_today (tonari_class_model_context (model)));
}

void
tonari_class_output_calendar (TonariClassModel *model, gint64 session, GtkWidget *parent)
{
  const TonariClassSheet *sheet = tonari_class_model_sheet (model);
  const TonariSession *row = tonari_class_model_session (model, session);
  TonariCompatFilter filter = { _ ("Calendars (iCalendar)"), "*.ics" };
  g_autofree char *number = row != NULL ? tonari_class_text_number (row) : NULL;
  g_autofree char *whole = NULL;
  g_autofree char *file_name = NULL;
  GString *text;

  if (sheet == NULL)
    return;

  text = g_string_new (NULL);
  if (tonari_class_output_calendar_text (model, session, text) == 0)
    {
      g_string_free (text, TRUE);
      tonari_context_say (tonari_class_model_context (model),
                          _ ("There is no day yet that a calendar could take."));
      return;
    }

  whole = g_strjoin (" ", sheet->aclass->title != NULL ? sheet->aclass->title : _ ("Class without a title"),
                     number, NULL);
  file_name = g_strconcat (whole, ".ics", NULL);
  tonari_save_text (tonari_class_model_context (model), parent, _ ("Save Calendar"), file_name, &filter,
                    text);
}
