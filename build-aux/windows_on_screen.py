#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which windows stand on an X screen.

A dialog, a menu and a popover each are a window of their own to the X server, however busy the program is: asking the
server takes a millisecond, asking the program on the bus of accessibility takes seconds.
"""

import ctypes

VIEWABLE = 2
# Helpers of the window manager are a point somewhere outside.
LEAST = 12


class Attributes(ctypes.Structure):
    """XWindowAttributes of Xlib, up to the state; the rest is room."""

    _fields_ = [(name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")]
    _fields_ += [("visual", ctypes.c_void_p), ("root", ctypes.c_ulong)]
    _fields_ += [(name, ctypes.c_int) for name in ("kind", "bit_gravity", "win_gravity", "backing_store")]
    _fields_ += [("backing_planes", ctypes.c_ulong), ("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int)]
    _fields_ += [("colormap", ctypes.c_ulong), ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int), ("rest", ctypes.c_ulong * 8)]


class Windows:
    """The windows of the display of this process's environment, but for those that were there before."""

    def __init__(self):
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        # A window may go between two questions: Xlib would end the process.
        kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
        self.calm = kind(lambda display, error: 0)
        self.x11.XSetErrorHandler(self.calm)
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(None))
        if not self.display.value:
            raise RuntimeError("there is no display")
        self.root = ctypes.c_ulong(self.x11.XDefaultRootWindow(self.display))
        self.strangers = set()
        self.strangers = self.now()

    def now(self):
        """Those that can be seen, as a set of numbers."""
        root, parent, below, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        if not self.x11.XQueryTree(self.display, self.root, ctypes.byref(root), ctypes.byref(parent), ctypes.byref(below), ctypes.byref(count)):
            return set()
        every = [below[number] for number in range(count.value)]
        if below:
            self.x11.XFree(below)
        return {window for window in every if window not in self.strangers and self.is_seen(window)}

    def is_seen(self, window):
        it = Attributes()
        return bool(self.x11.XGetWindowAttributes(self.display, ctypes.c_ulong(window), ctypes.byref(it))) \
            and it.map_state == VIEWABLE and it.width >= LEAST and it.height >= LEAST
