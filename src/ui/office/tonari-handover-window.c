/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-handover-window.h"

#include <glib/gi18n-lib.h>

#include "tonari-draft-keeper.h"
#include "tonari-field-row.h"
#include "tonari-handover-cases.h"
#include "tonari-note-row.h"
#include "tonari-office-print.h"
#include "tonari-row-text.h"
#include "tonari-staff.h"
#include "tonari-store-handover.h"
#include "tonari-unsaved.h"
#include "tonari-weak.h"

#define ALL_SHEETS "all-sheets"
#define AFTERWARDS "afterwards"

struct _TonariHandoverWindow
{
  AdwWindow parent_instance;

  TonariContext *context;
  gint64 case_id;
  gint64 from_staff;
  GCancellable *cancellable;
  GArray *from_ids;
  GArray *to_ids;
  TonariDraftKeeper *draft; /* from the first time that the cases stand there */

  GtkWidget *from;
  GtkWidget *to;
  TonariFieldRow *date;
  GtkWidget *day; /* the date as it was understood */
  TonariFieldRow *sheet;
  GtkWidget *print;
  TonariHandoverCases *cases;
  GtkWidget *wrong;
  GtkWidget *save;
  gboolean filling;
  gboolean changed;
  gboolean saving;
};

G_DEFINE_FINAL_TYPE (TonariHandoverWindow, tonari_handover_window, ADW_TYPE_WINDOW)

static void load (TonariHandoverWindow *self);

static void
say (TonariHandoverWindow *self, GtkWidget *at, const char *text)
{
  gtk_label_set_text (GTK_LABEL (self->wrong), text != NULL ? text : "");
  gtk_widget_set_visible (self->wrong, text != NULL);
  if (at != NULL)
    gtk_widget_grab_focus (at);
}

static void
row_changed_cb (TonariHandoverWindow *self)
{
  if (self->filling)
    return;
  self->changed = TRUE;
  say (self, NULL, NULL);
  if (self->draft != NULL)
    tonari_draft_keeper_touch (self->draft);
}

static void
add_worker (GtkStringList *names, GArray *ids, gint64 id, const char *name)
{
  gtk_string_list_append (names, name);
  g_array_append_val (ids, id);
}

static guint
place_of (const GArray *ids, gint64 id)
{
  for (guint i = 0; i < ids->len; i++)
    if (g_array_index (ids, gint64, i) == id)
      return i;

  return 0;
}

static void
choose_worker (GtkWidget *row, const GArray *ids, gint64 id)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), place_of (ids, id));
}

static void
fill_workers (TonariHandoverWindow *self, const TonariHandoverList *list)
{
  g_autoptr (GtkStringList) from = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) to = gtk_string_list_new (NULL);

  add_worker (from, self->from_ids, 0, _ ("Nobody yet"));
  add_worker (to, self->to_ids, 0, C_ ("worker", "Please choose"));
  for (guint i = 0; i < list->staff->len; i++)
    {
      const TonariStaff *staff = g_ptr_array_index (list->staff, i);
      g_autofree char *left = staff->active ? NULL : g_strdup_printf (_ ("%s (has left)"), staff->name);

      add_worker (from, self->from_ids, staff->row.id, left != NULL ? left : staff->name);
      if (staff->active)
        add_worker (to, self->to_ids, staff->row.id, staff->name);
    }
  adw_combo_row_set_model (ADW_COMBO_ROW (self->from), G_LIST_MODEL (from));
  adw_combo_row_set_model (ADW_COMBO_ROW (self->to), G_LIST_MODEL (to));
  choose_worker (self->from, self->from_ids, list->from);
}

static gint64
chosen_worker (TonariHandoverWindow *self)
{
  guint place = adw_combo_row_get_selected (ADW_COMBO_ROW (self->to));

  return place < self->to_ids->len ? g_array_index (self->to_ids, gint64, place) : 0;
}

static const TonariField *
field_of (const char *name)
{
  return tonari_entity_field (&tonari_handover_entity, name);
}

static void
write_draft (GKeyFile *file, gpointer data)
{
  TonariHandoverWindow *self = data;
  g_autoptr (TonariHandover) typed = tonari_handover_new ();
  g_autofree char *message = NULL;

  typed->from_staff = self->from_staff;
  typed->to_staff = chosen_worker (self);
  /* A day that cannot be read yet is left out; nothing else is lost with it. */
  if (!tonari_field_row_read (self->date, field_of ("date"), typed, &message))
    typed->date = TONARI_DATE_UNKNOWN;
  g_clear_pointer (&message, g_free);
  tonari_field_row_read (self->sheet, field_of ("sheet"), typed, &message);
  tonari_row_text_write (file, ALL_SHEETS, &tonari_handover_entity, typed);
  g_key_file_set_boolean (file, AFTERWARDS, "print", gtk_switch_get_active (GTK_SWITCH (self->print)));
  tonari_handover_cases_write (self->cases, file);
}

