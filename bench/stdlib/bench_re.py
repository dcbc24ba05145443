"""re: tokenizing, searching with alternatives, groups and substitution."""
import re

ROUNDS = 15000
TOKEN = re.compile(r'(?P<name>[A-Za-z_]\w*)|(?P<number>\d+(?:\.\d*)?)|(?P<op>[-+*/=<>!]=?|[()\[\]{},.:;])|(?P<space>\s+)')
DATE = re.compile(r'(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)')
LEVEL = re.compile(r'\b(?:ERROR|WARNING|CRITICAL)\b')
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
SOURCE = 'def area(width, height):\n    total = width * height + 3.14 / 2\n    return [total, {"a": 1}]\n'
LOG = '2013-05-07 11:22 server[42]: INFO all is "quite \\"well\\"" here\n' * 4 + '2013-05-07 11:23 server[42]: ERROR disk "full"\n'


def main(rounds):
    count = 0
    for _ in xrange(rounds):
        for match in TOKEN.finditer(SOURCE):
            if match.lastgroup == 'name':
                count += len(match.group('name'))
        count += len(LEVEL.findall(LOG)) + len(QUOTED.findall(LOG))
        for year, month, _day, hour, _minute in DATE.findall(LOG):
            count += int(year) + int(month) + int(hour)
        count += len(re.sub(r'(\w+)\[(\d+)\]', r'\2-\1', LOG))
        count += len(re.split(r'\s*[,:;]\s*', LOG))
    return count
