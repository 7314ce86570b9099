import { join } from 'node:path';
import { assert } from '../errors.ts';
import type { NamedTensor, Sample, StoredTruth } from '../sample.ts';
import { emptyDataset, malformed, refuseUnused } from './dataset-error.ts';
import type { DatasetLayout, DatasetSpec, OpenDataset } from './layout.ts';
import { listFolder } from './list-files.ts';
import { readDatasetFile } from './read-file.ts';
import { noSlices, noTruth } from './rows.ts';
import { readTensorProto } from './tensor-proto.ts';

// Protobuf itself stops at 2 GiB, and a tensor is held twice while it is read.
const maxTensorBytes = 2 ** 30;
const folderName = /^test_data_set_(\d+)$/;

/** The files `input_0.pb`, `input_1.pb`, … of a set, in the order of their numbers. */
async function numbered(folder: string, kind: 'input' | 'output'): Promise<readonly string[]> {
  const pattern = new RegExp(`^${kind}_(\\d+)\\.pb$`);
  const names = (await listFolder(folder)).map(({ name }) => name).filter((n) => pattern.test(n));
  const expected = names.map((_, index) => `${kind}_${index}.pb`);
  const absent = expected.find((name) => !names.includes(name));
  if (absent === undefined) return expected.map((name) => join(folder, name));
  const problem = `${names.length} files of ${kind}s, and no ${absent}`;
  throw malformed(folder, problem, 'number the files from 0 without gaps');
}

async function readTensors(
  folder: string,
  kind: 'input' | 'output',
): Promise<readonly NamedTensor[]> {
  const tensors: NamedTensor[] = [];
  for (const path of await numbered(folder, kind)) {
    const bytes = await readDatasetFile(path, maxTensorBytes);
    tensors.push(readTensorProto(bytes, path));
  }
  return tensors;
}

async function readOutputs(folder: string): Promise<StoredTruth> {
  const tensors = await readTensors(folder, 'output');
  if (tensors.length > 0) return { kind: 'outputs', tensors };
  throw malformed(folder, 'no output_0.pb', 'add what a reference gives for these inputs');
}

async function open(spec: DatasetSpec): Promise<OpenDataset> {
  refuseUnused(spec, 'onnx-test-data', ['images', 'targets', 'split', 'slices', 'keys']);
  const { path, truth } = spec;
  const ids = (await listFolder(path))
    .filter(({ name, isFolder }) => isFolder && folderName.test(name))
    .map(({ name }) => name)
    .sort((a, b) => numberOf(a) - numberOf(b));
  if (ids.length === 0) {
    const hint = 'give the folder that holds test_data_set_0, which lies beside the model';
    throw emptyDataset(path, 'no folder test_data_set_0', hint);
  }

  function idOf(index: number): string {
    const id = ids[index];
    assert(id !== undefined, `sample ${index} of ${ids.length}`);
    return id;
  }

  async function sampleAt(index: number): Promise<Sample> {
    const id = idOf(index);
    const folder = join(path, id);
    const tensors = await readTensors(folder, 'input');
    const own = truth === 'none' ? noTruth : await readOutputs(folder);
    return { id, input: { kind: 'feeds', tensors }, truth: own, slices: noSlices };
  }
  return { count: ids.length, classNames: null, categoryIds: null, idOf, sampleAt };
}

function numberOf(name: string): number {
  return Number(folderName.exec(name)?.[1]);
}

/**
 * The test data that travel with ONNX models: folders `test_data_set_0`, `test_data_set_1`, … with
 * `input_0.pb`, … and `output_0.pb`, …, one TensorProto each (see `readTensorProto`). They are fed by
 * name, or by position where they have none. Ids are the folders' names.
 */
export const onnxTestData: DatasetLayout = { truths: ['none', 'outputs'], open };
