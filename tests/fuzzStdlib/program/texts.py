"""Parsers of text: json, csv, regular expressions, dates, codecs, addresses, configuration, mail."""
import ConfigParser
import cStringIO
import csv
import datetime
import email
import json
import re
import socket
import time

from mutate import mixed, mutated

JSON = ['{"a": [1, 2.5, -3e10, true, null], "b\\u00e9": "x\\n\\ud834\\udd1e"}', '[[], {}, "", 0, -0, 1e5, NaN, -Infinity]', '"text"',
        ' [1 , 2 ] ', '123', '{"k": {"k": {"k": []}}}', '"\xc3\xa9"']
CSV = ['a,b,c\r\n1,"two, 2",3\r\n', '"x""y",z\n', "it's;'q;q';\n", 'a\\,b,c\n', '"open\nline",b\n', ' a, b ,"c"d\n']
PATTERN = list('abc.^$*+?|()[]{}\\-1,2') + ['(?:', '(?P<n>', '(?P=n)', '(?=', '(?!', '(?<=', '(?<!', '(?i)', '\\d', '\\w+', '\\b', '[^a]',
                                              '{1,2}', '*?', '+?', '\\1', '[a-c]', '(?#', '(?(1)', '\\x41', '\\0', 'a*', '(a|b)']
DATE = ['%Y-%m-%d', '%d %b %y', '%H:%M:%S', '%j %U %w', '%a %A %B', '%p %I', '%Z', '%%', '%', '%q', '%f', '%c', '%x', '%X', '%y', ' ', '-']
STAMPS = ['2013-05-07', '07 May 13', '11:22:33', '120 10 3', 'Tue Tuesday May', 'PM 11', 'UTC', '%', '123456', '31', '2013-02-30', '']
CODECS = ['utf-8', 'utf-16', 'utf-16-le', 'utf-32', 'utf-7', 'unicode-escape', 'raw-unicode-escape', 'string-escape', 'ascii', 'latin-1',
          'cp1252', 'hex', 'base64', 'punycode', 'idna', 'utf-8-sig', 'rot13', 'quopri', 'uu']
ENCODED = ['caf\xc3\xa9 \xe2\x82\xac \xf0\x9d\x84\x9e', '\xff\xfea\x00\xac\x20', '+AKM-x+2DTdHg-', '\\u20ac\\x41\\N{BULLET}\\n', 'abc', '6162',
           'YWJj\n', 'bcher-kva', 'xn--bcher-kva.example', 'begin 666 x\n#86)C\n \nend\n', '\x00\x00\xfe\xff\x00\x00\x00a']
ADDRESSES = ['127.0.0.1', '1.2.3', '0x7f.1', '::1', 'fe80::1', '1::2::3', '::ffff:1.2.3.4', '256.1.1.1', '1.2.3.4.5', '', '0177.0.0.1', '4294967295']
CONFIG = '[DEFAULT]\nbase = /tmp\n[one]\nkey = %(base)s/x\nlong: a\n  b ; note\n; comment\n[two]\nn=5\nrem x\nkey\n'
MAIL = ('From: a@b.c\nSubject: =?utf-8?q?caf=C3=A9?=\nTo: x@y, "Q" <z@w>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="B"\n\n'
        '--B\nContent-Type: text/plain\n\nhello\n--B\nContent-Transfer-Encoding: base64\n\naGk=\n--B--\n')


def json_loads(rng):
    text = mutated(rng, JSON)
    if rng.random() < 0.3:
        text = text.decode('latin-1')
    strict = rng.random() < 0.8
    return 'json.loads(%r, strict=%r)' % (text, strict), lambda: json.loads(text, strict=strict)


def csv_reader(rng):
    text = mutated(rng, CSV)
    options = {}
    for name, values in [('delimiter', [',', ';', '', 'ab']), ('quotechar', ['"', "'", None]), ('escapechar', ['\\', None]),
                         ('doublequote', [True, False]), ('skipinitialspace', [True]), ('strict', [True]), ('quoting', [0, 1, 2, 3, 4])]:
        if rng.random() < 0.25:
            options[name] = rng.choice(values)

    def call():
        rows = list(csv.reader(text.splitlines(True), **options))
        out = cStringIO.StringIO()
        csv.writer(out, **options).writerows(rows)
        return rows, out.getvalue()
    return 'csv %r %r' % (text, sorted(options.items())), call


def regular_expression(rng):
    pattern = mixed(rng, PATTERN, 9)
    text = mixed(rng, list('aabbc12 \n'), 12)
    flags = rng.choice([0, 0, re.I, re.M | re.S, re.X, re.U])
    use = rng.choice(['match', 'search', 'findall', 'sub', 'split'])

    def call():
        compiled = re.compile(pattern, flags)
        if use == 'sub':
            return compiled.sub(rng.choice(['x', '\\1', '\\g<n>', '\\', '']), text)
        found = getattr(compiled, use)(text)
        return (found.span(), found.groups(), found.lastindex) if use in ('match', 'search') and found else found
    return 're %r %d %s %r' % (pattern, flags, use, text), call


def strptime(rng):
    form = mixed(rng, DATE, 3)
    text = mutated(rng, STAMPS, 1)
    if rng.random() < 0.5:
        i = rng.randrange(len(STAMPS))
        form, text = DATE[min(i, len(DATE) - 1)], mutated(rng, [STAMPS[i]], 1)
    which = rng.choice([datetime.datetime, time])
    return '%s.strptime(%r, %r)' % (which.__name__, text, form), lambda: which.strptime(text, form)


def decode(rng):
    name = rng.choice(CODECS)
    data = mutated(rng, ENCODED)
    errors = rng.choice(['strict', 'strict', 'ignore', 'replace', 'nope'])
    return '%r.decode(%r, %r)' % (data, name, errors), lambda: data.decode(name, errors)


def address(rng):
    text = mutated(rng, ADDRESSES, 2)
    use = rng.choice(['aton', 'pton4', 'pton6', 'ntoa', 'ntop6'])
    call = {'aton': lambda: socket.inet_aton(text), 'pton4': lambda: socket.inet_pton(socket.AF_INET, text),
            'pton6': lambda: socket.inet_pton(socket.AF_INET6, text), 'ntoa': lambda: socket.inet_ntoa(text),
            'ntop6': lambda: socket.inet_ntop(socket.AF_INET6, (text * 16)[:16])}[use]
    return 'socket %s %r' % (use, text), call


def config(rng):
    text = mutated(rng, [CONFIG], 3)

    def call():
        parser = ConfigParser.SafeConfigParser(allow_no_value=rng.random() < 0.5)
        parser.readfp(cStringIO.StringIO(text))
        return [(section, sorted(parser.items(section))) for section in parser.sections()]
    return 'ConfigParser %r' % text, call


def mail(rng):
    text = mutated(rng, [MAIL], 4)

    def call():
        message = email.message_from_string(text)
        return message.items(), [(part.get_content_type(), part.get_payload(decode=True)) for part in message.walk()]
    return 'email %r' % text, call


def strftime(rng):
    form = mixed(rng, DATE, 4)
    when = datetime.datetime(rng.choice([1, 1899, 1900, 2013, 9999]), rng.randrange(1, 13), rng.randrange(1, 29), 13, 4, 5)
    return '%r.strftime(%r)' % (when, form), lambda: when.strftime(form)


PARSERS = [json_loads, csv_reader, regular_expression, regular_expression, strptime, decode, decode, address, config, mail, strftime]
