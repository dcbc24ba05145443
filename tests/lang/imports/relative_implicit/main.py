# Implicit relative imports: a package's own module hides the top-level one, unless absolute_import is on.
import helper
print helper.where
import pkg.user
import pkg.absolute
import pkg.sub.user
print pkg.user.where, pkg.absolute.where, pkg.sub.user.where
import sys
print sorted(n for n in sys.modules if n.startswith('pkg') or n == 'helper')
print sys.modules['pkg.helper'] is pkg.user.helper, 'pkg.sys' in sys.modules, sys.modules.get('pkg.sys', 'absent')
print pkg.user.top.where, pkg.fromform.got, pkg.fromform.dotted
