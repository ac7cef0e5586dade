import * as z from "zod";
import { expectedValue } from "../messages/expected-value.js";
import { unknownKeys } from "../messages/unknown-keys.js";

/** The keys of `T` that may be absent. */
type OptionalKeys<T> = { [K in keyof T]-?: T extends Record<K, T[K]> ? never : K }[keyof T];

/** A schema whose input and output have the same type: defaults, coercions and type changes are compile errors. */
type Plain<T> = z.ZodType<T, T>;

/** The shape of a schema for `T`: a schema for the type of each property; optional properties do not accept `undefined`. */
type Shape<T> = {
  [K in keyof T]-?: K extends OptionalKeys<T> ? z.ZodExactOptional<Plain<Exclude<T[K], undefined>>> : Plain<T[K]>;
};

/**
 * A strict object schema for the interface `T`. It is a `ZodObject`, so `.extend`, `.pick`, `.shape` and `z.infer` work.
 * Editors show it by the name `T`, where an inferred schema type would list every nested property.
 *
 * @example
 * ```ts
 * import { type ObjectSchema, type Party, PartySchema } from "typed-agreements";
 *
 * const schema: ObjectSchema<Party> = PartySchema;
 * console.log(schema.pick({ id: true, name: true }).safeParse({ id: "fr", name: "France" }).success);
 * // → true
 * ```
 */
export type ObjectSchema<T> = z.ZodObject<Shape<T>, z.core.$strict>;

// Zod's arrays are mutable, and those of the interfaces are readonly. So both sides are compared as mutable.
type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
type Same<A, B> = (<X>() => X extends Mutable<A> ? 1 : 2) extends <X>() => X extends Mutable<B> ? 1 : 2 ? true : false;

/** The schema `S` if its input and output are exactly `T`; otherwise a type that no schema has, which is a compile error. */
type Fits<S, T> = [Same<z.output<S>, T>, Same<z.input<S>, T>] extends [true, true]
  ? S
  : { readonly drift: "the schema's type is not the property's type"; readonly property: T };

/** The types of property schemas for which the shape and the interface agree. */
type Held<T, S> = {
  [K in keyof S]: K extends keyof T
    ? K extends OptionalKeys<T>
      ? S[K] extends z.ZodExactOptional
        ? Fits<S[K], Exclude<T[K], undefined>>
        : { readonly drift: "the property is optional: end its schema with .exactOptional()" }
      : S[K] extends z.ZodExactOptional | z.ZodOptional
        ? { readonly drift: "the property is required: its schema must not be optional" }
        : Fits<S[K], T[K]>
    : { readonly drift: "the interface has no such property" };
};

/** Returns the keys of the schema that rejects a key. After `.extend` and `.pick` they differ from the original ones. */
function keysOf(schema: unknown): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** Returns, in words, the keys that an object must have or, if none is required, those that it can have. */
function expectedKeys(schema: unknown): string {
  const shape = schema instanceof z.ZodObject ? schema.shape : {};
  const required = Object.keys(shape).filter((key) => !(shape[key] instanceof z.ZodExactOptional));
  const keys = required.length > 0 ? required : Object.keys(shape);
  return keys.length === 1
    ? `the key ${keys[0]}`
    : `the keys ${keys.slice(0, -1).join(", ")} ${required.length > 0 ? "and" : "or"} ${keys.at(-1)}`;
}

/**
 * Binds a schema to the interface `T`: an extra key, a missing key, a wider or narrower type or a different optionality is a
 * compile error. Curried, because TypeScript cannot take `T` from the caller and infer the shape in one call.
 */
export function entity<T extends object>() {
  return <S extends Record<keyof T, z.ZodType>>(shape: S & Held<T, S>): ObjectSchema<T> => {
    const schema = z.strictObject(shape, {
      error: (issue) =>
        issue.code === "unrecognized_keys"
          ? unknownKeys(issue.keys, keysOf(issue.inst))
          : expectedValue(issue, { what: `an object with ${expectedKeys(issue.inst)}`, form: "object" }),
    });
    // The compiler has compared `shape` with `T` property by property; the cast only gives it the shorter name.
    return schema as unknown as ObjectSchema<T>;
  };
}
