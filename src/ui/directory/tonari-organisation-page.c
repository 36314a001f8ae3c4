/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-organisation-page.h"

#include <glib/gi18n-lib.h>

#include "tonari-navigator.h"
#include "tonari-organisation-sheet.h"
#include "tonari-organisation-words.h"
#include "tonari-reading.h"
#include "tonari-scroll-keys.h"
#include "tonari-weak.h"

/* So many letters stand beside what they are the value of, also in a small window. */
#define SHORT_VALUE 24

struct _TonariOrganisationPage
{
  AdwBin parent;

  TonariContext *context;
  gint64 id;
  TonariOrganisationSheet *sheet;
  TonariReading *reading;

  GtkWidget *box;
  GtkWidget *holding;
  GtkWidget *order;
  GtkWidget *by_name;
};

enum
{
  SHOWN,
  GONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariOrganisationPage, tonari_organisation_page, ADW_TYPE_BIN)

typedef struct
{
  gint64 id;
  int today;
} Wanted;

static void
activated_cb (GtkWidget *row, gpointer data)
{
  const gint64 *case_id = g_object_get_data (G_OBJECT (row), "case");

  tonari_navigator_open_case (row, *case_id);
}

static GtkWidget *
entry_row (TonariOrganisationPage *self, const TonariOrganisationEntry *entry)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = entry->name != NULL ? g_strjoin (" ", entry->code, entry->name, NULL) : NULL;
  g_autofree char *subtitle = tonari_organisation_words (self->context, entry);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title != NULL ? title : entry->code);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle, -1);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_object_set_data_full (G_OBJECT (row), "case", g_memdup2 (&entry->case_id, sizeof entry->case_id), g_free);
  g_signal_connect (row, "activated", G_CALLBACK (activated_cb), NULL);

  return row;
}

static GtkWidget *
quiet_row (const char *text)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_add_css_class (row, "dim-label");

  return row;
}

/* (transfer container): the entries from @first to @last; the people who are held in the order that is
 * chosen, what was said and sent always by date. */
static GPtrArray *
entries_of (TonariOrganisationPage *self, TonariOrganisationLine first, TonariOrganisationLine last)
{
  GPtrArray *entries = g_ptr_array_new ();

  for (guint i = 0; i < self->sheet->entries->len; i++)
    {
      TonariOrganisationEntry *entry = g_ptr_array_index (self->sheet->entries, i);

      if (entry->line >= first && entry->line <= last)
        g_ptr_array_add (entries, entry);
    }
  g_ptr_array_sort (entries, first == TONARI_ORGANISATION_LINE_TIE &&
                                     gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->by_name))
                                 ? tonari_organisation_entry_compare_name
                                 : tonari_organisation_entry_compare_date);

  return entries;
}

static GtkWidget *
add_group (TonariOrganisationPage *self, const char *title)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  gtk_box_append (GTK_BOX (self->box), group);

  return group;
}

static GtkWidget *
add_entries (TonariOrganisationPage *self,
             const char *title,
             const char *empty,
             TonariOrganisationLine first,
             TonariOrganisationLine last)
{
  GtkWidget *group = add_group (self, title);
  g_autoptr (GPtrArray) entries = entries_of (self, first, last);

  for (guint i = 0; i < entries->len; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               entry_row (self, g_ptr_array_index (entries, i)));
  if (entries->len == 0)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), quiet_row (empty));

  return group;
}

static void
add_earlier (TonariOrganisationPage *self)
{
  g_autoptr (GPtrArray) entries =
      entries_of (self, TONARI_ORGANISATION_LINE_EARLIER, TONARI_ORGANISATION_LINE_EARLIER);
  g_autofree char *count = NULL;
  GtkWidget *group;
  GtkWidget *folder;

  if (entries->len == 0)
    return;

  group = adw_preferences_group_new ();
  folder = adw_expander_row_new ();
  count = g_strdup_printf (ngettext ("%u that has ended", "%u that have ended", entries->len), entries->len);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (folder), _ ("Earlier Ties"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (folder), count);
  for (guint i = 0; i < entries->len; i++)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (folder), entry_row (self, g_ptr_array_index (entries, i)));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), folder);
  gtk_box_append (GTK_BOX (self->box), group);
}

