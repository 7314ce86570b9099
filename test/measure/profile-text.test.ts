import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { mendProfile, needsMending } from '../../src/measure/profile-text.ts';
import type { Model } from '../../src/onnx/model.ts';
import { repositoryPath } from '../support/evaluation-spec.ts';
import { parse } from '../support/models.ts';
import { encodeModel, type NodeSpec } from '../support/onnx-builder.ts';

/** As core/common/profiler.cc of onnxruntime writes events, name and all. */
function profileOf(names: readonly string[]): string {
  const events = names.map(
    (name, index) =>
      `{"cat" : "Node","pid" :7,"tid" :7,"dur" :${index},"ts" :3,"ph" : "X","name" :"${name}","args" : {"op_name" : "Add","input_type_shape" : [{"float":[1]}]}}`,
  );
  return `[\n${events.join(',\n')}\n]\n`;
}

/** The same format, of recorded events. */
function asWritten(events: readonly Readonly<Record<string, unknown>>[]): string {
  const written = events.map(({ name, args, ...rest }) => {
    const facts = Object.entries(rest).map(([key, value]) =>
      key === 'cat' || key === 'ph' ? `"${key}" : "${value}"` : `"${key}" :${value}`,
    );
    const own = Object.entries(Object(args)).map(
      ([key, value]) => `"${key}" : ${JSON.stringify(value)}`,
    );
    return `{${facts.join(',')},"name" :"${name}","args" : {${own.join(',')}}}`;
  });
  return `[\n${written.join(',\n')}\n]\n`;
}

const namesIn = (json: string) => JSON.parse(json).map(({ name }: { name: string }) => name);

function thrownBy(work: () => unknown): UserError {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  return expect.fail('nothing was thrown');
}

describe('a profile with names as they are', () => {
  const awkward = [
    'plain',
    'say "hi"',
    'C:\\models\\n',
    'two\nlines',
    'a\u0000b\u001fc\td',
    '","args" : {"op_name" : "Forged"}},',
    'x","args" : {',
    '\n\n]',
    '\n]\n',
    '}},',
    '',
  ];

  it('gives every name back, and every other field', () => {
    const mended = JSON.parse(mendProfile(profileOf(awkward)));
    expect(mended.map(({ name }: { name: string }) => name)).toEqual(awkward);
    const args = { op_name: 'Add', input_type_shape: [{ float: [1] }] };
    for (const [index, { name: _, ...rest }] of mended.entries()) {
      expect(rest).toEqual({ cat: 'Node', pid: 7, tid: 7, dur: index, ts: 3, ph: 'X', args });
    }
  });

  it('says the same as before where nothing had to be escaped', () => {
    const text = profileOf(['a', 'b/c_kernel_time', 'é']);
    expect(JSON.parse(mendProfile(text))).toEqual(JSON.parse(text));
  });

  it('has what ran on a device too, which has no process', () => {
    const program = profileOf(['a"&Add&Add']).replaceAll('" :7,', '" :-1,');
    const text = `${profileOf(['a"']).slice(0, -3)},\n${program.slice(2)}`;
    expect(namesIn(mendProfile(text))).toEqual(['a"', 'a"&Add&Add']);
  });

  it.each(['digits-base', 'webgpu-digits', 'webgpu-mixed'])(
    'gives back the recording %s, written as onnxruntime writes it',
    (name) => {
      const events = JSON.parse(
        readFileSync(repositoryPath(`test/fixtures/traces/${name}.json`), 'utf8'),
      );
      expect(JSON.parse(mendProfile(asWritten(events)))).toEqual(events);
    },
  );

  it('may end in an awkward name', () => {
    expect(namesIn(mendProfile(profileOf(['a', 'b"\n']))).at(-1)).toBe('b"\n');
  });

  it.each([
    ['cut off', profileOf(['a', 'b']).slice(0, -4), 'it is not whole'],
    ['spaced in another way', '[\n{"cat":"Node","name":"a","args":{}}\n]\n', 'events.0'],
    ['empty', '', 'it is not whole'],
    [
      'without arguments',
      '[\n{"cat" : "Node","pid" :7,"tid" :7,"dur" :1,"ts" :3,"ph" : "X","name" :"a"}\n]\n',
      'events.0',
    ],
  ])('is not read where it is %s', (_, text, expected) => {
    const { code, message } = thrownBy(() => mendProfile(text));
    expect(code).toBe('inference-failed');
    expect(message).toContain(expected);
  });
});

describe('a model whose names need mending', () => {
  const scalar = (name: string) => ({ name, type: 'float32', shape: [] }) as const;
  const modelOf = (...nodes: readonly NodeSpec[]): Model =>
    parse(encodeModel({ graph: { nodes, inputs: [scalar('x')], outputs: [scalar('y')] } }));
  const add = (name: string, from = 'x', to = 'y'): NodeSpec => {
    return { op: 'Add', name, inputs: [from, from], outputs: [to] };
  };
  const inBranch = (name: string): NodeSpec => {
    const branch = { nodes: [add(name, 'x', 'b')], outputs: [scalar('b')] };
    const graph = { graph: branch } as const;
    return {
      op: 'If',
      inputs: ['c'],
      outputs: ['y'],
      attributes: { then_branch: graph, else_branch: graph },
    };
  };

  it.each([
    ['plain names', [add('/f/f.0/Conv')], false],
    ['no name', [add('')], false],
    ['a quote in a node', [add('a"')], true],
    ['a backslash in a node', [add('a\\b')], true],
    ['a line break in a tensor', [add('a', 'x', 't\nu'), add('b', 't\nu')], true],
    ['a quote inside a branch', [inBranch('a"')], true],
  ])('has %s', (_, nodes, expected) => {
    expect(needsMending(modelOf(...nodes))).toBe(expected);
  });

  it.each([
    ['in one name', [add('a\n{"cat" : "Node"')]],
    ['in two names that may be joined', [add('a\n', 'x', 't'), add('{"cat"', 't')]],
    ['inside a branch', [inBranch('a\n{')]],
    ['in an operator', [{ ...add('a'), op: 'Add"' }]],
  ])('could write events of its own %s, and is refused', (_, nodes) => {
    const model = modelOf(...nodes);
    const { code, message } = thrownBy(() => needsMending(model));
    expect(code).toBe('inference-failed');
    expect(message).toContain('could write events of its own');
  });

  it('is refused for what is inside a function too', () => {
    const body = { name: 'F', domain: 'own', inputs: ['a'], outputs: ['b'] };
    const nodes = [add('in\n{', 'a', 'b')];
    const model = parse(
      encodeModel({
        opsets: { '': 17, own: 1 },
        functions: [{ ...body, nodes, opsets: { '': 17 } }],
        graph: {
          nodes: [{ op: 'F', domain: 'own', inputs: ['x'], outputs: ['y'] }],
          inputs: [scalar('x')],
          outputs: [scalar('y')],
        },
      }),
    );
    expect(() => needsMending(model)).toThrow('could write events');
  });
});
