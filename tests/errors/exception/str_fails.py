# A __str__ that fails.


class Problem(Exception):
    def __str__(self):
        return self.missing


raise Problem('x')
