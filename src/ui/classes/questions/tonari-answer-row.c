/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-answer-row.h"

#include <glib/gi18n-lib.h>

#include "tonari-label-parts.h"

struct _TonariAnswerRow
{
  AdwBin parent_instance;

  TonariQuestionnaireItem *item;
  guint number;
  gint64 value;
  gboolean showing;

  GPtrArray *buttons;
  GtkWidget *entry;
};

enum
{
  LEAVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariAnswerRow, tonari_answer_row, ADW_TYPE_BIN)

static gboolean
is_scale (TonariAnswerRow *self)
{
  return self->item->kind == TONARI_QUESTIONNAIRE_ITEM_KIND_SCALE;
}

/* The row takes the focus, so its name has to say what is answered. */
static void
name (TonariAnswerRow *self)
{
  g_autofree char *text = NULL;

  if (!is_scale (self))
    text = g_strdup_printf ("%u. %s", self->number, self->item->text);
  else if (self->value == TONARI_INT_UNKNOWN)
    /* Translators: number and text of a question that nobody has answered */
    text = g_strdup_printf (_ ("%1$u. %2$s: not answered"), self->number, self->item->text);
  else
    /* Translators: number and text of a question, the answer */
    text = g_strdup_printf (_ ("%1$u. %2$s: %3$d"), self->number, self->item->text, (int) self->value);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry != NULL ? self->entry : GTK_WIDGET (self)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
set_value (TonariAnswerRow *self, gint64 value)
{
  self->value = value;
  self->showing = TRUE;
  for (guint i = 0; i < self->buttons->len; i++)
    gtk_toggle_button_set_active (g_ptr_array_index (self->buttons, i), self->item->least + i == value);
  self->showing = FALSE;
  name (self);
}

static void
leave (TonariAnswerRow *self, int step)
{
  g_signal_emit (self, signals[LEAVE], 0, step);
}

static void
toggled_cb (GtkToggleButton *button, TonariAnswerRow *self)
{
  guint index = 0;

  if (self->showing || !g_ptr_array_find (self->buttons, button, &index))
    return;

  set_value (self, gtk_toggle_button_get_active (button) ? self->item->least + index : TONARI_INT_UNKNOWN);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static gint64
value_of_key (guint keyval)
{
  gunichar character = gdk_keyval_to_unicode (keyval);

  /* The key beside 0, as in the roll call; and t, for ten. */
  if (character == '-' || character == 't' || character == 'T')
    return 10;

  return g_unichar_isdigit (character) ? g_unichar_digit_value (character) : TONARI_INT_UNKNOWN;
}

static void
move_value (TonariAnswerRow *self, int step)
{
  if (self->value == TONARI_INT_UNKNOWN)
    set_value (self, step > 0 ? self->item->least : self->item->most);
  else
    set_value (self, CLAMP (self->value + step, self->item->least, self->item->most));
}

static gboolean
scale_key_cb (GtkEventControllerKey *controller,
              guint keyval,
              guint keycode,
              GdkModifierType modifiers,
              TonariAnswerRow *self)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  gint64 value;

  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return FALSE;

  switch (keyval)
    {
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      leave (self, 1);
      return TRUE;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      leave (self, -1);
      return TRUE;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      move_value (self, is_rtl ? 1 : -1);
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      move_value (self, is_rtl ? -1 : 1);
      return TRUE;
    case GDK_KEY_BackSpace:
    case GDK_KEY_Delete:
    case GDK_KEY_KP_Delete:
      set_value (self, TONARI_INT_UNKNOWN);
      return TRUE;
    default:
      break;
    }

  value = value_of_key (keyval);
  if (value == TONARI_INT_UNKNOWN)
    return FALSE;
  if (value < self->item->least || value > self->item->most)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return TRUE;
    }
  set_value (self, value);
  leave (self, 1);

  return TRUE;
}

static gboolean
entry_key_cb (GtkEventControllerKey *controller,
              guint keyval,
              guint keycode,
              GdkModifierType modifiers,
              TonariAnswerRow *self)
{
  if (keyval != GDK_KEY_Up && keyval != GDK_KEY_Down)
    return FALSE;

  leave (self, keyval == GDK_KEY_Up ? -1 : 1);

  return TRUE;
}

static void
activated_cb (GtkEntry *entry, TonariAnswerRow *self)
{
  leave (self, 1);
}

static GtkWidget *
label_new (const char *text, gboolean dim)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (dim)
    {
      gtk_widget_add_css_class (label, "dim-label");
      gtk_widget_add_css_class (label, "caption");
    }

  return label;
}

