package ctime

import (
	"strconv"
	"strings"
)

var (
	days   = []string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
	months = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
		"November", "December"}
)

// MonthAbbr is the English abbreviation of month 1 to 12.
func MonthAbbr(month int) string { return months[month-1][:3] }

// DayAbbr is the English abbreviation of weekday 0 (Monday) to 6.
func DayAbbr(day int) string { return days[day][:3] }

// directive is one % of a format with what stands between it and its letter.
type directive struct {
	pad   byte // '_', '-', '0', or 0
	upper bool // ^
	swap  bool // #
	width int
}

// Strftime formats tm as glibc does in the C locale.
func Strftime(format string, tm Tm) string {
	out := make([]byte, 0, len(format)+32)
	for i := 0; i < len(format); {
		if format[i] != '%' {
			out = append(out, format[i])
			i++
			continue
		}
		if i+1 < len(format) {
			if n := twoDigits(format[i+1], tm); uint(n) < 100 {
				out = append(out, byte('0'+n/10), byte('0'+n%10))
				i += 2
				continue
			}
		}
		text, n := formatOne(format[i:], tm)
		out = append(out, text...)
		i += n
	}
	return string(out)
}

// twoDigits gives what the commonest directives show with two digits; -1 for others.
func twoDigits(letter byte, tm Tm) int {
	switch letter {
	case 'm':
		return tm.Mon
	case 'd':
		return tm.Mday
	case 'H':
		return tm.Hour
	case 'M':
		return tm.Min
	case 'S':
		return tm.Sec
	}
	return -1
}

// formatOne formats the directive at the front of format, and tells how long that is.
func formatOne(format string, tm Tm) (string, int) {
	var d directive
	i := 1
flags:
	for ; i < len(format); i++ {
		switch format[i] {
		case '_', '-', '0':
			d.pad = format[i]
		case '^':
			d.upper = true
		case '#':
			d.swap = true
		default:
			break flags
		}
	}
	for ; i < len(format) && format[i] >= '0' && format[i] <= '9' && d.width < 1<<16; i++ {
		d.width = d.width*10 + int(format[i]-'0')
	}
	modifier := byte(0)
	if i < len(format) && (format[i] == 'E' || format[i] == 'O') {
		modifier = format[i]
		i++
	}
	if i >= len(format) {
		return format, len(format)
	}
	if modifier != 0 && !modifierFits(modifier, format[i]) {
		return format[:i+1], i + 1
	}
	text, ok := d.text(format[i], tm)
	if !ok {
		return format[:i+1], i + 1
	}
	return text, i + 1
}

// modifierFits tells whether E or O may stand before a letter.
func modifierFits(modifier, letter byte) bool {
	if modifier == 'E' {
		return strings.IndexByte("cCxXyY", letter) >= 0
	}
	return strings.IndexByte("deHImMSuUVwWyb", letter) >= 0
}

// number formats n in width digits, padded with pad unless a flag says otherwise.
func (d directive) number(n, width int, pad byte) string {
	if d.pad != 0 {
		pad = d.pad
	}
	if pad == '_' {
		pad = ' '
	}
	if d.width > 0 {
		width = d.width
	}
	s := strconv.Itoa(n)
	if pad == '-' {
		if d.width == 0 {
			return s
		}
		pad = ' '
	}
	if missing := width - len(s); missing > 0 {
		if n < 0 && pad == '0' {
			return "-" + strings.Repeat("0", missing) + s[1:]
		}
		return strings.Repeat(string(pad), missing) + s
	}
	return s
}

// name formats a word.
func (d directive) name(s string, swapIsLower bool) string {
	switch {
	case d.swap && swapIsLower:
		s = strings.ToLower(s)
	case d.upper || d.swap:
		s = strings.ToUpper(s)
	}
	if missing := d.width - len(s); missing > 0 {
		pad := " "
		if d.pad == '0' {
			pad = "0"
		}
		return strings.Repeat(pad, missing) + s
	}
	return s
}

// composed formats what stands for a longer format.
func (d directive) composed(format string, tm Tm) string {
	d.swap = false
	return d.name(Strftime(format, tm), false)
}

func (d directive) text(letter byte, tm Tm) (string, bool) {
	if s, ok := d.dateText(letter, tm); ok {
		return s, true
	}
	return d.timeText(letter, tm)
}

