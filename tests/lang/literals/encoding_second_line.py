#!/usr/bin/env python
# -*- coding: cp1252 -*- : the coding line may be the second one; cp1252 maps 0x80 to the euro sign.
print repr(u"€"), repr("€")
