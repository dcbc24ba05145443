// Package prompt gives the evaluator's prompt line editing on a terminal: history, search, completion.
//
// It is a Go module of its own, since it needs a third-party one, which the runtime does without. What surprises: the
// terminal is switched over for each line only, so that programs find it as it was, and Ctrl-C interrupts them.
package prompt

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/peterh/liner"

	"grumpy.dev/runtime/dynamic/eval"
)

func init() { eval.SetTerminalReader(newReader) }

// historyFile gives where the history is kept between sessions; "" for nowhere.
func historyFile() string {
	if name, ok := os.LookupEnv("GRUMPY_HISTORY"); ok {
		return name
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	return filepath.Join(home, ".grumpy_history")
}

// session is the terminal of a prompt.
type session struct {
	state        *liner.State
	plain, lines liner.ModeApplier // the terminal's modes: for programs, and for editing
	ended        bool
}

func newReader(complete eval.Completer) (eval.LineReader, func()) {
	s := &session{}
	s.plain, _ = liner.TerminalMode()
	s.state = liner.NewLiner()
	s.lines, _ = liner.TerminalMode()
	s.state.SetCtrlCAborts(true)
	s.state.SetTabCompletionStyle(liner.TabPrints)
	s.state.SetWordCompleter(func(line string, at int) (string, []string, string) {
		runes := []rune(line)
		head, words := complete(string(runes[:at]))
		return head, words, string(runes[at:])
	})
	if f, err := os.Open(historyFile()); err == nil {
		_, _ = s.state.ReadHistory(f) // a damaged history is no history
		_ = f.Close()
	}
	s.apply(s.plain)
	return s.read, s.end
}

// apply switches the terminal over; one that can't be switched stays as it is.
func (s *session) apply(mode liner.ModeApplier) {
	if mode != nil {
		_ = mode.ApplyMode()
	}
}

// read reads a line.
func (s *session) read(prompt string) (string, error) {
	s.apply(s.lines)
	line, err := s.state.Prompt(prompt)
	s.apply(s.plain)
	if errors.Is(err, liner.ErrPromptAborted) {
		return "", eval.ErrInterrupted
	}
	if err == nil && strings.TrimSpace(line) != "" {
		s.state.AppendHistory(line)
	}
	return line, err
}

// end writes the history and gives the terminal back.
func (s *session) end() {
	if s.ended {
		return
	}
	s.ended = true
	if name := historyFile(); name != "" {
		if f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600); err == nil {
			_, _ = s.state.WriteHistory(f) // what can't be kept is lost
			_ = f.Close()
		}
	}
	_ = s.state.Close()
	s.apply(s.plain)
}
