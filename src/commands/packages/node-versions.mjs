// @ts-check

/** The first Node that runs TypeScript as it is: https://nodejs.org/api/typescript.html */
const FIRST = [22, 18];

/**
 * Whether a Node runs the project's files.
 *
 * @param {string} version such as `24.21.0`
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [firstMajor = 0, firstMinor = 0] = FIRST;
  return major > firstMajor || (major === firstMajor && minor >= firstMinor);
}