static void
add_fact (GtkWidget *group, const char *title, const char *value)
{
  GtkWidget *row;

  if (value == NULL || *value == '\0')
    return;
  row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  /* A telephone number is what somebody comes for; what is long goes on below. */
  if (g_utf8_strlen (value, -1) <= SHORT_VALUE && strchr (value, '\n') == NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_label_new (value));
  else
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), value);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, value, -1);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

static void
add_facts (TonariOrganisationPage *self)
{
  const TonariOrganisation *row = self->sheet->organisation;
  /* The name stands in the heading of the window. */
  GtkWidget *group = add_group (self, _ ("How to Reach Them"));
  gboolean known = row->kind != NULL || row->area != NULL || row->phone != NULL || row->phone_main != NULL ||
                   row->contact_person != NULL || row->note != NULL;

  add_fact (group, _ ("Kind"), row->kind);
  add_fact (group, _ ("Area"), row->area);
  add_fact (group, _ ("Direct Line"), row->phone);
  add_fact (group, _ ("Main Line"), row->phone_main);
  add_fact (group, _ ("Whom to Ask For"), row->contact_person);
  add_fact (group, _ ("Note"), row->note);
  if (!known)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               quiet_row (_ (
                                   "Nothing but the name is written down yet. “Edit” has room for more.")));
}

/* The first line of @case_id below @widget. */
static GtkWidget *
line_of (GtkWidget *widget, gint64 case_id)
{
  const gint64 *mine = g_object_get_data (G_OBJECT (widget), "case");
  GtkWidget *found = mine != NULL && *mine == case_id ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = line_of (child, case_id);

  return found;
}

/* The case whose line has the focus: the lines are made anew when something has changed. */
static gint64
focused_case (TonariOrganisationPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  const gint64 *case_id = NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, self->box))
    case_id = g_object_get_data (G_OBJECT (focus), "case");

  return case_id != NULL ? *case_id : 0;
}

static void
clear (TonariOrganisationPage *self)
{
  GtkWidget *child;

  if (self->holding != NULL)
    adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self->holding), NULL);
  self->holding = NULL;
  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
}

static void
fill (TonariOrganisationPage *self)
{
  gint64 focused = focused_case (self);
  GtkWidget *line;

  clear (self);
  if (self->sheet == NULL)
    return;

  add_facts (self);
  self->holding =
      add_entries (self, _ ("People Linked Now"),
                   _ ("Nobody is tied to them in this book. A tie of a case names the organisation."),
                   TONARI_ORGANISATION_LINE_TIE, TONARI_ORGANISATION_LINE_TIE);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self->holding), self->order);
  add_entries (self, _ ("Latest Exchanges"),
               _ ("No news yet. It is written down at a case that is being watched over."),
               TONARI_ORGANISATION_LINE_WATCHING, TONARI_ORGANISATION_LINE_SHARING);
  add_entries (self, _ ("Letters Without an Answer"), _ ("No letter of referral waits for an answer."),
               TONARI_ORGANISATION_LINE_LETTER, TONARI_ORGANISATION_LINE_LETTER);
  add_earlier (self);

  line = focused != 0 ? line_of (self->box, focused) : NULL;
  if (line != NULL)
    gtk_widget_grab_focus (line);
}

static gpointer
load_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Wanted *wanted = data;

  return tonari_organisation_sheet_read (db, wanted->id, wanted->today, error);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariOrganisationPage) self = tonari_weak_take (data);
  gboolean first;

  if (self == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (error != NULL)
    {
      if (g_error_matches (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND))
        {
          tonari_organisation_page_show (self, 0);
          g_signal_emit (self, signals[GONE], 0);
        }
      else
        {
          tonari_context_fail (context, _ ("The organisation could not be read."), error);
        }
      return;
    }

  first = self->sheet == NULL;
  g_clear_pointer (&self->sheet, tonari_organisation_sheet_free);
  self->sheet = tonari_organisation_sheet_copy (row);
  fill (self);
  if (first)
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
  g_signal_emit (self, signals[SHOWN], 0);
}

