# A text adventure as a state machine: rooms, items, commands dispatched by name with getattr.
class Room(object):
    def __init__(self, name, text, **exits):
        self.name, self.text, self.exits, self.items = name, text, exits, []

class Quit(Exception): pass

class Game(object):
    def __init__(self):
        self.rooms = {
            'hall': Room('hall', 'A dusty hall.', north='library', east='kitchen'),
            'library': Room('library', 'Shelves up to the ceiling.', south='hall'),
            'kitchen': Room('kitchen', 'It smells of soup.', west='hall', down='cellar'),
            'cellar': Room('cellar', 'Very dark.', up='kitchen'),
        }
        self.rooms['library'].items.append('lamp')
        self.rooms['kitchen'].items += ['knife', 'soup']
        self.rooms['cellar'].items.append('gold')
        self.here = self.rooms['hall']
        self.bag = []
        self.lit = False
        self.turns = 0

    def play(self, script):
        self.look()
        for line in script.splitlines():
            line = line.strip()
            if not line: continue
            print '>', line
            self.turns += 1
            words = line.lower().split()
            try: self.command(*words)
            except Quit:
                print 'Bye after %d turns.' % self.turns
                return
            except TypeError: print 'What do you mean?'

    def command(self, verb, *args):
        if verb in self.here.exits: return self.go(verb)
        verb = {'get': 'take', 'l': 'look', 'i': 'inventory'}.get(verb, verb)
        method = getattr(self, verb, None)
        if verb in ('play', 'command') or not callable(method): print 'I do not know how to %s.' % verb
        else: method(*args)

    def look(self):
        if self.here.name == 'cellar' and not self.lit: print 'You cannot see a thing.'; return
        print '%s: %s' % (self.here.name.title(), self.here.text), 'Exits: ' + ', '.join(sorted(self.here.exits)) + '.',
        if self.here.items: print 'You see', ' and '.join(self.here.items) + '.',
        print

    def go(self, direction):
        try: self.here = self.rooms[self.here.exits[direction]]
        except KeyError: print 'You cannot go %s.' % direction
        else: self.look()

    def take(self, item):
        if self.here.name == 'cellar' and not self.lit: print 'Too dark.'
        elif item in self.here.items:
            self.here.items.remove(item)
            self.bag.append(item)
            print 'Taken.'
            if item == 'gold': print 'You win!'; raise Quit
        else: print 'There is no %s here.' % item

    def drop(self, item):
        try: self.bag.remove(item)
        except ValueError: print 'You have no %s.' % item
        else: self.here.items.append(item); print 'Dropped.'

    def use(self, item):
        if item == 'lamp' and item in self.bag: self.lit = not self.lit; print 'The lamp is %s.' % ('on' if self.lit else 'off')
        else: print 'Nothing happens.'

    def inventory(self): print 'You carry', ', '.join(sorted(self.bag)) or 'nothing', '.'

    def quit(self): raise Quit

Game().play('''look
 north
 get lamp
 get lamp
 dance
 south
 go nowhere
 east
 take
 take knife
 drop lamp
 l
 i
 down
 take gold
 up
 get lamp
 use lamp
 down
 take gold
 never reached''')
Game().play('use soup\nquit\nlook')
