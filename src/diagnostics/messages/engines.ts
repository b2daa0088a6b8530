import type { Message } from '../message.ts';

export function installingEngines(names: readonly string[]): Message {
  return {
    ar: `متصفحات لم يُعثر عليها، ويجري تثبيتها الآن: ${names.join('، ')}…`,
    en: `Not here, being installed: ${names.join(', ')}…`,
  };
}

/** @param ran the engines in which the tests ran */
export function enginesThatRan(ran: readonly string[]): Message {
  if (ran.length === 0) return { ar: 'لم يُفتح الموقع في أي متصفح.', en: 'Opened in no engine.' };
  return {
    ar: `فُتح الموقع في: ${ran.join('، ')}.`,
    en: `Opened in: ${ran.join(', ')}.`,
  };
}

/**
 * @param variable that gives the path of its program
 * @param packages that Debian has it in
 */
export function engineMissing(
  name: string,
  variable: string,
  packages: readonly string[],
): Message {
  return {
    ar: `لم يُختبر الموقع في ${name} لأنه ليس على هذا الجهاز. ثبّته (في Debian: apt-get install ${packages.join(' ')})، أو اكتب مساره في ${variable}.`,
    en: `Not tested in ${name}, which is not on this machine. Install it (on Debian: apt-get install ${packages.join(' ')}), or set ${variable}.`,
  };
}