func (d directive) dateText(letter byte, tm Tm) (string, bool) {
	switch letter {
	case 'a':
		return d.name(days[tm.Wday%7][:3], false), true
	case 'A':
		return d.name(days[tm.Wday%7], false), true
	case 'b', 'h':
		return d.name(months[tm.Mon-1][:3], false), true
	case 'B':
		return d.name(months[tm.Mon-1], false), true
	case 'c':
		return d.composed("%a %b %e %H:%M:%S %Y", tm), true
	case 'C':
		return d.number(floorDiv(tm.Year, 100), 2, '0'), true
	case 'd':
		return d.number(tm.Mday, 2, '0'), true
	case 'D', 'x':
		return d.composed("%m/%d/%y", tm), true
	case 'e':
		return d.number(tm.Mday, 2, ' '), true
	case 'F':
		return d.composed("%Y-%m-%d", tm), true
	case 'j':
		return d.number(tm.Yday, 3, '0'), true
	case 'm':
		return d.number(tm.Mon, 2, '0'), true
	case 'u':
		return d.number(tm.Wday+1, 1, '0'), true
	case 'w':
		return d.number((tm.Wday+1)%7, 1, '0'), true
	case 'U':
		return d.number((tm.Yday-1-(tm.Wday+1)%7+7)/7, 2, '0'), true
	case 'W':
		return d.number((tm.Yday-1-tm.Wday+7)/7, 2, '0'), true
	case 'g':
		year, _ := isoWeek(tm)
		return d.number(floorMod(year, 100), 2, '0'), true
	case 'G':
		year, _ := isoWeek(tm)
		return d.number(year, 1, '0'), true
	case 'V':
		_, week := isoWeek(tm)
		return d.number(week, 2, '0'), true
	case 'y':
		return d.number(floorMod(tm.Year, 100), 2, '0'), true
	case 'Y':
		return d.number(tm.Year, 1, '0'), true
	}
	return "", false
}

func (d directive) timeText(letter byte, tm Tm) (string, bool) {
	hour12 := (tm.Hour+11)%12 + 1
	half := "AM"
	if tm.Hour >= 12 {
		half = "PM"
	}
	switch letter {
	case 'H':
		return d.number(tm.Hour, 2, '0'), true
	case 'I':
		return d.number(hour12, 2, '0'), true
	case 'k':
		return d.number(tm.Hour, 2, ' '), true
	case 'l':
		return d.number(hour12, 2, ' '), true
	case 'M':
		return d.number(tm.Min, 2, '0'), true
	case 'S':
		return d.number(tm.Sec, 2, '0'), true
	case 'p':
		return d.name(half, true), true
	case 'P':
		return d.name(strings.ToLower(half), true), true
	case 'r':
		return d.composed("%I:%M:%S %p", tm), true
	case 'R':
		return d.composed("%H:%M", tm), true
	case 'T', 'X':
		return d.composed("%H:%M:%S", tm), true
	case 's':
		return d.number(int(Mktime(tm)), 1, '0'), true
	case 'z':
		return zoneText(tm), true
	case 'Z':
		return d.name(ZoneName(tm), true), true
	case 'n':
		return "\n", true
	case 't':
		return "\t", true
	case '%':
		return d.name("%", false), true
	}
	return "", false
}

func zoneText(tm Tm) string {
	if tm.IsDST < 0 {
		return ""
	}
	east, sign := tm.East, "+"
	if east < 0 {
		sign, east = "-", -east
	}
	return sign + directive{}.number(east/3600*100+east/60%60, 4, '0')
}

// isoWeek gives the ISO 8601 year and week, from the weekday and the day of the year alone.
func isoWeek(tm Tm) (year, week int) {
	week = (tm.Yday - tm.Wday%7 + 9) / 7
	switch {
	case week < 1:
		return tm.Year - 1, lastWeek(tm.Year-1, tm.Wday-(tm.Yday-1)%7-1)
	case week == 53 && lastWeek(tm.Year, tm.Wday+(yearDays(tm.Year)-tm.Yday)) == 52:
		return tm.Year + 1, 1
	}
	return tm.Year, week
}

// lastWeek is 53 or 52: the number of ISO weeks of a year whose last day has the weekday given.
func lastWeek(year, lastDay int) int {
	switch floorMod(lastDay, 7) {
	case 3:
		return 53
	case 4:
		if yearDays(year) == 366 {
			return 53
		}
	}
	return 52
}

func yearDays(year int) int {
	if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		return 366
	}
	return 365
}

func floorDiv(a, b int) int { return (a - floorMod(a, b)) / b }

func floorMod(a, b int) int { return (a%b + b) % b }
