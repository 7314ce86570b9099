import type { EvaluationFacts, Port } from '../task.ts';
import { ultralyticsMetadata } from './metadata.ts';
import type { DecodeOptions } from './options.ts';
import { known, outputNamed } from './outputs.ts';
import { findRaw, gridCells, type RawShape } from './yolo-shape.ts';

/** The families that put all they know of a box into one output. */
export type OneOutputFamily = 'rows6' | 'yolo' | 'yolox';

/** Strides of YOLOX without P6 (`yolox/utils/demo_utils.py`). */
export const gridStrides: readonly number[] = [8, 16, 32];
// YOLOv3, v5 and v7 have three anchors in a cell, all later ones one.
const anchorsPerCell = 3;
// What end-to-end exports keep: ultralytics' `max_det`, and 100 as COCO counts.
const usualRows: readonly number[] = [100, 300];
// End-to-end exports keep hundreds; raw ones have thousands from an input of 256 pixels on.
const mostRows = 1000;

/** The output with finished rows: [N, K, 6], [K, 7] with the batch first, or wider with masks. */
export function findRows(facts: EvaluationFacts, options: DecodeOptions): Port | null {
  const name = options.outputs.boxes;
  const ports = name === null ? facts.outputs : [outputNamed(facts, name)];
  const endToEnd = ultralyticsMetadata(facts.metadata)?.endToEnd ?? false;
  const isRows = ({ shape }: Port) => {
    const width = known(shape.at(-1)) ?? 0;
    if (shape.length === 2) return width === 7;
    return shape.length === 3 && (endToEnd ? width >= 6 : width === 6);
  };
  return ports.find(isRows) ?? null;
}

/** Six numbers in a row may also be a raw output of one or two classes: the rows tell. */
function familiesOfSix(facts: EvaluationFacts, rows: number | null): readonly OneOutputFamily[] {
  if (rows === null) return ['rows6', 'yolo'];
  if (usualRows.includes(rows)) return ['rows6'];
  const cells = gridCells(facts, gridStrides);
  const isRaw = rows > mostRows || rows === cells || rows === anchorsPerCell * (cells ?? 0);
  return isRaw ? ['yolo'] : ['rows6', 'yolo'];
}

/**
 * YOLOX leaves its boxes on the grid unless it was exported with `--decode_in_inference`; then it
 * looks like YOLOv6. It has one box per cell, where YOLOv5 and v7 have three.
 */
function familiesOfRaw(
  facts: EvaluationFacts,
  port: Port,
  { layout, channels, boxes }: RawShape,
): readonly OneOutputFamily[] {
  const isUltralytics = ultralyticsMetadata(facts.metadata) !== null;
  if (isUltralytics || layout === 'channels-first' || !channels.objectness) return ['yolo'];
  const cells = gridCells(facts, gridStrides);
  if (boxes === null || cells === null) return ['yolo', 'yolox'];
  if (boxes !== cells) return ['yolo'];
  // The name that `tools/export_onnx.py` of YOLOX gives; that of YOLOv6 gives `outputs`.
  return port.name === 'output' ? ['yolox'] : ['yolo', 'yolox'];
}

/** What a model could be; more than one where only its user can tell. */
export function oneOutputFamilies(
  facts: EvaluationFacts,
  options: DecodeOptions,
): readonly OneOutputFamily[] {
  const rows = findRows(facts, options);
  if (rows !== null && ultralyticsMetadata(facts.metadata)?.endToEnd) return ['rows6'];
  const found = findRaw(facts, options);
  if (found === null) return rows === null ? [] : ['rows6'];
  if (found.port === rows && found.raw.layout === 'channels-last') {
    const families = familiesOfSix(facts, found.raw.boxes);
    if (!families.includes('yolo') || families.length > 1) return families;
  }
  return familiesOfRaw(facts, found.port, found.raw);
}
