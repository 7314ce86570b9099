import { z } from 'zod';

/** The kinds of values that several sections of a config have. */

/** One of the names of a table. */
export const names = <T extends string>(table: Readonly<Record<T, unknown>>) =>
  z.enum(Object.keys(table) as [T, ...T[]]);
export const path = z.string().min(1).max(1_024);
export const positiveInteger = z.int().positive();
