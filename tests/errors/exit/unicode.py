# A unicode message that can't be encoded in ASCII leaves only the newline.
import sys
sys.exit(u'gr\xfcn \u20ac')
