# Metaclasses, slots, descriptors and multiple inheritance in one small framework.
class Field(object):
    order = 0
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default
        Field.order += 1
        self.order = Field.order
    def __get__(self, o, t): return self if o is None else o._values.get(self.name, self.default)
    def __set__(self, o, v):
        if not isinstance(v, self.kind): raise TypeError('%s: expected %s, got %s' % (self.name, self.kind.__name__, type(v).__name__))
        o._values[self.name] = v
class ModelMeta(type):
    def __new__(meta, name, bases, d):
        fields = [(k, v) for k, v in d.items() if isinstance(v, Field)]
        for k, v in fields: v.name = k
        inherited = [f for b in bases for f in getattr(b, '_fields', [])]
        d['_fields'] = inherited + [k for k, v in sorted(fields, key=lambda kv: kv[1].order)]
        d.setdefault('__slots__', ('_values',) if not inherited and name == 'Model' else ())
        return type.__new__(meta, name, bases, d)
class Model(object):
    __metaclass__ = ModelMeta
    def __init__(self, **kw):
        self._values = {}
        for k, v in kw.items(): setattr(self, k, v)
    def __repr__(self): return '%s(%s)' % (type(self).__name__, ', '.join('%s=%r' % (f, getattr(self, f)) for f in self._fields))
class Person(Model):
    name = Field(str, 'anon')
    age = Field(int, 0)
class Employee(Person):
    salary = Field(int, 100)
p, e = Person(name='ann', age=3), Employee(name='bob')
print p, e, Employee._fields, Person.name.kind.__name__
for f in (lambda: setattr(p, 'age', 'x'), lambda: setattr(p, 'other', 1), lambda: Person(bogus=1)):
    try: f()
    except (TypeError, AttributeError) as err: print type(err).__name__, err
e.salary += 50; print e.salary, hasattr(e, '__dict__')
