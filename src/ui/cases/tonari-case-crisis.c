/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-crisis.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-editors.h"
#include "tonari-case-fact.h"
#include "tonari-case-print.h"
#include "tonari-case-words.h"
#include "tonari-crisis-card.h"
#include "tonari-crisis.h"

struct _TonariCaseCrisis
{
  AdwWindow parent;

  TonariContext *context;
  TonariCaseSheet *sheet;
};

G_DEFINE_FINAL_TYPE (TonariCaseCrisis, tonari_case_crisis, ADW_TYPE_WINDOW)

static void
tonari_case_crisis_dispose (GObject *object)
{
  TonariCaseCrisis *self = TONARI_CASE_CRISIS (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);

  G_OBJECT_CLASS (tonari_case_crisis_parent_class)->dispose (object);
}

static void
tonari_case_crisis_class_init (TonariCaseCrisisClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_case_crisis_dispose;
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close", NULL);
}

/* The window gives way to the editor: what it shows would be old afterwards. */
static void
edit (TonariCaseCrisis *self, const TonariEntity *entity)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  tonari_case_editors_open (self->context, self->sheet, entity, NULL,
                            parent != NULL ? GTK_WIDGET (parent) : NULL);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
edit_card_cb (TonariCaseCrisis *self)
{
  edit (self, &tonari_crisis_card_entity);
}

static void
write_down_cb (TonariCaseCrisis *self)
{
  edit (self, &tonari_crisis_entity);
}

static GtkWidget *
column_new (const char *title, const char *button_label, GCallback clicked, TonariCaseCrisis *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *heading = gtk_label_new (title);
  GtkWidget *button = gtk_button_new_with_mnemonic (button_label);

  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_set_hexpand (heading, TRUE);
  gtk_widget_add_css_class (heading, "heading");
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (top), heading);
  gtk_box_append (GTK_BOX (top), button);
  gtk_box_append (GTK_BOX (box), top);

  return box;
}

static void
add_note (GtkWidget *box, const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (box), label);
}

static void
fill_card (TonariCaseCrisis *self, GtkWidget *box)
{
  const TonariCrisisCard *card;
  g_autofree char *agreed_on = NULL;

  if (self->sheet->crisis_cards->len == 0)
    {
      add_note (box, _ ("Not filled in yet. It is best talked over with the family while things are quiet."));
      return;
    }

  card = g_ptr_array_index (self->sheet->crisis_cards, 0);
  agreed_on = tonari_context_format_date (self->context, card->agreed_on);
  {
    const struct
    {
      const char *title;
      const char *value;
    } facts[] = {
      { _ ("Whom to Call, in This Order"), card->to_call },
      { _ ("Agreed With the Family Beforehand"), card->agreed },
      { _ ("What Is Noticed First"), card->signs },
      { _ ("What Helps to Calm Down"), card->calms },
      { _ ("Where to Go"), card->safe_place },
      { _ ("Notes"), card->note },
      { _ ("Talked Over On"), agreed_on },
    };

    for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
      if (facts[i].value != NULL && *facts[i].value != '\0')
        gtk_box_append (GTK_BOX (box), tonari_case_fact_new (facts[i].title, facts[i].value));
  }
}

static void
fill_events (TonariCaseCrisis *self, GtkWidget *box)
{
  TonariCaseWords words = { self->context, self->sheet };
  TonariCaseDescribe describe = tonari_case_words_describe (tonari_crisis_entity.table);

  if (self->sheet->crises->len == 0)
    add_note (box, _ ("None written down."));

  for (guint i = self->sheet->crises->len; i > 0; i--)
    {
      const TonariCrisis *crisis = g_ptr_array_index (self->sheet->crises, i - 1);
      g_autofree char *title = NULL;
      g_autofree char *subtitle = NULL;

      describe (crisis, &title, &subtitle, &words);
      gtk_box_append (GTK_BOX (box), tonari_case_fact_new (title, subtitle != NULL ? subtitle : ""));
      if (tonari_date_is_known (crisis->follow_up_on))
        {
          g_autofree char *day = tonari_context_format_date (self->context, crisis->follow_up_on);
          g_autofree char *text = g_strdup_printf (_ ("Look again on %s"), day);

          add_note (box, text);
        }
    }
}

static void
print_cb (TonariCaseCrisis *self)
{
  tonari_case_print (GTK_WIDGET (self), self->context, self->sheet, "crisis");
}

static GtkWidget *
header_new (TonariCaseCrisis *self)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *print = gtk_button_new_with_mnemonic (_ ("_Print…"));

  /* An empty card has its own form among the blank ones. */
  gtk_widget_set_visible (print, self->sheet->crisis_cards->len > 0);
  g_signal_connect_object (print, "clicked", G_CALLBACK (print_cb), self, G_CONNECT_SWAPPED);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), print);

  return header;
}

static void
build (TonariCaseCrisis *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *columns = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 24);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *card = column_new (_ ("Crisis Card"), _ ("_Edit the Card"), G_CALLBACK (edit_card_cb), self);
  GtkWidget *events =
      column_new (_ ("What Has Happened"), _ ("_Write Down a Crisis"), G_CALLBACK (write_down_cb), self);

  fill_card (self, card);
  fill_events (self, events);
  gtk_box_set_homogeneous (GTK_BOX (columns), TRUE);
  gtk_box_append (GTK_BOX (columns), card);
  gtk_box_append (GTK_BOX (columns), events);
  g_object_set (columns, "margin-start", 18, "margin-end", 18, "margin-top", 6, "margin-bottom", 18, NULL);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), columns);
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (content), header_new (self));
  gtk_box_append (GTK_BOX (content), scrolled);
  adw_window_set_content (ADW_WINDOW (self), content);
}

static void
tonari_case_crisis_init (TonariCaseCrisis *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self), 720, 520);
}

TonariCaseCrisis *
tonari_case_crisis_open (GtkWidget *from_widget, TonariContext *context, const TonariCaseSheet *sheet)
{
  TonariCaseCrisis *self;
  GtkRoot *root = gtk_widget_get_root (from_widget);
  g_autofree char *title = NULL;

  g_return_val_if_fail (sheet != NULL, NULL);

  self = g_object_new (TONARI_TYPE_CASE_CRISIS, "modal", TRUE, NULL);
  /* Translators: %s is the code of a case */
  title = g_strdup_printf (_ ("Crisis Card of %s"), sheet->acase->code);
  gtk_window_set_title (GTK_WINDOW (self), title);
  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (GTK_WINDOW (self), GTK_WINDOW (root));
  self->context = g_object_ref (context);
  self->sheet = tonari_case_sheet_ref ((TonariCaseSheet *) sheet);
  build (self);
  gtk_window_present (GTK_WINDOW (self));

  return self;
}
