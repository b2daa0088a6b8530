/**
 * Remembers what is read from each piece of text: a newspaper repeats itself.
 *
 * @param read never gives undefined
 */
export function once<Value>(read: (piece: string) => Value): (piece: string) => Value {
  const known = new Map<string, Value>();
  return (piece) => {
    const value = known.get(piece) ?? read(piece);
    known.set(piece, value);
    return value;
  };
}
