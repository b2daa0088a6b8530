/**
 * Registers the service worker once the page is idle; what does that is fetched only then. On a reader's
 * own machine, where many sites share an address one after the other, it has to be asked for: `?offline`.
 */
const { hostname, search } = location;
const isLoopback = /^(?:127\.|\[::1\]$|(?:.*\.)?localhost$)/.test(hostname);
const register = () => import('./register.ts');

if ('serviceWorker' in navigator && (!isLoopback || /[?&]offline\b/.test(search))) {
  addEventListener('load', () => {
    if ('requestIdleCallback' in window) requestIdleCallback(register, { timeout: 10_000 });
    else setTimeout(register);
  });
}
