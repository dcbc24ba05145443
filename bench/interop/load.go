//go:build ignore

// load asks a server on a port of this machine over some connections, each of which sends its next request when the answer to the
// last one is there, checks every answer, and prints what came of it as JSON.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"sort"
	"sync"
	"time"
)

type connection struct {
	times []time.Duration
	wrong int
}

func (c *connection) run(port string, id, requests int) {
	name := fmt.Sprintf("client%d", id)
	request := []byte("GET /greet/you?name=" + name + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
	want := "hello " + name + ", this is GET /greet/you\n"
	socket, err := net.Dial("tcp", "127.0.0.1:"+port)
	if err != nil {
		c.wrong = requests
		return
	}
	defer socket.Close()
	reader := bufio.NewReader(socket)
	for i := range requests {
		start := time.Now()
		if _, err := socket.Write(request); err != nil {
			c.wrong += requests - i
			return
		}
		answer, err := http.ReadResponse(reader, nil)
		if err != nil {
			c.wrong += requests - i
			return
		}
		body, err := io.ReadAll(answer.Body)
		c.times = append(c.times, time.Since(start))
		if err != nil || answer.StatusCode != 200 || string(body) != want {
			c.wrong++
		}
	}
}

func main() {
	port := flag.String("port", "", "the server's port")
	connections := flag.Int("connections", 32, "connections at a time")
	requests := flag.Int("requests", 1000, "requests a connection")
	flag.Parse()
	clients := make([]connection, *connections)
	var all sync.WaitGroup
	start := time.Now()
	for i := range clients {
		all.Go(func() { clients[i].run(*port, i, *requests) })
	}
	all.Wait()
	seconds := time.Since(start).Seconds()
	var times []time.Duration
	wrong := 0
	for _, c := range clients {
		times = append(times, c.times...)
		wrong += c.wrong
	}
	if len(times) == 0 {
		fmt.Fprintln(os.Stderr, "no answers")
		os.Exit(1)
	}
	sort.Slice(times, func(i, j int) bool { return times[i] < times[j] })
	at := func(part float64) float64 { return times[int(float64(len(times)-1)*part)].Seconds() * 1000 }
	json.NewEncoder(os.Stdout).Encode(map[string]float64{
		"requests": float64(len(times)), "seconds": seconds, "wrong": float64(wrong), "p50": at(0.5), "p99": at(0.99),
	})
}
