/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-office-page.h"

#include <glib/gi18n-lib.h>

#include "tonari-entities.h"
#include "tonari-handover-window.h"
#include "tonari-meeting-page.h"
#include "tonari-office-editors.h"
#include "tonari-office-header.h"
#include "tonari-office-print.h"
#include "tonari-office-section.h"
#include "tonari-page.h"
#include "tonari-weak.h"

#define MEETINGS 0
#define HANDOVERS 3
#define N_SECTIONS 4

struct _TonariOfficePage
{
  AdwBin parent_instance;

  TonariContext *context;
  TonariOfficeData *data;
  GCancellable *cancellable;
  GtkStack *stack;
  GtkStack *lists;
  GtkWidget *sections[N_SECTIONS];
  TonariMeetingPage *meeting;
  gint64 meeting_id;
  GtkWidget *header;
  char *wanted_table;
  gint64 wanted_id;
  gboolean wants_focus;
  gboolean stale;
};

static void tonari_office_page_page_init (TonariPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TonariOfficePage,
                               tonari_office_page,
                               ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (TONARI_TYPE_PAGE, tonari_office_page_page_init))

static guint
place (TonariOfficePage *self)
{
  for (guint i = 0; i < N_SECTIONS; i++)
    if (gtk_stack_get_visible_child (self->lists) == self->sections[i])
      return i;

  return 0;
}

static TonariOfficeSection *
section (TonariOfficePage *self)
{
  return TONARI_OFFICE_SECTION (self->sections[place (self)]);
}

static gboolean
shows_meeting (TonariOfficePage *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "meeting") == 0;
}

static void
update_header (TonariOfficePage *self)
{
  const TonariMeeting *meeting = shows_meeting (self) ? tonari_meeting_page_meeting (self->meeting) : NULL;

  tonari_office_header_show (TONARI_OFFICE_HEADER (self->header), (int) place (self), meeting);
  tonari_page_header_changed (TONARI_PAGE (self));
}

static void
show_lists (TonariOfficePage *self)
{
  self->meeting_id = 0;
  gtk_stack_set_visible_child_name (self->stack, "lists");
  update_header (self);
}

static void
show_meeting (TonariOfficePage *self, gint64 id)
{
  if (self->data == NULL || !tonari_meeting_page_show (self->meeting, self->data, id))
    {
      show_lists (self);
      return;
    }
  self->meeting_id = id;
  gtk_stack_set_visible_child_name (self->stack, "meeting");
  update_header (self);
}

static void
saved_meeting_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  TonariOfficePage *self = data;

  if (row == NULL)
    return;
  g_free (self->wanted_table);
  self->wanted_table = g_strdup ("meetings");
  self->wanted_id = ((const TonariRow *) row)->id;
}

static void
begin_meeting (TonariOfficePage *self, TonariMeetingKind kind, gint64 case_id)
{
  if (self->data != NULL)
    tonari_office_edit_meeting (GTK_WIDGET (self), self->context, self->data, NULL, kind, case_id,
                                saved_meeting_cb);
}

static void
begin (TonariOfficePage *self, guint which)
{
  guint n_kinds;
  const TonariOfficeKind *kind = &tonari_office_kinds (&n_kinds)[which];

  if (which == MEETINGS)
    begin_meeting (self,
                   tonari_office_section_choice (TONARI_OFFICE_SECTION (self->sections[MEETINGS])) == 2
                       ? TONARI_MEETING_KIND_STUDY
                       : TONARI_MEETING_KIND_CASE,
                   0);
  else if (which == HANDOVERS)
    tonari_handover_window_open (GTK_WIDGET (self), self->context, 0);
  else if (self->data != NULL)
    tonari_office_edit (GTK_WIDGET (self), self->context, self->data, kind->look.entity, NULL, 0);
}

