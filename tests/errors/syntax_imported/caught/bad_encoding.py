# -*- coding: martian -*-
