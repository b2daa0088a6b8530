/**
 * How tests start Chromium: as root, as containers do, without a GPU, and without leaning on `/dev/shm`,
 * which is 64 MB in many containers, and a tab that finds it full is gone.
 *
 * @param executablePath undefined for Playwright's own
 */
export function launchOptions(executablePath: string | undefined) {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  return executablePath ? { executablePath, args, timeout: 0 } : { args, timeout: 0 };
}
