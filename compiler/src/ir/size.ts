// How big a code object is, roughly in operations: what decides about cutting it up (gogen/parts.ts) and about having
// blocks twice (passes/specialise.ts).
import { operands } from './facts.ts';
import type { Block, Code } from './ir.ts';

/** So many operands weigh as much as an operation. */
const OPERANDS_PER_OP = 8;

/** The size of a block. */
export function blockSize(block: Block): number {
  return block.ops.reduce((sum, op) => sum + 1 + Math.floor(operands(op).length / OPERANDS_PER_OP), 1);
}

/** The size of a code object. */
export function codeSize(code: Code): number {
  return code.blocks.reduce((sum, block) => sum + blockSize(block), 0);
}

/** A code object up to this size stays in one Go function. */
export const MAX_WHOLE_SIZE = 400;
