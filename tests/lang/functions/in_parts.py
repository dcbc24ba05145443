# Code objects so long that they become several Go functions: a function, a generator, a class body, a module's if.
import sys

def long_function(n, *args):
    total = 0
    seen = []
    cell = []
    x0 = x1 = x2 = x3 = x4 = x5 = x6 = x7 = None
    cell.append(total ^ 473780)
    total = total & 0xffffff
    for j in range(2):
        total += j * n
        if j == 2: continue
        seen.append(j)
    for j in range(3):
        total += j * n
        if j == 2: continue
        seen.append(j)
    cell.append(total ^ 148682)
    if total % 7 == 0:
        total += 5
    else:
        total -= len(str(x0))
    while total % 5: total += 1
    for j in range(3):
        total += j * n
        if j == 2: continue
        seen.append(j)
    total = total & 0xffffff
    x0 = total + 9
    try:
        total += len(seen) / (n - 0)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    x7 = total + 11
    total = (lambda a, b=12: a + b + len(cell))(total)
    try:
        total += len(seen) / (n - 3)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    seen = [len(seen), total % 17, x7]
    x1 = total + 15
    cell.append(total ^ 426538)
    total = total & 0xffffff
    seen = [len(seen), total % 21, x5]
    try:
        total += len(seen) / (n - 4)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    x1 = total + 20
    if total % 2 == 0:
        total += 21
    else:
        total -= len(str(x6))
    if total % 3 == 0:
        total += 22
    else:
        total -= len(str(x4))
    while total % 5: total += 1
    x0 = total + 24
    try:
        total += len(seen) / (n - 0)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    x7 = total + 26
    while total % 5: total += 1
    while total % 5: total += 1
    try:
        total += len(seen) / (n - 4)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    total = (lambda a, b=30: a + b + len(cell))(total)
    seen = [len(seen), total % 34, x5]
    x6 = total + 32
    if total % 7 == 0:
        total += 33
    else:
        total -= len(str(x2))
    try:
        total += len(seen) / (n - 4)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    x0 = total + 35
    cell.append(total ^ 186309)
    total = total & 0xffffff
    cell.append(total ^ 767446)
    for j in range(3):
        total += j * n
        if j == 2: continue
        seen.append(j)
    while total % 5: total += 1
    while total % 5: total += 1
    try:
        total += len(seen) / (n - 2)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    seen = [len(seen), total % 46, x4]
    x3 = total + 44
    for j in range(1):
        total += j * n
        if j == 2: continue
        seen.append(j)
    if total % 6 == 0:
        total += 46
    else:
        total -= len(str(x0))
    for j in range(3):
        total += j * n
        if j == 2: continue
        seen.append(j)
    cell.append(total ^ 10040)
    total = (lambda a, b=49: a + b + len(cell))(total)
    while total % 5: total += 1
    if total % 4 == 0:
        total += 51
    else:
        total -= len(str(x1))
    try:
        total += len(seen) / (n - 2)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    x5 = total + 53
    total = (lambda a, b=54: a + b + len(cell))(total)
    for j in range(3):
        total += j * n
        if j == 2: continue
        seen.append(j)
    for j in range(0):
        total += j * n
        if j == 2: continue
        seen.append(j)
    for j in range(1):
        total += j * n
        if j == 2: continue
        seen.append(j)
    seen = [len(seen), total % 61, x3]
    try:
        total += len(seen) / (n - 4)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    for j in range(0):
        total += j * n
        if j == 2: continue
        seen.append(j)
    while total % 5: total += 1
    if total % 8 == 0:
        total += 62
    else:
        total -= len(str(x6))
    x1 = total + 63
    if total % 3 == 0:
        total += 64
    else:
        total -= len(str(x0))
    total = total & 0xffffff
    try:
        total += len(seen) / (n - 1)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    seen = [len(seen), total % 70, x6]
    cell.append(total ^ 545337)
    for j in range(1):
        total += j * n
        if j == 2: continue
        seen.append(j)
    for j in range(2):
        total += j * n
        if j == 2: continue
        seen.append(j)
    cell.append(total ^ 293831)
    try:
        total += len(seen) / (n - 2)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    x1 = total + 73
    seen = [len(seen), total % 77, x6]
    cell.append(total ^ 63392)
    x2 = total + 76
    seen = [len(seen), total % 80, x5]
    total = total & 0xffffff
    if total % 4 == 0:
        total += 79
    else:
        total -= len(str(x5))
    for j in range(0):
        total += j * n
        if j == 2: continue
        seen.append(j)
    total = (lambda a, b=81: a + b + len(cell))(total)
    x0 = total + 82
    cell.append(total ^ 735020)
    seen = [len(seen), total % 87, x0]
    x1 = total + 85
    cell.append(total ^ 765982)
    seen = [len(seen), total % 90, x5]
    for j in range(0):
        total += j * n
        if j == 2: continue
        seen.append(j)
    if total % 7 == 0:
        total += 89
    else:
        total -= len(str(x7))
    if n == 9: raise KeyError(sys._getframe().f_lineno)
    return total, seen, n, args, cell[-3:], [x0, x1, x2, x3, x4, x5, x6, x7]