static void
show_day (TonariHandoverWindow *self)
{
  g_autofree char *note = tonari_field_row_get_note (self->date);

  gtk_label_set_text (GTK_LABEL (self->day), note != NULL ? note : "");
}

static void
put_day_and_sheet (TonariHandoverWindow *self, const TonariHandover *row)
{
  tonari_field_row_set_value (self->date, field_of ("date"), row);
  show_day (self);
  tonari_field_row_set_value (self->sheet, field_of ("sheet"), row);
}

static void
take_draft (GKeyFile *file, gpointer data)
{
  TonariHandoverWindow *self = data;
  g_autoptr (TonariHandover) typed = tonari_handover_new ();

  self->filling = TRUE;
  typed->from_staff = self->from_staff;
  if (file != NULL)
    tonari_row_text_read (file, ALL_SHEETS, &tonari_handover_entity, typed);
  if (!tonari_date_is_known (typed->date))
    typed->date = tonari_date_from_day (tonari_context_today (self->context));
  put_day_and_sheet (self, typed);
  choose_worker (self->to, self->to_ids, typed->to_staff);
  gtk_switch_set_active (GTK_SWITCH (self->print),
                         file != NULL && g_key_file_get_boolean (file, AFTERWARDS, "print", NULL));
  tonari_handover_cases_take (self->cases, file);
  self->filling = FALSE;
  self->changed = file != NULL;
  say (self, NULL, NULL);
  /* One case has the key worker that it has, whoever that was when it was typed. */
  if (self->case_id == 0)
    choose_worker (self->from, self->from_ids, typed->from_staff);
}

/* What is typed for one case and what for many is kept apart. */
static void
begin_draft (TonariHandoverWindow *self)
{
  g_autofree char *name =
      g_strdup_printf ("%s/%" G_GINT64_FORMAT "/many", tonari_handover_entity.table, self->case_id);

  self->draft =
      tonari_draft_keeper_new (self->context, ADW_WINDOW (self), name, write_draft, take_draft, self);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariHandoverWindow) self = tonari_weak_take (data);
  const TonariHandoverList *list = row;
  gboolean is_first;

  if (self == NULL || self->context == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (list == NULL)
    {
      say (self, NULL, error != NULL ? error->message : _ ("The cases could not be read."));
      return;
    }
  is_first = self->from_ids->len == 0;
  self->filling = TRUE;
  self->from_staff = list->from;
  if (is_first)
    fill_workers (self, list);
  /* One case has the key worker that it has. The row makes itself sensitive with its choices. */
  gtk_widget_set_sensitive (self->from, self->case_id == 0);
  tonari_handover_cases_show (self->cases, list);
  self->filling = FALSE;
  /* A row without choices takes no focus. */
  if (is_first)
    {
      gtk_widget_grab_focus (self->case_id == 0 ? self->from : self->to);
      begin_draft (self);
    }
}

typedef struct
{
  gint64 case_id;
  gint64 from;
} Question;

static gpointer
load_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Question *question = data;

  return tonari_handover_list_load (db, question->case_id, question->from, error);
}

static void
load (TonariHandoverWindow *self)
{
  const Question question = { self->case_id, self->from_staff };

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (tonari_context_queue (self->context) == NULL)
    return;
  self->cancellable = g_cancellable_new ();
  tonari_context_load (self->context, load_func, g_memdup2 (&question, sizeof question), g_free,
                       (GDestroyNotify) tonari_handover_list_free, self->cancellable, loaded_cb,
                       tonari_weak_new (self));
}

static void
from_cb (TonariHandoverWindow *self)
{
  guint place = adw_combo_row_get_selected (ADW_COMBO_ROW (self->from));

  if (self->filling || place >= self->from_ids->len)
    return;
  self->from_staff = g_array_index (self->from_ids, gint64, place);
  say (self, NULL, NULL);
  load (self);
}

static GPtrArray *
read_handovers (TonariHandoverWindow *self)
{
  g_autoptr (TonariHandover) begun = tonari_handover_new ();
  g_autofree char *message = NULL;

  begun->from_staff = self->from_staff;
  begun->to_staff = chosen_worker (self);
  if (begun->to_staff == 0 || begun->to_staff == begun->from_staff)
    {
      say (self, self->to, _ ("Choose who comes next: somebody else than now."));
      return NULL;
    }
  if (!tonari_field_row_read (self->date, field_of ("date"), begun, &message) ||
      !tonari_field_row_read (self->sheet, field_of ("sheet"), begun, &message))
    {
      say (self, GTK_WIDGET (self->date), message);
      return NULL;
    }
  if (tonari_handover_cases_n_ticked (self->cases) == 0)
    {
      say (self, NULL, _ ("Tick at least one case."));
      return NULL;
    }

  return tonari_handover_cases_read (self->cases, begun);
}

