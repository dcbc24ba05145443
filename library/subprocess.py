"""Starting programs, with pipes to their standard streams.

Popen._execute_child is put in place by Grumpy when this module has been imported: the start of a program is native.
"""
import errno
import fcntl
import os
import signal
import sys
import threading

mswindows = sys.platform == 'win32'

__all__ = ['Popen', 'PIPE', 'STDOUT', 'call', 'check_call', 'check_output', 'CalledProcessError']

PIPE = -1
STDOUT = -2

try:
    MAXFD = os.sysconf('SC_OPEN_MAX')
except (AttributeError, ValueError):
    MAXFD = 256


class CalledProcessError(Exception):
    """A program of check_call or check_output ended with an exit status that is not zero."""

    def __init__(self, returncode, cmd, output=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output

    def __str__(self):
        return "Command '%s' returned non-zero exit status %d" % (self.cmd, self.returncode)


def _retry(func, *args):
    """Call a function again as long as signals interrupt it."""
    while True:
        try:
            return func(*args)
        except (OSError, IOError) as e:
            if e.errno != errno.EINTR:
                raise


def call(*popenargs, **kwargs):
    """Run a program, wait for it, and return its exit status."""
    return Popen(*popenargs, **kwargs).wait()


def check_call(*popenargs, **kwargs):
    """Run a program and wait for it; CalledProcessError unless its exit status is zero."""
    status = call(*popenargs, **kwargs)
    if status:
        cmd = kwargs.get('args')
        raise CalledProcessError(status, popenargs[0] if cmd is None else cmd)
    return 0


def check_output(*popenargs, **kwargs):
    """Run a program and return what it writes; CalledProcessError unless its exit status is zero."""
    if 'stdout' in kwargs:
        raise ValueError('stdout argument not allowed, it will be overridden.')
    process = Popen(stdout=PIPE, *popenargs, **kwargs)
    output, _ = process.communicate()
    status = process.poll()
    if status:
        cmd = kwargs.get('args')
        raise CalledProcessError(status, popenargs[0] if cmd is None else cmd, output=output)
    return output


def list2cmdline(seq):
    """Join arguments to a command line as Windows' C runtime splits it."""
    words = []
    for arg in seq:
        quoted = not arg or ' ' in arg or '\t' in arg
        word = []
        backslashes = 0
        for c in arg:
            if c == '\\':
                backslashes += 1
                continue
            word.append('\\' * (2 * backslashes if c == '"' else backslashes))
            backslashes = 0
            word.append('\\"' if c == '"' else c)
        word.append('\\' * (2 * backslashes if quoted else backslashes))
        words.append('"%s"' % ''.join(word) if quoted else ''.join(word))
    return ' '.join(words)


class Popen(object):
    """A program that was started."""

    def __init__(self, args, bufsize=0, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None,
                 close_fds=False, shell=False, cwd=None, env=None, universal_newlines=False, startupinfo=None,
                 creationflags=0):
        if not isinstance(bufsize, (int, long)):
            raise TypeError('bufsize must be an integer')
        if startupinfo is not None:
            raise ValueError('startupinfo is only supported on Windows platforms')
        if creationflags != 0:
            raise ValueError('creationflags is only supported on Windows platforms')
        self.stdin = self.stdout = self.stderr = None
        self.pid = None
        self.returncode = None
        self.universal_newlines = universal_newlines
        (p2cread, p2cwrite, c2pread, c2pwrite, errread, errwrite), to_close = self._get_handles(stdin, stdout, stderr)
        try:
            self._execute_child(args, executable, preexec_fn, close_fds, cwd, env, universal_newlines, startupinfo,
                                creationflags, shell, to_close, p2cread, p2cwrite, c2pread, c2pwrite, errread, errwrite)
        except Exception:
            for fd in to_close:
                try:
                    os.close(fd)
                except EnvironmentError:
                    pass
            raise
        mode = 'rU' if universal_newlines else 'rb'
        if p2cwrite is not None:
            self.stdin = os.fdopen(p2cwrite, 'wb', bufsize)
        if c2pread is not None:
            self.stdout = os.fdopen(c2pread, mode, bufsize)
        if errread is not None:
            self.stderr = os.fdopen(errread, mode, bufsize)

    def _get_handles(self, stdin, stdout, stderr):
        to_close = set()

        def pipe():
            ends = os.pipe()
            to_close.update(ends)
            for fd in ends:  # or the program would keep its own pipes open
                fcntl.fcntl(fd, fcntl.F_SETFD, fcntl.fcntl(fd, fcntl.F_GETFD) | fcntl.FD_CLOEXEC)
            return ends

        def descriptor(stream):
            return stream if isinstance(stream, (int, long)) else stream.fileno()

        p2cread = p2cwrite = c2pread = c2pwrite = errread = errwrite = None
        if stdin == PIPE:
            p2cread, p2cwrite = pipe()
        elif stdin is not None:
            p2cread = descriptor(stdin)
        if stdout == PIPE:
            c2pread, c2pwrite = pipe()
        elif stdout is not None:
            c2pwrite = descriptor(stdout)
        if stderr == PIPE:
            errread, errwrite = pipe()
        elif stderr == STDOUT:
            errwrite = c2pwrite if c2pwrite is not None else sys.__stdout__.fileno()
        elif stderr is not None:
            errwrite = descriptor(stderr)
        return (p2cread, p2cwrite, c2pread, c2pwrite, errread, errwrite), to_close

    def _translate_newlines(self, data):
        return data.replace('\r\n', '\n').replace('\r', '\n')

    def poll(self):
        """Return the exit status, or None while the program runs."""
        return self._internal_poll()

    def _internal_poll(self, _deadstate=None):
        if self.returncode is None:
            try:
                pid, status = os.waitpid(self.pid, os.WNOHANG)
                if pid == self.pid:
                    self._handle_exitstatus(status)
            except os.error as e:
                if _deadstate is not None:
                    self.returncode = _deadstate
                elif e.errno == errno.ECHILD:
                    self.returncode = 0  # somebody else waited for it
        return self.returncode

    def wait(self):
        """Wait for the program to end, and return its exit status; below zero, the signal that ended it."""
        while self.returncode is None:
            try:
                pid, status = _retry(os.waitpid, self.pid, 0)
            except OSError as e:
                if e.errno != errno.ECHILD:
                    raise
                pid, status = self.pid, 0  # somebody else waited for it
            if pid == self.pid:
                self._handle_exitstatus(status)
        return self.returncode

    def _handle_exitstatus(self, status):
        if os.WIFSIGNALED(status):
            self.returncode = -os.WTERMSIG(status)
        elif os.WIFEXITED(status):
            self.returncode = os.WEXITSTATUS(status)
        else:
            raise RuntimeError('Unknown child exit status!')

    def communicate(self, input=None):
        """Send input, read both streams to their ends, wait, and return (stdout, stderr)."""
        results = {}

        def read(name, stream):
            try:
                results[name] = _retry(stream.read)
            finally:
                stream.close()

        readers = []
        for name in 'stdout', 'stderr':
            stream = getattr(self, name)
            if stream is not None:
                reader = threading.Thread(target=read, args=(name, stream))
                reader.daemon = True
                reader.start()
                readers.append(reader)
        if self.stdin is not None:
            try:
                if input:
                    self.stdin.write(input)
            except IOError as e:
                if e.errno not in (errno.EPIPE, errno.EINVAL):
                    raise
            self._close_stdin()
        for reader in readers:
            reader.join()
        self.wait()
        return results.get('stdout'), results.get('stderr')

    def _close_stdin(self):
        try:
            self.stdin.close()
        except (IOError, OSError) as e:
            if e.errno not in (errno.EPIPE, errno.EINVAL):
                raise

    def send_signal(self, sig):
        """Send the program a signal."""
        os.kill(self.pid, sig)

    def terminate(self):
        """Send the program SIGTERM."""
        self.send_signal(signal.SIGTERM)

    def kill(self):
        """Send the program SIGKILL."""
        self.send_signal(signal.SIGKILL)
