# Names that aren't bound: global, local, free, deleted, in classes.


def attempt(f, *args):
    try:
        f(*args)
    except NameError, error:
        print type(error).__name__, '|', error, '|', error.args


def undefined_global():
    return nowhere


def used_before():
    print local
    local = 1


def augmented():
    count += 1
    count = 0


def deleted():
    x = 1
    del x
    return x


def deleted_twice():
    x = 1
    del x
    del x


def delete_global():
    global nowhere
    del nowhere


def free():
    def inner():
        return value
    inner()
    value = 1


def free_deleted_cell():
    def inner():
        return value
    return inner
    value = 1


def call_free_deleted_cell():
    return free_deleted_cell()()


def conditional(flag):
    if flag:
        x = 1
    return x


def loop_variable():
    for x in []:
        pass
    return x


def except_name():
    try:
        pass
    except ValueError as error:
        pass
    return error


def in_class():
    class A(object):
        y = missing


def class_scope():
    class A(object):
        x = 1

        def method(self):
            return x
    A().method()


def class_delete():
    class A(object):
        del z


def generator():
    for item in (nothing for i in [1]):
        pass


def generator_free():
    items = (unbound for i in [1])
    list(items)
    unbound = 1


def comprehension_scope():
    [leaked for leaked in [1]]
    set(hidden for hidden in [1])
    print leaked
    return hidden


def import_local():
    if 0:
        import sys
    return sys


def lambda_default():
    return (lambda a=unknown: a)()


for f in [undefined_global, used_before, augmented, deleted, deleted_twice, delete_global, free,
          call_free_deleted_cell, loop_variable, except_name, in_class, class_scope, class_delete, generator,
          generator_free, comprehension_scope, import_local, lambda_default]:
    print f.__name__
    attempt(f)
attempt(conditional, False)
x = 1
del x
try:
    del x
except NameError, error:
    print error
try:
    x += 1
except NameError, error:
    print error
print undefined
