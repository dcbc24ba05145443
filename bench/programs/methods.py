"""Method calls through inheritance, super-class calls and attributes."""
import sys


class Shape(object):
    def __init__(self, name):
        self.name = name
        self.uses = 0

    def area(self):
        raise NotImplementedError

    def use(self):
        self.uses += 1
        return self.area()


class Square(Shape):
    def __init__(self, side):
        Shape.__init__(self, 'square')
        self.side = side

    def area(self):
        return self.side * self.side


class Rectangle(Square):
    def __init__(self, side, other):
        Square.__init__(self, side)
        self.other = other

    def area(self):
        return self.side * self.other


class Tripled(Rectangle):
    def area(self):
        return 3 * Rectangle.area(self)

    def grow(self, amount=1):
        self.side += amount
        return self


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 1200000
    shapes = [Square(3), Rectangle(2, 5), Tripled(1, 2)]
    tripled = shapes[2]
    total = 0
    for i in range(rounds):
        for shape in shapes:
            total += shape.use()
        if i % 100 == 0:
            total += tripled.grow().grow(amount=-1).area()
    sys.stdout.write('%d %s\n' % (total, [shape.uses for shape in shapes]))


if __name__ == '__main__':
    main()
