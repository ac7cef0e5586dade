/** Subtracts two decimal numbers without the rounding errors of binary fractions: 30.3 less 20.1 is 10.2. */
export function difference(from: number, to: number): number {
  return Number((from - to).toFixed(10));
}
