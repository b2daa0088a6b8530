import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { clearInterval, setInterval } from 'node:timers';

/** What a program and all that it started cost. */
export interface Cost {
  readonly seconds: number;
  /** Seconds of processors, and the most memory at one moment, in megabytes; unknown but on Linux. */
  readonly cpu: number | undefined;
  readonly memory: number | undefined;
}

/** Between two looks at the processes, in milliseconds. */
const INTERVAL = 200;

/** Of the kernel's figures: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const [PAGES_A_MEGABYTE, TICKS_A_SECOND] = [256, 100];

/**
 * Runs Node with these arguments, and looks every now and then at its processes.
 *
 * @param cwd the project's folder
 * @throws if it fails, with what it printed
 */
export function costOf(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd = process.cwd(),
): Promise<Cost> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: 'pipe',
    cwd,
    env: { ...process.env, ...env },
  });
  let [output, memory] = ['', 0];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (words) => (output += words));
  const ticks = new Map<number, number>();
  const look = setInterval(() => {
    const tree = treeOf(child.pid ?? 0);
    memory = Math.max(
      memory,
      tree.reduce((sum, { pages }) => sum + pages, 0),
    );
    for (const { pid, time } of tree) ticks.set(pid, time);
  }, INTERVAL);
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(look);
      if (code !== 0) reject(new Error(`${args.join(' ')}\n${output}`));
      const cpu = [...ticks.values()].reduce((sum, time) => sum + time, 0) / TICKS_A_SECOND;
      resolve({
        seconds: (performance.now() - begin) / 1000,
        cpu: ticks.size > 0 ? cpu : undefined,
        memory: memory > 0 ? memory / PAGES_A_MEGABYTE : undefined,
      });
    });
  });
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly pages: number;
  readonly time: number;
}

/** A process and those that it started, as the kernel tells of them. */
function treeOf(root: number): readonly Process[] {
  const all = new Map(processes().map((one) => [one.pid, one]));
  const isBelow = (one: Process | undefined): boolean =>
    one !== undefined && (one.pid === root || isBelow(all.get(one.parent)));
  return [...all.values()].filter(isBelow);
}

function processes(): readonly Process[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const field = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const [parent = 0, time = (field[11] ?? 0) + (field[12] ?? 0), pages = 0] = [
        field[1],
        undefined,
        field[21],
      ];
      return [{ pid: Number(name), parent, time, pages }];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
}
