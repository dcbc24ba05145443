// Names in evaluated code: globals of any namespace, with an inline cache a site, and the statements that work on them.
//
// A site remembers the entry of the namespace's hash table that holds its name; the entry is good as long as the
// dict has that table and the entry that key. A built-in is remembered with the version of the namespace, which
// changes whenever a name is added to it or removed.
package py

import "sync/atomic"

// NameSite is the inline cache of a global name. Locking contract: the entry is immutable and published atomically.
type NameSite struct {
	e    atomic.Pointer[nameEntry]
	last atomic.Pointer[Dict] // the namespace of the last miss: a site learns what it meets twice in a row
}

type nameEntry struct {
	dict    *Dict
	table   *dictTable
	slot    *dictEntry // holds the name; nil: the name is a built-in
	version int64      // of dict, where slot is nil
	builtin *GlobalCell
}

// LoadGlobalIn reads a global or built-in name in a function; in the words of NameError it is a global name.
func LoadGlobalIn(t *Thread, g *Dict, name *Str, site *NameSite) Value {
	if v := site.Load(g, name); v.Ok() {
		return v
	}
	return site.search(t, g, name, "global name '")
}

// LoadModuleNameIn reads a name at module level.
func LoadModuleNameIn(t *Thread, g *Dict, name *Str, site *NameSite) Value {
	if v := site.Load(g, name); v.Ok() {
		return v
	}
	return site.search(t, g, name, "name '")
}

// LoadNameIn reads a name that is looked up in ns, then globally.
func LoadNameIn(t *Thread, ns Value, g *Dict, name *Str, site *NameSite) Value {
	if IsExact(ns, DictType) {
		if v := As[Dict](ns).GetStr(name); v.Ok() {
			return v
		}
	} else if v := GetItem(t, ns, name.V()); v.Ok() || !t.ClearIf(KeyError) {
		return v
	}
	return LoadModuleNameIn(t, g, name, site)
}

// Load answers from the cache; zero where it does not know.
func (site *NameSite) Load(g *Dict, name *Str) Value {
	e := site.e.Load()
	if e == nil || e.dict != g {
		return Value{}
	}
	if e.slot == nil {
		if atomic.LoadInt64(&g.version) == e.version {
			return e.builtin.v
		}
		return Value{}
	}
	reuse := atomic.LoadInt64(&g.reuse)
	if g.table() != e.table || e.slot.key.load() != name.V() {
		return Value{}
	}
	v := e.slot.value.load()
	if multiThreaded && reuse != atomic.LoadInt64(&g.reuse) {
		return Value{}
	}
	return g.deref(v)
}

func (site *NameSite) search(t *Thread, g *Dict, name *Str, what string) Value {
	learns := site.last.Load() == g
	if !learns {
		site.last.Store(g)
	}
	version := atomic.LoadInt64(&g.version)
	if v := g.GetStr(name); v.Ok() {
		if learns {
			site.learn(g, name)
		}
		return v
	}
	b := builtinsOf(g)
	v := b.GetStr(name)
	if v.Zero() {
		return t.Raise(NameError, what+name.s+"' is not defined")
	}
	if learns && b == builtinModule.dict {
		if c := b.cellOf(name); c != nil {
			site.e.Store(&nameEntry{dict: g, version: version, builtin: c})
		}
	}
	return v
}

// learn remembers where the namespace keeps the name.
func (site *NameSite) learn(g *Dict, name *Str) {
	tab := g.table()
	if tab == nil {
		return
	}
	if at, state := tab.findStr(name, name.Hash()); state == present && at.e.key.load() == name.V() {
		site.e.Store(&nameEntry{dict: g, table: tab, slot: at.e})
	}
}

// StoreGlobalIn sets a global name.
func StoreGlobalIn(g *Dict, name *Str, v Value, site *NameSite) {
	if e := site.e.Load(); e != nil && e.dict == g && e.slot != nil && !multiThreaded && g.table() == e.table &&
		e.slot.key.load() == name.V() {
		g.replace(e.slot, v)
		return
	}
	learns := site.last.Load() == g
	g.SetStr(name, v)
	if learns {
		site.learn(g, name)
	} else {
		site.last.Store(g)
	}
}

// DelGlobalIn deletes a global name in a function.
func DelGlobalIn(t *Thread, g *Dict, name *Str) bool {
	if g.DelStr(name) {
		return true
	}
	t.Raise(NameError, "global name '"+name.s+"' is not defined")
	return false
}
