import { CHOICES, SETTINGS_KEY } from './settings.ts';

/**
 * Shows the page by its reader's settings before the first paint: a script in `<head>`, which is why it
 * is short, inline and imports nothing. `show-settings.ts` does the same later on, and a test holds the
 * two together. Where the address asks for words to be found, the line that finds them has its place.
 *
 * @param find the parameter of the address that asks for words to be found
 */
export function earlyScript(find: string): string {
  return `const r=document.documentElement.dataset;/[?&]${find}=./.test(location.search)&&(r.find="");try{const s=JSON.parse(localStorage.getItem("${SETTINGS_KEY}")),c=${literal(CHOICES)};for(const n in c)c[n].includes(s[n])&&(r[n]=s[n]);r.theme&&document.querySelectorAll("[name=theme-color]").forEach((m,i)=>m.media=r.theme==c.theme[i+1]?"all":"not all")}catch{}`;
}

/** An object literal, without the quotation marks that it can spare. */
function literal(value: Readonly<Record<string, readonly string[]>>): string {
  const fields = Object.entries(value).map(([name, list]) => `${name}:${JSON.stringify(list)}`);
  return `{${fields.join()}}`;
}