static void
opened_cb (TonariOfficePage *self, gint64 id, GtkWidget *from)
{
  guint n_kinds;
  const TonariOfficeKind *kinds = tonari_office_kinds (&n_kinds);

  for (guint i = 0; i < N_SECTIONS; i++)
    if (self->sections[i] == from)
      {
        const TonariEntity *entity = kinds[i].look.entity;

        if (id == 0)
          begin (self, i);
        else if (i == MEETINGS)
          show_meeting (self, id);
        else
          tonari_office_edit (GTK_WIDGET (self), self->context, self->data, entity,
                              tonari_office_data_row (self->data, entity, id), 0);
      }
}

/* The meeting to which a row of a table belongs. */
static gint64
meeting_of (TonariOfficePage *self, const char *table, gint64 id)
{
  const TonariEntity *entity = tonari_entity_for_table (table);
  const TonariField *owner = tonari_entity_field (entity, "meeting");
  gconstpointer row;

  if (g_str_equal (table, "meetings"))
    return id;
  row = tonari_office_data_row (self->data, entity, id);

  return row != NULL && owner != NULL ? *TONARI_FIELD_PTR (owner, row, gint64) : 0;
}

static void
say_gone (TonariOfficePage *self)
{
  tonari_context_say (self->context, _ ("This could not be opened. It may have been deleted."));
}

/* What was asked for before it was read. */
static void
show_wanted (TonariOfficePage *self)
{
  g_autofree char *table = g_steal_pointer (&self->wanted_table);
  int which = table != NULL ? tonari_office_kinds_find (table) : -1;

  if (g_strcmp0 (table, TONARI_OFFICE_PAGE_CASE_MEETING) == 0)
    begin_meeting (self, TONARI_MEETING_KIND_CASE, self->wanted_id);
  if (which < 0)
    return;
  if (which == MEETINGS)
    {
      gint64 meeting = meeting_of (self, table, self->wanted_id);

      if (tonari_office_data_row (self->data, &tonari_meeting_entity, meeting) == NULL)
        {
          say_gone (self);
          return;
        }
      show_meeting (self, meeting);
      tonari_meeting_page_reveal (self->meeting, table, self->wanted_id);
    }
  else if (tonari_office_section_reveal (TONARI_OFFICE_SECTION (self->sections[which]), self->wanted_id) !=
           NULL)
    opened_cb (self, self->wanted_id, self->sections[which]);
  else
    say_gone (self);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariOfficePage) self = tonari_weak_take (data);

  if (self == NULL || self->context == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (row == NULL)
    {
      if (error != NULL)
        tonari_context_fail (context, _ ("The office’s work could not be read."), error);
      return;
    }
  g_clear_pointer (&self->data, tonari_office_data_unref);
  self->data = tonari_office_data_ref ((TonariOfficeData *) row);
  for (guint i = 0; i < N_SECTIONS; i++)
    tonari_office_section_show (TONARI_OFFICE_SECTION (self->sections[i]), self->data);
  if (self->meeting_id != 0)
    show_meeting (self, self->meeting_id);
  if (self->wants_focus)
    tonari_office_section_focus (section (self));
  self->wants_focus = FALSE;
  show_wanted (self);
}

static void
load (TonariOfficePage *self)
{
  self->stale = FALSE;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (tonari_context_queue (self->context) == NULL)
    return;
  self->cancellable = g_cancellable_new ();
  tonari_context_load (self->context, tonari_office_data_load, NULL, NULL,
                       (GDestroyNotify) tonari_office_data_unref, self->cancellable, loaded_cb,
                       tonari_weak_new (self));
}

static void
changed_cb (TonariOfficePage *self, const char *table, gint64 id)
{
  /* Another book has other meetings. */
  if (*table == '\0' && tonari_context_queue (self->context) == NULL)
    show_lists (self);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    load (self);
  else
    self->stale = TRUE;
}

static void
tonari_office_page_map (GtkWidget *widget)
{
  TonariOfficePage *self = TONARI_OFFICE_PAGE (widget);

  GTK_WIDGET_CLASS (tonari_office_page_parent_class)->map (widget);
  if (self->stale)
    load (self);
}

