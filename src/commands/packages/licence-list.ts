/** A package as a lock file has it. */
interface LockedPackage {
  readonly version?: string | undefined;
  readonly license?: string | undefined;
}

/**
 * The packages of a lock file with their licences, in Markdown: a table, and how many have which.
 *
 * @param packages by their paths in `node_modules`
 */
export function licenceList(packages: Readonly<Record<string, LockedPackage>>): string {
  const named = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license = 'unknown' }]) => {
      return { name: path.replace(/^.*node_modules\//, ''), version, license };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const counts = new Map<string, number>();
  for (const { license } of named) counts.set(license, (counts.get(license) ?? 0) + 1);
  const byCount = [...counts].toSorted((a, b) => b[1] - a[1]);
  return [
    '# Licences',
    '',
    ...byCount.map(([license, count]) => `- ${license}: ${count}`),
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...named.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`),
    '',
  ].join('\n');
}
