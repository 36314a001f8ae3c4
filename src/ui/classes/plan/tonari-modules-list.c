/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-modules-list.h"

#include <glib/gi18n-lib.h>

#include "tonari-module.h"

/* What comes before a theme, while its editor is open: ticks for other themes, words for the rest. */
typedef struct
{
  TonariEditor *editor;
  GPtrArray *uids;
  GPtrArray *checks;
  GtkEditable *words;
} Before;

static const TonariEditorRow module_rows[] = {
  { "title", N_ ("Title of the theme"), NULL, TONARI_EDITOR_REQUIRED },
  { "aims", N_ ("Aims"), NULL, TONARI_EDITOR_LONG },
  { "minutes", N_ ("Minutes"), NULL, 0 },
  { NULL, N_ ("Materials"), NULL, 0 },
  { "materials", N_ ("Materials and copies to bring"), N_ ("Several are divided by commas."),
    TONARI_EDITOR_LONG },
  { "links", N_ ("Links"), N_ ("Addresses or names of folders, one a line"), TONARI_EDITOR_LONG },
  { NULL, N_ ("At Home"), NULL, 0 },
  { "home_practice", N_ ("Home practice"), NULL, TONARI_EDITOR_LONG },
};

static void
before_free (gpointer data)
{
  Before *self = data;

  g_ptr_array_unref (self->uids);
  g_ptr_array_unref (self->checks);
  g_free (self);
}

static char *
check_module (gconstpointer row, const char **field, gpointer data)
{
  const TonariModule *module = row;

  if (module->minutes <= 24 * 60)
    return NULL;

  *field = "minutes";
  return g_strdup (_ ("A theme takes a day at most: 1,440 minutes."));
}

/* The pieces of what comes before; what divides them is the rule of TonariModule. */
static GStrv
split_before (const char *text)
{
  return g_regex_split_simple ("\\s*[;；、\n]\\s*", text != NULL ? text : "", 0, 0);
}

static const TonariModule *
find_module (GPtrArray *modules, const char *piece)
{
  for (guint i = 0; i < modules->len; i++)
    {
      const TonariModule *module = g_ptr_array_index (modules, i);

      if (g_strcmp0 (module->uid, piece) == 0 || g_strcmp0 (module->title, piece) == 0)
        return module;
    }

  return NULL;
}

static gboolean
comes_before (GPtrArray *modules, const TonariModule *module, const TonariModule *other)
{
  g_auto (GStrv) pieces = split_before (module->prerequisites);

  for (guint i = 0; pieces[i] != NULL; i++)
    if (*pieces[i] != '\0' && find_module (modules, pieces[i]) == other)
      return TRUE;

  return FALSE;
}

/* What comes before in words that name no theme. */
static char *
other_words (GPtrArray *modules, const TonariModule *module)
{
  g_auto (GStrv) pieces = split_before (module->prerequisites);
  GString *text = g_string_new (NULL);

  for (guint i = 0; pieces[i] != NULL; i++)
    {
      if (*pieces[i] == '\0' || find_module (modules, pieces[i]) != NULL)
        continue;
      if (text->len > 0)
        g_string_append (text, "; ");
      g_string_append (text, pieces[i]);
    }

  return g_string_free (text, FALSE);
}

static void
put_before (Before *self)
{
  g_autoptr (TonariModule) typed = tonari_module_new ();
  GString *text = g_string_new (NULL);
  g_autofree char *words = g_strdup (gtk_editable_get_text (self->words));

  for (guint i = 0; i < self->uids->len; i++)
    if (gtk_check_button_get_active (g_ptr_array_index (self->checks, i)))
      g_string_append_printf (text, "%s%s", text->len > 0 ? "; " : "",
                              (const char *) g_ptr_array_index (self->uids, i));
  if (*g_strstrip (words) != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? "; " : "", words);

  typed->prerequisites = g_string_free (text, FALSE);
  if (*typed->prerequisites == '\0')
    g_clear_pointer (&typed->prerequisites, g_free);
  tonari_editor_put (self->editor, "prerequisites", typed);
}

static void
toggled_cb (GtkCheckButton *check, Before *self)
{
  put_before (self);
}

static void
words_changed_cb (GtkEditable *words, Before *self)
{
  put_before (self);
}