def long_generator(n, **kw):
    total = n
    seen = []
    cell = []
    x0 = x1 = x2 = x3 = x4 = x5 = x6 = x7 = None
    total = total & 0xffffff
    x2 = total + 1
    total = (lambda a, b=2: a + b + len(cell))(total)
    if total % 5 == 0:
        total += 3
    else:
        total -= len(str(x7))
    if total % 6 == 0:
        total += 4
    else:
        total -= len(str(x6))
    x7 = total + 5
    x0 = yield total, x0
    x6 = yield total, x6
    while total % 5: total += 1
    x1 = yield total, x1
    if total % 5 == 0:
        total += 10
    else:
        total -= len(str(x1))
    for a, b in ((1, 2), (3, x1)): yield a, b
    seen = [len(seen), total % 15, x6]
    total = (lambda a, b=13: a + b + len(cell))(total)
    x7 = yield total, x7
    cell.append(total ^ 879094)
    total = total & 0xffffff
    total = total & 0xffffff
    seen = [len(seen), total % 21, x1]
    cell.append(total ^ 241404)
    if total % 8 == 0:
        total += 20
    else:
        total -= len(str(x7))
    x7 = yield total, x7
    seen = [len(seen), total % 25, x0]
    total = (lambda a, b=23: a + b + len(cell))(total)
    for j in range(0):
        total += j * n
        if j == 2: continue
        seen.append(j)
        yield j, total
    total = total & 0xffffff
    total = (lambda a, b=26: a + b + len(cell))(total)
    cell.append(total ^ 342843)
    while total % 5: total += 1
    try:
        total += len(seen) / (n - 4)
        yield "in try"
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    try:
        total += len(seen) / (n - 0)
        yield "in try"
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    while total % 5: total += 1
    x5 = yield total, x5
    try:
        total += len(seen) / (n - 3)
        yield "in try"
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    for j in range(2):
        total += j * n
        if j == 2: continue
        seen.append(j)
        yield j, total
    total = (lambda a, b=35: a + b + len(cell))(total)
    if total % 3 == 0:
        total += 36
    else:
        total -= len(str(x4))
    for j in range(1):
        total += j * n
        if j == 2: continue
        seen.append(j)
        yield j, total
    cell.append(total ^ 288529)
    try:
        total += len(seen) / (n - 4)
        yield "in try"
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    while total % 5: total += 1
    for a, b in ((1, 2), (3, x5)): yield a, b
    x7 = yield total, x7
    total = (lambda a, b=43: a + b + len(cell))(total)
    x4 = total + 44
    x0 = yield total, x0
    for a, b in ((1, 2), (3, x4)): yield a, b
    x5 = yield total, x5
    seen = [len(seen), total % 51, x0]
    for a, b in ((1, 2), (3, x2)): yield a, b
    while total % 5: total += 1
    try:
        total += len(seen) / (n - 1)
        yield "in try"
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    seen = [len(seen), total % 55, x3]
    for j in range(1):
        total += j * n
        if j == 2: continue
        seen.append(j)
        yield j, total
    for a, b in ((1, 2), (3, x1)): yield a, b
    cell.append(total ^ 660565)
    total = total & 0xffffff
    if total % 3 == 0:
        total += 57
    else:
        total -= len(str(x3))
    try:
        total += len(seen) / (n - 3)
        yield "in try"
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    seen = [len(seen), total % 62, x2]
    x7 = total + 60
    total = total & 0xffffff
    for j in range(2):
        total += j * n
        if j == 2: continue
        seen.append(j)
        yield j, total
    seen = [len(seen), total % 66, x5]
    total = total & 0xffffff
    while total % 5: total += 1
    if total % 5 == 0:
        total += 66
    else:
        total -= len(str(x6))
    while total % 5: total += 1
    cell.append(total ^ 206440)
    for a, b in ((1, 2), (3, x0)): yield a, b
    while total % 5: total += 1
    cell.append(total ^ 682961)
    try:
        total += len(seen) / (n - 2)
        yield "in try"
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    for a, b in ((1, 2), (3, x1)): yield a, b
    try:
        total += len(seen) / (n - 4)
        yield "in try"
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    while total % 5: total += 1
    seen = [len(seen), total % 79, x5]
    seen = [len(seen), total % 80, x0]
    total = (lambda a, b=78: a + b + len(cell))(total)
    x7 = total + 79
    total = (lambda a, b=80: a + b + len(cell))(total)
    seen = [len(seen), total % 84, x7]
    x3 = total + 82
    if total % 8 == 0:
        total += 83
    else:
        total -= len(str(x6))
    x2 = total + 84
    total = total & 0xffffff
    for a, b in ((1, 2), (3, x2)): yield a, b
    cell.append(total ^ 541615)
    total = total & 0xffffff
    cell.append(total ^ 794651)
    yield seen, sorted(kw)
    raise KeyError('end')


