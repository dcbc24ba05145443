"""datetime: arithmetic, comparison, formatting and parsing."""
from datetime import date, datetime, timedelta

ROUNDS = 200000


def main(rounds):
    start = datetime(2001, 2, 3, 4, 5, 6)
    step = timedelta(hours=7, minutes=13, seconds=1)
    total = 0
    for i in xrange(rounds):
        when = start + step * i
        total += when.toordinal() + when.weekday() + len(when.isoformat())
        total += (when - start).days + (when > start)
        total += len(str(date.fromordinal(when.toordinal())))
        moved = when.replace(year=2000 + i % 50, day=1)
        total += moved.isocalendar()[1]
        if i % 4 == 0:
            total += len(when.strftime('%Y-%m-%d %H:%M:%S'))
    for i in xrange(rounds // 20):
        total += datetime.strptime('2013-05-%02d 11:22:33' % (i % 28 + 1), '%Y-%m-%d %H:%M:%S').day
    return total
