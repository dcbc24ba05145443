# Module globals are shared by every importer: functions see rebinding, from-imports don't; monkey patching; state machines.
import config, worker
from config import level, table, get_level
print level, get_level(), worker.report()
config.level = 5
print level, get_level(), worker.report()
config.set_level(7)
print config.level, level, worker.report()
table.append('main')
print config.table, worker.tables()
worker.config.level = 9
print config.level, get_level()
def patched(): return 'patched'
config.helper = patched
print config.use_helper(), worker.use()
level = 'main level'
print get_level(), worker.level_at_import
import config as again
again.new_attr = 'new'
print config.new_attr, worker.config.new_attr
del config.new_attr
print hasattr(worker.config, 'new_attr')
class Base(worker.Base):
    def name(self): return 'sub ' + worker.Base.name(self)
worker.Base.name = lambda self: 'patched base'
print Base().name(), isinstance(Base(), worker.Base), Base.__module__, worker.Base.__module__
worker.counter()
worker.counter()
print worker.count, vars(worker)['count'], worker.counter.func_globals is vars(worker)
vars(worker)['count'] = 100
print worker.counter(), worker.count
worker.__dict__.update(extra=lambda: worker.count)
print worker.extra(), 'extra' in dir(worker)
exec_names = sorted(n for n in vars(config) if not n.startswith('__'))
print exec_names
