# -*- coding: utf-8 -*-
# Bytes before the caret count, not characters.
name = 'äöü'; x = = 1
