import { maxClasses } from '../../sample.ts';
import { type PythonValue, parsePythonLiteral } from './python-literal.ts';

/** What ultralytics and YOLOv5 write into an exported model; null is what it does not say. */
export interface UltralyticsMetadata {
  /** Class names by index. */
  readonly names: readonly string[] | null;
  /** The largest stride in pixels. */
  readonly stride: number | null;
  readonly imageSize: { readonly height: number; readonly width: number } | null;
  /** `detect`, `segment`, `pose`, `obb` or `classify`. */
  readonly task: string | null;
  /** Whether NMS or its replacement is inside the model. */
  readonly endToEnd: boolean;
  /** Such as `Ultralytics YOLO11n model trained on coco.yaml`. */
  readonly description: string | null;
}

/** A list of names, or a dict whose keys are 0…C-1. */
function namesOf(value: PythonValue | undefined): readonly string[] | null {
  if (value === undefined || value === null || typeof value !== 'object') return null;
  const entries =
    value instanceof Map ? [...value] : Array.isArray(value) ? [...value.entries()] : [];
  if (entries.length === 0 || entries.length > maxClasses) return null;
  const names: string[] = [];
  for (const [key, name] of entries) {
    const index = Number(key);
    if (typeof name !== 'string' || !(index >= 0 && index < entries.length)) return null;
    names[index] = name;
  }
  // Keys that repeat or are no integers leave holes.
  return Object.keys(names).length === entries.length && names.length === entries.length
    ? names
    : null;
}

function positiveInteger(value: PythonValue | undefined): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** `[height, width]`, or one number for both. */
function sizeOf(value: PythonValue | undefined): UltralyticsMetadata['imageSize'] {
  const [height, width] = Array.isArray(value) ? value : [value, value];
  const [h, w] = [positiveInteger(height), positiveInteger(width)];
  return h === null || w === null ? null : { height: h, width: w };
}

/**
 * Reads `metadata_props` as ultralytics (`engine/exporter.py`) and YOLOv5 (`export.py`) write them:
 * each value is Python's `repr`. Null where there is neither a stride nor names; a value that cannot
 * be read is null.
 */
export function ultralyticsMetadata(
  metadata: Readonly<Record<string, string>>,
): UltralyticsMetadata | null {
  const literal = (key: string) => {
    const text = Object.hasOwn(metadata, key) ? metadata[key] : undefined;
    return text === undefined ? undefined : parsePythonLiteral(text);
  };
  const names = namesOf(literal('names'));
  const stride = positiveInteger(literal('stride'));
  if (names === null && stride === null) return null;
  const args = literal('args');
  return {
    names,
    stride,
    imageSize: sizeOf(literal('imgsz')),
    task: metadata['task'] ?? null,
    endToEnd: literal('end2end') === true || (args instanceof Map && args.get('nms') === true),
    description: metadata['description'] ?? null,
  };
}
