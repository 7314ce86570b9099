// An entry is one tool's way of counting, named and versioned: a price per operator.
// To add one: write it in a file of its own beside this one, and a line here.
// Its test is a column of known answers in test/analysis/conventions/torchvision.test.ts.
import type { Convention } from './convention.ts';
import { coreConvention } from './core.ts';
import { deepspeed } from './deepspeed.ts';
import { fvcore } from './fvcore.ts';
import { ptflops } from './ptflops.ts';
import { torchprofile } from './torchprofile.ts';

export const conventions = {
  core: coreConvention,
  torchprofile,
  fvcore,
  ptflops,
  deepspeed,
} as const satisfies Readonly<Record<string, Convention>>;

export type ConventionName = keyof typeof conventions;

export const conventionNames = Object.keys(conventions) as readonly ConventionName[];
