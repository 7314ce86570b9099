import { z } from 'zod';

/**
 * The keys that a schema allows at a path into its input, so that an unknown key can be answered with
 * the nearest valid one. Empty where the path leads to no object, or to one with free names.
 */
export function knownKeysAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): readonly string[] {
  const reached = path.reduce<z.core.$ZodType | undefined>(step, schema);
  const bare = reached === undefined ? undefined : unwrap(reached);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

function step(schema: z.core.$ZodType | undefined, key: PropertyKey): z.core.$ZodType | undefined {
  const bare = schema === undefined ? undefined : unwrap(schema);
  if (bare instanceof z.ZodObject) return bare.shape[String(key)];
  if (bare instanceof z.ZodRecord) return bare.valueType;
  if (bare instanceof z.ZodArray) return bare.element;
  return undefined;
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
