/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define TONARI_STORE_ERROR (tonari_store_error_quark ())

/**
 * TonariStoreError:
 * @TONARI_STORE_ERROR_FAILED: something else; the message says what
 * @TONARI_STORE_ERROR_NOT_FOUND: there is no such file or row
 * @TONARI_STORE_ERROR_EXISTS: a file is there already
 * @TONARI_STORE_ERROR_BUSY: the book is in use elsewhere
 * @TONARI_STORE_ERROR_CONSTRAINT: the book refuses the row (a code twice, a row that something points at)
 * @TONARI_STORE_ERROR_CHANGED: somebody has changed the row since it was read
 * @TONARI_STORE_ERROR_CORRUPT: the book is damaged
 * @TONARI_STORE_ERROR_NOT_A_BOOK: a file, but no book
 * @TONARI_STORE_ERROR_FULL: the disk is full
 * @TONARI_STORE_ERROR_READ_ONLY: the place cannot be written to
 * @TONARI_STORE_ERROR_TOO_NEW: made by a newer Tonari
 * @TONARI_STORE_ERROR_WRONG_KEY: the key does not open it
 * @TONARI_STORE_ERROR_NETWORK_PLACE: the book lies on a network file system
 * @TONARI_STORE_ERROR_CANCELLED: cancelled by the person
 *
 * Every message is translated and says what, where and what to do.
 */
typedef enum
{
  TONARI_STORE_ERROR_FAILED,
  TONARI_STORE_ERROR_NOT_FOUND,
  TONARI_STORE_ERROR_EXISTS,
  TONARI_STORE_ERROR_BUSY,
  TONARI_STORE_ERROR_CONSTRAINT,
  TONARI_STORE_ERROR_CHANGED,
  TONARI_STORE_ERROR_CORRUPT,
  TONARI_STORE_ERROR_NOT_A_BOOK,
  TONARI_STORE_ERROR_FULL,
  TONARI_STORE_ERROR_READ_ONLY,
  TONARI_STORE_ERROR_TOO_NEW,
  TONARI_STORE_ERROR_WRONG_KEY,
  TONARI_STORE_ERROR_NETWORK_PLACE,
  TONARI_STORE_ERROR_CANCELLED,
} TonariStoreError;

GQuark tonari_store_error_quark (void);

G_END_DECLS
