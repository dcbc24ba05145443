# Operator precedence and associativity, by results that differ otherwise.
print 2 ** 3 ** 2, (2 ** 3) ** 2, -2 ** 2, 2 ** -1, 2 ** -2 ** 1, -2 ** -2, ~2 ** 2
print 1 + 2 * 3 - 4 / 2 % 3, 7 // 2 * 2, 7 % 4 * 2, 2 * 7 % 4, 100 / 10 / 2, 2 - 3 - 4
print 1 << 2 + 1, 1 + 2 << 1, 8 >> 1 << 1, 1 | 2 ^ 3 & 6, 5 & 3 == 1, (5 & 3) == 1, 1 | 6 < 8
print not 1 == 2, not (1 == 2), not 1 + 1, -1 + 2, - 1 ** 2, +-+1, ~-1, -~1
print 1 < 2 == 2, 1 in [1] == True, 'a' + 'b' in 'ab', 3 - 1 in [2], not 2 in [2]
print 1 or 0 and 0, 0 and 0 or 1, not 0 and 1, not (0 and 1), 1 and not 0
print 1 if 0 or 1 else 2, 0 or 1 if 1 else 2, 1, 2 == 2
print 'a' 'b' * 2, 'x' + 'y' * 2 + 'z', -[1, 2][0], -5 .__abs__(), 2 * 'ab'[1], [1, 2, 3][1:][0]
print 7 & ~2, ~7 & 15, 6 ^ 3 | 8, 1 << 1 << 1, 256 >> 2 >> 1, 2 * 3 ** 2, -3 % 5, -(3 % 5), 3 - -3
print (lambda: 1 or 2 and 3 is None)(), 1 is 1 is not None
print `1` + `2`, `1 + 2` * 2, 3 .real + 1, (1, 2) + (3,), (1, 2) * 2 == (1, 2, 1, 2), 10 - 2 ** 2 * 2
