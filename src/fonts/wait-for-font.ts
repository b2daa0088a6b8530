/** Milliseconds that a page waits for its face: on 1.6 Mbit/s and 150 ms a round trip, it comes within. */
const MOST = 400;

/**
 * A page waits for its face a little while, and begins without it then: the face is `optional`, so one
 * that came a moment after the first paint would not be shown at all. A script right after the links
 * that ask for the files, hence short and inline; without JavaScript nothing waits.
 */
export const waitForFace = `{const r=document.documentElement.dataset,l=[...document.querySelectorAll("link[as=font]")],go=()=>{delete r.waiting};r.waiting="";Promise.all(l.map(k=>new Promise(d=>{k.onload=k.onerror=d}))).then(go);setTimeout(go,${MOST})}`;
