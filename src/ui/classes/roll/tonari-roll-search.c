/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-roll-search.h"

#include <string.h>

#include <glib/gi18n-lib.h>

struct _TonariRollSearch
{
  AdwBin parent_instance;

  GtkSearchEntry *entry;
  GtkText *line;
  char *preedit;
  char *text;
};

enum
{
  SEARCHED,
  ENTERED,
  KEY,
  LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariRollSearch, tonari_roll_search, ADW_TYPE_BIN)

static gboolean
is_composing (TonariRollSearch *self)
{
  return self->preedit != NULL && *self->preedit != '\0';
}

/* The digit at the end, of either width, and where it begins; -1 without one. */
static int
last_digit (const char *text, const char **begins)
{
  const char *last = *text != '\0' ? g_utf8_find_prev_char (text, text + strlen (text)) : NULL;

  if (last == NULL)
    return -1;
  *begins = last;

  return g_unichar_digit_value (g_utf8_get_char (last));
}

static void
update (TonariRollSearch *self)
{
  g_autofree char *text = g_strconcat (gtk_editable_get_text (GTK_EDITABLE (self->entry)),
                                       self->preedit != NULL ? self->preedit : "", NULL);
  const char *digit = NULL;

  /* With the input method on, a digit is composed like a letter; it is no part of the name. */
  while (last_digit (text, &digit) >= 0)
    *(char *) digit = '\0';
  if (g_strcmp0 (text, self->text) == 0)
    return;

  g_free (self->text);
  self->text = g_steal_pointer (&text);
  g_signal_emit (self, signals[SEARCHED], 0, self->text);
}

static void
changed_cb (GtkEditable *editable, TonariRollSearch *self)
{
  const char *text = gtk_editable_get_text (editable);
  const char *begins = NULL;
  int digit = last_digit (text, &begins);
  gboolean done = FALSE;

  update (self);
  if (digit < 0)
    return;

  /* Comes back here with the text alone, which is what is looked for already. */
  gtk_editable_delete_text (editable, (int) g_utf8_pointer_to_offset (text, begins), -1);
  g_signal_emit (self, signals[KEY], 0, (guint) (GDK_KEY_0 + digit), 0u, &done);
}

static void
preedit_changed_cb (GtkText *line, const char *preedit, TonariRollSearch *self)
{
  g_free (self->preedit);
  self->preedit = g_strdup (preedit);
  update (self);
}

static void
activate_cb (GtkSearchEntry *entry, TonariRollSearch *self)
{
  g_signal_emit (self, signals[ENTERED], 0);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint keyval,
                guint keycode,
                GdkModifierType modifiers,
                TonariRollSearch *self)
{
  gboolean done = FALSE;

  if (is_composing (self))
    return FALSE;

  if (keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down)
    {
      g_signal_emit (self, signals[LEFT], 0);
      return TRUE;
    }
  if (keyval == GDK_KEY_Escape)
    {
      if (*gtk_editable_get_text (GTK_EDITABLE (self->entry)) == '\0')
        g_signal_emit (self, signals[LEFT], 0);
      else
        gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
      return TRUE;
    }

  g_signal_emit (self, signals[KEY], 0, keyval, (guint) modifiers, &done);

  return done;
}

const char *
tonari_roll_search_text (TonariRollSearch *self)
{
  g_return_val_if_fail (TONARI_IS_ROLL_SEARCH (self), "");

  return self->text != NULL ? self->text : "";
}

void
tonari_roll_search_set_text (TonariRollSearch *self, const char *text)
{
  g_return_if_fail (TONARI_IS_ROLL_SEARCH (self));

  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
}

void
tonari_roll_search_focus (TonariRollSearch *self)
{
  g_return_if_fail (TONARI_IS_ROLL_SEARCH (self));

  gtk_text_grab_focus_without_selecting (self->line);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
}

gboolean
tonari_roll_search_forward (TonariRollSearch *self, GtkEventControllerKey *controller)
{
  g_return_val_if_fail (TONARI_IS_ROLL_SEARCH (self), FALSE);

  /* The focus first: an input method composes only where the focus is. */
  tonari_roll_search_focus (self);
  return gtk_event_controller_key_forward (controller, GTK_WIDGET (self->line));
}

static void
tonari_roll_search_finalize (GObject *object)
{
  TonariRollSearch *self = TONARI_ROLL_SEARCH (object);

  g_free (self->preedit);
  g_free (self->text);

  G_OBJECT_CLASS (tonari_roll_search_parent_class)->finalize (object);
}

static void
tonari_roll_search_class_init (TonariRollSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tonari_roll_search_finalize;

  signals[SEARCHED] = g_signal_new ("searched", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                    NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[ENTERED] = g_signal_new ("entered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
  signals[KEY] =
      g_signal_new ("key", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled,
                    NULL, NULL, G_TYPE_BOOLEAN, 2, G_TYPE_UINT, G_TYPE_UINT);
  signals[LEFT] = g_signal_new ("left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
}

static void
tonari_roll_search_init (TonariRollSearch *self)
{
  const char *name = _ ("Who has come? A few letters of the name");
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->entry = GTK_SEARCH_ENTRY (gtk_search_entry_new ());
  self->line = GTK_TEXT (gtk_editable_get_delegate (GTK_EDITABLE (self->entry)));
  /* Short, for a narrow window; who only hears it is told more. */
  g_object_set (self->entry, "placeholder-text", _ ("Find a name"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->line), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->entry));

  /* Not “search-changed”, which waits: who came in should be there with the letter. */
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (changed_cb), self, 0);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (activate_cb), self, 0);
  g_signal_connect_object (self->line, "preedit-changed", G_CALLBACK (preedit_changed_cb), self, 0);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

GtkWidget *
tonari_roll_search_new (void)
{
  return g_object_new (TONARI_TYPE_ROLL_SEARCH, NULL);
}
