# A property's function appears below the attribute access.


class Circle(object):
    radius = None

    @property
    def area(self):
        return 3 * self.radius ** 2

    @area.setter
    def area(self, value):
        raise AttributeError('area is fixed')


try:
    Circle().area = 3
except AttributeError, error:
    print error
Circle().area
