import { z } from 'zod';

/** A schema, and what was given for it where that is known. */
interface Place {
  readonly schema: z.core.$ZodType | undefined;
  readonly input: unknown;
}

/**
 * The keys that a schema allows at a path into its input, so that an unknown key can be answered with
 * the nearest valid one. Empty where the path leads to no object, or to one with free names. Where
 * the input chooses between objects, such as by its task, they are those of its choice, or of all
 * without an input.
 */
export function knownKeysAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  input?: unknown,
): readonly string[] {
  const reached = path.reduce<Place>(step, { schema, input });
  return [...new Set(objectsOf(reached).flatMap(({ shape }) => Object.keys(shape)))];
}

/** The member of a plain value at a key; undefined where there is none. */
export function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** The objects that a schema may be: several where the input has not chosen one. */
function objectsOf({ schema, input }: Place): readonly z.ZodObject[] {
  const bare = schema === undefined ? undefined : unwrap(schema);
  if (bare instanceof z.ZodObject) return [bare];
  if (!(bare instanceof z.ZodUnion)) return [];
  const all = bare.options.flatMap((option) => objectsOf({ schema: option, input }));
  if (!(bare instanceof z.ZodDiscriminatedUnion)) return all;
  const { discriminator } = bare.def;
  const asked = memberOf(input, discriminator);
  const chosen = all.filter(({ shape }) => {
    const choice = shape[discriminator];
    return choice instanceof z.ZodLiteral && [...choice.values].some((each) => each === asked);
  });
  return chosen.length === 0 ? all : chosen;
}

function step({ schema, input }: Place, key: PropertyKey): Place {
  const bare = schema === undefined ? undefined : unwrap(schema);
  const inside = memberOf(input, key);
  const [found] = objectsOf({ schema: bare, input }).flatMap(
    ({ shape }) => shape[String(key)] ?? [],
  );
  if (found !== undefined) return { schema: found, input: inside };
  if (bare instanceof z.ZodRecord) return { schema: bare.valueType, input: inside };
  if (bare instanceof z.ZodArray) return { schema: bare.element, input: inside };
  return { schema: undefined, input: inside };
}

/** What is inside optional, default, readonly and the input side of a transform. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly
  ) {
    return unwrap(schema.def.innerType);
  }
  return schema;
}
