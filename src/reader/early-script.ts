import { CHOICES, KEY } from './settings.ts';

/**
 * Shows the page as its reader wants it before anything is painted: a script in `<head>`, which is why
 * it is short, inline and in plain words of its own. `show-settings.ts` does the same later on, and a
 * test holds the two together.
 */
export const earlyScript = `try{const r=document.documentElement.dataset,s=JSON.parse(localStorage.getItem("${KEY}")),c=${literal(CHOICES)};for(const n in c)c[n].includes(s[n])&&(r[n]=s[n]);r.theme&&document.querySelectorAll("[name=theme-color]").forEach((m,i)=>m.media=r.theme==c.theme[i+1]?"all":"not all")}catch{}`;

/** An object as a script writes it, without quotation marks that it can spare. */
function literal(value: Readonly<Record<string, readonly string[]>>): string {
  const fields = Object.entries(value).map(([name, list]) => `${name}:${JSON.stringify(list)}`);
  return `{${fields.join()}}`;
}
