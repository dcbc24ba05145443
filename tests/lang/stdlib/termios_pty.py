# Module termios: the attributes of a pseudo-terminal.
import posix, termios
def q(f):
    try: print repr(f())
    except Exception as e: print type(e), e
m, s = posix.openpty()
a = termios.tcgetattr(s)
print len(a), len(a[6]), a[:6], a[6][:8], posix.isatty(s)
a[3] &= ~(termios.ECHO | termios.ICANON); a[6][termios.VMIN] = 3
termios.tcsetattr(s, termios.TCSANOW, a)
print termios.tcgetattr(s)[3:], termios.tcgetattr(s) == a
q(lambda: termios.tcgetattr('x')); q(lambda: termios.tcsetattr(s, 0, [])); q(lambda: termios.tcsetattr(s, 9, a)); q(lambda: termios.tcsetattr(s, 0, a[:6] + [[]])); q(lambda: termios.tcflush(s, 99))
r, w = posix.pipe(); q(lambda: termios.tcgetattr(r)); q(lambda: termios.tcdrain(r)); q(lambda: termios.tcflush(s, termios.TCIFLUSH)); q(lambda: termios.tcflow(s, termios.TCOON)); q(lambda: termios.tcsendbreak(s, 0))
