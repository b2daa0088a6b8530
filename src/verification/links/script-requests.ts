import type { Reference } from './reference.ts';

/** What asks a server, with the address of another host written into it. */
const REQUEST =
  /\b(?:fetch|import|importScripts|sendBeacon|EventSource|WebSocket|Worker)\(\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/g;

/** A script beside it, without which a script does not run; as bundlers write it. */
const IMPORT = /\b(?:from|import\(?) ?["'`](\.{1,2}\/[^"'`\s]+\.m?js)["'`]/g;

/** What a script asks for, as far as the address stands in the call itself: of other hosts, or of the files beside it. */
export function scriptRequests(script: string): readonly Reference[] {
  return [REQUEST, IMPORT].flatMap((pattern) =>
    [...script.matchAll(pattern)].map(([, target = '']) => ({ target, use: 'request' as const })),
  );
}
