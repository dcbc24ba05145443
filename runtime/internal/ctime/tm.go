package ctime

import "time"

// Tm is C's struct tm, but Year counts from 0 and Mon from 1, and Wday from Monday, as Python's struct_time has them; Yday
// counts from 1.
type Tm struct {
	Year, Mon, Mday, Hour, Min, Sec, Wday, Yday int
	// IsDST: 1 in daylight saving time, 0 not, -1 unknown.
	IsDST int
	// East is the offset of the zone from Greenwich in seconds, as Break found it; 0 in a Tm put together otherwise.
	East int
}

// Break breaks a time down in a zone.
func Break(sec int64, loc *time.Location) Tm {
	t := time.Unix(sec, 0).In(loc)
	dst := 0
	if t.IsDST() {
		dst = 1
	}
	_, east := t.Zone()
	return Tm{t.Year(), int(t.Month()), t.Day(), t.Hour(), t.Minute(), t.Second(), (int(t.Weekday()) + 6) % 7, t.YearDay(), dst, east}
}

// Mktime is the time that a broken-down local time means; what is out of range is carried.
func Mktime(tm Tm) int64 {
	loc := Local()
	t := time.Date(tm.Year, time.Month(tm.Mon), tm.Mday, tm.Hour, tm.Min, tm.Sec, 0, loc)
	if tm.IsDST < 0 || t.IsDST() == (tm.IsDST > 0) {
		return t.Unix()
	}
	_, offset := t.Zone()
	for month := range 12 { // the other kind of time of that year
		other := time.Date(t.Year(), time.Month(month+1), 15, 12, 0, 0, 0, loc)
		if other.IsDST() == (tm.IsDST > 0) {
			_, otherOffset := other.Zone()
			return t.Unix() + int64(offset-otherOffset)
		}
	}
	return t.Unix()
}

// ZoneName is the abbreviation of the local zone for standard or daylight saving time at tm.
func ZoneName(tm Tm) string {
	std, dst, _, _ := Zones()
	if tm.IsDST > 0 {
		return dst
	}
	return std
}

// Zones gives the local zone's abbreviations and offsets (seconds west of Greenwich): standard time, daylight saving time.
func Zones() (std, dst string, stdWest, dstWest int) {
	const year = (365*24 + 6) * 3600
	start := time.Now().Unix() / year * year
	january := time.Unix(start, 0).In(Local())
	july := time.Unix(start+year/2, 0).In(Local())
	janName, janEast := january.Zone()
	julName, julEast := july.Zone()
	if -janEast < -julEast { // the southern hemisphere
		return julName, janName, -julEast, -janEast
	}
	return janName, julName, -janEast, -julEast
}
