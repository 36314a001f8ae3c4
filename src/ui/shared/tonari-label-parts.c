/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-label-parts.h"

#include <string.h>

/* What is longer would make the window wider. */
#define LONGEST 24
#define LONGEST_PHRASE 12
#define OBJECT_PARTICLE 0x3092 /* を */
#define LONGEST_PHRASE_OF_A_PAGE 20

static void
keep_whole (PangoAttrList *attributes, const char *text, const char *start, const char *end)
{
  PangoAttribute *whole = pango_attr_allow_breaks_new (FALSE);

  whole->start_index = (guint) (start - text);
  whole->end_index = (guint) (end - text);
  pango_attr_list_insert (attributes, whole);
}

void
tonari_label_parts_show (GtkLabel *label, const char *text)
{
  PangoAttrList *attributes = pango_attr_list_new ();
  const char *part = text;

  g_return_if_fail (GTK_IS_LABEL (label));

  while (part != NULL)
    {
      const char *end = strstr (part, TONARI_LABEL_PARTS_SEPARATOR);
      gsize length = end != NULL ? (gsize) (end - part) : strlen (part);

      if (g_utf8_strlen (part, (gssize) length) <= LONGEST)
        /* The dot stays with what it follows. */
        keep_whole (attributes, text, part, part + length + (end != NULL ? strlen (" ·") : 0));
      part = end != NULL ? end + strlen (TONARI_LABEL_PARTS_SEPARATOR) : NULL;
    }

  gtk_label_set_text (label, text);
  gtk_label_set_attributes (label, attributes);
  pango_attr_list_unref (attributes);
}

void
tonari_label_name_show (GtkLabel *label, const char *text)
{
  PangoAttrList *attributes = pango_attr_list_new ();
  const char *reading;
  const char *end;

  g_return_if_fail (GTK_IS_LABEL (label));
  g_return_if_fail (text != NULL);

  reading = strstr (text, "（");
  if (reading == NULL)
    reading = strchr (text, '(');
  end = reading != NULL ? reading : text + strlen (text);
  while (end > text && end[-1] == ' ')
    end--;
  if (g_utf8_strlen (text, end - text) <= LONGEST)
    keep_whole (attributes, text, text, end);
  if (reading != NULL && g_utf8_strlen (reading, -1) <= LONGEST)
    keep_whole (attributes, text, reading, reading + strlen (reading));

  gtk_label_set_text (label, text);
  gtk_label_set_attributes (label, attributes);
  pango_attr_list_unref (attributes);
}

static gboolean
is_hiragana (gunichar letter)
{
  return g_unichar_get_script (letter) == G_UNICODE_SCRIPT_HIRAGANA;
}

static gboolean
ends_phrase (gunichar letter, gunichar next)
{
  if (next == 0 || g_unichar_isspace (letter))
    return TRUE;
  if (g_unichar_ispunct (next))
    return FALSE;

  /* No word holds this letter: it stands behind a word alone. */
  if (letter == OBJECT_PARTICLE)
    return TRUE;

  return g_unichar_ispunct (letter) || (is_hiragana (letter) && !is_hiragana (next));
}

static PangoAttrList *
phrases_of (const char *text, glong longest)
{
  PangoAttrList *attributes = pango_attr_list_new ();
  const char *start = text;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      const char *next = g_utf8_next_char (at);

      /* A number stays with what it counts or stands for. */
      if (*at == ' ' && at > text && g_ascii_isdigit (at[-1]))
        continue;
      if (!ends_phrase (g_utf8_get_char (at), g_utf8_get_char (next)))
        continue;
      if (g_utf8_strlen (start, next - start) <= longest)
        keep_whole (attributes, text, start, next);
      start = next;
    }

  return attributes;
}

void
tonari_label_phrases_show_in (GtkLabel *label, const char *text, guint longest)
{
  PangoAttrList *attributes;

  g_return_if_fail (GTK_IS_LABEL (label));
  g_return_if_fail (text != NULL);

  attributes = phrases_of (text, (glong) longest);
  gtk_label_set_text (label, text);
  gtk_label_set_attributes (label, attributes);
  pango_attr_list_unref (attributes);
}

void
tonari_label_phrases_show (GtkLabel *label, const char *text)
{
  tonari_label_phrases_show_in (label, text, LONGEST_PHRASE);
}

guint
tonari_label_phrases_width (const char *text)
{
  guint widest = 0;
  guint width = 0;

  g_return_val_if_fail (text != NULL, 0);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      /* A space at the end of a line takes no place. */
      if (!g_unichar_isspace (letter))
        width += g_unichar_iswide (letter) ? 2 : 1;
      widest = MAX (widest, width);
      if (ends_phrase (letter, g_utf8_get_char (g_utf8_next_char (at))))
        width = 0;
    }

  return widest;
}

static GtkLabel *
label_of_class (GtkWidget *widget, const char *style)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_has_css_class (widget, style))
    return GTK_LABEL (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkLabel *found = label_of_class (child, style);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Neither a row nor a status page has a call for it; where they are built in another way, the text breaks as
 * it always did. */
static void
keep_phrases_within (GtkWidget *widget, const char *style, const char *text, glong longest)
{
  GtkLabel *label = label_of_class (widget, style);
  PangoAttrList *attributes;

  if (label == NULL || !g_str_equal (gtk_label_get_text (label), text))
    return;

  attributes = phrases_of (text, longest);
  /* The attributes of markup would join those of neighbouring phrases into one. */
  gtk_label_set_use_markup (label, FALSE);
  gtk_label_set_attributes (label, attributes);
  pango_attr_list_unref (attributes);
}

void
tonari_label_phrases_show_subtitle (AdwActionRow *row, const char *text)
{
  g_return_if_fail (ADW_IS_ACTION_ROW (row));
  g_return_if_fail (text != NULL);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_set_subtitle (row, text);
  keep_phrases_within (GTK_WIDGET (row), "subtitle", text, LONGEST_PHRASE);
}

void
tonari_label_phrases_show_expander (AdwExpanderRow *row, const char *text)
{
  g_return_if_fail (ADW_IS_EXPANDER_ROW (row));
  g_return_if_fail (text != NULL);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_expander_row_set_subtitle (row, text);
  keep_phrases_within (GTK_WIDGET (row), "subtitle", text, LONGEST_PHRASE);
}

void
tonari_label_phrases_show_group (AdwPreferencesGroup *group, const char *text)
{
  g_return_if_fail (ADW_IS_PREFERENCES_GROUP (group));

  adw_preferences_group_set_description (group, text);
  if (text != NULL)
    {
      keep_phrases_within (GTK_WIDGET (group), "dim-label", text, LONGEST_PHRASE_OF_A_PAGE);
      /* So it is called since libadwaita 1.7. */
      keep_phrases_within (GTK_WIDGET (group), "dimmed", text, LONGEST_PHRASE_OF_A_PAGE);
    }
}

void
tonari_label_phrases_show_description (AdwStatusPage *page)
{
  const char *text;

  g_return_if_fail (ADW_IS_STATUS_PAGE (page));

  text = adw_status_page_get_description (page);
  if (text != NULL)
    keep_phrases_within (GTK_WIDGET (page), "description", text, LONGEST_PHRASE_OF_A_PAGE);
}
