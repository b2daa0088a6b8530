/** What the address of an article asks to have marked: `?find=…`. */
export const FIND = 'find';
