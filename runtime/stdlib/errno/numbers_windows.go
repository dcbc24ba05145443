//go:build !unix

package errno

import "syscall"

// common are the numbers that Go knows here.
var common = []number{
	{"EACCES", syscall.EACCES}, {"EAGAIN", syscall.EAGAIN}, {"EBADF", syscall.EBADF}, {"EEXIST", syscall.EEXIST},
	{"EINTR", syscall.EINTR}, {"EINVAL", syscall.EINVAL}, {"EIO", syscall.EIO}, {"EISDIR", syscall.EISDIR},
	{"ENOENT", syscall.ENOENT}, {"ENOTDIR", syscall.ENOTDIR}, {"EPERM", syscall.EPERM}, {"EPIPE", syscall.EPIPE},
}
