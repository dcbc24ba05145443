"""Float loops: the Mandelbrot set as text."""
import sys


def rows(width, height, limit):
    for row in range(height):
        y0 = row * 2.4 / height - 1.2
        line = []
        for column in range(width):
            x0 = column * 3.2 / width - 2.2
            x = 0.0
            y = 0.0
            n = 0
            while n < limit:
                xx = x * x
                yy = y * y
                if xx + yy > 4.0:
                    break
                y = 2.0 * x * y + y0
                x = xx - yy + x0
                n += 1
            line.append(' .:-=+*#%@'[n % 10])
        yield ''.join(line)


def main():
    width = int(sys.argv[1]) if len(sys.argv) > 1 else 600
    total = 0
    for row, line in enumerate(rows(width, width // 3, 200)):
        if row % 8 == 0:
            sys.stdout.write(line[::4].rstrip() + '\n')
        total += line.count('@')
    sys.stdout.write('%d\n' % total)


if __name__ == '__main__':
    main()
