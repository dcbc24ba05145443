# spwd: entries of the shadow passwords, as far as they may be read.
import spwd


def attempt(f, *args):
    try:
        print f.__name__, args, repr(f(*args))
    except (KeyError, TypeError) as error:
        print f.__name__, args, type(error).__name__, error


print sorted(name for name in dir(spwd) if name != '__file__')
print spwd.struct_spwd, spwd.struct_spwd.n_fields, spwd.struct_spwd.n_sequence_fields
for entry in spwd.getspall():
    assert entry == spwd.getspnam(entry.sp_nam) and len(entry) == 9
    assert entry[:2] == (entry.sp_nam, entry.sp_pwd)
    assert [type(field) for field in entry] == [str, str] + [int] * 7
    assert entry[2:] == (entry.sp_lstchg, entry.sp_min, entry.sp_max, entry.sp_warn, entry.sp_inact, entry.sp_expire, entry.sp_flag)
attempt(spwd.getspnam, 'no such user')
attempt(spwd.getspnam, 5)
attempt(spwd.getspnam)
attempt(spwd.getspall, 1)
print spwd.struct_spwd(range(9))
