# syslog: constants, masks, arguments; what LOG_PERROR shows. Where nobody listens a message is lost.
import syslog


def attempt(f, *args, **kw):
    try:
        print f.__name__, args, sorted(kw), repr(f(*args, **kw))
    except TypeError as error:
        print f.__name__, args, sorted(kw), error


print sorted(name for name in dir(syslog) if name != '__file__')
print sorted((name, getattr(syslog, name)) for name in dir(syslog) if isinstance(getattr(syslog, name), int))
for args in [(3,), (0,), (7,), (), ('a',)]:
    attempt(syslog.LOG_MASK, *args)
    attempt(syslog.LOG_UPTO, *args)
attempt(syslog.openlog, 'recorded', syslog.LOG_PERROR, syslog.LOG_LOCAL3)
attempt(syslog.syslog, 'a message')
attempt(syslog.syslog, syslog.LOG_DEBUG | syslog.LOG_MAIL, 'a debug message')
attempt(syslog.setlogmask, syslog.LOG_UPTO(syslog.LOG_ERR))
attempt(syslog.syslog, syslog.LOG_INFO, 'not shown')
attempt(syslog.syslog, syslog.LOG_ERR, 'shown')
attempt(syslog.setlogmask, 0)
attempt(syslog.setlogmask, 255)
attempt(syslog.setlogmask)
attempt(syslog.setlogmask, 'a')
attempt(syslog.setlogmask, 1, 2)
for args in [(), (3,), ('a', 'b'), (3, 4), (1, 'a', 2), ('nul\0',), (None,)]:
    attempt(syslog.syslog, *args)
attempt(syslog.syslog, u'unicode')
attempt(syslog.closelog)
attempt(syslog.closelog, 1)
attempt(syslog.openlog, 5)
attempt(syslog.openlog, ident='named', logoption=syslog.LOG_PERROR)
attempt(syslog.syslog, 'from another name')
attempt(syslog.openlog, 'x', 1, 8, 9)
attempt(syslog.openlog, 'x', 'y')
attempt(syslog.openlog, nothing=1)
syslog.closelog()
