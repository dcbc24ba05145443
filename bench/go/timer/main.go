// Timer runs a command and says, as one line of JSON on file descriptor 3, what it used: wall-clock and processor
// seconds, peak memory in KiB, exit code. Both other streams and the environment are passed through.
//
// Node can't tell what a child used; a tiny process in between can, from the kernel's own account (wait4). Peak
// memory can't be seen below this program's own few MiB, since Linux counts what stood before exec.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"syscall"
	"time"
)

type usage struct {
	Seconds    float64 `json:"seconds"`
	CPUSeconds float64 `json:"cpuSeconds"`
	PeakKiB    int64   `json:"peakKiB"`
	ExitCode   int     `json:"exitCode"`
}

func measure(argv []string) (usage, error) {
	command := exec.Command(argv[0], argv[1:]...)
	command.Stdout, command.Stderr = os.Stdout, os.Stderr
	begin := time.Now()
	if err := command.Start(); err != nil {
		return usage{}, err
	}
	// A command that ran and failed is a result like any other: its exit code tells.
	_ = command.Wait()
	state := command.ProcessState
	return usage{
		Seconds:    time.Since(begin).Seconds(),
		CPUSeconds: (state.UserTime() + state.SystemTime()).Seconds(),
		PeakKiB:    state.SysUsage().(*syscall.Rusage).Maxrss,
		ExitCode:   state.ExitCode(),
	}, nil
}

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: timer COMMAND [ARGS] 3>result")
		os.Exit(2)
	}
	used, err := measure(os.Args[1:])
	if err == nil {
		err = json.NewEncoder(os.NewFile(3, "result")).Encode(used)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "timer:", err)
		os.Exit(1)
	}
}