static GtkWidget *
scale_new (TonariAnswerRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *ends = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *most = label_new (self->item->most_label, TRUE);

  gtk_widget_add_css_class (buttons, "linked");
  gtk_box_set_homogeneous (GTK_BOX (buttons), TRUE);
  for (gint64 value = self->item->least; value <= self->item->most; value++)
    {
      g_autofree char *text = g_strdup_printf ("%d", (int) value);
      GtkWidget *button = gtk_toggle_button_new_with_label (text);

      gtk_widget_set_focusable (button, FALSE);
      gtk_widget_set_hexpand (button, TRUE);
      g_signal_connect (button, "toggled", G_CALLBACK (toggled_cb), self);
      gtk_box_append (GTK_BOX (buttons), button);
      g_ptr_array_add (self->buttons, button);
    }
  gtk_box_append (GTK_BOX (box), buttons);

  gtk_label_set_xalign (GTK_LABEL (most), 1);
  gtk_widget_set_halign (most, GTK_ALIGN_END);
  gtk_widget_set_hexpand (most, TRUE);
  gtk_box_append (GTK_BOX (ends), label_new (self->item->least_label, TRUE));
  gtk_box_append (GTK_BOX (ends), most);
  if (self->item->least_label != NULL || self->item->most_label != NULL)
    gtk_box_append (GTK_BOX (box), ends);
  else
    g_object_unref (g_object_ref_sink (ends));

  return box;
}

static void
build (TonariAnswerRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkWidget *heading = label_new ("", FALSE);
  g_autofree char *title = g_strdup_printf ("%u. %s", self->number, self->item->text);

  tonari_label_phrases_show (GTK_LABEL (heading), title);
  gtk_box_append (GTK_BOX (box), heading);
  if (is_scale (self))
    {
      gtk_box_append (GTK_BOX (box), scale_new (self));
      gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
      g_signal_connect (keys, "key-pressed", G_CALLBACK (scale_key_cb), self);
      gtk_widget_add_controller (GTK_WIDGET (self), keys);
    }
  else
    {
      self->entry = gtk_entry_new ();
      gtk_box_append (GTK_BOX (box), self->entry);
      g_signal_connect (self->entry, "activate", G_CALLBACK (activated_cb), self);
      /* The text inside would take the keys for itself. */
      gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
      g_signal_connect (keys, "key-pressed", G_CALLBACK (entry_key_cb), self);
      gtk_widget_add_controller (self->entry, keys);
    }
  adw_bin_set_child (ADW_BIN (self), box);
  name (self);
}

TonariQuestionnaireAnswer *
tonari_answer_row_answer (TonariAnswerRow *self)
{
  TonariQuestionnaireAnswer *answer = tonari_questionnaire_answer_new ();

  g_return_val_if_fail (TONARI_IS_ANSWER_ROW (self), answer);

  answer->item = self->item->row.id;
  answer->value = self->value;
  if (self->entry != NULL)
    {
      g_autofree char *words = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));

      if (*words != '\0')
        answer->words = g_steal_pointer (&words);
    }

  return answer;
}

void
tonari_answer_row_set (TonariAnswerRow *self, const TonariQuestionnaireAnswer *answer)
{
  g_return_if_fail (TONARI_IS_ANSWER_ROW (self));

  if (self->entry != NULL)
    gtk_editable_set_text (GTK_EDITABLE (self->entry),
                           answer != NULL && answer->words != NULL ? answer->words : "");
  else
    set_value (self, answer != NULL ? answer->value : TONARI_INT_UNKNOWN);
}

gboolean
tonari_answer_row_is_empty (TonariAnswerRow *self)
{
  g_autoptr (TonariQuestionnaireAnswer) answer = NULL;

  g_return_val_if_fail (TONARI_IS_ANSWER_ROW (self), TRUE);

  answer = tonari_answer_row_answer (self);

  return answer->value == TONARI_INT_UNKNOWN && answer->words == NULL;
}

static gboolean
tonari_answer_row_grab_focus (GtkWidget *widget)
{
  TonariAnswerRow *self = TONARI_ANSWER_ROW (widget);

  if (self->entry != NULL)
    return gtk_widget_grab_focus (self->entry);

  return GTK_WIDGET_CLASS (tonari_answer_row_parent_class)->grab_focus (widget);
}

static void
tonari_answer_row_dispose (GObject *object)
{
  TonariAnswerRow *self = TONARI_ANSWER_ROW (object);

  for (guint i = 0; i < self->buttons->len; i++)
    g_signal_handlers_disconnect_by_data (g_ptr_array_index (self->buttons, i), self);
  g_ptr_array_set_size (self->buttons, 0);

  G_OBJECT_CLASS (tonari_answer_row_parent_class)->dispose (object);
}

static void
tonari_answer_row_finalize (GObject *object)
{
  TonariAnswerRow *self = TONARI_ANSWER_ROW (object);

  g_ptr_array_unref (self->buttons);
  tonari_questionnaire_item_free (self->item);

  G_OBJECT_CLASS (tonari_answer_row_parent_class)->finalize (object);
}

static void
tonari_answer_row_class_init (TonariAnswerRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_answer_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = tonari_answer_row_finalize;
  widget_class->grab_focus = tonari_answer_row_grab_focus;
  gtk_widget_class_set_css_name (widget_class, "answerrow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  signals[LEAVE] = g_signal_new ("leave", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
tonari_answer_row_init (TonariAnswerRow *self)
{
  self->value = TONARI_INT_UNKNOWN;
  self->buttons = g_ptr_array_new ();
}

GtkWidget *
tonari_answer_row_new (const TonariQuestionnaireItem *item, guint number)
{
  TonariAnswerRow *self = g_object_new (TONARI_TYPE_ANSWER_ROW, NULL);

  self->item = tonari_questionnaire_item_copy (item);
  self->number = number;
  build (self);

  return GTK_WIDGET (self);
}