static char *
get_title (TonariPage *page)
{
  TonariOfficePage *self = TONARI_OFFICE_PAGE (page);

  return shows_meeting (self) ? tonari_meeting_page_title (self->meeting) : g_strdup (_ ("Office Work"));
}

static gboolean
can_go_back (TonariPage *page)
{
  return TRUE;
}

static gboolean
go_back (TonariPage *page)
{
  TonariOfficePage *self = TONARI_OFFICE_PAGE (page);
  gint64 id = self->meeting_id;

  if (!shows_meeting (self))
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", "s", "cases");
      return TRUE;
    }
  show_lists (self);
  tonari_office_section_reveal (TONARI_OFFICE_SECTION (self->sections[MEETINGS]), id);

  return TRUE;
}

static gboolean
add_page (TonariPage *page)
{
  TonariOfficePage *self = TONARI_OFFICE_PAGE (page);

  if (shows_meeting (self))
    tonari_meeting_page_add (self->meeting);
  else
    begin (self, place (self));

  return TRUE;
}

static gboolean
find_page (TonariPage *page)
{
  TonariOfficePage *self = TONARI_OFFICE_PAGE (page);

  if (shows_meeting (self))
    show_lists (self);
  tonari_office_section_find (section (self));

  return TRUE;
}

static gboolean
print_page (TonariPage *page)
{
  TonariOfficePage *self = TONARI_OFFICE_PAGE (page);
  const GPtrArray *shown = tonari_office_section_shown (section (self));

  if (shows_meeting (self))
    tonari_meeting_page_print (self->meeting);
  else if (place (self) == HANDOVERS && shown != NULL && shown->len > 0)
    tonari_office_print_handovers (GTK_WIDGET (self), self->context, shown);
  else
    tonari_context_say (self->context, _ ("Open a meeting, or the hand-overs, to print them."));

  return TRUE;
}

static gboolean
show_row (TonariPage *page, const char *table, gint64 id)
{
  TonariOfficePage *self = TONARI_OFFICE_PAGE (page);
  int which =
      g_str_equal (table, TONARI_OFFICE_PAGE_CASE_MEETING) ? MEETINGS : tonari_office_kinds_find (table);

  if (which < 0)
    return FALSE;
  gtk_stack_set_visible_child (self->lists, self->sections[which]);
  show_lists (self);
  if (id == 0)
    {
      /* Whoever asks for a list by a key wants to be in it. */
      self->wants_focus = self->data == NULL || self->stale;
      if (!self->wants_focus)
        tonari_office_section_focus (section (self));
      return TRUE;
    }
  g_free (self->wanted_table);
  self->wanted_table = g_strdup (table);
  self->wanted_id = id;
  if (self->data != NULL && !self->stale)
    show_wanted (self);

  return TRUE;
}

static gboolean
take_focus (TonariPage *page)
{
  TonariOfficePage *self = TONARI_OFFICE_PAGE (page);

  if (self->data == NULL)
    return FALSE;
  if (shows_meeting (self))
    return gtk_widget_child_focus (GTK_WIDGET (self->meeting), GTK_DIR_TAB_FORWARD);
  tonari_office_section_focus (section (self));

  return TRUE;
}

static gint64
get_case (TonariPage *page)
{
  TonariOfficePage *self = TONARI_OFFICE_PAGE (page);
  const TonariMeeting *meeting = shows_meeting (self) ? tonari_meeting_page_meeting (self->meeting) : NULL;

  return meeting != NULL && meeting->kind == TONARI_MEETING_KIND_CASE ? meeting->case_id : 0;
}

static GtkWidget *
get_header_widget (TonariPage *page)
{
  return TONARI_OFFICE_PAGE (page)->header;
}

