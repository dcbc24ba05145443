"""time: breaking times down, and text of them."""
import time

ROUNDS = 400000


def main(rounds):
    total = 0
    for i in xrange(rounds):
        parts = time.gmtime(i * 1000)
        total += parts.tm_yday + parts[2]
        total += len(time.strftime('%Y-%m-%d %H:%M', parts))
        total += time.time() > 0
    for i in xrange(rounds // 20):
        total += time.strptime('30 Nov %02d' % (i % 60 + 10), '%d %b %y').tm_wday
    return total