static void
read_again (GtkWidget *widget, GCancellable *cancellable)
{
  TonariOrganisationPage *self = TONARI_ORGANISATION_PAGE (widget);
  Wanted wanted = { self->id, tonari_context_today (self->context) };

  if (self->id != 0 && cancellable != NULL)
    tonari_context_load (self->context, load_func, g_memdup2 (&wanted, sizeof wanted), g_free,
                         (GDestroyNotify) tonari_organisation_sheet_free, cancellable, loaded_cb,
                         tonari_weak_new (self));
}

static void
tonari_organisation_page_dispose (GObject *object)
{
  TonariOrganisationPage *self = TONARI_ORGANISATION_PAGE (object);

  g_clear_object (&self->reading);
  g_clear_object (&self->context);
  g_clear_object (&self->order);
  g_clear_pointer (&self->sheet, tonari_organisation_sheet_free);

  G_OBJECT_CLASS (tonari_organisation_page_parent_class)->dispose (object);
}

static void
tonari_organisation_page_class_init (TonariOrganisationPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_organisation_page_dispose;

  signals[SHOWN] = g_signal_new ("shown", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
  signals[GONE] = g_signal_new ("gone", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
}

static void
tonari_organisation_page_init (TonariOrganisationPage *self)
{
  GtkWidget *scrolled = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, NULL);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *by_date = gtk_toggle_button_new_with_label (_ ("By Date"));

  self->box =
      g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 24, "margin-start", 12,
                    "margin-end", 12, "margin-top", 18, "margin-bottom", 24, NULL);
  self->by_name = gtk_toggle_button_new_with_label (_ ("By Name"));
  gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (self->by_name), GTK_TOGGLE_BUTTON (by_date));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (by_date), TRUE);
  g_signal_connect_object (self->by_name, "toggled", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  self->order = g_object_ref_sink (g_object_new (GTK_TYPE_BOX, "valign", GTK_ALIGN_CENTER, NULL));
  gtk_widget_add_css_class (self->order, "linked");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->order), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Order"),
                                  -1);
  gtk_box_append (GTK_BOX (self->order), by_date);
  gtk_box_append (GTK_BOX (self->order), self->by_name);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 820);
  adw_clamp_set_child (ADW_CLAMP (clamp), self->box);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);
  tonari_scroll_keys_add (GTK_SCROLLED_WINDOW (scrolled));
  adw_bin_set_child (ADW_BIN (self), scrolled);
}

GtkWidget *
tonari_organisation_page_new (TonariContext *context)
{
  static const char *const tables[] = { "organisations", "ties",     "watching_periods",
                                        "watching_news", "sharings", "referral_letters",
                                        "cases",         "persons",  NULL };
  TonariOrganisationPage *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  self = g_object_new (TONARI_TYPE_ORGANISATION_PAGE, NULL);
  self->context = g_object_ref (context);
  self->reading = tonari_reading_new (GTK_WIDGET (self), context, tables, read_again);

  return GTK_WIDGET (self);
}

void
tonari_organisation_page_show (TonariOrganisationPage *self, gint64 organisation)
{
  g_return_if_fail (TONARI_IS_ORGANISATION_PAGE (self));

  if (organisation != self->id)
    {
      g_clear_pointer (&self->sheet, tonari_organisation_sheet_free);
      clear (self);
    }
  self->id = organisation;
  tonari_reading_now (self->reading);
}

const TonariOrganisation *
tonari_organisation_page_row (TonariOrganisationPage *self)
{
  g_return_val_if_fail (TONARI_IS_ORGANISATION_PAGE (self), NULL);

  return self->sheet != NULL ? self->sheet->organisation : NULL;
}
