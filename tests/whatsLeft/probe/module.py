"""Facts about a module, for programs that import it and call `module_facts`."""

from facts import CALLABLE, calls, describe, say, type_facts

# Functions that can't be tried out: they end or fork the process, wait, print, or change it for good.
DANGEROUS = set('''abort fork forkpty _exit exit wait wait3 wait4 pause setsid setpgrp pthread_sigmask interrupt_main
    exit_thread start_new_thread start_new sleep getpass set_trace settrace setprofile setrecursionlimit settscdump
    _clear_type_cache call_tracing reload excepthook displayhook set_debug setdlopenflags acquire_lock release_lock
    getch raw_input tmpfile tmpnam tempnam openpty urandom ctermid times clock stack_size getloadavg nice
    setcheckinterval _debugmallocstats closelog openlog'''.split())

# What a module has of its own accord, under any implementation.
COMMON = ('__builtins__', '__file__', '__path__')


def module_facts(name, module):
    names = [n for n in sorted(dir(module)) if n not in COMMON]
    say(name, 'dir', ' '.join(names))
    for attribute in names:
        subject = '%s.%s' % (name, attribute)
        thing = getattr(module, attribute)
        if isinstance(thing, type) and issubclass(thing, BaseException):
            say(subject, 'is', describe(thing))
            say(subject, 'mro', ' '.join([base.__name__ for base in thing.__mro__]))
        elif isinstance(thing, type):
            type_facts(subject, thing)
        elif type(thing).__name__ in CALLABLE:
            say(subject, 'is', describe(thing))
            if attribute not in DANGEROUS:
                calls(subject, thing)
        elif isinstance(thing, (int, long, float, str, unicode)):
            say(subject, 'is', type(thing).__name__)
        else:
            say(subject, 'is', describe(thing))
