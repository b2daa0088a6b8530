import type { Reference } from './reference.ts';

/** What asks a server, with the address of another host written into it. */
const REQUEST =
  /\b(?:fetch|import|importScripts|sendBeacon|EventSource|WebSocket|Worker)\(\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/g;

/** What a script asks other hosts for, as far as the address stands in the call itself. */
export function scriptRequests(script: string): readonly Reference[] {
  return [...script.matchAll(REQUEST)].map(([, target = '']) => ({ target, use: 'request' }));
}
