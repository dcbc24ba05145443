# flag: values of all kinds, flags that are Python objects and functions, usage texts, errors.
from __go__ import flag, time, io, fmt, errors
import StringIO

class Listed(object):
    """A flag.Value: String and Set."""
    def __init__(self):
        self.items = []
    def String(self):
        return ','.join(self.items)
    def Set(self, text):
        if not text:
            raise ValueError('an empty item')
        self.items.append(text)

fs = flag.NewFlagSet('tool', flag.ContinueOnError)
err = StringIO.StringIO()
fs.SetOutput(err)
verbose = fs.Bool('v', False, 'say `more`')
size = fs.Int64('size', 2 ** 40, 'bytes')
rate = fs.Float64('rate', 0.5, '')
wait = fs.Duration('wait', 3 * time.Second, 'how long')
items = Listed()
fs.Var(items, 'item', 'an item, more than once')
seen = []
fs.Func('each', 'calls back', lambda text: seen.append(text))
fs.BoolFunc('now', 'no value', lambda text: seen.append('now ' + text))
fs.Parse(['-v', '-size=5', '-item', 'a', '--item=b', '-each', 'x', '-now', '-wait', '1m', 'rest', '-v'])
print verbose.value, size.value, rate.value, wait.value, items.items, seen, list(fs.Args()), fs.NArg(), fs.Arg(0), fs.Parsed()
#=> True 5 0.5 1m0s ['a', 'b'] ['x', 'now true'] ['rest', '-v'] 2 rest True
names = []
fs.Visit(lambda f: names.append(f.Name))
print names  #=> ['each', 'item', 'now', 'size', 'v', 'wait']
fs.VisitAll(lambda f: names.append(f.DefValue))
print names[6:]  #=> ['', '', '', '0.5', '1099511627776', 'false', '3s']
fs.PrintDefaults()
print err.getvalue(),
#=>   -each value
#=>     	calls back
#=>   -item value
#=>     	an item, more than once
#=>   -now
#=>     	no value
#=>   -rate float
#=>     	 (default 0.5)
#=>   -size int
#=>     	bytes (default 1099511627776)
#=>   -v more
#=>     	say more
#=>   -wait duration
#=>     	how long (default 3s)
fs.Set('size', '7')
print size.value, fs.Lookup('size').Value, fs.Lookup('none')  #=> 7 7 None
def parse(*args):
    try:
        fs.Parse(args)
        print 'parsed'
    except flag.ErrHelp as e:
        print 'help:', e
    except ValueError as e:
        print 'ValueError:', e
    except Exception as e:
        print type(e).__name__, e
parse('-size', 'many')  #=> GoError invalid value "many" for flag -size: parse error
parse('-none')  #=> GoError flag provided but not defined: -none
parse('-item', '')  #=> GoError invalid value "" for flag -item: ValueError: an empty item
parse('-h')  #=> help: flag: help requested
parse('--', '-none')  #=> parsed
try:
    fs.Int('size', 1, 'again')
except Exception as e:
    print type(e).__name__, e  #=> GoPanic tool flag redefined: size
