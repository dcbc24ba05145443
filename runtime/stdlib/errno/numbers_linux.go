package errno

import "syscall"

// platform are the numbers of Linux.
var platform = []number{
	{"EADV", syscall.EADV}, {"EBADE", syscall.EBADE}, {"EBADFD", syscall.EBADFD}, {"EBADR", syscall.EBADR},
	{"EBADRQC", syscall.EBADRQC}, {"EBADSLT", syscall.EBADSLT}, {"EBFONT", syscall.EBFONT},
	{"ECHRNG", syscall.ECHRNG}, {"ECOMM", syscall.ECOMM}, {"EDEADLOCK", syscall.EDEADLOCK},
	{"EDOTDOT", syscall.EDOTDOT}, {"EISNAM", syscall.EISNAM}, {"EL2HLT", syscall.EL2HLT},
	{"EL2NSYNC", syscall.EL2NSYNC}, {"EL3HLT", syscall.EL3HLT}, {"EL3RST", syscall.EL3RST},
	{"ELIBACC", syscall.ELIBACC}, {"ELIBBAD", syscall.ELIBBAD}, {"ELIBEXEC", syscall.ELIBEXEC},
	{"ELIBMAX", syscall.ELIBMAX}, {"ELIBSCN", syscall.ELIBSCN}, {"ELNRNG", syscall.ELNRNG},
	{"ENAVAIL", syscall.ENAVAIL}, {"ENOANO", syscall.ENOANO}, {"ENOCSI", syscall.ENOCSI}, {"ENONET", syscall.ENONET},
	{"ENOPKG", syscall.ENOPKG}, {"ENOTNAM", syscall.ENOTNAM}, {"ENOTSUP", syscall.ENOTSUP},
	{"ENOTUNIQ", syscall.ENOTUNIQ}, {"EREMCHG", syscall.EREMCHG}, {"EREMOTEIO", syscall.EREMOTEIO},
	{"ERESTART", syscall.ERESTART}, {"ESRMNT", syscall.ESRMNT}, {"ESTRPIPE", syscall.ESTRPIPE},
	{"EUCLEAN", syscall.EUCLEAN}, {"EUNATCH", syscall.EUNATCH}, {"EXFULL", syscall.EXFULL},
}
