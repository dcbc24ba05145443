# datetime and timedelta where Go wants times, and back.
import datetime
from __go__ import time

moment = time.Date(2020, time.February, 3, 4, 5, 6, 7008, time.UTC)
d = moment.datetime()
print repr(d.replace(tzinfo=None)), d.utcoffset(), d.tzname(), d.dst()
#=> datetime.datetime(2020, 2, 3, 4, 5, 6, 7) 0:00:00 UTC 0:00:00
print time.Time(d), time.Time(d).Sub(moment)  #=> 2020-02-03 04:05:06.000007 +0000 UTC -8ns
print moment.Before(datetime.datetime(2021, 1, 1)), moment.After(datetime.datetime(2021, 1, 1))  #=> True False
local = datetime.datetime(2021, 5, 6, 7, 8, 9)
print time.Time(local).Location() == time.Local, time.Time(local).datetime() == local, time.Time(local).datetime().tzinfo  #=> True True None
class East(datetime.tzinfo):
    def utcoffset(self, dt):
        return datetime.timedelta(hours=5, minutes=30)
    def tzname(self, dt):
        return 'IST'
    def dst(self, dt):
        return None
print time.Time(local.replace(tzinfo=East())), time.Time(local.replace(tzinfo=East())).UTC()
#=> 2021-05-06 07:08:09 +0530 IST 2021-05-06 01:38:09 +0000 UTC
print time.Time(local.replace(tzinfo=East())).datetime().isoformat()  #=> 2021-05-06T07:08:09+05:30
print moment.Add(datetime.timedelta(1, 2, 3)), time.Duration(datetime.timedelta(0, 90))  #=> 2020-02-04 04:05:08.000010008 +0000 UTC 1m30s
print repr((90 * time.Second + 5 * time.Microsecond).timedelta()), (-time.Second).timedelta()  #=> datetime.timedelta(0, 90, 5) -1 day, 23:59:59
try:
    time.Duration(datetime.timedelta.max)
except OverflowError as e:
    print e  #=> time.Duration() argument 1: 999999999 days, 23:59:59.999999 does not fit time.Duration
try:
    moment.Before(datetime.date(2021, 1, 1))
except TypeError as e:
    print e  #=> time.Time.Before() argument 1 must be time.Time, not datetime.date
class Broken(datetime.tzinfo):
    def utcoffset(self, dt):
        raise KeyError('no zone')
try:
    moment.Before(local.replace(tzinfo=Broken()))
except KeyError as e:
    print repr(e)  #=> KeyError('no zone',)