class LongBody(object):
    n, total, seen, cell = 3, 0, [], []
    x0 = x1 = x2 = x3 = x4 = x5 = x6 = x7 = None
    try:
        total += len(seen) / (n - 0)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    total = total & 0xffffff
    total = total & 0xffffff
    total = total & 0xffffff
    seen = [len(seen), total % 7, x6]
    try:
        total += len(seen) / (n - 0)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    for j in range(2):
        total += j * n
        if j == 2: continue
        seen.append(j)
    cell.append(total ^ 431052)
    total = total & 0xffffff
    total = total & 0xffffff
    while total % 5: total += 1
    total = total & 0xffffff
    total = total & 0xffffff
    total = total & 0xffffff
    cell.append(total ^ 724552)
    for j in range(3):
        total += j * n
        if j == 2: continue
        seen.append(j)
    total = total & 0xffffff
    while total % 5: total += 1
    seen = [len(seen), total % 21, x3]
    cell.append(total ^ 133135)
    total = (lambda a, b=20: a + b)(total)
    cell.append(total ^ 113889)
    try:
        total += len(seen) / (n - 2)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    x4 = total + 23
    for j in range(0):
        total += j * n
        if j == 2: continue
        seen.append(j)
    x3 = total + 25
    for j in range(2):
        total += j * n
        if j == 2: continue
        seen.append(j)
    x4 = total + 27
    total = (lambda a, b=28: a + b)(total)
    try:
        total += len(seen) / (n - 4)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    if total % 4 == 0:
        total += 30
    else:
        total -= len(str(x7))
    if total % 5 == 0:
        total += 31
    else:
        total -= len(str(x4))
    try:
        total += len(seen) / (n - 2)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    x6 = total + 33
    while total % 5: total += 1
    total = total & 0xffffff
    total = total & 0xffffff
    total = total & 0xffffff
    total = total & 0xffffff
    try:
        total += len(seen) / (n - 4)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    for j in range(0):
        total += j * n
        if j == 2: continue
        seen.append(j)
    total = (lambda a, b=41: a + b)(total)
    try:
        total += len(seen) / (n - 2)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    if total % 3 == 0:
        total += 43
    else:
        total -= len(str(x2))
    try:
        total += len(seen) / (n - 4)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    if total % 5 == 0:
        total += 45
    else:
        total -= len(str(x4))
    while total % 5: total += 1
    while total % 5: total += 1
    total = total & 0xffffff
    try:
        total += len(seen) / (n - 4)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    x1 = total + 50
    try:
        total += len(seen) / (n - 1)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    total = (lambda a, b=52: a + b)(total)
    total = total & 0xffffff
    total = total & 0xffffff
    if total % 8 == 0:
        total += 55
    else:
        total -= len(str(x7))
    if total % 2 == 0:
        total += 56
    else:
        total -= len(str(x0))
    x7 = total + 57
    for j in range(2):
        total += j * n
        if j == 2: continue
        seen.append(j)
    for j in range(3):
        total += j * n
        if j == 2: continue
        seen.append(j)


for n in 3, 4, 9:
    try:
        print long_function(n, 1)
    except KeyError as e:
        print repr(e), sys.exc_info()[2].tb_next.tb_lineno
try:
    for i, x in enumerate(long_generator(4, k=1)):
        print i, x
except KeyError as e:
    print repr(e), sys.exc_info()[2].tb_next.tb_lineno
g = long_generator(2)
print g.next()
for i in range(14):
    try:
        print g.send(i)
    except (StopIteration, KeyError):
        break
try:
    g.throw(ValueError('thrown'))
except ValueError as e:
    print repr(e), sys.exc_info()[2].tb_next.tb_lineno
g = long_generator(2)
for i in range(9):
    g.next()