static void
add_check (Before *self, AdwPreferencesGroup *group, const TonariModule *module, gboolean active)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), module->title);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, module->title, -1);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), active);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  adw_preferences_group_add (group, row);

  g_ptr_array_add (self->uids, g_strdup (module->uid));
  g_ptr_array_add (self->checks, check);
  g_signal_connect (check, "toggled", G_CALLBACK (toggled_cb), self);
}

static void
prepare_module (TonariOrderedList *list, TonariEditor *editor, gconstpointer row)
{
  const TonariModule *module = row;
  GPtrArray *modules = tonari_ordered_list_rows (list);
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  GtkWidget *entry = adw_entry_row_new ();
  Before *before = g_new0 (Before, 1);
  g_autofree char *words = NULL;

  before->editor = editor;
  before->uids = g_ptr_array_new_with_free_func (g_free);
  before->checks = g_ptr_array_new ();
  adw_preferences_group_set_title (group, _ ("What Comes Before"));
  adw_preferences_group_set_description (
      group, _ ("Where somebody lacks one of these, it is said as a thought; nothing is held back."));

  for (guint i = 0; modules != NULL && i < modules->len; i++)
    {
      const TonariModule *other = g_ptr_array_index (modules, i);
      gboolean chosen = comes_before (modules, module, other);

      /* A later one is offered only where it was chosen before the order was changed. */
      if (other->row.id == module->row.id ||
          (!chosen && module->row.id != 0 && other->position >= module->position))
        continue;
      add_check (before, group, other, chosen);
    }

  words = modules != NULL ? other_words (modules, module) : g_strdup (module->prerequisites);
  before->words = GTK_EDITABLE (entry);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (entry), _ ("Something else, in free words"));
  gtk_editable_set_text (before->words, words != NULL ? words : "");
  g_signal_connect (entry, "changed", G_CALLBACK (words_changed_cb), before);
  adw_preferences_group_add (group, entry);

  tonari_editor_add_widget (editor, GTK_WIDGET (group));
  g_object_set_data_full (G_OBJECT (group), "before", before, before_free);
}

static void
add_piece (GString *text, const char *piece)
{
  if (piece == NULL || *piece == '\0')
    return;
  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append (text, piece);
}

static void
describe_module (
    TonariOrderedList *self, GPtrArray *rows, guint index, char **title, char **subtitle, gpointer data)
{
  const TonariModule *module = g_ptr_array_index (rows, index);
  GString *text = g_string_new (NULL);
  g_autoptr (GString) titles = g_string_new (NULL);
  g_auto (GStrv) pieces = split_before (module->prerequisites);

  if (module->minutes != TONARI_INT_UNKNOWN)
    g_string_append_printf (text, ngettext ("%d minute", "%d minutes", (gulong) module->minutes),
                            (int) module->minutes);
  add_piece (text, module->aims);
  for (guint i = 0; pieces[i] != NULL; i++)
    {
      const TonariModule *before = *pieces[i] != '\0' ? find_module (rows, pieces[i]) : NULL;

      if (*pieces[i] == '\0')
        continue;
      g_string_append_printf (titles, "%s%s", titles->len > 0 ? _ (", ") : "",
                              before != NULL ? before->title : pieces[i]);
    }
  if (titles->len > 0)
    {
      /* Translators: %s are the themes that come before this one */
      g_autofree char *before = g_strdup_printf (_ ("Before it: %s"), titles->str);

      add_piece (text, before);
    }

  *title = g_strdup_printf ("%u  %s", index + 1, module->title);
  *subtitle = g_string_free (text, FALSE);
}

static const TonariOrderedKind modules = {
  .entity = &tonari_module_entity,
  .owner = "curriculum",
  .ordered = TRUE,
  .title = N_ ("Themes"),
  .add = N_ ("Add _Theme…"),
  .empty = N_ ("No themes yet. Add them in the order in which they are to come."),
  .new_title = N_ ("New Theme"),
  .edit_title = N_ ("Theme"),
  .rows = module_rows,
  .n_rows = G_N_ELEMENTS (module_rows),
  .check = check_module,
  .delete_label = N_ ("Delete theme"),
  .deleted = N_ ("Theme deleted"),
  .describe = describe_module,
  .prepare = prepare_module,
};

GtkWidget *
tonari_modules_list_new (TonariContext *context)
{
  return tonari_ordered_list_new (context, &modules, NULL);
}
