import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { repositoryPath } from '../support/evaluation-spec.ts';

function printedBy(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
}

describe('the most memory of a process', () => {
  const module = JSON.stringify(repositoryPath('src/measure/peak-rss.ts'));
  const childCode = `import { peakRssBytes } from ${module}; console.log(await peakRssBytes());`;

  it('is its own, whatever its parent held when it started it', () => {
    const code = `
      import { spawnSync } from 'node:child_process';
      const held = Buffer.alloc(400e6, 1);
      const options = { encoding: 'utf8' };
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(childCode)}], options);
      console.log(held.length, stdout);`;
    const [held, bytes] = printedBy(code).trim().split(/\s+/).map(Number);
    expect(held).toBe(400e6);
    expect(bytes).toBeGreaterThan(20e6);
    expect(bytes).toBeLessThan(200e6);
  });

  it('stays when the memory was given back', () => {
    const code = `let held = Buffer.alloc(300e6, 1); held = null; ${childCode}`;
    expect(Number(printedBy(code))).toBeGreaterThan(300e6);
  });
});
