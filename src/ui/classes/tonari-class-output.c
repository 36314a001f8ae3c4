/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-output.h"

#include <glib/gi18n-lib.h>

#include "tonari-attendance-csv.h"
#include "tonari-class-text.h"
#include "tonari-compat.h"
#include "tonari-ical.h"
#include "tonari-print.h"
#include "tonari-store-classes.h"

/* What the file is to hold is settled when the person asks for it, not when the name is chosen. */
typedef struct
{
  TonariContext *context;
  GString *content;
} Export;

static void
export_free (Export *export)
{
  g_string_free (export->content, TRUE);
  g_object_unref (export->context);
  g_free (export);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Export, export_free)

static Export *
export_new (TonariClassModel *model)
{
  Export *export = g_new0 (Export, 1);

  export->context = g_object_ref (tonari_class_model_context (model));
  export->content = g_string_new (NULL);

  return export;
}

/* Takes @name and gives back what can be the name of a file anywhere. */
static char *
clean_name (char *name, const char *suffix)
{
  g_autofree char *whole = name;

  g_strdelimit (whole, "/\\:*?\"<>|\n", '_');

  return g_strconcat (whole, suffix, NULL);
}

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

  return clean_name (name, "");
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

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Export) export = data;
  g_autoptr (GError) error = NULL;

  if (g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    {
      g_autofree char *base = g_file_get_basename (G_FILE (source));
      g_autofree char *shown = g_filename_display_name (base);
      g_autofree char *said = g_strdup_printf (_ ("Saved as “%s”"), shown);

      tonari_context_say (export->context, said);
    }
  else
    tonari_context_fail (export->context, _ ("The file could not be saved. Please choose another place."),
                         error);
}

static void
chosen_cb (GFile *file, gpointer data)
{
  g_autoptr (Export) export = data;
  g_autoptr (GBytes) bytes = NULL;

  if (file == NULL)
    return;

  bytes = g_bytes_new (export->content->str, export->content->len);
  g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL, written_cb,
                                       g_steal_pointer (&export));
}

void
tonari_class_output_csv (TonariClassModel *model, GtkWidget *parent)
{
  const TonariClassSheet *sheet = tonari_class_model_sheet (model);
  TonariCompatFilter filter = { _ ("Tables (CSV)"), "*.csv" };
  g_autofree char *name = NULL;
  g_autofree char *file_name = NULL;
  Export *export;

  if (sheet == NULL)
    return;

  name = tonari_class_output_name (model);
  file_name = g_strconcat (name, ".csv", NULL);
  export = export_new (model);
  tonari_attendance_csv (export->content, sheet);
  tonari_compat_save_file (parent, _ ("Save Attendance"), file_name, &filter, 1, NULL, chosen_cb, export);
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
  g_autofree char *file_name = NULL;
  g_autoptr (Export) export = NULL;

  if (sheet == NULL)
    return;

  export = export_new (model);
  if (tonari_class_output_calendar_text (model, session, export->content) == 0)
    {
      tonari_context_say (export->context, _ ("There is no day yet that a calendar could take."));
      return;
    }

  file_name =
      g_strjoin (" ", sheet->aclass->title != NULL ? sheet->aclass->title : _ ("Class without a title"),
                 number, NULL);
  file_name = clean_name (g_steal_pointer (&file_name), ".ics");
  tonari_compat_save_file (parent, _ ("Save Calendar"), file_name, &filter, 1, NULL, chosen_cb,
                           g_steal_pointer (&export));
}
