/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-made-up-offer.h"

#include <glib/gi18n-lib.h>

#include "tonari-make-up-dialog.h"

struct _TonariMadeUpOffer
{
  AdwBin parent_instance;

  TonariClassModel *model;
  gint64 session;
  gint64 enrolment;
  GtkLabel *label;
};

G_DEFINE_FINAL_TYPE (TonariMadeUpOffer, tonari_made_up_offer, ADW_TYPE_BIN)

static void
update (TonariMadeUpOffer *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self),
                          self->enrolment != 0 &&
                              tonari_class_model_state (self->model, self->session, self->enrolment) ==
                                  TONARI_ATTENDANCE_STATE_MAKE_UP);
}

void
tonari_made_up_offer_withdraw (TonariMadeUpOffer *self)
{
  g_return_if_fail (TONARI_IS_MADE_UP_OFFER (self));

  self->enrolment = 0;
  update (self);
}

static void
made_up_cb (TonariRollList *people, gint64 session, TonariRollRow *row, TonariMadeUpOffer *self)
{
  /* Translators: a button; %s is the name of somebody who made up a missed session */
  g_autofree char *text = g_strdup_printf (_ ("%s: How It Was Made Up…"), tonari_roll_row_name (row));

  gtk_label_set_text (self->label, text);
  self->session = session;
  self->enrolment = tonari_roll_row_enrolment (row);
  update (self);
}

static void
said_cb (TonariRollList *people, const char *text, TonariMadeUpOffer *self)
{
  tonari_made_up_offer_withdraw (self);
}

static void
marked_cb (TonariClassModel *model, gint64 session, gint64 enrolment, TonariMadeUpOffer *self)
{
  if (tonari_class_model_sheet (model) != NULL)
    update (self);
}

static void
loaded_cb (TonariClassModel *model, TonariMadeUpOffer *self)
{
  if (tonari_class_model_sheet (model) != NULL)
    update (self);
}

static void
clicked_cb (GtkButton *button, TonariMadeUpOffer *self)
{
  tonari_make_up_dialog_present (tonari_class_model_context (self->model), self->session, self->enrolment,
                                 GTK_WIDGET (self));
}

static void
tonari_made_up_offer_dispose (GObject *object)
{
  TonariMadeUpOffer *self = TONARI_MADE_UP_OFFER (object);

  g_clear_object (&self->model);

  G_OBJECT_CLASS (tonari_made_up_offer_parent_class)->dispose (object);
}

static void
tonari_made_up_offer_class_init (TonariMadeUpOfferClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_made_up_offer_dispose;
}

static void
tonari_made_up_offer_init (TonariMadeUpOffer *self)
{
  GtkWidget *button = gtk_button_new ();

  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (self->label, 36);
  gtk_button_set_child (GTK_BUTTON (button), GTK_WIDGET (self->label));
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, 0);
  adw_bin_set_child (ADW_BIN (self), button);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
tonari_made_up_offer_new (TonariClassModel *model, TonariRollList *people)
{
  TonariMadeUpOffer *self = g_object_new (TONARI_TYPE_MADE_UP_OFFER, NULL);

  self->model = g_object_ref (model);
  /* The mark is told first, and then that it was a make-up. */
  g_signal_connect_object (people, "said", G_CALLBACK (said_cb), self, 0);
  g_signal_connect_object (people, "made-up", G_CALLBACK (made_up_cb), self, 0);
  g_signal_connect_object (model, "marked", G_CALLBACK (marked_cb), self, 0);
  g_signal_connect_object (model, "loaded", G_CALLBACK (loaded_cb), self, 0);

  return GTK_WIDGET (self);
}
