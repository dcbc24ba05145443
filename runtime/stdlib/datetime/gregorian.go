package datetime

import "grumpy.dev/runtime/py"

// The calendar that was always Gregorian: day 1 is January 1 of year 1.

// ymd is a day of that calendar.
type ymd struct{ year, month, day int }

const (
	daysIn4Years   = 4*365 + 1
	daysIn100Years = 25*daysIn4Years - 1
	daysIn400Years = 4*daysIn100Years + 1
)

var monthDays = [13]int{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// daysBefore counts the days of a common year before a month.
var daysBefore = [13]int{0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func daysInMonth(year, month int) int {
	if month == 2 && isLeap(year) {
		return 29
	}
	return monthDays[month]
}

func daysBeforeMonth(year, month int) int {
	if month > 2 && isLeap(year) {
		return daysBefore[month] + 1
	}
	return daysBefore[month]
}

func daysBeforeYear(year int) int {
	if year < 1 { // asked for weeks and zones at the border of the calendar
		y := year - 1
		return y*365 + floorDiv(y, 4) - floorDiv(y, 100) + floorDiv(y, 400)
	}
	y := uint(year - 1)
	return int(y*365 + y/4 - y/100 + y/400)
}

func (d ymd) yearDay() int { return daysBeforeMonth(d.year, d.month) + d.day }

func (d ymd) ordinal() int { return daysBeforeYear(d.year) + d.yearDay() }

// weekday counts from Monday, which is 0.
func (d ymd) weekday() int { return floorMod(d.ordinal()+6, 7) }

// fromOrdinal is the inverse of ordinal, for n >= 1.
func fromOrdinal(n int) ymd {
	n--
	year := n/daysIn400Years*400 + 1
	n %= daysIn400Years
	centuries := n / daysIn100Years
	n %= daysIn100Years
	fours := n / daysIn4Years
	n %= daysIn4Years
	years := n / 365
	n %= 365
	year += centuries*100 + fours*4 + years
	if years == 4 || centuries == 4 {
		return ymd{year - 1, 12, 31} // the leap day at the end of a cycle
	}
	month := n/29 + 1 // or one too far
	if month > 12 || daysBeforeMonth(year, month) > n {
		month--
	}
	return ymd{year, month, n - daysBeforeMonth(year, month) + 1}
}

// check raises ValueError for a day that is not in the calendar.
func (d ymd) check(t *py.Thread) bool {
	switch {
	case d.year < minYear || d.year > maxYear:
		t.Raise(py.ValueError, "year is out of range")
	case d.month < 1 || d.month > 12:
		t.Raise(py.ValueError, "month must be in 1..12")
	case d.day < 1 || d.day > daysInMonth(d.year, d.month):
		t.Raise(py.ValueError, "day is out of range for month")
	default:
		return true
	}
	return false
}

// addDays moves a day that is in the calendar; OverflowError where it leaves it.
func (d ymd) addDays(t *py.Thread, days int) (ymd, bool) {
	n := d.ordinal() + days
	if n < 1 || n > maxOrdinal {
		t.Raise(py.OverflowError, "date value out of range")
		return d, false
	}
	return fromOrdinal(n), true
}

var maxOrdinal = ymd{maxYear, 12, 31}.ordinal()

// weekOneMonday is the ordinal of the first day of the ISO year: the Monday of the week with the year's first Thursday.
func weekOneMonday(year int) int {
	first := ymd{year, 1, 1}.ordinal()
	weekday := floorMod(first+6, 7)
	if weekday > 3 {
		return first - weekday + 7
	}
	return first - weekday
}

func floorDiv(a, b int) int { return int(py.FloorQuo(int64(a), int64(b))) }

func floorMod(a, b int) int { return int(py.FloorMod(int64(a), int64(b))) }
