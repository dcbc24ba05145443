"""Runs one of the benchmarks beside this file: suite.py NAME [ROUNDS]. Only the one asked for gets imported.

All of them are in one program, so that Grumpy builds them once.
"""
import sys


def load(name):
    """The module of a benchmark; the imports are written out so that a compiler sees them."""
    if name == 'all':
        import bench_StringIO, bench_array, bench_base64, bench_bisect, bench_cStringIO, bench_collections, bench_copy
        import bench_cpickle, bench_csv, bench_datetime, bench_deque, bench_functools, bench_hashlib, bench_heapq
        import bench_io, bench_itertools, bench_json, bench_logging, bench_marshal, bench_pickle, bench_random
        import bench_re, bench_socket, bench_string, bench_struct, bench_time, bench_zlib
    return __import__('bench_' + name)


if __name__ == '__main__':
    module = load(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else module.ROUNDS
    sys.stdout.write('%d\n' % module.main(rounds))
