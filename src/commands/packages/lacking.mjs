// @ts-check

/**
 * A package as npm writes it down.
 * @see https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json#packages
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Package
 *
 * The machine, in npm's words; `libc` is empty where that says nothing.
 * @typedef {{ os: string, cpu: string, libc: string }} System
 */

/**
 * What an install would bring: packages that are missing or of another version.
 *
 * @param {Readonly<Record<string, Package>>} wanted `packages` of package-lock.json
 * @param {Readonly<Record<string, Package>>} installed `packages` of node_modules/.package-lock.json
 * @param {System} system
 * @returns {string[]} their paths
 */
export function lacking(wanted, installed, system) {
  return Object.entries(wanted)
    .filter(([path, wants]) => {
      const has = installed[path];
      if (path === '') return false;
      return has ? has.version !== wants.version : !wants.optional || isMadeFor(system, wants);
    })
    .map(([path]) => path);
}

/**
 * An optional package that names no system came along with some system's binary: not asked for here.
 *
 * @param {System} system
 * @param {Package} binary
 */
function isMadeFor(system, { os, cpu, libc }) {
  const named = os !== undefined || cpu !== undefined;
  return named && allows(os, system.os) && allows(cpu, system.cpu) && allows(libc, system.libc);
}

/**
 * @param {readonly string[] | undefined} names such as `linux`, or `!win32` for any other
 * @param {string} name
 */
function allows(names, name) {
  if (!names || names.includes(name)) return true;
  return names.every((other) => other.startsWith('!') && other !== `!${name}`);
}
