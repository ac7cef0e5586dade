import * as z from "zod";
import { AgreementSchema } from "./agreement.js";

type Takes = (value: unknown) => boolean;

let made: Made | undefined;

/**
 * Returns `AgreementSchema.safeParse(value).success`, several times as fast: without messages, and without a copy of the value.
 * Compiled on the first call.
 */
export function isAgreementShaped(value: unknown): boolean {
  return compiledFor(AgreementSchema)(value);
}

/** Returns the predicate of a schema: of an agreement, or of an entity in it. */
export function compiledFor(schema: z.ZodType): Takes {
  made ??= compiled();
  return made.functions.get(schema) ?? ((value) => schema.safeParse(value).success);
}

/** The compiled parts of the schema: an entity occurs in many places. */
interface Made {
  readonly parts: Map<z.core.$ZodType, z.core.$ZodType>;
  readonly functions: Map<z.core.$ZodType, Takes>;
}

/**
 * Compiles the schema. Without functions if there is no compiler: before Zod 4.6 (4.5 has `z.compile`, but its result has no
 * `validate`), and on pages whose content security policy forbids code from strings.
 */
function compiled(): Made {
  const made: Made = { parts: new Map(), functions: new Map() };
  if (z.compile === undefined || z.config().jitless) return made;
  try {
    takesObject(AgreementSchema, made);
    return made;
  } catch {
    return { parts: new Map(), functions: new Map() };
  }
}

/**
 * Each entity becomes a function of its own, which calls the functions of its parts. As one function, the code would be longer
 * than V8 optimises; and Zod's compiler copies every value behind an optional key or in a union, although nothing reads the
 * copy.
 */
function takesObject(schema: z.ZodObject, made: Made): Takes {
  const shape = Object.fromEntries(Object.entries(schema.shape).map(([key, part]) => [key, asking(part, made)]));
  const { checks = [], ...def } = schema.def;
  const own = z.compile(schema.clone({ ...def, shape }), { strict: true });
  if (own.validate === undefined) throw new Error("This version of Zod compiles no predicates.");
  const takes = checks.length === 0 ? own.validate : (value: unknown) => own.validate(value) && passes(checks, value);
  return remembered(schema, (value) => takes(value), made);
}

/** True if a value passes the checks of its schema, which are not compiled and run after the shape was tested. */
function passes(checks: readonly z.core.$ZodCheck<never>[], value: unknown): boolean {
  const payload = { value: value as never, issues: [] };
  for (const check of checks) check._zod.check(payload);
  return payload.issues.length === 0;
}

function remembered(schema: z.core.$ZodType, takes: Takes, { functions }: Made): Takes {
  functions.set(schema, takes);
  return takes;
}

/** Returns the function of the branch that a key selects. */
function takesBranch(union: z.ZodDiscriminatedUnion, made: Made): Takes {
  const { def } = union;
  const branches = new Map<unknown, Takes>();
  for (const branch of def.options as readonly z.ZodObject[]) {
    const takesOne = takesObject(branch, made);
    for (const name of (branch.shape[def.discriminator] as z.ZodLiteral).values) branches.set(name, takesOne);
  }
  return remembered(union, (value) => branches.get(Object(value)[def.discriminator])?.(value) === true, made);
}

/** Returns a part of a schema in which each entity is replaced by a call to its function. */
function asking(part: z.core.$ZodType, made: Made): z.core.$ZodType {
  const known = made.parts.get(part) ?? newlyAsking(part, made);
  made.parts.set(part, known);
  return known;
}

function newlyAsking(part: z.core.$ZodType, made: Made): z.core.$ZodType {
  if (part instanceof z.ZodObject) return yesFrom(takesObject(part, made));
  if (part instanceof z.ZodDiscriminatedUnion) return yesFrom(takesBranch(part, made));
  if (part instanceof z.ZodArray) return part.clone({ ...part.def, element: asking(part.element, made) });
  if (part instanceof z.ZodExactOptional) return part.clone({ ...part.def, innerType: asking(part.unwrap(), made) });
  return part;
}

/**
 * Like `z.custom(takesPart)`, whose rejection Zod does not accept as final: it would read the whole value again, uncompiled.
 */
function yesFrom(takesPart: Takes): z.core.$ZodType {
  return z.unknown().overwrite(takesPart).pipe(z.literal(true));
}
