const SAY = Symbol("say");

/** One accessor for all answers: one made for each would give each a shape of its own, which engines are slow with. */
const EXPLANATION: PropertyDescriptor & ThisType<{ readonly [SAY]: () => string }> = {
  enumerable: true,
  get() {
    return this[SAY]();
  },
};

/**
 * Gives an answer its `explanation`, which is made when it is read: for most answers nobody does. It is an own enumerable
 * property, so that it survives JSON, spreading and structuredClone.
 */
export function explained<T extends object>(answer: T, say: () => string): T & { readonly explanation: string } {
  Object.defineProperty(answer, SAY, { value: say });
  return Object.defineProperty(answer, "explanation", EXPLANATION) as T & { readonly explanation: string };
}
