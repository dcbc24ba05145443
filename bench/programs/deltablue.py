"""DeltaBlue: an incremental solver of one-way constraints with strengths, written anew from its description.

Variables are connected by constraints, each of which can compute one of its variables from the others. The
planner keeps the graph of methods that satisfies the strongest constraints, and changes it step by step when a
constraint is added or removed: each variable knows the weakest strength by which its value may be overridden
(its walkabout strength). Two tests: a long chain of equalities, and a projection by scale and offset.
"""
import sys

REQUIRED, STRONG_PREFERRED, PREFERRED, STRONG_DEFAULT, NORMAL, WEAK_DEFAULT, WEAKEST = range(7)
FORWARD, BACKWARD, NONE = 1, -1, 0


class Variable(object):
    def __init__(self, value):
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.walkabout = WEAKEST
        self.stay = True


class Constraint(object):
    """Subclasses say which variables can be outputs and how the output is computed."""

    is_input = False

    def __init__(self, strength):
        self.strength = strength

    def attach(self, planner):
        for variable in self.variables():
            variable.constraints.append(self)
        self.unsatisfy()
        planner.add(self)

    def detach(self, planner):
        if self.is_satisfied():
            planner.remove(self)
        else:
            self.forget()

    def forget(self):
        for variable in self.variables():
            if self in variable.constraints:
                variable.constraints.remove(self)

    def inputs_known(self, mark):
        for variable in self.inputs():
            if not (variable.mark == mark or variable.stay or variable.determined_by is None):
                return False
        return True

    def satisfy(self, mark, planner):
        """Enforces this constraint if it is strong enough; gives the constraint that had to give way."""
        self.choose_method(mark)
        if not self.is_satisfied():
            if self.strength == REQUIRED:
                raise ValueError('could not satisfy a required constraint')
            return None
        for variable in self.inputs():
            variable.mark = mark
        output = self.output()
        overridden = output.determined_by
        if overridden is not None:
            overridden.unsatisfy()
        output.determined_by = self
        if not planner.add_propagate(self, mark):
            raise ValueError('the constraints form a cycle')
        output.mark = mark
        return overridden


class UnaryConstraint(Constraint):
    def __init__(self, variable, strength, planner):
        Constraint.__init__(self, strength)
        self.variable = variable
        self.satisfied = False
        self.attach(planner)

    def variables(self):
        return [self.variable]

    def inputs(self):
        return []

    def output(self):
        return self.variable

    def is_satisfied(self):
        return self.satisfied

    def unsatisfy(self):
        self.satisfied = False

    def choose_method(self, mark):
        self.satisfied = self.variable.mark != mark and self.strength < self.variable.walkabout

    def recalculate(self):
        self.variable.walkabout = self.strength
        self.variable.stay = not self.is_input
        if self.variable.stay:
            self.execute()

    def execute(self):
        pass


class StayConstraint(UnaryConstraint):
    pass


class EditConstraint(UnaryConstraint):
    is_input = True


class BinaryConstraint(Constraint):
    def __init__(self, first, second, strength, planner):
        Constraint.__init__(self, strength)
        self.first = first
        self.second = second
        self.direction = NONE
        self.attach(planner)

    def variables(self):
        return [self.first, self.second]

    def inputs(self):
        return [self.input()]

    def input(self):
        return self.first if self.direction == FORWARD else self.second

    def output(self):
        return self.second if self.direction == FORWARD else self.first

    def is_satisfied(self):
        return self.direction != NONE

    def unsatisfy(self):
        self.direction = NONE

    def choose_method(self, mark):
        first, second = self.first, self.second
        if first.mark == mark:
            forward = second.mark != mark and self.strength < second.walkabout
            self.direction = FORWARD if forward else NONE
        elif second.mark == mark:
            self.direction = BACKWARD if self.strength < first.walkabout else NONE
        elif first.walkabout > second.walkabout:
            self.direction = BACKWARD if self.strength < first.walkabout else NONE
        else:
            self.direction = FORWARD if self.strength < second.walkabout else NONE

    def recalculate(self):
        source, output = self.input(), self.output()
        output.walkabout = max(self.strength, source.walkabout)
        output.stay = source.stay
        if output.stay:
            self.execute()


class EqualityConstraint(BinaryConstraint):
    def execute(self):
        self.output().value = self.input().value