static gpointer
hand_over_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  GPtrArray *handovers = data;

  return tonari_store_hand_over (db, handovers, error) ? g_ptr_array_ref (handovers) : NULL;
}

static void
give_up (TonariDraftKeeper *draft)
{
  tonari_draft_keeper_free (draft, TRUE);
}

static void
handed_over_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariHandoverWindow) self = tonari_weak_take (data);
  GtkWindow *parent;

  if (self == NULL || self->context == NULL)
    return;
  self->saving = FALSE;
  gtk_widget_set_sensitive (self->save, TRUE);
  if (row == NULL)
    {
      say (self, NULL, error != NULL ? error->message : _ ("Nothing was handed over."));
      /* The list may be another one by now; what was typed and ticked is asked for again from what is shown.
       */
      if (g_error_matches (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED))
        load (self);
      return;
    }
  self->changed = FALSE;
  g_clear_pointer (&self->draft, give_up);
  parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  if (parent != NULL && gtk_switch_get_active (GTK_SWITCH (self->print)))
    tonari_office_print_handovers (GTK_WIDGET (parent), context, row);
  gtk_window_close (GTK_WINDOW (self));
}

static void
save (TonariHandoverWindow *self)
{
  GPtrArray *handovers;
  g_autofree char *said = NULL;

  if (self->saving)
    return;
  handovers = read_handovers (self);
  if (handovers == NULL)
    return;
  say (self, NULL, NULL);
  self->saving = TRUE;
  gtk_widget_set_sensitive (self->save, FALSE);
  said = g_strdup_printf (ngettext ("%u case handed over", "%u cases handed over", handovers->len),
                          handovers->len);
  tonari_context_change (self->context, hand_over_func, handovers, (GDestroyNotify) g_ptr_array_unref,
                         (GDestroyNotify) g_ptr_array_unref, _ ("Hand over"), said, handed_over_cb,
                         tonari_weak_new (self));
}

static void
save_window (GtkWindow *window)
{
  save (TONARI_HANDOVER_WINDOW (window));
}

static TonariUnsavedWhat
what_is_unsaved (GtkWindow *window)
{
  TonariHandoverWindow *self = TONARI_HANDOVER_WINDOW (window);

  return tonari_unsaved_what (self->saving, self->changed);
}

static void
tonari_handover_window_dispose (GObject *object)
{
  TonariHandoverWindow *self = TONARI_HANDOVER_WINDOW (object);

  if (self->draft != NULL)
    tonari_draft_keeper_free (g_steal_pointer (&self->draft),
                              tonari_unsaved_is_discarded (GTK_WINDOW (self)) || !self->changed);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (tonari_handover_window_parent_class)->dispose (object);
}

static void
tonari_handover_window_finalize (GObject *object)
{
  TonariHandoverWindow *self = TONARI_HANDOVER_WINDOW (object);

  g_array_unref (self->from_ids);
  g_array_unref (self->to_ids);
  G_OBJECT_CLASS (tonari_handover_window_parent_class)->finalize (object);
}

static void
tonari_handover_window_class_init (TonariHandoverWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_handover_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = tonari_handover_window_finalize;
}

static TonariFieldRow *
field_row_new (TonariHandoverWindow *self, const TonariEditorRow *description)
{
  TonariFieldRow *row = tonari_field_row_new (self->context, field_of (description->field), description);

  g_signal_connect_object (row, "field-changed", G_CALLBACK (row_changed_cb), self, G_CONNECT_SWAPPED);

  return row;
}

static GtkWidget *
day_new (TonariHandoverWindow *self)
{
  GtkWidget *row;

  self->day = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "margin-start", 12, "margin-end",
                            12, "margin-bottom", 8, NULL);
  gtk_widget_add_css_class (self->day, "caption");
  gtk_widget_add_css_class (self->day, "tonari-note");
  row = tonari_note_row_new (self->day);
  gtk_widget_add_css_class (row, "tonari-note-row");
  gtk_widget_add_css_class (GTK_WIDGET (self->date), "tonari-noted");
  g_signal_connect_object (self->date, "field-changed", G_CALLBACK (show_day), self, G_CONNECT_SWAPPED);

  return row;
}

