import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { PROJECT } from '../folders.ts';

/** What reads a file and makes it a page: all that it imports decides what is in the cache. */
const READER = 'src/content/read-entry.ts';

/** Packages that are loaded where they are needed, by Astro too, and make pictures or HTML. */
const PACKAGES = ['astro', 'sharp'];

/** Types of packages, some of which are nothing else and are not installed as packages. */
const TYPES = /\bimport type [^;]*? from \x27[^.][^;]*;/g;
const IMPORT = /(?<!')\b(?:from|import(?:\.meta\.glob)?)\s*(?:\(\s*)?'([^']+)'/g;

/**
 * The version of the entries that a build may take from an earlier build's cache. It changes with the
 * settings, with the source of everything that reads and renders a file, and with the packages that
 * this imports, and is the same on every machine.
 *
 * @param settings what files are read with, as JSON holds it
 * @param project the project's folder
 * @param reader the module, from the project's folder, whose imports are followed
 */
export function cacheVersion(settings: unknown, project = PROJECT, reader = READER): string {
  const { sources, packages } = importsOf(project, join(project, reader));
  return hash(
    'sha256',
    JSON.stringify([settings, [...sources].sort(), [...packages].sort()]),
    'base64url',
  );
}

type Entries = readonly (readonly [name: string, version: string])[];

/** Modules of the project, each with the hash of its text, and packages, each with its version. */
function importsOf(project: string, reader: string): { sources: Entries; packages: Entries } {
  const sources = new Map<string, string>();
  const packages = new Map<string, string>();
  const addPackage = (name: string) => packages.set(name, versionOf(project, name));
  const follow = (file: string) => {
    const name = relative(project, file).replaceAll(sep, '/');
    if (sources.has(name)) return;
    // Git may write line ends as the system has them.
    const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
    sources.set(name, hash('sha256', text, 'base64url'));
    for (const [, specifier = ''] of text.replace(TYPES, '').matchAll(IMPORT)) {
      if (specifier.startsWith('.')) filesAt(dirname(file), specifier).forEach(follow);
      else if (!specifier.startsWith('node:')) addPackage(packageOf(specifier));
    }
  };
  follow(reader);
  PACKAGES.forEach(addPackage);
  return { sources: [...sources], packages: [...packages] };
}

/** A file, or those of a folder, as `import.meta.glob` names them. */
function filesAt(folder: string, specifier: string): readonly string[] {
  const found = specifier.includes('*') ? globSync(specifier, { cwd: folder }) : [specifier];
  return found.map((file) => join(folder, file));
}

/** `astro/zod` is of `astro`, `@napi-rs/canvas` is a package itself. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function versionOf(project: string, name: string): string {
  const file = join(project, 'node_modules', name, 'package.json');
  return String(JSON.parse(readFileSync(file, 'utf8')).version);
}
