/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"
#include "tonari-intake-sheet.h"

G_BEGIN_DECLS

/** tonari_intake_print_open: the print dialog for the intake; a blank form to be written on by hand while nothing of it is saved. The file bears the code alone. */
void tonari_intake_print_open (GtkWidget               *from,
                               TonariContext           *context,
                               const TonariIntakeSheet *sheet);

G_END_DECLS
