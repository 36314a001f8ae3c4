/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-notices-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-text.h"
#include "tonari-dialog.h"
#include "tonari-label-parts.h"
#include "tonari-row-list.h"
#include "tonari-store-notices.h"

/* Who was told stays for so long, so that a tick can be taken back. */
#define DAYS_SHOWN 7

struct _TonariNoticesDialog
{
  AdwWindow parent_instance;

  TonariContext *context;
  GCancellable *cancellable;
  gint64 class_id;
  GPtrArray *entries;

  GtkStack *stack;
  GtkLabel *summary;
  TonariRowList *list;
};

G_DEFINE_FINAL_TYPE (TonariNoticesDialog, tonari_notices_dialog, ADW_TYPE_WINDOW)

/* That somebody was told, of all their notices at once. */
typedef struct
{
  GArray *notices;
  int told_on;
} Told;

static void
told_free (Told *self)
{
  g_array_unref (self->notices);
  g_free (self);
}

static gpointer
tell (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Told *told = data;

  for (guint i = 0; i < told->notices->len; i++)
    if (!tonari_store_notice_tell (db, g_array_index (told->notices, gint64, i), told->told_on, error))
      return NULL;

  return NULL;
}

static gpointer
load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_notices (db, *(gint64 *) data, 0, FALSE, error);
}

static gboolean
is_shown (TonariNoticesDialog *self, const TonariNoticeEntry *entry)
{
  return !tonari_date_is_known (entry->notice->told_on) ||
         entry->notice->told_on.day > tonari_context_today (self->context) - DAYS_SHOWN;
}

static GArray *
notices_of (TonariNoticesDialog *self, gint64 enrolment, gboolean *told)
{
  GArray *notices = g_array_new (FALSE, FALSE, sizeof (gint64));

  *told = TRUE;
  for (guint i = 0; i < self->entries->len; i++)
    {
      const TonariNoticeEntry *entry = g_ptr_array_index (self->entries, i);

      if (entry->notice->enrolment != enrolment || !is_shown (self, entry))
        continue;
      *told &= tonari_date_is_known (entry->notice->told_on);
      g_array_append_val (notices, entry->notice->row.id);
    }

  return notices;
}

static void
set_told (TonariNoticesDialog *self, gint64 enrolment, gboolean told)
{
  Told *job = g_new0 (Told, 1);
  gboolean was_told;

  job->notices = notices_of (self, enrolment, &was_told);
  job->told_on = told ? tonari_context_today (self->context) : 0;
  tonari_context_change (self->context, tell, job, (GDestroyNotify) told_free, NULL,
                         told ? _ ("Tick who was told") : _ ("Take the tick away"), NULL, NULL, NULL);
}

static void
toggled_cb (GtkCheckButton *check, TonariNoticesDialog *self)
{
  const gint64 *enrolment = g_object_get_data (G_OBJECT (check), "enrolment");

  set_told (self, *enrolment, gtk_check_button_get_active (check));
}

static void
activated_cb (TonariRowList *list, gint64 enrolment, TonariNoticesDialog *self)
{
  g_autoptr (GArray) notices = NULL;
  gboolean told = FALSE;

  notices = notices_of (self, enrolment, &told);
  set_told (self, enrolment, !told);
}

/* What happened to one session, in one line. */
static char *
what_happened (TonariNoticesDialog *self, const TonariNoticeEntry *entry)
{
  TonariSession session = { .number = entry->number, .starts = entry->starts, .ends = TONARI_INT_UNKNOWN };
  g_autofree char *number = tonari_class_text_number (&session);
  g_autofree char *day = tonari_class_text_day (self->context, entry->date, TRUE);
  g_autofree char *before = NULL;

  if (entry->notice->reason == TONARI_NOTICE_REASON_CANCELLED)
    return g_strdup_printf ("%s  %s  %s", number, day,
                            tonari_words_label (&tonari_notice_reason_words, TONARI_NOTICE_REASON_CANCELLED));
  if (!tonari_date_is_known (entry->moved_from))
    return g_strdup_printf ("%s  %s", number, day);

  before = tonari_class_text_day (self->context, entry->moved_from, TRUE);

  return g_strdup_printf ("%s  %s → %s", number, before, day);
}

static char *
person_title (const TonariNoticeEntry *entry)
{
  GString *title = g_string_new (NULL);

  g_string_append (title, entry->called_name != NULL ? entry->called_name
                          : entry->name != NULL      ? entry->name
                                                     : _ ("Without a name"));
  if (entry->called_name != NULL && entry->name != NULL)
    g_string_append_printf (title, "  %s", entry->name);
  if (entry->relation != NULL)
    g_string_append_printf (title, "  %s", entry->relation);

  return g_string_free (title, FALSE);
}

static GtkWidget *
line_row (TonariNoticesDialog *self, const TonariNoticeEntry *first, gboolean told)
{
  g_autofree char *title = person_title (first);
  g_autofree char *name = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  GtkWidget *check = gtk_check_button_new_with_label (_ ("Told"));
  GtkWidget *row;

  if (first->promise != NULL)
    /* Translators: what was agreed with the family about calls and letters; said before anyone calls. */
    g_string_append_printf (text, _ ("Agreed on contact: %s"), first->promise);
  if (first->phone != NULL)
    g_string_append_printf (text, "%s%s  %s", text->len > 0 ? "\n" : "", _ ("Telephone"), first->phone);
  for (guint i = 0; i < self->entries->len; i++)
    {
      const TonariNoticeEntry *entry = g_ptr_array_index (self->entries, i);
      g_autofree char *line = NULL;

      if (entry->notice->enrolment != first->notice->enrolment || !is_shown (self, entry))
        continue;
      line = what_happened (self, entry);
      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
    }

  row = tonari_row_list_row (title, text->str, TRUE);
  /* Nothing of it may be cut off: half an agreement is none. */
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  if (first->promise != NULL)
    gtk_widget_add_css_class (row, "tonari-promise");

  /* Translators: %s is a participant */
  name = g_strdup_printf (_ ("%s was told"), title);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), told);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (check), "enrolment",
                          g_memdup2 (&first->notice->enrolment, sizeof first->notice->enrolment), g_free);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), check);

  return row;
}

