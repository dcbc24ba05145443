# A TCP echo server on goroutines, its lines handed over a channel.
from __go__ import net, bufio, fmt, go, Chan

lines = Chan[str](10)
listener = net.Listen('tcp', '127.0.0.1:0')
def serve(conn):
    with conn:
        scanner = bufio.NewScanner(conn)
        while scanner.Scan():
            lines.send(scanner.Text())
            fmt.Fprintf(conn, 'echo %s\n', scanner.Text())
def accept():
    while True:
        try:
            conn = listener.Accept()
        except net.ErrClosed:
            break
        go(serve, conn)
acceptor = go(accept)
conn = net.Dial('tcp', listener.Addr().String())
reader = bufio.NewReader(conn)
for word in ('one', 'two'):
    conn.Write(word + '\n')
    print repr(reader.ReadString('\n'))
#=> 'echo one\n'
#=> 'echo two\n'
conn.Close()
print lines.recv(), lines.recv()  #=> one two
listener.Close()
print acceptor.wait()  #=> None
