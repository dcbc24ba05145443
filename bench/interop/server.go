//go:build ignore

// The server of server.py, in Go.
package main

import (
	"fmt"
	"net"
	"net/http"
	"sync"
)

type greeter struct {
	mu   sync.Mutex
	hits map[string]int
}

func (g *greeter) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	if name == "" {
		w.WriteHeader(400)
		w.Write([]byte("who are you?\n"))
		return
	}
	g.mu.Lock()
	g.hits[name]++
	g.mu.Unlock()
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Write([]byte(fmt.Sprintf("hello %s, this is %s %s\n", name, r.Method, r.URL.Path)))
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Println("port", listener.Addr().(*net.TCPAddr).Port)
	http.Serve(listener, &greeter{hits: map[string]int{}})
}
