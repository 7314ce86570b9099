import { describe, expect, it } from 'vitest';
import { contributorLists } from '../../src/reports/contributors.ts';
import { reports } from '../../src/reports/index.ts';
import { noContext } from '../../src/reports/report.ts';
import { contexts, outcomes } from '../support/outcomes.ts';

function listsOf(name: string) {
  const [model = expect.fail()] = outcomes[name]?.models ?? [];
  return contributorLists(model, contexts[name] ?? noContext);
}

describe('the contributors of a model in words', () => {
  it('have a figure, a name, and what became of it', () => {
    const lists = listsOf('exceeded');
    expect(lists.map(({ title }) => title)).toEqual([
      'MACs +20.1 M',
      'Parameters +19.6 k',
      'Model size +76.5 KiB',
      'Peak memory +717 KiB',
      'Memory traffic +2.82 MiB',
      'Nodes +2',
    ]);
    expect(lists[0]?.lines).toEqual([
      {
        figure: '+18.9 M',
        name: 'features/block2',
        words: 'Conv, 18.9 M → 37.7 M, gives 1×64×32×32 → 1×128×32×32',
      },
      { figure: '+1.18 M', name: 'features/mix', words: 'Conv, new' },
    ]);
    expect(lists[2]?.lines).toEqual([
      { figure: '+76.5 KiB', name: null, words: 'in all constants, 91.7 KiB → 168 KiB' },
    ]);
    expect(lists[3]?.lines.map(({ words }) => words)).toContain('is no longer alive at the peak');
    expect(lists[5]?.lines[0]).toEqual({ figure: '+1', name: 'Conv', words: '3 → 4' });
  });

  it('stand in both reports, and are not there without details', () => {
    const outcome = outcomes['exceeded'] ?? expect.fail();
    const context = contexts['exceeded'];
    expect(reports.markdown(outcome, context)).toContain(
      '- **Parameters +19.6 k**\n  - +18.4 k `features/block2` Conv, ',
    );
    expect(reports.text(outcome, context)).toContain(
      '  Parameters +19.6 k\n    +18.4 k features/block2: Conv, ',
    );
    for (const format of ['markdown', 'text'] as const) {
      expect(reports[format](outcome)).not.toContain('Parameters +19.6 k');
    }
  });

  it('are none where nothing moved', () => {
    expect(listsOf('within')).toEqual([]);
  });
});
