# The type datetime: construction, zones, arithmetic, text, comparison, pickled state.
from datetime import *
import time as clock


def show(label, f, *args, **kw):
    try:
        r = f(*args, **kw)
    except Exception as e:
        print label, type(e).__name__, e
    else:
        print label, repr(r), type(r).__name__


class S(datetime):
    pass


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


class Summer(Zone):
    def dst(self, dt):
        return timedelta(hours=1) if 4 <= dt.month <= 9 else timedelta(0)

    def utcoffset(self, dt):
        return timedelta(minutes=self.minutes) + self.dst(dt)


class Nothing(tzinfo):
    def utcoffset(self, dt):
        return None
    dst = tzname = utcoffset


for args in [(2000, 1, 2), (2000, 1, 2, 3), (2000, 1, 2, 3, 4), (2000, 1, 2, 3, 4, 5), (2000, 1, 2, 3, 4, 5, 6), (2000, 1, 2, 3, 4, 5, 6, None), (2000, 1, 2, 3, 4, 5, 6, Zone(5)), (2000, 1, 2, 3, 4, 5, 6, 7),
             (2000, 1), (), (2000, 1, 2, 3, 4, 5, 6, None, 8), (2000, 2, 30), (2000, 1, 1, 24), (2000, 1, 1, 0, 60), (2000, 1, 1, 0, 0, 60), (2000, 1, 1, 0, 0, 0, -1), ('\x07\xd0\x01\x02\x03\x04\x05\x00\x00\x06',),
             ('\x07\xd0\x01\x02\x03\x04\x05\x00\x00\x06', Zone(1)), ('\x07\xd0\x01\x02\x03\x04\x05\x00\x00\x06', 1), ('\x07\xd0\x21\x02\x03\x04\x05\x00\x00\x06',), (2000, 1, 2.5)]:
    show('datetime', datetime, *args)
z, y = Zone(90, 'Z', 30), Summer(60, 'S')
for x in [datetime(2000, 2, 29, 1, 2, 3, 4), datetime(1, 1, 1), datetime.max, S(1970, 1, 1), datetime(2000, 1, 2, tzinfo=z), datetime(2000, 7, 2, 12, tzinfo=y), datetime(2000, 1, 2, tzinfo=y), datetime(2003, 4, 5, 6, 7, 8, tzinfo=Nothing())]:
    if x.tzinfo.__class__ is not Nothing:
        print repr(x),
    print str(x), x.utcoffset(), x.dst(), x.tzname(), x.isoformat(), x.isoformat('x'), x.ctime(), tuple(x.timetuple()), tuple(x.utctimetuple()), hash(x), x.date(), repr(x.time()), x.timetz().isoformat()
    print x.toordinal(), x.weekday(), x.isocalendar(), x.__reduce__()[1][0].encode('hex'), len(x.__reduce__()[1])
    if x.year >= 1900:
        print x.strftime('%a %A %b %B %c %d %H %I %j %m %M %p %S %U %w %W %x %X %y %Y %Z %z %% %f'), format(x, '%Y')
a = datetime(2000, 1, 1, 12)
aware = datetime(2000, 1, 1, 12, tzinfo=Zone(60))
for f in [lambda: a - datetime(1999, 12, 31, 13, 0, 0, 5), lambda: a + timedelta(1, 2, 3), lambda: timedelta(1) + a, lambda: a - timedelta(0, 43201), lambda: a + 1, lambda: a - 1, lambda: datetime.max + timedelta.resolution, lambda: datetime.min - timedelta.resolution,
          lambda: S(2000, 1, 1) + timedelta(1), lambda: a - aware, lambda: a < aware, lambda: a == aware, lambda: aware == aware, lambda: aware == datetime(2000, 1, 1, 11, tzinfo=Zone(0)), lambda: aware - datetime(2000, 1, 1, 11, 30, tzinfo=Zone(0)),
          lambda: aware < datetime(2000, 1, 1, 11, 30, tzinfo=Zone(0)), lambda: a < 3, lambda: a == 3, lambda: a == None, lambda: a < date(2000, 1, 1), lambda: a.replace(minute=61), lambda: a.replace(2001, 2, 3, tzinfo=z), lambda: S(2000, 1, 1).replace(year=1), lambda: aware.replace(tzinfo=None),
          lambda: aware.astimezone(Zone(-300)), lambda: aware.astimezone(y), lambda: datetime(2000, 7, 1, tzinfo=Zone(0)).astimezone(y), lambda: a.astimezone(y), lambda: aware.astimezone(3), lambda: aware.astimezone(aware.tzinfo) is aware, lambda: datetime(2000, 1, 1, tzinfo=Nothing()).astimezone(y),
          lambda: aware.astimezone(Nothing()), lambda: y.fromutc(a), lambda: y.fromutc(3), lambda: y.fromutc(a.replace(tzinfo=y)), lambda: tzinfo().fromutc(a), lambda: tzinfo().utcoffset(a), lambda: tzinfo().dst(), lambda: Zone(3).__reduce__(), lambda: Nothing().__reduce__(),
          lambda: datetime.combine(date(2000, 1, 2), time(3, 4, 5, 6, z)), lambda: datetime.combine(a, time()), lambda: datetime.combine(1, 2), lambda: S.combine(date(2000, 1, 2), time()), lambda: datetime.combine(date=date(1, 1, 1), time=time(2)),
          lambda: datetime.utcfromtimestamp(0), lambda: datetime.utcfromtimestamp(1.9999996), lambda: datetime.utcfromtimestamp(-0.0000005), lambda: datetime.utcfromtimestamp(-1.25), lambda: datetime.utcfromtimestamp(1e20), lambda: datetime.utcfromtimestamp(1e13), lambda: datetime.fromtimestamp(10 ** 9, z), lambda: S.utcfromtimestamp(5),
          lambda: datetime.fromtimestamp(0, y), lambda: datetime.fromtimestamp(0, 3), lambda: datetime.fromtimestamp(timestamp=86400, tz=Zone(0)), lambda: datetime.now(3), lambda: datetime.now(tz=Zone(0)).tzinfo, lambda: datetime.utcnow().tzinfo, lambda: type(S.now()).__name__,
          lambda: datetime.strptime('2001-02-03 04:05:06.789', '%Y-%m-%d %H:%M:%S.%f'), lambda: S.strptime('1/2/03', '%d/%m/%y'), lambda: datetime.strptime('x', '%Y'), lambda: datetime.strptime('2001', '%Q'), lambda: datetime.strptime(1, '%Y'), lambda: datetime.strptime('2001'),
          lambda: a.isoformat('xy'), lambda: a.isoformat(sep=' '), lambda: a.isoformat(5), lambda: cmp(a, aware.replace(tzinfo=None)), lambda: datetime(1890, 1, 1).strftime('%Y'), lambda: datetime(9999, 12, 31, 23, 59, 59).timetuple()[:6], lambda: datetime(1, 1, 1, tzinfo=Zone(60)).utctimetuple()[:6],
          lambda: datetime(9999, 12, 31, 23, 30, tzinfo=Zone(-60)).utctimetuple()[:6], lambda: abs((datetime.now() - datetime.fromtimestamp(clock.time())).days) <= 1, lambda: setattr(a, 'hour', 3), lambda: datetime.min, lambda: datetime.resolution]:
    show('op', f)


class Other(object):
    def timetuple(self):
        pass

    def __eq__(self, other):
        return 'eq'

    def __lt__(self, other):
        return 'lt'

    def __gt__(self, other):
        return 'gt'


print a == Other(), a < Other(), a.date() == Other(), a.date() > Other()
