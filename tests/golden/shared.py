def counter(start):
    n = [start]
    def step(by=1):
        n[0] += by
        return n[0], start
    return step

class Point(object):
    'a point'
    x = y = 0
    def moved(self, (dx, dy)):
        return Point(self.x + dx, y=self.y + dy)
