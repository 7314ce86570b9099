import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { Reply } from '../../src/measure/protocol.ts';
import { expectReply, startWorker, type Worker } from '../../src/measure/worker.ts';
import { digitsEvaluation } from '../support/evaluation-spec.ts';

const childPath = fileURLToPath(new URL('../fixtures/children/scripted.ts', import.meta.url));

function start(env: Readonly<Record<string, string>> = {}, paddingLength = 0): Worker {
  return startWorker({ childPath, name: 'latency of head', paddingLength, env });
}

function load(worker: Worker, modelPath: string, timeoutMs = 20_000): Promise<Reply> {
  const session = { runtimeDirectory: '/', modelPath, provider: 'cpu', threads: 1 };
  return worker.ask({ kind: 'load', session }, { timeoutMs });
}

async function failureOf(asked: Promise<unknown>): Promise<UserError> {
  const error: unknown = await asked.catch((thrown: unknown) => thrown);
  return error instanceof UserError ? error : expect.fail(`no UserError: ${error}`);
}

describe('a worker', () => {
  it('answers, one request after the other, in the environment that it is given', async () => {
    await using worker = start({ GREETING: 'hello' });
    const expected = { kind: 'loaded', loadMs: 1, runtimeVersion: 'hello' };
    expect(await load(worker, 'load')).toEqual(expected);
    expect(await load(worker, 'load')).toEqual(expected);
  });

  it('gets a variable of the asked length, and nothing of our own environment', async () => {
    process.env['GREETING'] = 'secret';
    try {
      await using worker = start({}, 1_234);
      expect(await load(worker, 'padding')).toMatchObject({ loadMs: 1_234 });
      expect(await load(worker, 'load')).toMatchObject({ runtimeVersion: '' });
    } finally {
      delete process.env['GREETING'];
    }
  });

  it('hands on what comes before the final reply', async () => {
    await using worker = start();
    const partial: string[] = [];
    const evaluation = digitsEvaluation();
    const reply = await worker.ask(
      { kind: 'evaluate', evaluation },
      { timeoutMs: 20_000, onReply: ({ kind }) => partial.push(kind) },
    );
    expect(partial).toEqual(['records', 'records']);
    expect(reply).toMatchObject({ kind: 'evaluated', summary: { samples: 0 } });
  });

  it('that crashes is a failure with how and with its last words', async () => {
    await using worker = start();
    expect(await failureOf(load(worker, 'abort'))).toMatchObject({
      code: 'worker-died',
      message: expect.stringMatching(
        /^latency of head: the process died during "load" \(SIGABRT\): [^\n]+$/,
      ),
    });
  });

  it.each(['at once', 'later'])(
    'that cannot be started is a failure to whoever asks %s',
    async (when) => {
      const { execPath } = process;
      process.execPath = '/nowhere/node';
      try {
        await using worker = start();
        if (when === 'later') await new Promise((resolve) => setTimeout(resolve, 50));
        expect(await failureOf(load(worker, 'load'))).toMatchObject({
          code: 'worker-died',
          message: 'latency of head: no process could be started: spawn /nowhere/node ENOENT',
          hint: expect.stringContaining('limits'),
        });
      } finally {
        process.execPath = execPath;
      }
    },
  );

  it('that is given more than a process may take is a failure at once', async () => {
    // Linux takes no string of 128 KiB (execve(2), MAX_ARG_STRLEN).
    const tooLong = () => start({}, 2 ** 18);
    expect(tooLong).toThrow('latency of head: no process could be started: spawn E2BIG');
  });

  it('that throws what nobody catches is a failure with the error, not with the end of its stack', async () => {
    await using worker = start();
    expect((await failureOf(load(worker, 'throw'))).message).toBe(
      'latency of head: the process died during "load" (exit code 1): TypeError: nobody catches this',
    );
  });

  it('that exits is a failure with its code, now and when it is asked again', async () => {
    await using worker = start();
    for (const _ of [1, 2]) {
      expect((await failureOf(load(worker, 'exit'))).message).toBe(
        'latency of head: the process died during "load" (exit code 3)',
      );
    }
  });

  it('that prints what nobody asked for answers all the same', async () => {
    await using worker = start();
    for (const _ of [1, 2]) expect(await load(worker, 'noise')).toMatchObject({ kind: 'loaded' });
  });

  it('that crashes at its end has answered before', async () => {
    await using worker = start();
    expect(await load(worker, 'crash at exit')).toMatchObject({ kind: 'loaded' });
  });

  it('whose engine says that memory was out is a failure of memory, with what it said', async () => {
    await using worker = start();
    const { code, message, hint } = await failureOf(load(worker, 'heap'));
    expect(code).toBe('worker-died');
    expect(message).toMatch(/\(SIGABRT\): FATAL ERROR: .*heap out of memory$/);
    expect(hint).toMatch(/^out of memory, of which there is [\d.]+ [KMGT]iB: /);
  });

  it('that is killed probably took too much memory', async () => {
    await using worker = start();
    expect((await failureOf(load(worker, 'kill'))).hint).toMatch(
      /^probably out of memory, of which there is [\d.]+ [KMGT]iB: /,
    );
  });

  it('that dies between two questions is a failure of the second', async () => {
    await using worker = start();
    expect(await load(worker, 'leave')).toMatchObject({ kind: 'loaded' });
    expect(await failureOf(load(worker, 'load'))).toMatchObject({
      code: 'worker-died',
      message: 'latency of head: the process died during "load" (exit code 5)',
    });
  });

  it('that talks without end is quoted briefly', async () => {
    await using worker = start();
    expect((await failureOf(load(worker, 'chatter'))).message.length).toBeLessThan(600);
  });

  it('that says nothing is a timeout, and is gone afterwards', async () => {
    await using worker = start();
    expect(await failureOf(load(worker, 'silence', 300))).toMatchObject({
      code: 'worker-timeout',
      message: 'latency of head: no answer to "load" within 0 s',
      hint: expect.not.stringContaining('max-seconds'),
    });
  });

  it('reports failures of its model under its name, and those of the machine without it', async () => {
    await using worker = start();
    expect(await failureOf(load(worker, 'fail'))).toMatchObject({
      code: 'inference-failed',
      message: 'latency of head: no kernel',
      hint: 'update',
    });
    expect((await failureOf(load(worker, 'no provider'))).message).toBe('no cuda');
  });

  it('reports a bug as a bug, never as a reading', async () => {
    await using worker = start();
    const error: unknown = await load(worker, 'bug').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(UserError);
    expect(String(error)).toContain('TypeError: x is not a function');
  });

  it('ends with its parent, which forgets one that is disposed of', async () => {
    const before = process.listenerCount('exit');
    const worker = start();
    expect(process.listenerCount('exit')).toBe(before + 1);
    for (const listener of process.listeners('exit').slice(before)) listener(0);
    expect((await failureOf(load(worker, 'silence'))).message).toContain('SIGKILL');
    await worker[Symbol.asyncDispose]();
    expect(process.listenerCount('exit')).toBe(before);
  });

  it('may be disposed of twice', async () => {
    const worker = start();
    await worker[Symbol.asyncDispose]();
    await worker[Symbol.asyncDispose]();
    expect((await failureOf(load(worker, 'load'))).message).toContain('SIGKILL');
  });
});

describe('expectReply', () => {
  it('gives the reply of the kind, and refuses any other', () => {
    const reply: Reply = { kind: 'loaded', loadMs: 1, runtimeVersion: '1' };
    expect(expectReply(reply, 'loaded')).toBe(reply);
    expect(() => expectReply(reply, 'timed')).toThrow('answered "loaded" where "timed" was due');
  });
});
