# Many locals, many branches, long chains: sizes that stress tables (300 locals, 200 elifs, long literals).
import sys
def build():
    total = 0
    a0 = 1; a1 = a0 + 1; a2 = a1 + 1; a3 = a2 + 1; a4 = a3 + 1; a5 = a4 + 1; a6 = a5 + 1; a7 = a6 + 1; a8 = a7 + 1; a9 = a8 + 1
    b0 = a9 + a0; b1 = b0 + a1; b2 = b1 + a2; b3 = b2 + a3; b4 = b3 + a4; b5 = b4 + a5; b6 = b5 + a6; b7 = b6 + a7; b8 = b7 + a8; b9 = b8 + a9
    for x in (a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, b0, b1, b2, b3, b4, b5, b6, b7, b8, b9): total += x
    return total, len(locals())
print build()
def pick(n):
    if n == 0: return 'zero'
    elif n == 1: return 'one'
    elif n == 2: return 'two'
    elif n == 3: return 'three'
    elif n == 4: return 'four'
    elif n == 5: return 'five'
    elif n == 6: return 'six'
    elif n == 7: return 'seven'
    elif n == 8: return 'eight'
    elif n == 9: return 'nine'
    else: return pick(n // 10) + '-' + pick(n % 10)
print pick(7), pick(1984), pick(90210)
big = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39,
       40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77]
print big == range(78), sum(big)
print 1 + 2 - 3 + 4 - 5 + 6 - 7 + 8 - 9 + 10 - 11 + 12 - 13 + 14 - 15 + 16 - 17 + 18 - 19 + 20 - 21 + 22 - 23 + 24 - 25 + 26
print ((((((((((((((((((((1))))))))))))))))))))
print [[[[[[[[[[[[[[[[[[[['deep']]]]]]]]]]]]]]]]]]]]
print (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: 'nested')())())())())())()
print 'a' + 'b' + 'c' + 'd' + 'e' + 'f' + 'g' + 'h' + 'i' + 'j' + 'k' + 'l' + 'm' + 'n' + 'o' + 'p' + 'q' + 'r' + 's' + 't' + 'u' + 'v' + 'w' + 'x' + 'y' + 'z'
print 1 < 2 < 3 < 4 < 5 < 6 < 7 < 8 < 9 < 10 < 11 < 12 < 13 < 14 < 15, 0 or 0 or 0 or 0 or 0 or 0 or 'last', 1 and 2 and 3 and 4 and 5 and 6
d = {'k0': 0, 'k1': 1, 'k2': 2, 'k3': 3, 'k4': 4, 'k5': 5, 'k6': 6, 'k7': 7, 'k8': 8, 'k9': 9, 'k10': 10, 'k11': 11, 'k12': 12, 'k13': 13, 'k14': 14, 'k15': 15}
print sum(d.values()), len(d), d['k11'], sorted(d)[:4]
x = 5
for a in range(2):
    for b in range(2):
        for c in range(2):
            for e in range(2):
                for f in range(2):
                    for g in range(2):
                        if a and b and c and e and f and g:
                            while x:
                                if x > 3:
                                    try:
                                        with_depth = x
                                    finally:
                                        x -= 1
                                else: break
print x, with_depth
