# A unicode message that can be encoded.
import sys
sys.exit(u'plain')