static GtkWidget *
who_new (TonariHandoverWindow *self)
{
  static const TonariEditorRow date = { "date", N_ ("Day of the Hand-Over"), NULL, TONARI_EDITOR_REQUIRED };
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  self->from = adw_combo_row_new ();
  self->to = adw_combo_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->from), _ ("Handed Over By"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->to), _ ("Handed Over To"));
  g_signal_connect_object (self->from, "notify::selected", G_CALLBACK (from_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->to, "notify::selected", G_CALLBACK (row_changed_cb), self,
                           G_CONNECT_SWAPPED);
  self->date = field_row_new (self, &date);
  adw_preferences_group_add (group, self->from);
  adw_preferences_group_add (group, self->to);
  adw_preferences_group_add (group, GTK_WIDGET (self->date));
  adw_preferences_group_add (group, day_new (self));

  return GTK_WIDGET (group);
}

static GtkWidget *
sheets_new (TonariHandoverWindow *self)
{
  static const TonariEditorRow sheet = { "sheet", N_ ("What the Next One Has to Know"), NULL,
                                         TONARI_EDITOR_LONG };
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_group_set_title (group, self->case_id == 0 ? _ ("On Every Sheet") : _ ("On the Sheet"));
  self->sheet = field_row_new (self, &sheet);
  adw_preferences_group_add (group, GTK_WIDGET (self->sheet));
  self->print = gtk_switch_new ();
  gtk_widget_set_valign (self->print, GTK_ALIGN_CENTER);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Print the sheets afterwards"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), self->print);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), self->print);
  adw_preferences_group_add (group, row);

  return GTK_WIDGET (group);
}

static GtkWidget *
header_new (TonariHandoverWindow *self)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_ ("_Cancel"));

  self->save = gtk_button_new_with_mnemonic (_ ("_Hand Over"));
  gtk_widget_add_css_class (self->save, "suggested-action");
  gtk_widget_set_tooltip_text (self->save, _ ("Ctrl+Return"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  g_signal_connect_object (self->save, "clicked", G_CALLBACK (save), self, G_CONNECT_SWAPPED);
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->save);

  return header;
}

static void
build (TonariHandoverWindow *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *box =
      g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 24, "margin-start", 12,
                    "margin-end", 12, "margin-top", 18, "margin-bottom", 24, NULL);

  self->wrong =
      g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "visible", FALSE, "margin-start", 18,
                    "margin-end", 18, "margin-top", 6, "accessible-role", GTK_ACCESSIBLE_ROLE_ALERT, NULL);
  gtk_widget_add_css_class (self->wrong, "error");
  gtk_box_append (GTK_BOX (box), who_new (self));
  gtk_box_append (GTK_BOX (box), sheets_new (self));
  self->cases = TONARI_HANDOVER_CASES (tonari_handover_cases_new ());
  g_signal_connect_object (self->cases, "changed", G_CALLBACK (row_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->cases));
  g_object_set (clamp, "child", box, NULL);
  g_object_set (scrolled, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand", TRUE, "child", clamp, NULL);
  gtk_box_append (GTK_BOX (content), header_new (self));
  gtk_box_append (GTK_BOX (content), self->wrong);
  gtk_box_append (GTK_BOX (content), scrolled);
  adw_window_set_content (ADW_WINDOW (self), content);
}

static void
tonari_handover_window_init (TonariHandoverWindow *self)
{
  self->from_ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->to_ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  tonari_unsaved_guard (GTK_WINDOW (self), what_is_unsaved, save_window);
  gtk_window_set_modal (GTK_WINDOW (self), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (self), 620, 620);
}

GtkWindow *
tonari_handover_window_open (GtkWidget *from, TonariContext *context, gint64 case_id)
{
  TonariHandoverWindow *self;
  GtkRoot *root;
  g_autoptr (TonariHandover) begun = tonari_handover_new ();

  g_return_val_if_fail (GTK_IS_WIDGET (from) && TONARI_IS_CONTEXT (context), NULL);

  root = gtk_widget_get_root (from);
  self = g_object_new (TONARI_TYPE_HANDOVER_WINDOW, "transient-for", GTK_IS_WINDOW (root) ? root : NULL,
                       "title", case_id == 0 ? _ ("Hand Cases Over") : _ ("Hand a Case Over"), NULL);
  self->context = g_object_ref (context);
  self->case_id = case_id;
  self->from_staff =
      tonari_context_staff (context) != 0 ? tonari_context_staff (context) : TONARI_HANDOVER_ANYBODY;
  build (self);
  begun->date = tonari_date_from_day (tonari_context_today (context));
  put_day_and_sheet (self, begun);
  load (self);
  gtk_window_present (GTK_WINDOW (self));

  return GTK_WINDOW (self);
}
