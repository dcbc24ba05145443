"""An operating system's scheduler simulated with objects: the Richards benchmark, written anew in Python.

Six tasks (an idler, a worker, two handlers and two devices) pass packets to one another; the scheduler
runs the ready task with the highest priority until only the idler would be left and its count is used up.
The counts of queued packets and of held tasks at the end check the run.
"""
import sys

IDLER, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
DEVICE_PACKET, WORK_PACKET = 0, 1
PACKET_SIZE = 4
IDLE_COUNT = 10000
SEED = 1


class Packet(object):
    def __init__(self, link, identity, kind):
        self.link = link
        self.identity = identity
        self.kind = kind
        self.datum = 0
        self.data = [0] * PACKET_SIZE

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task(object):
    """What the scheduler runs: its state is three flags, its input a queue of packets."""

    def __init__(self, scheduler, identity, priority, queue):
        self.scheduler = scheduler
        self.identity = identity
        self.priority = priority
        self.queue = queue
        self.packet_pending = queue is not None
        self.waiting = False
        self.held = False
        self.link = scheduler.tasks
        scheduler.tasks = self
        scheduler.table[identity] = self

    def blocked(self):
        return self.held or (self.waiting and not self.packet_pending)

    def step(self):
        packet = None
        if self.waiting and self.packet_pending:
            packet = self.queue
            self.queue = packet.link
            self.waiting = False
            self.packet_pending = self.queue is not None
        return self.work(packet)

    def accept(self, packet, sender):
        if self.queue is None:
            self.queue = packet.append_to(None)
            self.packet_pending = True
            if self.priority > sender.priority:
                return self
        else:
            self.queue = packet.append_to(self.queue)
        return sender

    def wait(self):
        self.waiting = True
        return self

    def hold(self):
        self.scheduler.holds += 1
        self.held = True
        return self.link

    def release(self, identity):
        task = self.scheduler.table[identity]
        task.held = False
        return task if task.priority > self.priority else self

    def send(self, packet):
        receiver = self.scheduler.table[packet.identity]
        self.scheduler.queued += 1
        packet.link = None
        packet.identity = self.identity
        return receiver.accept(packet, self)


class IdleTask(Task):
    def __init__(self, scheduler, count):
        Task.__init__(self, scheduler, IDLER, 0, None)
        self.control = SEED
        self.count = count

    def work(self, packet):
        self.count -= 1
        if self.count == 0:
            return self.hold()
        if self.control & 1:
            self.control = (self.control >> 1) ^ 0xd008
            return self.release(DEVICE_B)
        self.control >>= 1
        return self.release(DEVICE_A)


class WorkTask(Task):
    def __init__(self, scheduler, queue):
        Task.__init__(self, scheduler, WORKER, 1000, queue)
        self.waiting = True
        self.destination = HANDLER_A
        self.letter = 0

    def work(self, packet):
        if packet is None:
            return self.wait()
        self.destination = HANDLER_B if self.destination == HANDLER_A else HANDLER_A
        packet.identity = self.destination
        packet.datum = 0
        for i in range(PACKET_SIZE):
            self.letter += 1
            if self.letter > 26:
                self.letter = 1
            packet.data[i] = 64 + self.letter
        return self.send(packet)


class HandlerTask(Task):
    def __init__(self, scheduler, identity, priority, queue):
        Task.__init__(self, scheduler, identity, priority, queue)
        self.waiting = True
        self.work_packets = None
        self.device_packets = None

    def work(self, packet):
        if packet is not None:
            if packet.kind == WORK_PACKET:
                self.work_packets = packet.append_to(self.work_packets)
            else:
                self.device_packets = packet.append_to(self.device_packets)
        work = self.work_packets
        if work is None:
            return self.wait()
        if work.datum >= PACKET_SIZE:
            self.work_packets = work.link
            return self.send(work)
        device = self.device_packets
        if device is None:
            return self.wait()
        self.device_packets = device.link
        device.datum = work.data[work.datum]
        work.datum += 1
        return self.send(device)


class DeviceTask(Task):
    def __init__(self, scheduler, identity, priority):
        Task.__init__(self, scheduler, identity, priority, None)
        self.waiting = True
        self.pending = None

    def work(self, packet):
        if packet is not None:
            self.pending = packet
            return self.hold()
        pending = self.pending
        if pending is None:
            return self.wait()
        self.pending = None
        return self.send(pending)


class Scheduler(object):
    def __init__(self):
        self.tasks = None
        self.table = [None] * 6
        self.queued = 0
        self.holds = 0

    def run(self):
        task = self.tasks
        while task is not None:
            task = task.link if task.blocked() else task.step()


def packets(count, identity, kind):
    queue = None
    for _ in range(count):
        queue = Packet(queue, identity, kind)
    return queue


def simulate():
    scheduler = Scheduler()
    IdleTask(scheduler, IDLE_COUNT)
    WorkTask(scheduler, packets(2, WORKER, WORK_PACKET))
    HandlerTask(scheduler, HANDLER_A, 2000, packets(3, DEVICE_A, DEVICE_PACKET))
    HandlerTask(scheduler, HANDLER_B, 3000, packets(3, DEVICE_B, DEVICE_PACKET))
    DeviceTask(scheduler, DEVICE_A, 4000)
    DeviceTask(scheduler, DEVICE_B, 5000)
    scheduler.run()
    return scheduler.queued, scheduler.holds


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    for _ in range(rounds):
        result = simulate()
    sys.stdout.write('queued %d, held %d\n' % result)


if __name__ == '__main__':
    main()
