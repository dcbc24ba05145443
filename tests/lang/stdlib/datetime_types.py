# Dates, times and differences: construction, arithmetic, text, comparison, hash, errors.
from datetime import *
import datetime as module


def show(label, f, *args, **kw):
    try:
        r = f(*args, **kw)
    except Exception as e:
        print label, type(e).__name__, e
    else:
        print label, repr(r), type(r).__name__


class D(date):
    pass


class S(datetime):
    extra = 1


class Zone(tzinfo):
    def __init__(self, minutes=0, name=None, dst=0):
        self.minutes, self.name, self.saving = minutes, name, dst

    def utcoffset(self, dt):
        return timedelta(minutes=self.minutes + self.saving)

    def dst(self, dt):
        return timedelta(minutes=self.saving)

    def tzname(self, dt):
        return self.name

    def __repr__(self):
        return 'Zone(%r)' % self.minutes


class Bad(tzinfo):
    def __init__(self, value):
        self.value = value

    def utcoffset(self, dt):
        return self.value
    dst = utcoffset

    def tzname(self, dt):
        return self.value


print module.MINYEAR, module.MAXYEAR
print '--- timedelta'
for args, kw in [((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((0, -1), {}), ((0.5,), {}), ((), {'weeks': 1.5}),
                 ((), {'milliseconds': 1.0004}), ((), {'microseconds': 0.5}), ((), {'microseconds': -0.5}), ((), {'microseconds': 1.5}),
                 ((), {'hours': 25, 'minutes': -3}), ((10 ** 9,), {}), ((-999999999,), {}), ((-10 ** 9,), {}), ((10 ** 30,), {}),
                 ((1L, 2L), {}), ((10 ** 20,), {}), ((3000000000,), {}), ((float('nan'),), {}), ((float('inf'),), {}), (('1',), {}), ((1j,), {}), ((None,), {}),
                 ((1, 2, 3, 4, 5, 6, 7), {}), ((1, 2, 3, 4, 5, 6, 7, 8), {}), ((), {'days': 1, 'nope': 2}), ((1,), {'days': 2}),
                 ((True,), {}), ((1e-7,), {}), ((0, 0, 1e20), {})]:
    show('timedelta', timedelta, *args, **kw)
d = timedelta(3, 5, 7)
for x in [d, -d, +d, abs(-d), d * 3, 3 * d, d * -1L, d / 2, d // 2, d + d, d - d, timedelta(days=-1, seconds=3), timedelta(1), timedelta(0, 5, 20), timedelta(-2, 3)]:
    print repr(x), str(x), x.days, x.seconds, x.microseconds, x.total_seconds(), bool(x), hash(x), x.__reduce__()
for f in [lambda: d / 0, lambda: d // 0L, lambda: d * 1.5, lambda: d / d, lambda: d + 1, lambda: 1 - d, lambda: d < 3, lambda: d == 3, lambda: d != 'x',
          lambda: cmp(d, d), lambda: d < timedelta(4), lambda: timedelta.max + timedelta.resolution, lambda: timedelta.min - timedelta(1), lambda: -timedelta.min, lambda: -timedelta.max,
          lambda: d % 2, lambda: divmod(d, 2), lambda: d ** 2, lambda: setattr(d, 'days', 3), lambda: d.nope, lambda: timedelta.max * 10 ** 30, lambda: 5 / d]:
    show('op', f)
print timedelta.min, timedelta.max, timedelta.resolution
print '--- date'
for args in [(2000, 2, 29), (1900, 2, 29), (0, 1, 1), (10000, 1, 1), (2000, 13, 1), (2000, 0, 1), (2000, 1, 32), (1, 1, 1), (2000, 1), (2000, 1, 1, 1), (2000.0, 1, 1), ('2000', 1, 1),
             ('\x07\xd0\x02\x1d',), ('\x07\xd0\x0d\x1d',), (2 ** 40, 1, 1), (2L ** 70, 1, 1), (None, 1, 1)]:
    show('date', date, *args)
show('date', date, year=2001, month=2, day=3)
show('date', date, 2001, day=3)
show('D', D, 2001, 2, 3)
for x in [date(2000, 2, 29), date(1, 1, 1), date(9999, 12, 31), D(1970, 1, 1), date(2008, 12, 29), date(2010, 1, 3), date(2005, 1, 1)]:
    print repr(x), str(x), x.year, x.month, x.day, x.toordinal(), x.weekday(), x.isoweekday(), x.isocalendar(), x.ctime(), x.isoformat(), hash(x), x.__reduce__(), tuple(x.timetuple())
    print date.fromordinal(x.toordinal()) == x, format(x), format(x, u''), '%s' % x
a, b = date(2000, 1, 1), date(2001, 3, 4)
for f in [lambda: b - a, lambda: a - b, lambda: a + timedelta(400), lambda: timedelta(1) + a, lambda: a - timedelta(1, 86399), lambda: a + 1, lambda: 1 + a, lambda: a - 1, lambda: a + b, lambda: date.max + timedelta(1),
          lambda: date.min - timedelta(1), lambda: D(2000, 1, 1) + timedelta(1), lambda: a < b, lambda: a == b, lambda: a < 1, lambda: a == 1, lambda: a != None, lambda: a < datetime(2000, 1, 1),
          lambda: a == datetime(2000, 1, 1), lambda: datetime(2000, 1, 1) == a, lambda: datetime(2000, 1, 1) > a, lambda: datetime(2000, 1, 1) - a, lambda: a - datetime(2000, 1, 1),
          lambda: a.replace(day=31), lambda: a.replace(2004, 2), lambda: a.replace(month=13), lambda: a.replace(1, 2, 3, 4), lambda: D(2000, 1, 1).replace(day=2), lambda: a.replace(foo=1),
          lambda: date.fromordinal(0), lambda: date.fromordinal(10 ** 7), lambda: date.fromordinal('x'), lambda: D.fromordinal(1), lambda: date.fromordinal(), lambda: setattr(a, 'year', 1),
          lambda: date(1800, 1, 1).strftime('%Y'), lambda: a.strftime('%Y-%m-%d %j %f %z|%Z|'), lambda: a.strftime(u'%y'), lambda: a.strftime('%'), lambda: a.strftime('100%%'), lambda: a.strftime(), lambda: a.strftime(3),
          lambda: a.__format__(3), lambda: format(a, '%d.%m'), lambda: a.__format__(u'%d'), lambda: date.fromtimestamp(1e20), lambda: date.fromtimestamp('x'), lambda: date.fromtimestamp(1e18), lambda: isinstance(date.today(), date), lambda: type(D.today()).__name__,
          lambda: a.toordinal(1), lambda: cmp(a, b), lambda: sorted([b, a]), lambda: {a: 1}[date(2000, 1, 1)], lambda: date.__doc__]:
    show('op', f)
print date.min, date.max, date.resolution
print '--- time'
for args in [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), (24,), (1, 60), (1, 2, 60), (1, 2, 3, 10 ** 6), (-1,), (1, 2, 3, 4, None), (1, 2, 3, 4, 5), (1, 2, 3, 4, None, 6), ('\x01\x02\x03\x00\x00\x04',), ('\x01\x02\x03\x00\x00\x04', Zone(3)), ('\x01\x02\x03\x00\x00\x04', 3), (1.5,)]:
    show('time', time, *args)
show('time', time, 1, tzinfo=Zone(60))
z = Zone(90, 'ONE%', 30)
for x in [time(), time(1, 2), time(1, 2, 3), time(1, 2, 3, 4), time(12, 30, tzinfo=z), time(2, 0, tzinfo=z), time(1, 2, 3, 40, Zone(-61, None))]:
    print repr(x), str(x), x.hour, x.minute, x.second, x.microsecond, x.tzinfo, x.utcoffset(), x.dst(), x.tzname(), bool(x), hash(x), x.__reduce__()
    print x.strftime('%H:%M:%S %f %z %Z %Y-%m-%d %j %w'), format(x, '%H'), x.isoformat()
t = time(1, 2, 3)
for f in [lambda: t < time(1, 2, 4), lambda: t == time(1, 2, 3, tzinfo=Zone(0)), lambda: t < time(1, tzinfo=Zone(0)), lambda: time(1, tzinfo=Zone(60)) == time(0, tzinfo=Zone(0)),
          lambda: time(1, tzinfo=Zone(60)) < time(0, 30, tzinfo=Zone(0)), lambda: t == 1, lambda: t < 1, lambda: t + t, lambda: t.replace(hour=25), lambda: t.replace(5, tzinfo=z), lambda: t.replace(tzinfo=3),
          lambda: time(1, tzinfo=Bad(3)).utcoffset(), lambda: time(1, tzinfo=Bad(timedelta(1))).utcoffset(), lambda: time(1, tzinfo=Bad(timedelta(0, 1))).dst(), lambda: time(1, tzinfo=Bad(3)).tzname(),
          lambda: time(1, tzinfo=Bad(None)).utcoffset(), lambda: time(1, tzinfo=Bad(timedelta(-1))).isoformat(), lambda: time(1, tzinfo=Bad(timedelta(-5))).isoformat(), lambda: hash(time(1, tzinfo=Bad(4))), lambda: time(1, tzinfo=tzinfo()).dst(),
          lambda: time(1, tzinfo=tzinfo()).strftime('%Z'), lambda: t.strftime('%'), lambda: t.isoformat(1)]:
    show('op', f)
print time.min, time.max, time.resolution
