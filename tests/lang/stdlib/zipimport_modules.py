# Modules, packages and data from a zip file: zipimporter and the path hook.
import os
import sys
import tempfile
import zipfile

folder = tempfile.mkdtemp()
os.chdir(folder)
def t(f, *a, **k):
    try: print repr(f(*a, **k)).replace(folder, '{folder}')
    except BaseException as e: print type(e).__name__, str(e).replace(folder, '{folder}')
z = zipfile.ZipFile(folder + '/z.zip','w', zipfile.ZIP_DEFLATED)
z.writestr('mod.py', 'x = 1\ndef f(): raise ValueError(__name__)\n')
z.writestr('pkg/__init__.py', '"""doc"""\nfrom pkg import sub\n')
z.writestr('pkg/sub.py', 'y = __file__\r\n')
z.writestr('bad.py', 'x = = 1\n')
z.writestr('data/a.txt', 'hello')
z.close()
import zipimport
Z = zipimport.zipimporter
t(Z, ''); t(Z, 3); t(Z, '/nowhere/x.zip'); open('plain', 'w').close(); t(Z, folder + '/plain'); t(Z, folder); t(Z); t(Z,'a',b=1)
i = Z(folder + '/z.zip'); t(repr, i); t(lambda: (i.archive, i.prefix)); 
j = Z(folder + '/z.zip/pkg'); t(repr, j); t(lambda: (j.archive, j.prefix)); t(lambda: sorted(i._files)); t(lambda: i._files['mod.py'][0][-6:])
t(lambda: i.find_module('mod') is i); t(i.find_module,'nope'); t(i.is_package,'pkg'); t(i.is_package,'mod'); t(i.is_package,'no')
t(i.get_data,'data/a.txt'); t(i.get_data,folder + '/z.zip/data/a.txt'); t(i.get_source,'mod'); t(i.get_source,'pkg'); t(i.get_source,'x'); t(i.get_filename,'pkg'); t(i.get_filename,'no')
t(lambda: j.find_module('pkg.sub') is j)
m = i.load_module('mod'); print m.x, m.__file__[len(folder):], m.__loader__ is i, m.__name__
t(m.f)
t(i.load_module,'bad'); t(i.load_module,'no'); t(lambda: i.get_code('mod').co_filename)
sys.path.insert(0,folder + '/z.zip')
import pkg
print len(pkg.__path__), pkg.__doc__, pkg.sub.y[len(folder):], pkg.__file__[len(folder):], pkg.sub.__name__
t(lambda: sorted(zipimport._zip_directory_cache)); t(lambda: zipimport.ZipImportError.__mro__)
print [x for x in dir(Z) if x[0] != '_'], dir(zipimport)
import shutil
shutil.rmtree(folder)