static int
compare_people (gconstpointer a, gconstpointer b)
{
  const TonariNoticeEntry *one = *(TonariNoticeEntry *const *) a;
  const TonariNoticeEntry *two = *(TonariNoticeEntry *const *) b;
  int order = g_strcmp0 (one->kana, two->kana);

  if (order == 0)
    order = g_strcmp0 (one->name, two->name);

  return order != 0 ? order
                    : (one->notice->enrolment > two->notice->enrolment) -
                          (one->notice->enrolment < two->notice->enrolment);
}

static void
fill (TonariNoticesDialog *self)
{
  g_autoptr (GPtrArray) people = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autofree char *summary = NULL;
  guint left = 0;

  for (guint i = 0; i < self->entries->len; i++)
    {
      TonariNoticeEntry *entry = g_ptr_array_index (self->entries, i);

      if (is_shown (self, entry) && g_hash_table_add (seen, &entry->notice->enrolment))
        g_ptr_array_add (people, entry);
    }
  g_ptr_array_sort (people, compare_people);

  tonari_row_list_begin (self->list);
  for (guint i = 0; i < people->len; i++)
    {
      const TonariNoticeEntry *entry = g_ptr_array_index (people, i);
      gboolean told = FALSE;
      g_autoptr (GArray) notices = notices_of (self, entry->notice->enrolment, &told);

      left += !told;
      tonari_row_list_add (self->list, entry->notice->enrolment, line_row (self, entry, told), NULL);
    }
  tonari_row_list_end (self->list);

  if (left > 0)
    summary = g_strdup_printf (ngettext ("%u person still to tell", "%u people still to tell", left), left);
  else
    summary = g_strdup (_ ("Everybody was told."));
  gtk_label_set_text (self->summary, summary);
  gtk_stack_set_visible_child_name (self->stack, people->len > 0 ? "list" : "empty");
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariNoticesDialog) self = data;
  GPtrArray *entries = (GPtrArray *) row;

  if (self->context == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (entries == NULL)
    {
      tonari_context_fail (context, _ ("It could not be read whom to tell."), error);
      return;
    }

  g_clear_pointer (&self->entries, g_ptr_array_unref);
  self->entries = g_ptr_array_ref (entries);
  fill (self);
}

static void
reload (TonariNoticesDialog *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  tonari_context_load (self->context, load, g_memdup2 (&self->class_id, sizeof self->class_id), g_free,
                       (GDestroyNotify) g_ptr_array_unref, self->cancellable, loaded_cb, g_object_ref (self));
}

static void
changed_cb (TonariContext *context, const char *table, gint64 id, TonariNoticesDialog *self)
{
  static const char *const tables[] = { "", "session_notices", "sessions", "enrolments", NULL };

  if (g_strv_contains (tables, table))
    reload (self);
}

static void
build (TonariNoticesDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *window = gtk_scrolled_window_new ();
  GtkWidget *empty = adw_status_page_new ();

  self->summary = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->summary, 0);
  gtk_label_set_wrap (self->summary, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->summary), "heading");
  self->list = TONARI_ROW_LIST (tonari_row_list_new (_ ("Whom to Tell")));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->summary));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  gtk_widget_set_margin_top (box, 18);
  gtk_widget_set_margin_bottom (box, 18);
  gtk_widget_set_margin_start (box, 18);
  gtk_widget_set_margin_end (box, 18);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (window), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (window), box);

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (empty), "object-select-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (empty), _ ("Nobody to Tell"));
  adw_status_page_set_description (
      ADW_STATUS_PAGE (empty),
      _ ("When a session is moved or cancelled, everybody who takes part is listed here."));
  tonari_label_phrases_show_description (ADW_STATUS_PAGE (empty));

  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_add_named (self->stack, adw_bin_new (), "loading");
  gtk_stack_add_named (self->stack, window, "list");
  gtk_stack_add_named (self->stack, empty, "empty");
  tonari_dialog_frame (ADW_WINDOW (self), _ ("Whom to Tell"), NULL, GTK_WIDGET (self->stack));

  g_signal_connect_object (self->list, "activated", G_CALLBACK (activated_cb), self, 0);
}

static void
tonari_notices_dialog_dispose (GObject *object)
{
  TonariNoticesDialog *self = TONARI_NOTICES_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->context != NULL)
    g_signal_handlers_disconnect_by_data (self->context, self);
  g_clear_object (&self->context);
  g_clear_pointer (&self->entries, g_ptr_array_unref);

  G_OBJECT_CLASS (tonari_notices_dialog_parent_class)->dispose (object);
}

static void
tonari_notices_dialog_class_init (TonariNoticesDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_notices_dialog_dispose;
}

static void
tonari_notices_dialog_init (TonariNoticesDialog *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self), 560, 520);
}

GtkWindow *
tonari_notices_dialog_present (TonariContext *context, gint64 class_id, GtkWidget *parent)
{
  TonariNoticesDialog *self = g_object_new (TONARI_TYPE_NOTICES_DIALOG, NULL);

  self->context = g_object_ref (context);
  self->class_id = class_id;
  build (self);
  g_signal_connect (context, "changed", G_CALLBACK (changed_cb), self);
  reload (self);
  tonari_dialog_present (GTK_WINDOW (self), parent);

  return GTK_WINDOW (self);
}
