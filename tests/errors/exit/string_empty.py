# Even the empty string is a message.
import sys
sys.exit('')
