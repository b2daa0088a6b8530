import { interruption, runQuietly } from '../run.mjs';

/** Runs the npm that runs this command, and gives what it printed. */
export function npm(args: readonly string[]) {
  const { npm_node_execpath: node = process.execPath, npm_execpath: program } = process.env;
  const [file, all] = program === undefined ? ['npm', args] : [node, [program, ...args]];
  return runQuietly(file, all, interruption());
}