static void
tonari_office_page_page_init (TonariPageInterface *iface)
{
  iface->get_title = get_title;
  iface->can_go_back = can_go_back;
  iface->go_back = go_back;
  iface->add = add_page;
  iface->find = find_page;
  iface->print = print_page;
  iface->show_row = show_row;
  iface->take_focus = take_focus;
  iface->get_case = get_case;
  iface->get_header_widget = get_header_widget;
}

static gboolean
turn_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  TonariOfficePage *self = TONARI_OFFICE_PAGE (widget);
  guint next = (place (self) + N_SECTIONS + GPOINTER_TO_INT (data)) % N_SECTIONS;

  if (shows_meeting (self))
    return FALSE;
  gtk_stack_set_visible_child (self->lists, self->sections[next]);
  tonari_office_section_focus (section (self));

  return TRUE;
}

static void
add_turn (GtkEventController *keys, guint key, int by)
{
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (keys),
      gtk_shortcut_new (gtk_keyval_trigger_new (key, GDK_CONTROL_MASK),
                        gtk_callback_action_new (turn_cb, GINT_TO_POINTER (by), NULL)));
}

static void
begin_kind_cb (TonariOfficePage *self, int kind)
{
  begin_meeting (self, (TonariMeetingKind) kind, 0);
}

static void
tonari_office_page_dispose (GObject *object)
{
  TonariOfficePage *self = TONARI_OFFICE_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  g_clear_object (&self->header);
  g_clear_pointer (&self->data, tonari_office_data_unref);
  g_clear_pointer (&self->wanted_table, g_free);
  G_OBJECT_CLASS (tonari_office_page_parent_class)->dispose (object);
}

static void
tonari_office_page_class_init (TonariOfficePageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_office_page_dispose;
  GTK_WIDGET_CLASS (klass)->map = tonari_office_page_map;
}

static void
tonari_office_page_init (TonariOfficePage *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  self->stale = TRUE;
  self->header = g_object_ref_sink (tonari_office_header_new ());
  g_signal_connect_object (self->header, "new-meeting", G_CALLBACK (begin_kind_cb), self, G_CONNECT_SWAPPED);
  /* The lists would take these keys for themselves. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  add_turn (keys, GDK_KEY_Page_Down, 1);
  add_turn (keys, GDK_KEY_Page_Up, -1);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static void
build (TonariOfficePage *self)
{
  guint n_kinds;
  const TonariOfficeKind *kinds = tonari_office_kinds (&n_kinds);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *switcher = gtk_stack_switcher_new ();

  G_STATIC_ASSERT (HANDOVERS < N_SECTIONS);
  g_assert (n_kinds == N_SECTIONS);
  self->lists = GTK_STACK (gtk_stack_new ());
  self->stack = GTK_STACK (gtk_stack_new ());
  for (guint i = 0; i < N_SECTIONS; i++)
    {
      self->sections[i] = tonari_office_section_new (self->context, &kinds[i]);
      g_signal_connect_object (self->sections[i], "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
      gtk_stack_add_titled (self->lists, self->sections[i], kinds[i].look.entity->table,
                            g_dpgettext2 (GETTEXT_PACKAGE, "office", kinds[i].title));
    }
  gtk_stack_switcher_set_stack (GTK_STACK_SWITCHER (switcher), self->lists);
  gtk_widget_set_halign (switcher, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_top (switcher, 12);
  gtk_widget_set_vexpand (GTK_WIDGET (self->lists), TRUE);
  gtk_box_append (GTK_BOX (box), switcher);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->lists));
  g_signal_connect_object (self->lists, "notify::visible-child", G_CALLBACK (update_header), self,
                           G_CONNECT_SWAPPED);
  self->meeting = TONARI_MEETING_PAGE (tonari_meeting_page_new (self->context));
  gtk_stack_add_named (self->stack, box, "lists");
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->meeting), "meeting");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stack));
}

GtkWidget *
tonari_office_page_new (TonariContext *context)
{
  TonariOfficePage *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  self = g_object_new (TONARI_TYPE_OFFICE_PAGE, NULL);
  self->context = g_object_ref (context);
  build (self);
  update_header (self);
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
