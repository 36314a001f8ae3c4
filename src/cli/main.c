/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli.h"

int
main (int argc, char **argv)
{
  return tonari_cli_main (argc, argv);
}
