// Package ctime does what C's <time.h> does for Python: broken-down times in the local time zone, and strftime in the C
// locale as glibc has it.
//
// What surprises: the local zone is that of the variable TZ, read again by Tzset, not Go's time.Local, which is fixed at
// the start; TZ may hold a rule ("EST+5EDT,M3.2.0,M11.1.0") as POSIX has them.
package ctime

import (
	"encoding/binary"
	"os"
	"strings"
	"sync/atomic"
	"time"
)

var local atomic.Pointer[time.Location]

// Local gives the local time zone.
func Local() *time.Location {
	if loc := local.Load(); loc != nil {
		return loc
	}
	Tzset()
	return local.Load()
}

// Tzset reads the variable TZ again.
func Tzset() { local.Store(findZone()) }

func findZone() *time.Location {
	name, set := os.LookupEnv("TZ")
	if !set {
		if data, err := os.ReadFile("/etc/localtime"); err == nil {
			if loc, err := time.LoadLocationFromTZData("Local", data); err == nil {
				return loc
			}
		}
		return time.UTC
	}
	name = strings.TrimPrefix(name, ":")
	if name == "" {
		return time.UTC
	}
	if strings.HasPrefix(name, "/") {
		if data, err := os.ReadFile(name); err == nil {
			if loc, err := time.LoadLocationFromTZData(name, data); err == nil {
				return loc
			}
		}
		return time.UTC
	}
	if loc, err := time.LoadLocation(name); err == nil {
		return loc
	}
	if loc := ruleZone(name); loc != nil {
		return loc
	}
	return time.UTC
}

// ruleZone makes the zone of a POSIX rule: a time zone file without transitions whose footer is the rule, so that Go
// reads it. nil: it is no rule.
func ruleZone(rule string) *time.Location {
	std, offset, ok := standardZone(rule)
	if !ok {
		return nil
	}
	if !strings.Contains(rule, ",") && hasDaylightName(rule) {
		rule += ",M3.2.0,M11.1.0" // C's default
	}
	abbreviations := std + "\x00"
	header := func(version byte) []byte {
		h := append([]byte("TZif"), version)
		h = append(h, make([]byte, 15)...)
		for _, n := range []uint32{0, 0, 0, 0, 1, uint32(len(abbreviations))} {
			h = binary.BigEndian.AppendUint32(h, n)
		}
		h = binary.BigEndian.AppendUint32(h, uint32(int32(offset)))
		return append(append(h, 0, 0), abbreviations...)
	}
	data := append(header('2'), header('2')...)
	data = append(data, "\n"+rule+"\n"...)
	loc, err := time.LoadLocationFromTZData(rule, data)
	if err != nil {
		return nil
	}
	return loc
}

// zoneName cuts a zone's abbreviation off the front of a rule.
func zoneName(rule string) (name, rest string) {
	if strings.HasPrefix(rule, "<") {
		if name, rest, ok := strings.Cut(rule[1:], ">"); ok {
			return name, rest
		}
		return "", rule
	}
	n := 0
	for n < len(rule) && (rule[n]|0x20 >= 'a' && rule[n]|0x20 <= 'z') {
		n++
	}
	return rule[:n], rule[n:]
}

// zoneOffset cuts an offset (hours west of Greenwich) off the front of a rule, in seconds east.
func zoneOffset(rule string) (offset int, rest string, ok bool) {
	sign := -1
	if rule != "" && (rule[0] == '+' || rule[0] == '-') {
		if rule[0] == '-' {
			sign = 1
		}
		rule = rule[1:]
	}
	unit := 3600
	for unit > 0 {
		n, digits := 0, 0
		for digits < len(rule) && rule[digits] >= '0' && rule[digits] <= '9' && digits < 4 {
			n = n*10 + int(rule[digits]-'0')
			digits++
		}
		if digits == 0 {
			return 0, rule, false
		}
		offset += n * unit
		rule = rule[digits:]
		if unit /= 60; !strings.HasPrefix(rule, ":") {
			break
		}
		rule = rule[1:]
	}
	return sign * offset, rule, true
}

func standardZone(rule string) (name string, offset int, ok bool) {
	name, rest := zoneName(rule)
	if len(name) < 3 {
		return "", 0, false
	}
	offset, _, ok = zoneOffset(rest)
	return name, offset, ok
}

// hasDaylightName tells whether a rule names a daylight saving time.
func hasDaylightName(rule string) bool {
	_, rest := zoneName(rule)
	if _, rest, ok := zoneOffset(rest); ok {
		name, _ := zoneName(rest)
		return len(name) >= 3
	}
	return false
}
