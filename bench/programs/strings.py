"""Building, splitting, joining and formatting of strings."""
import sys

WORDS = 'the quick brown fox jumps over the lazy dog and runs away from it all'.split()


def make_text(lines):
    parts = []
    for i in range(lines):
        words = []
        for j in range(8):
            words.append(WORDS[(i * 7 + j * 3) % len(WORDS)])
        parts.append('%05d: %s' % (i, ' '.join(words)))
    return '\n'.join(parts)


def capitalize(text):
    result = []
    for line in text.split('\n'):
        number, _, rest = line.partition(': ')
        result.append(number + '-' + ' '.join([word[:1].upper() + word[1:] for word in rest.split(' ')]))
    return '\n'.join(result)


def checksum(text):
    total = 0
    for character in text:
        total = (total * 31 + ord(character)) & 0xffffff
    return total


def grow(count):
    text = ''
    for i in range(count):
        text += chr(97 + i % 26)
    return text


def main():
    lines = int(sys.argv[1]) if len(sys.argv) > 1 else 120000
    text = capitalize(make_text(lines))
    found = text.count('Fox') + text.find('Away') + len(text.replace('The', 'A').lower())
    grown = grow(lines * 10)
    sys.stdout.write('%d %d %d %d\n' % (len(text), found, checksum(text), checksum(grown)))


if __name__ == '__main__':
    main()
