# A parameter twice, once as *rest.
class C:
    def f(self, a, *a):
        pass
