/**
 * Loaded into `grumpy --interpret` by `interpreter.ts`: gives Node the function `process.execve`, which it has only since
 * 22.15. What the driver wants to become is printed as a command for the shell that started it, so that the program
 * is the process that was started: signals meet it and not a Node in between.
 */
import { writeSync } from 'node:fs';

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

process.execve = (file, args, env) => {
  const launch = env.GRUMPY_LAUNCH.replace(/^executable=.*$/m, `executable=${process.env.REPLACING}`);
  const command = ['exec', file, ...args.slice(1)].map(quoted).join(' ');
  writeSync(1, `GRUMPY_LAUNCH=${quoted(launch)} ${command.replace("'exec'", 'exec')}\n`);
  process.exit(0);
};
