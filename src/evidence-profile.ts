import { z } from 'zod';
import type { StaticProfile } from './analysis/static-profile.ts';
import { count, text } from './evidence-fields.ts';
import { elementTypeNames } from './onnx/element-type.ts';
import { MAX_LIST_ITEMS, MAX_NODES } from './onnx/limits.ts';

/** The part of the evidence that static analysis gives. */

const dimension = z.union([count, text, z.null()]);
const shape = z.array(dimension).max(64).readonly().nullable();
const elementType = z.enum(elementTypeNames).nullable();
const type = z.strictObject({ type: elementType, shape }).readonly();
const port = z.strictObject({ name: text, type: elementType, shape }).readonly();
const names = z.array(text).max(MAX_LIST_ITEMS).readonly();
const ports = z.array(port).max(MAX_LIST_ITEMS).readonly();
const totals = { nodes: count, macs: count, flops: count, accessBytes: count };
const kindTotals = z.strictObject(totals).readonly();

const nodeProfile = z
  .strictObject({
    name: text,
    op: text,
    domain: text,
    kind: z.enum(['conv', 'gemm', 'other']),
    depthwise: z.boolean(),
    trips: count.exactOptional(),
    skipped: z.literal(true).exactOptional(),
    macs: count.nullable(),
    flops: count.nullable(),
    params: count,
    accessBytes: count.nullable(),
    inputs: z.array(text).max(MAX_LIST_ITEMS).readonly(),
    outputs: ports,
  })
  .readonly();

const coverage = z
  .strictObject({
    nodes: count,
    deadNodes: count,
    constantNodes: count,
    unknownOps: z
      .array(z.strictObject({ op: text, domain: text, opset: count, count }).readonly())
      .max(MAX_LIST_ITEMS)
      .readonly(),
    unknownShapes: count,
    unpinnedDims: z.array(text).max(MAX_LIST_ITEMS).readonly(),
    partial: z.boolean(),
    assumedTrips: names.exactOptional(),
    missingTensors: names.exactOptional(),
    conflicts: z
      .array(z.strictObject({ name: text, declared: type, computed: type }).readonly())
      .max(MAX_LIST_ITEMS)
      .readonly()
      .exactOptional(),
    unsorted: z.literal(true).exactOptional(),
  })
  .readonly();

export const staticProfile: z.ZodType<StaticProfile> = z
  .strictObject({
    irVersion: count,
    opsets: z.record(text, count).readonly(),
    producer: text,
    functions: count,
    inputs: ports,
    outputs: ports,
    params: z.strictObject({ count, bytes: count }).readonly(),
    macs: count,
    flops: count,
    kinds: z
      .strictObject({
        conv: z.strictObject({ ...totals, depthwise: kindTotals }).readonly(),
        gemm: kindTotals,
        other: kindTotals,
      })
      .readonly(),
    memory: z
      .strictObject({
        weightBytes: count,
        peakActivationBytes: count,
        peakBytes: count,
        peakNode: text.nullable(),
        peakLive: z
          .array(z.strictObject({ name: text, bytes: count }).readonly())
          .max(MAX_NODES)
          .readonly(),
        timeline: z
          .array(z.strictObject({ node: text, bytes: count }).readonly())
          .max(MAX_NODES)
          .readonly(),
      })
      .readonly(),
    accessBytes: count,
    coverage,
    nodes: z.array(nodeProfile).max(MAX_NODES).readonly(),
  })
  .readonly();