print g.close(), list(g)
print sorted(k for k in vars(LongBody) if k[0] != '_'), LongBody.total, LongBody.seen
n, total, seen, cell = 4, 0, [], []
x0 = x1 = x2 = x3 = x4 = x5 = x6 = x7 = None
if n:
    try:
        total += len(seen) / (n - 0)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    for j in range(1):
        total += j * n
        if j == 2: continue
        seen.append(j)
    if total % 4 == 0:
        total += 2
    else:
        total -= len(str(x0))
    for j in range(3):
        total += j * n
        if j == 2: continue
        seen.append(j)
    if total % 6 == 0:
        total += 4
    else:
        total -= len(str(x1))
    total = (lambda a, b=5: a + b + len(cell))(total)
    cell.append(total ^ 540317)
    total = (lambda a, b=7: a + b + len(cell))(total)
    try:
        total += len(seen) / (n - 3)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    x0 = total + 9
    try:
        total += len(seen) / (n - 0)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    while total % 5: total += 1
    total = (lambda a, b=12: a + b + len(cell))(total)
    while total % 5: total += 1
    for j in range(2):
        total += j * n
        if j == 2: continue
        seen.append(j)
    total = total & 0xffffff
    total = (lambda a, b=16: a + b + len(cell))(total)
    while total % 5: total += 1
    total = total & 0xffffff
    seen = [len(seen), total % 22, x4]
    if total % 8 == 0:
        total += 20
    else:
        total -= len(str(x2))
    while total % 5: total += 1
    total = (lambda a, b=22: a + b + len(cell))(total)
    while total % 5: total += 1
    while total % 5: total += 1
    for j in range(1):
        total += j * n
        if j == 2: continue
        seen.append(j)
    total = (lambda a, b=26: a + b + len(cell))(total)
    cell.append(total ^ 11109)
    total = (lambda a, b=28: a + b + len(cell))(total)
    try:
        total += len(seen) / (n - 4)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    seen = [len(seen), total % 33, x5]
    try:
        total += len(seen) / (n - 1)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    for j in range(0):
        total += j * n
        if j == 2: continue
        seen.append(j)
    while total % 5: total += 1
    try:
        total += len(seen) / (n - 4)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    while total % 5: total += 1
    if total % 3 == 0:
        total += 36
    else:
        total -= len(str(x1))
    try:
        total += len(seen) / (n - 2)
    except ZeroDivisionError as e:
        seen.append((str(e), sys.exc_info()[2].tb_lineno))
    finally:
        total += 1
    cell.append(total ^ 529280)
    x3 = total + 39
    while total % 5: total += 1
    if total % 8 == 0:
        total += 41
    else:
        total -= len(str(x4))
    seen = [len(seen), total % 45, x4]
    total = (lambda a, b=43: a + b + len(cell))(total)
    total = total & 0xffffff
