import * as z from "zod";
import { AgreementSchema } from "./agreement.js";

type Takes = (value: unknown) => boolean;

let takes: Takes | undefined;

/**
 * The verdict of `AgreementSchema.safeParse(value).success`, several times as fast: without messages, and without a copy of the
 * value. Compiled when it is first asked.
 */
export function isAgreementShaped(value: unknown): boolean {
  takes ??= compiled() ?? ((one) => AgreementSchema.safeParse(one).success);
  return takes(value);
}

/** Nothing before Zod 4.6, nor where a page forbids code that is made from texts (its content security policy). */
function compiled(): Takes | undefined {
  if (z.compile === undefined || z.config().jitless) return undefined;
  try {
    return takesObject(AgreementSchema, new Map());
  } catch {
    return undefined;
  }
}

/** What the parts of the schema became: an entity stands in many places. */
type Made = Map<z.core.$ZodType, z.core.$ZodType>;

/**
 * Each entity becomes a function of its own, and asks those of its parts. In one piece the code would be longer than what V8
 * optimises; and Zod's compiler makes a copy of all that stands behind an optional key or in a union, though nobody reads it.
 */
function takesObject(schema: z.ZodObject, made: Made): Takes {
  const shape = Object.fromEntries(Object.entries(schema.shape).map(([key, part]) => [key, asking(part, made)]));
  const own = z.compile(schema.clone({ ...schema.def, shape }), { strict: true });
  return (value) => own.validate(value);
}

/** The function of the branch that a key names. */
function takesBranch({ def }: z.ZodDiscriminatedUnion, made: Made): Takes {
  const branches = new Map<unknown, Takes>();
  for (const branch of def.options as readonly z.ZodObject[]) {
    const takesOne = takesObject(branch, made);
    for (const name of (branch.shape[def.discriminator] as z.ZodLiteral).values) branches.set(name, takesOne);
  }
  return (value) => branches.get(Object(value)[def.discriminator])?.(value) === true;
}

/** A part of a schema, with a question to its function instead of each entity in it. */
function asking(part: z.core.$ZodType, made: Made): z.core.$ZodType {
  const known = made.get(part) ?? newlyAsking(part, made);
  made.set(part, known);
  return known;
}

function newlyAsking(part: z.core.$ZodType, made: Made): z.core.$ZodType {
  if (part instanceof z.ZodObject) return yesFrom(takesObject(part, made));
  if (part instanceof z.ZodDiscriminatedUnion) return yesFrom(takesBranch(part, made));
  if (part instanceof z.ZodArray) return part.clone({ ...part.def, element: asking(part.element, made) });
  if (part instanceof z.ZodExactOptional) return part.clone({ ...part.def, innerType: asking(part.unwrap(), made) });
  return part;
}

/** As `z.custom(takesPart)`, of which Zod does not take a no for final: it would then read the whole again, not compiled. */
function yesFrom(takesPart: Takes): z.core.$ZodType {
  return z.unknown().overwrite(takesPart).pipe(z.literal(true));
}
