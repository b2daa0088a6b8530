const WORDS = [
  // of the standard language
  'هل|ماذا|لماذا|كيف|اين|متي|كم',
  // of the Gulf and Iraq
  'شنو|شلون|ليش|وين|وش|ايش|منو',
  // of the Levant and the Nile
  'شو|مين|ازاي|ليه|فين|امتي',
  // of the Maghreb
  'علاش|كيفاش|وقتاش|شكون|واش|اش',
].join('|');

/** Words that ask, folded. */
const ASKING = new RegExp(`^[وف]?(?:${WORDS})$`);

/** Whether a folded word asks, in the standard language or in a dialect. */
export function isQuestionWord(form: string): boolean {
  return ASKING.test(form);
}