print total, seen, n, cell, [x0, x1, x2, x3, x4, x5, x6, x7]
print sum([n + 0, 1, 4, n + 3, 16, 25, n + 6, 49, 64, n + 9, 100, 121, n + 12, 169, 196, n + 15, 256, 289, n + 18, 361, 400, n + 21, 484, 529, n + 24, 625, 676, n + 27, 784, 841, n + 30, 961, 1024, n + 33, 1156, 1225, n + 36, 1369, 1444, n + 39, 1600, 1681, n + 42, 1849, 1936, n + 45, 2116, 2209, n + 48, 2401, 2500, n + 51, 2704, 2809, n + 54, 3025, 3136, n + 57, 3364, 3481, n + 60, 3721, 3844, n + 63, 4096, 4225, n + 66, 4489, 4624, n + 69, 4900, 5041, n + 72, 5329, 5476, n + 75, 5776, 5929, n + 78, 6241, 6400, n + 81, 6724, 6889, n + 84, 7225, 7396, n + 87, 7744, 7921, n + 90, 8281, 8464, n + 93, 8836, 9025, n + 96, 9409, 9604, n + 99, 10000, 10201, n + 102, 10609, 10816, n + 105, 11236, 11449, n + 108, 11881, 12100, n + 111, 12544, 12769, n + 114, 13225, 13456, n + 117, 13924, 14161, n + 120, 14641, 14884, n + 123, 15376, 15625, n + 126, 16129, 16384, n + 129, 16900, 17161, n + 132, 17689, 17956, n + 135, 18496, 18769, n + 138, 19321, 19600, n + 141, 20164, 20449, n + 144, 21025, 21316, n + 147, 21904, 22201, n + 150, 22801, 23104, n + 153, 23716, 24025, n + 156, 24649, 24964, n + 159, 25600, 25921, n + 162, 26569, 26896, n + 165, 27556, 27889, n + 168, 28561, 28900, n + 171, 29584, 29929, n + 174, 30625, 30976, n + 177, 31684, 32041, n + 180, 32761, 33124, n + 183, 33856, 34225, n + 186, 34969, 35344, n + 189, 36100, 36481, n + 192, 37249, 37636, n + 195, 38416, 38809, n + 198, 39601, 40000, n + 201, 40804, 41209, n + 204, 42025, 42436, n + 207, 43264, 43681, n + 210, 44521, 44944, n + 213, 45796, 46225, n + 216, 47089, 47524, n + 219, 48400, 48841, n + 222, 49729, 50176, n + 225, 51076, 51529, n + 228, 52441, 52900, n + 231, 53824, 54289, n + 234, 55225, 55696, n + 237, 56644, 57121, n + 240, 58081, 58564, n + 243, 59536, 60025, n + 246, 61009, 61504, n + 249, 62500, 63001, n + 252, 64009, 64516, n + 255, 65536, 66049, n + 258, 67081])
print sum((n + 0, 1, 4, n + 3, 16, 25, n + 6, 49, 64, n + 9, 100, 121, n + 12, 169, 196, n + 15, 256, 289, n + 18, 361, 400, n + 21, 484, 529, n + 24, 625, 676, n + 27, 784, 841, n + 30, 961, 1024, n + 33, 1156, 1225, n + 36, 1369, 1444, n + 39, 1600, 1681, n + 42, 1849, 1936, n + 45, 2116, 2209, n + 48, 2401, 2500, n + 51, 2704, 2809, n + 54, 3025, 3136, n + 57, 3364, 3481, n + 60, 3721, 3844, n + 63, 4096, 4225, n + 66, 4489, 4624, n + 69, 4900, 5041, n + 72, 5329, 5476, n + 75, 5776, 5929, n + 78, 6241, 6400, n + 81, 6724, 6889, n + 84, 7225, 7396, n + 87, 7744, 7921, n + 90, 8281, 8464, n + 93, 8836, 9025, n + 96, 9409, 9604, n + 99, 10000, 10201, n + 102, 10609, 10816, n + 105, 11236, 11449, n + 108, 11881, 12100, n + 111, 12544, 12769, n + 114, 13225, 13456, n + 117, 13924, 14161, n + 120, 14641, 14884, n + 123, 15376, 15625, n + 126, 16129, 16384, n + 129, 16900, 17161, n + 132, 17689, 17956, n + 135, 18496, 18769, n + 138, 19321, 19600, n + 141, 20164, 20449, n + 144, 21025, 21316, n + 147, 21904, 22201, n + 150, 22801, 23104, n + 153, 23716, 24025, n + 156, 24649, 24964, n + 159, 25600, 25921, n + 162, 26569, 26896, n + 165, 27556, 27889, n + 168, 28561, 28900, n + 171, 29584, 29929, n + 174, 30625, 30976, n + 177, 31684, 32041, n + 180, 32761, 33124, n + 183, 33856, 34225, n + 186, 34969, 35344, n + 189, 36100, 36481, n + 192, 37249, 37636, n + 195, 38416, 38809, n + 198, 39601, 40000, n + 201, 40804, 41209, n + 204, 42025, 42436, n + 207, 43264, 43681, n + 210, 44521, 44944, n + 213, 45796, 46225, n + 216, 47089, 47524, n + 219, 48400, 48841, n + 222, 49729, 50176, n + 225, 51076, 51529, n + 228, 52441, 52900, n + 231, 53824, 54289, n + 234, 55225, 55696, n + 237, 56644, 57121, n + 240, 58081, 58564, n + 243, 59536, 60025, n + 246, 61009, 61504, n + 249, 62500, 63001, n + 252, 64009, 64516, n + 255, 65536, 66049, n + 258, 67081))
print len({n + 0, 1, 4, n + 3, 16, 25, n + 6, 49, 64, n + 9, 100, 121, n + 12, 169, 196, n + 15, 256, 289, n + 18, 361, 400, n + 21, 484, 529, n + 24, 625, 676, n + 27, 784, 841, n + 30, 961, 1024, n + 33, 1156, 1225, n + 36, 1369, 1444, n + 39, 1600, 1681, n + 42, 1849, 1936, n + 45, 2116, 2209, n + 48, 2401, 2500, n + 51, 2704, 2809, n + 54, 3025, 3136, n + 57, 3364, 3481, n + 60, 3721, 3844, n + 63, 4096, 4225, n + 66, 4489, 4624, n + 69, 4900, 5041, n + 72, 5329, 5476, n + 75, 5776, 5929, n + 78, 6241, 6400, n + 81, 6724, 6889, n + 84, 7225, 7396, n + 87, 7744, 7921, n + 90, 8281, 8464, n + 93, 8836, 9025, n + 96, 9409, 9604, n + 99, 10000, 10201, n + 102, 10609, 10816, n + 105, 11236, 11449, n + 108, 11881, 12100, n + 111, 12544, 12769, n + 114, 13225, 13456, n + 117, 13924, 14161, n + 120, 14641, 14884, n + 123, 15376, 15625, n + 126, 16129, 16384, n + 129, 16900, 17161, n + 132, 17689, 17956, n + 135, 18496, 18769, n + 138, 19321, 19600, n + 141, 20164, 20449, n + 144, 21025, 21316, n + 147, 21904, 22201, n + 150, 22801, 23104, n + 153, 23716, 24025, n + 156, 24649, 24964, n + 159, 25600, 25921, n + 162, 26569, 26896, n + 165, 27556, 27889, n + 168, 28561, 28900, n + 171, 29584, 29929, n + 174, 30625, 30976, n + 177, 31684, 32041, n + 180, 32761, 33124, n + 183, 33856, 34225, n + 186, 34969, 35344, n + 189, 36100, 36481, n + 192, 37249, 37636, n + 195, 38416, 38809, n + 198, 39601, 40000, n + 201, 40804, 41209, n + 204, 42025, 42436, n + 207, 43264, 43681, n + 210, 44521, 44944, n + 213, 45796, 46225, n + 216, 47089, 47524, n + 219, 48400, 48841, n + 222, 49729, 50176, n + 225, 51076, 51529, n + 228, 52441, 52900, n + 231, 53824, 54289, n + 234, 55225, 55696, n + 237, 56644, 57121, n + 240, 58081, 58564, n + 243, 59536, 60025, n + 246, 61009, 61504, n + 249, 62500, 63001, n + 252, 64009, 64516, n + 255, 65536, 66049, n + 258, 67081}), len({0: n, 1: n, 2: n, 3: n, 4: n, 5: n, 6: n, 7: n, 8: n, 9: n, 10: n, 11: n, 12: n, 13: n, 14: n, 15: n, 16: n, 17: n, 18: n, 19: n, 20: n, 21: n, 22: n, 23: n, 24: n, 25: n, 26: n, 27: n, 28: n, 29: n, 30: n, 31: n, 32: n, 33: n, 34: n, 35: n, 36: n, 37: n, 38: n, 39: n, 40: n, 41: n, 42: n, 43: n, 44: n, 45: n, 46: n, 47: n, 48: n, 49: n, 50: n, 51: n, 52: n, 53: n, 54: n, 55: n, 56: n, 57: n, 58: n, 59: n, 60: n, 61: n, 62: n, 63: n, 64: n, 65: n, 66: n, 67: n, 68: n, 69: n, 70: n, 71: n, 72: n, 73: n, 74: n, 75: n, 76: n, 77: n, 78: n, 79: n, 80: n, 81: n, 82: n, 83: n, 84: n, 85: n, 86: n, 87: n, 88: n, 89: n, 90: n, 91: n, 92: n, 93: n, 94: n, 95: n, 96: n, 97: n, 98: n, 99: n, 100: n, 101: n, 102: n, 103: n, 104: n, 105: n, 106: n, 107: n, 108: n, 109: n, 110: n, 111: n, 112: n, 113: n, 114: n, 115: n, 116: n, 117: n, 118: n, 119: n, 120: n, 121: n, 122: n, 123: n, 124: n, 125: n, 126: n, 127: n, 128: n, 129: n, 130: n, 131: n, 132: n, 133: n, 134: n, 135: n, 136: n, 137: n, 138: n, 139: n, 140: n, 141: n, 142: n, 143: n, 144: n, 145: n, 146: n, 147: n, 148: n, 149: n, 150: n, 151: n, 152: n, 153: n, 154: n, 155: n, 156: n, 157: n, 158: n, 159: n, 160: n, 161: n, 162: n, 163: n, 164: n, 165: n, 166: n, 167: n, 168: n, 169: n, 170: n, 171: n, 172: n, 173: n, 174: n, 175: n, 176: n, 177: n, 178: n, 179: n, 180: n, 181: n, 182: n, 183: n, 184: n, 185: n, 186: n, 187: n, 188: n, 189: n, 190: n, 191: n, 192: n, 193: n, 194: n, 195: n, 196: n, 197: n, 198: n, 199: n, 200: n, 201: n, 202: n, 203: n, 204: n, 205: n, 206: n, 207: n, 208: n, 209: n, 210: n, 211: n, 212: n, 213: n, 214: n, 215: n, 216: n, 217: n, 218: n, 219: n, 220: n, 221: n, 222: n, 223: n, 224: n, 225: n, 226: n, 227: n, 228: n, 229: n, 0: n, 1: n, 2: n, 3: n, 4: n, 5: n, 6: n, 7: n, 8: n, 9: n, 10: n, 11: n, 12: n, 13: n, 14: n, 15: n, 16: n, 17: n, 18: n, 19: n, 20: n, 21: n, 22: n, 23: n, 24: n, 25: n, 26: n, 27: n, 28: n, 29: n})
print sum((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299)), len(set(('k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8', 'k9', 'k10', 'k11', 'k12', 'k13', 'k14', 'k15', 'k16', 'k17', 'k18', 'k19', 'k20', 'k21', 'k22', 'k23', 'k24', 'k25', 'k26', 'k27', 'k28', 'k29', 'k30', 'k31', 'k32', 'k33', 'k34', 'k35', 'k36', 'k37', 'k38', 'k39', 'k40', 'k41', 'k42', 'k43', 'k44', 'k45', 'k46', 'k47', 'k48', 'k49', 'k50', 'k51', 'k52', 'k53', 'k54', 'k55', 'k56', 'k57', 'k58', 'k59', 'k60', 'k61', 'k62', 'k63', 'k64', 'k65', 'k66', 'k67', 'k68', 'k69', 'k70', 'k71', 'k72', 'k73', 'k74', 'k75', 'k76', 'k77', 'k78', 'k79', 'k80', 'k81', 'k82', 'k83', 'k84', 'k85', 'k86', 'k87', 'k88', 'k89', 'k90', 'k91', 'k92', 'k93', 'k94', 'k95', 'k96', 'k97', 'k98', 'k99', 'k100', 'k101', 'k102', 'k103', 'k104', 'k105', 'k106', 'k107', 'k108', 'k109', 'k110', 'k111', 'k112', 'k113', 'k114', 'k115', 'k116', 'k117', 'k118', 'k119', 'k120', 'k121', 'k122', 'k123', 'k124', 'k125', 'k126', 'k127', 'k128', 'k129', 'k130', 'k131', 'k132', 'k133', 'k134', 'k135', 'k136', 'k137', 'k138', 'k139', 'k140', 'k141', 'k142', 'k143', 'k144', 'k145', 'k146', 'k147', 'k148', 'k149', 'k150', 'k151', 'k152', 'k153', 'k154', 'k155', 'k156', 'k157', 'k158', 'k159', 'k160', 'k161', 'k162', 'k163', 'k164', 'k165', 'k166', 'k167', 'k168', 'k169', 'k170', 'k171', 'k172', 'k173', 'k174', 'k175', 'k176', 'k177', 'k178', 'k179', 'k180', 'k181', 'k182', 'k183', 'k184', 'k185', 'k186', 'k187', 'k188', 'k189', 'k190', 'k191', 'k192', 'k193', 'k194', 'k195', 'k196', 'k197', 'k198', 'k199', 'k200', 'k201', 'k202', 'k203', 'k204', 'k205', 'k206', 'k207', 'k208', 'k209', 'k210', 'k211', 'k212', 'k213', 'k214', 'k215', 'k216', 'k217', 'k218', 'k219', 'k220', 'k221', 'k222', 'k223', 'k224', 'k225', 'k226', 'k227', 'k228', 'k229', 'k230', 'k231', 'k232', 'k233', 'k234', 'k235', 'k236', 'k237', 'k238', 'k239', 'k240', 'k241', 'k242', 'k243', 'k244', 'k245', 'k246', 'k247', 'k248', 'k249')))
try:
    {0: n, 1: n, 2: n, 3: n, 4: n, 5: n, 6: n, 7: n, 8: n, 9: n, 10: n, 11: n, 12: n, 13: n, 14: n, 15: n, 16: n, 17: n, 18: n, 19: n, 20: n, 21: n, 22: n, 23: n, 24: n, 25: n, 26: n, 27: n, 28: n, 29: n, 30: n, 31: n, 32: n, 33: n, 34: n, 35: n, 36: n, 37: n, 38: n, 39: n, 40: n, 41: n, 42: n, 43: n, 44: n, 45: n, 46: n, 47: n, 48: n, 49: n, 50: n, 51: n, 52: n, 53: n, 54: n, 55: n, 56: n, 57: n, 58: n, 59: n, 60: n, 61: n, 62: n, 63: n, 64: n, 65: n, 66: n, 67: n, 68: n, 69: n, 70: n, 71: n, 72: n, 73: n, 74: n, 75: n, 76: n, 77: n, 78: n, 79: n, 80: n, 81: n, 82: n, 83: n, 84: n, 85: n, 86: n, 87: n, 88: n, 89: n, 90: n, 91: n, 92: n, 93: n, 94: n, 95: n, 96: n, 97: n, 98: n, 99: n, 100: n, 101: n, 102: n, 103: n, 104: n, 105: n, 106: n, 107: n, 108: n, 109: n, 110: n, 111: n, 112: n, 113: n, 114: n, 115: n, 116: n, 117: n, 118: n, 119: n, 120: n, 121: n, 122: n, 123: n, 124: n, 125: n, 126: n, 127: n, 128: n, 129: n, 130: n, 131: n, 132: n, 133: n, 134: n, 135: n, 136: n, 137: n, 138: n, 139: n, 140: n, 141: n, 142: n, 143: n, 144: n, 145: n, 146: n, 147: n, 148: n, 149: n, 150: n, 151: n, 152: n, 153: n, 154: n, 155: n, 156: n, 157: n, 158: n, 159: n, 160: n, 161: n, 162: n, 163: n, 164: n, 165: n, 166: n, 167: n, 168: n, 169: n, 170: n, 171: n, 172: n, 173: n, 174: n, 175: n, 176: n, 177: n, 178: n, 179: n, 180: n, 181: n, 182: n, 183: n, 184: n, 185: n, 186: n, 187: n, 188: n, 189: n, 190: n, 191: n, 192: n, 193: n, 194: n, 195: n, 196: n, 197: n, 198: n, 199: n, 200: n, 201: n, 202: n, 203: n, 204: n, 205: n, 206: n, 207: n, 208: n, 209: n, f: 3, []: 4, 1 / 0: 5}
