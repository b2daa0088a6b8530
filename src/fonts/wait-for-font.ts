/** Milliseconds that a page waits for its font, which comes within them on 1.6 Mbit/s and 150 ms a round trip. */
const TIMEOUT = 400;

/**
 * A page waits for its font a little while, and is shown without it then: `font-display: optional`
 * would not show one that came a moment after the first paint. A script right after the links that
 * preload the files, hence short and inline; without JavaScript nothing waits.
 */
export const waitForFont = `{const r=document.documentElement.dataset,l=[...document.querySelectorAll("link[as=font]")],go=()=>{delete r.waiting};r.waiting="";Promise.all(l.map(k=>new Promise(d=>{k.onload=k.onerror=d}))).then(go);setTimeout(go,${TIMEOUT})}`;
