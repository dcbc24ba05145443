# Modules posix, errno, signal, time, pwd and grp: files, descriptors, processes, signals, timers.
import errno, posix, time, signal, pwd, grp
def q(f, *a):
    try: print repr(f(*a))
    except Exception as e: print type(e).__name__, e
print errno.errorcode[2], errno.ENOENT, errno.EWOULDBLOCK == errno.EAGAIN, errno.errorcode[11]
q(posix.stat, 'nope'); q(posix.listdir, 'nope'); q(posix.rename, 'nope', 'x'); q(posix.open, 'nope', 0); q(posix.chdir, 3); q(posix.mkdir, 'a\0b'); q(posix.close, 999)
posix.mkdir('d.tmp', 0755)
fd = posix.open('d.tmp/f', posix.O_CREAT | posix.O_RDWR, 0644)
q(posix.write, fd, 'hello'); q(posix.lseek, fd, 1, 0); q(posix.read, fd, 3); q(posix.read, fd, 100); q(posix.read, fd, -1); q(posix.ftruncate, fd, 2); q(posix.fsync, fd)
st = posix.fstat(fd); print st.st_size, st[6], oct(st.st_mode), st.st_nlink, st[3], type(st.st_mtime).__name__, len(st), st.n_fields
posix.dup2(fd, 200); posix.close(200); q(posix.isatty, fd); q(posix.ttyname, fd)
f = posix.fdopen(fd, 'r+'); f.seek(0); q(f.read); f.close(); q(posix.fdopen, 999); 
q(posix.utime, 'd.tmp/f', (1000.5, 2000.25)); st = posix.stat('d.tmp/f'); print st.st_atime, st.st_mtime, st[7], st[8]; q(posix.utime, 'd.tmp/f', 3); q(posix.utime, 'd.tmp/f', None)
posix.symlink('f', 'd.tmp/l'); q(posix.readlink, 'd.tmp/l'); q(posix.readlink, u'd.tmp/l'); print oct(posix.lstat('d.tmp/l').st_mode)[:3]; posix.link('d.tmp/f', 'd.tmp/h'); print posix.stat('d.tmp/h').st_nlink
posix.chmod('d.tmp/f', 0400); print oct(posix.stat('d.tmp/f').st_mode), posix.access('d.tmp/f', posix.R_OK), posix.access('nope', posix.F_OK)
print sorted(posix.listdir('d.tmp')), sorted(posix.listdir(u'd.tmp')); q(posix.rmdir, 'd.tmp')
for n in ('f', 'l', 'h'): posix.unlink('d.tmp/' + n)
posix.rmdir('d.tmp'); old = posix.umask(022); print oct(posix.umask(old))
r, w = posix.pipe(); posix.write(w, 'abc'); print posix.read(r, 10); posix.close(w); print repr(posix.read(r, 10))
print posix.system('exit 3'), posix.WEXITSTATUS(posix.system('exit 4'))
p = posix.popen('echo hi; exit 2'); print p.read(), p.close(); p = posix.popen('cat >/dev/null', 'w'); p.write('x'); print p.close(); q(posix.popen, 'x', 'q')
q(posix.waitpid, -1, posix.WNOHANG); q(posix.kill, 999999, 0); q(posix.execv, 'nope', ['a']); q(posix.execv, 'nope', []); q(posix.execv, 'nope', 'x'); q(posix.execve, 'nope', ['a'], 3)
for s in (0, 256, 9, 139, 0x137f): print posix.WIFEXITED(s), posix.WIFSIGNALED(s), posix.WTERMSIG(s), posix.WCOREDUMP(s), posix.WIFSTOPPED(s), posix.WSTOPSIG(s)
q(posix.strerror, 13); q(posix.strerror, 99999); q(posix.urandom, -1); print len(posix.urandom(10)); q(posix.sysconf, 'SC_CLK_TCK'); q(posix.sysconf, 'nope'); q(posix.pathconf, '/', 'PC_NAME_MAX'); q(posix.confstr, 'CS_PATH')
posix.putenv('GRUMPY_X', 'y z'); print posix.popen('echo $GRUMPY_X').read(); q(posix.major, 0x1234); q(posix.minor, 0x1234); q(posix.makedev, 3, 5)
q(posix.stat_result, range(10)); q(posix.stat_result, range(9)); q(lambda: posix.stat_result(range(12)).st_atime); q(lambda: posix.stat_result(range(10)) == tuple(range(10)))
def h(n, f): print 'got', n
q(signal.getsignal, 99); q(signal.signal, 9, h); q(signal.signal, 10, 3); print signal.getsignal(signal.SIGINT) is signal.default_int_handler, signal.getsignal(signal.SIGPIPE) == signal.SIG_IGN
print signal.signal(signal.SIGALRM, h); signal.setitimer(signal.ITIMER_REAL, 0.1); t = time.time(); time.sleep(5); print time.time() - t < 3
signal.signal(signal.SIGUSR1, h); posix.kill(posix.getpid(), signal.SIGUSR1); print 'after'
def bad(n, f): raise KeyError(n)
signal.signal(signal.SIGUSR1, bad)
try: posix.kill(posix.getpid(), signal.SIGUSR1); time.sleep(5)
except KeyError as e: print 'KeyError', e
try: posix.kill(posix.getpid(), signal.SIGINT); time.sleep(5)
except KeyboardInterrupt: print 'KeyboardInterrupt'
signal.alarm(1); r, w = posix.pipe()
try: posix.read(r, 1)
except OSError as e: print e
print signal.alarm(100) , signal.alarm(0); q(signal.setitimer, 99, 1); signal.signal(signal.SIGUSR2, signal.SIG_IGN); posix.kill(posix.getpid(), signal.SIGUSR2); print 'alive'
for s in (0, 86399.9, -1.5, 1e9, 2**31): print time.gmtime(s); print time.asctime(time.gmtime(s)), time.strftime('%a %A %b %B %c %d %H %I %j %m %M %p %S %U %w %W %x %X %y %Y %Z %% %C %D %e %F %g %G %h %k %l %n %P %r %R %t %T %u %V %5d %-m %_H %^a %#Z', time.gmtime(s))
for a in ((2000, 13, 1, 0, 0, 0, 0, 0, 0), (2000, 1, 1, 25, 0, 0, 0, 0, 0), (1, 2), 3, (2000, 1, 1, 0, 0, 0, 9, 400, 0), (70, 1, 1, 0, 0, 0, 0, 1, 0), (100, 1, 1, 0, 0, 0, 0, 1, 0)): q(time.strftime, '%Y-%m-%d %a', a); q(time.asctime, a)
print time.mktime((2001, 2, 3, 4, 5, 6, 0, 0, -1)) - time.mktime((2001, 2, 3, 4, 5, 5, 0, 0, -1)), time.mktime(time.localtime(1234567890)); q(time.gmtime, 1e20); q(time.gmtime, 'x'); q(time.sleep, -1)
posix.putenv('TZ', 'EST+05EDT,M4.1.0,M10.5.0'); time.tzset(); print time.tzname, time.timezone, time.altzone, time.daylight, time.localtime(1e9), time.localtime(1e9 + 86400 * 180), time.mktime((2001, 7, 1, 0, 0, 0, 0, 0, 0)), time.strftime('%Z %z', time.localtime(1e9))
posix.putenv('TZ', 'AEST-10AEDT-11,M10.5.0,M3.5.0'); time.tzset(); print time.tzname, time.timezone, time.altzone, time.localtime(1e9)
posix.putenv('TZ', 'Europe/Berlin'); time.tzset(); print time.tzname, time.timezone, time.localtime(1e9).tm_isdst, time.mktime((2020, 7, 1, 12, 0, 0, 0, 0, -1))
print pwd.getpwuid(0).pw_name, pwd.getpwnam('root')[2], grp.getgrgid(0).gr_name, type(pwd.getpwuid(0))
for f in (lambda: pwd.getpwuid('a'), lambda: pwd.getpwuid(1.5), lambda: pwd.getpwuid(-1), lambda: pwd.getpwuid(2**40), lambda: pwd.getpwuid(77777), lambda: grp.getgrgid('x'), lambda: grp.getgrgid(88888), lambda: grp.getgrgid(2**33), lambda: pwd.getpwnam('zz'), lambda: grp.getgrnam('zz'), lambda: posix.chown('/x', 'a', 1), lambda: posix.chown('/x', 2**40, 1), lambda: posix.chown('/x', -2, 1)): q(f)
