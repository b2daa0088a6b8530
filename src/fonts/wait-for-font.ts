import type { StorageKey } from '../dom/storage.ts';

/** Milliseconds from the request of a page to its head being there, from which on a line is slow. */
const SLOW = 150;
/** Milliseconds that a page waits for its font on a line that is not: two files come within them. */
const TIMEOUT = 250;
/** Set once the font has come to this device, and is in its cache. */
const HAS_FONT: StorageKey = 'khabar.font';

/**
 * A page waits for its font a little while, and is shown without it then: `font-display: optional`
 * would not show one that came a moment after the first paint. On a slow line, told by the page's own coming,
 * a device that has not got it yet does without: no text waits for the files, which are kept for the next page. A script
 * right after the links that preload the files, hence short and inline; without JavaScript nothing waits. The
 * links are the parser's own: of one that a script makes or changes Chromium does not keep the file, and all
 * text vanishes for a moment when a stylesheet comes. A file may be there before the script that asks for it, where
 * the page comes in pieces.
 *
 * @param canDoWithout false where the page has words in one character, which few other fonts have
 */
export function waitForFont(canDoWithout: boolean): string {
  const isLate = `n&&performance.now()-n.requestStart>${SLOW}&&!s["${HAS_FONT}"]`;
  const late = `r.font="late";get().then(has)`;
  const wait = `r.font="awaited";get().then(()=>{go();has()});setTimeout(go,${TIMEOUT})`;
  const shown = canDoWithout ? `if(${isLate}){${late}}else{${wait}}` : wait;
  return `{const n=performance.getEntriesByType("navigation")[0],r=document.documentElement.dataset,go=()=>{delete r.font},get=()=>Promise.all([...document.querySelectorAll("link[as=font]")].map(k=>new Promise(d=>{performance.getEntriesByName(k.href)[0]?d():k.onload=k.onerror=d})));let s={};try{s=localStorage}catch{}const has=()=>{s["${HAS_FONT}"]=1};${shown}}`;
}
