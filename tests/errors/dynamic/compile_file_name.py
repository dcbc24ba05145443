# The file name given to compile is shown in tracebacks; lines are read from it if it can be found.
code = compile('def f():\n    return missing\n\nf()\n', 'nowhere.py', 'exec')
try:
    exec code
except NameError, error:
    print error
print code.co_filename, code.co_name
exec compile('\n\n\n\n\n\n\n1 / 0', 'compile_file_name.py', 'exec')
