# time: values, methods, formatting.
from __go__ import time

t = time.Date(2020, time.February, 29, 12, 30, 0, 0, time.UTC)
print t, t.Year(), t.Month(), t.Weekday(), t.YearDay()  #=> 2020-02-29 12:30:00 +0000 UTC 2020 February Saturday 60
u = t.Add(36 * time.Hour)
print u.Format('2006-01-02 15:04'), u.Sub(t), u.After(t)  #=> 2020-03-02 00:30 36h0m0s True
print t.AddDate(1, 0, 0).Format(time.RFC1123)  #=> Mon, 01 Mar 2021 12:30:00 UTC
print time.Parse('2006-01-02', '2021-05-06').Unix()  #=> 1620259200
print t.Date(), t.Clock()  #=> (2020, February, 29) (12, 30, 0)
print time.ParseDuration('1h15m30.5s')  #=> 1h15m30.5s
try:
    time.Parse('2006-01-02', 'soon')
except ValueError as e:
    print e
#=> parsing time "soon" as "2006-01-02": cannot parse "soon" as "2006"
print t == time.Unix(1582979400, 0).UTC(), t.Equal(time.Unix(1582979400, 0))  #=> True True
print time.Time().IsZero(), time.Unix(0, 0).UTC().MarshalText()  #=> True 1970-01-01T00:00:00Z
start = time.Now()
time.Sleep(2 * time.Millisecond)
print time.Since(start) >= 2 * time.Millisecond  #=> True
timer = time.AfterFunc(time.Hour, lambda: None)
print timer.Stop()  #=> True