class ScaleConstraint(BinaryConstraint):
    """second = first * scale + offset."""

    def __init__(self, first, scale, offset, second, strength, planner):
        self.scale = scale
        self.offset = offset
        BinaryConstraint.__init__(self, first, second, strength, planner)

    def variables(self):
        return [self.first, self.second, self.scale, self.offset]

    def inputs(self):
        return [self.input(), self.scale, self.offset]

    def execute(self):
        if self.direction == FORWARD:
            self.second.value = self.first.value * self.scale.value + self.offset.value
        else:
            self.first.value = (self.second.value - self.offset.value) // self.scale.value

    def recalculate(self):
        source, output = self.input(), self.output()
        output.walkabout = max(self.strength, source.walkabout)
        output.stay = source.stay and self.scale.stay and self.offset.stay
        if output.stay:
            self.execute()


class Planner(object):
    def __init__(self):
        self.mark = 0

    def new_mark(self):
        self.mark += 1
        return self.mark

    def add(self, constraint):
        mark = self.new_mark()
        overridden = constraint.satisfy(mark, self)
        while overridden is not None:
            overridden = overridden.satisfy(mark, self)

    def remove(self, constraint):
        output = constraint.output()
        constraint.unsatisfy()
        constraint.forget()
        unsatisfied = self.remove_propagate(output)
        for strength in range(REQUIRED, WEAKEST + 1):
            for other in unsatisfied:
                if other.strength == strength:
                    self.add(other)

    def add_propagate(self, constraint, mark):
        todo = [constraint]
        while todo:
            current = todo.pop()
            output = current.output()
            if output.mark == mark:
                constraint.detach(self)
                return False
            current.recalculate()
            self.consumers(output, todo)
        return True

    def remove_propagate(self, output):
        output.determined_by = None
        output.walkabout = WEAKEST
        output.stay = True
        unsatisfied = []
        todo = [output]
        while todo:
            variable = todo.pop()
            for constraint in variable.constraints:
                if not constraint.is_satisfied():
                    unsatisfied.append(constraint)
            determining = variable.determined_by
            for constraint in variable.constraints:
                if constraint is not determining and constraint.is_satisfied():
                    constraint.recalculate()
                    todo.append(constraint.output())
        return unsatisfied

    def consumers(self, variable, found):
        determining = variable.determined_by
        for constraint in variable.constraints:
            if constraint is not determining and constraint.is_satisfied():
                found.append(constraint)

    def plan(self, edits):
        mark = self.new_mark()
        plan = []
        todo = [edit for edit in edits if edit.is_input and edit.is_satisfied()]
        while todo:
            constraint = todo.pop()
            output = constraint.output()
            if output.mark != mark and constraint.inputs_known(mark):
                plan.append(constraint)
                output.mark = mark
                self.consumers(output, todo)
        return plan


def change(variable, value, planner):
    edit = EditConstraint(variable, PREFERRED, planner)
    plan = planner.plan([edit])
    for _ in range(10):
        variable.value = value
        for constraint in plan:
            constraint.execute()
    edit.detach(planner)


def chain_test(size):
    planner = Planner()
    variables = [Variable(0) for _ in range(size + 1)]
    for first, second in zip(variables, variables[1:]):
        EqualityConstraint(first, second, REQUIRED, planner)
    StayConstraint(variables[-1], STRONG_DEFAULT, planner)
    edit = EditConstraint(variables[0], PREFERRED, planner)
    plan = planner.plan([edit])
    for i in range(100):
        variables[0].value = i
        for constraint in plan:
            constraint.execute()
        if variables[-1].value != i:
            raise AssertionError('the chain lost a value')
    edit.detach(planner)
    return variables[-1].value


def projection_test(size):
    planner = Planner()
    scale, offset = Variable(10), Variable(1000)
    sources, targets = [], []
    for i in range(size):
        sources.append(Variable(i))
        targets.append(Variable(i))
        StayConstraint(sources[-1], NORMAL, planner)
        ScaleConstraint(sources[-1], scale, offset, targets[-1], REQUIRED, planner)
    change(sources[-1], 17, planner)
    results = [targets[-1].value]
    change(targets[-1], 1050, planner)
    results.append(sources[-1].value)
    change(scale, 5, planner)
    results.append(sum(target.value for target in targets[:-1]))
    change(offset, 2000, planner)
    results.append(sum(target.value for target in targets[:-1]))
    return results


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 8000
    sys.stdout.write('chain %d\n' % chain_test(size))
    sys.stdout.write('projection %s\n' % projection_test(size))


if __name__ == '__main__':
    main()
