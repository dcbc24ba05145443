//go:build linux

package ossignal

import (
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"testing"
)

// TestDie runs this test binary again as a child that Go has handed the signal to, and sees how it ends.
func TestDie(t *testing.T) {
	if os.Getenv("OSSIGNAL_CHILD") != "" {
		signal.Notify(make(chan os.Signal, 1), Deadly...)
		Die(syscall.SIGUSR1)
	}
	child := exec.Command(os.Args[0], "-test.run=TestDie")
	child.Env = append(os.Environ(), "OSSIGNAL_CHILD=1")
	err, _ := child.Run().(*exec.ExitError)
	if err == nil {
		t.Fatal("the child ended well")
	}
	status := err.Sys().(syscall.WaitStatus)
	if !status.Signaled() || status.Signal() != syscall.SIGUSR1 {
		t.Errorf("the child ended with %v", err)
	}
}
