import { describe, expect, it } from 'vitest';
import { code, own, prose } from '../../src/reports/escape.ts';
import { diffBlock, linkTo, tableOf } from '../../src/reports/escape-blocks.ts';
import { rendered } from '../support/rendered-markdown.ts';

describe('a table', () => {
  it('has a cell for each that it was given, whatever they hold', () => {
    const rows = [
      [own('a'), own('b')],
      [code('x|y'), prose('| `z` |\n|')],
    ] as const;
    const { tags } = rendered(tableOf(rows, ['l', 'r']));
    expect(tags.filter((tag) => tag.startsWith('<td'))).toEqual([
      '<td align="left">',
      '<td align="right">',
    ]);
  });
});

describe('a diff', () => {
  it('keeps its lines as they are', () => {
    const lines = [' models:', '-        max: 2M', '+        max: 0.8M'];
    expect(diffBlock(lines)).toBe(`\`\`\`diff\n${lines.join('\n')}\n\`\`\``);
  });

  it.each(['```', '~~~', '```\n# x\n<img src=x>', '\u2028```', '</code></pre><b>'])(
    'is not ended by a line %j',
    (line) => {
      const { tags } = rendered(diffBlock(['+ a', line, '- b']));
      expect(tags).toEqual(['<pre>', '<code class="language-diff">', '</code>', '</pre>']);
    },
  );
});

describe('a link', () => {
  it('leads to the page of a run', () => {
    const address = 'https://ghe.example:8443/octo/models/actions/runs/12/attempts/2';
    expect(rendered(linkTo(address, 'this run') ?? '').html).toBe(
      `<p><a href="${address}">this run</a></p>`,
    );
  });

  it.each([
    null,
    '',
    'javascript:alert(1)//octo/models/actions/runs/1',
    'https://github.com/octo/models/actions/runs/1)![x](https://evil',
    'https://github.com/octo/models/actions/runs/1?x',
    'https://github.com/octo/models/pull/1',
  ])('is none to %j', (address) => {
    expect(linkTo(address, 'this run')).toBeUndefined();
  });
});
