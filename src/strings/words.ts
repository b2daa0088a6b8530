/** The words of the interface in each language, by its code. */
export { ar } from './ar.ts';
export { en } from './en.ts';