except NameError as e:
    print e
try:
    {0: n, 1: n, 2: n, 3: n, 4: n, 5: n, 6: n, 7: n, 8: n, 9: n, 10: n, 11: n, 12: n, 13: n, 14: n, 15: n, 16: n, 17: n, 18: n, 19: n, 20: n, 21: n, 22: n, 23: n, 24: n, 25: n, 26: n, 27: n, 28: n, 29: n, 30: n, 31: n, 32: n, 33: n, 34: n, 35: n, 36: n, 37: n, 38: n, 39: n, 40: n, 41: n, 42: n, 43: n, 44: n, 45: n, 46: n, 47: n, 48: n, 49: n, 50: n, 51: n, 52: n, 53: n, 54: n, 55: n, 56: n, 57: n, 58: n, 59: n, 60: n, 61: n, 62: n, 63: n, 64: n, 65: n, 66: n, 67: n, 68: n, 69: n, 70: n, 71: n, 72: n, 73: n, 74: n, 75: n, 76: n, 77: n, 78: n, 79: n, 80: n, 81: n, 82: n, 83: n, 84: n, 85: n, 86: n, 87: n, 88: n, 89: n, 90: n, 91: n, 92: n, 93: n, 94: n, 95: n, 96: n, 97: n, 98: n, 99: n, 100: n, 101: n, 102: n, 103: n, 104: n, 105: n, 106: n, 107: n, 108: n, 109: n, 110: n, 111: n, 112: n, 113: n, 114: n, 115: n, 116: n, 117: n, 118: n, 119: n, 120: n, 121: n, 122: n, 123: n, 124: n, 125: n, 126: n, 127: n, 128: n, 129: n, 130: n, 131: n, 132: n, 133: n, 134: n, 135: n, 136: n, 137: n, 138: n, 139: n, 140: n, 141: n, 142: n, 143: n, 144: n, 145: n, 146: n, 147: n, 148: n, 149: n, 150: n, 151: n, 152: n, 153: n, 154: n, 155: n, 156: n, 157: n, 158: n, 159: n, 160: n, 161: n, 162: n, 163: n, 164: n, 165: n, 166: n, 167: n, 168: n, 169: n, 170: n, 171: n, 172: n, 173: n, 174: n, 175: n, 176: n, 177: n, 178: n, 179: n, 180: n, 181: n, 182: n, 183: n, 184: n, 185: n, 186: n, 187: n, 188: n, 189: n, 190: n, 191: n, 192: n, 193: n, 194: n, 195: n, 196: n, 197: n, 198: n, 199: n, 200: n, 201: n, 202: n, 203: n, 204: n, 205: n, 206: n, 207: n, 208: n, 209: n, []: 4, 1 / 0: 5}
except TypeError as e:
    print e
try:
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, [], 1 / 0}
except ZeroDivisionError as e:
    print e
