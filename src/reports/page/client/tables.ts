/** Sorting and filtering. Controls are made here, so that none is there which does nothing. */

/** Fewer rows are seen at a glance. */
const rowsWorthAFilter = 8;

type Order = 'ascending' | 'descending' | 'none';

/** Gives every table of the page its controls. */
export function upgradeTables(): void {
  for (const wrapper of document.querySelectorAll<HTMLElement>('.table')) {
    const body = wrapper.querySelector('tbody');
    if (body === null) continue;
    const rows = [...body.rows];
    const heads = [...wrapper.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
    // A table of a summary has none, and nothing in it is searched for.
    if (heads.length === 0) continue;
    if (rows.length > 1) addSorting(heads, body, rows);
    if (rows.length >= rowsWorthAFilter) addFilter(wrapper, rows);
  }
}

function addSorting(
  heads: readonly HTMLTableCellElement[],
  body: HTMLTableSectionElement,
  rows: readonly HTMLTableRowElement[],
): void {
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const order = nextOrder(head);
      for (const other of heads) other.removeAttribute('aria-sort');
      // Without the attribute nothing is claimed: the rows are in their own order again.
      if (order !== 'none') head.setAttribute('aria-sort', order);
      body.append(...inOrder(rows, head, order));
    });
  }
}

/** Figures begin with the largest, names with the first; the third time the page's own order is back. */
function nextOrder(head: HTMLTableCellElement): Order {
  const [first, second]: readonly [Order, Order] =
    head.dataset['sort'] === 'figure' ? ['descending', 'ascending'] : ['ascending', 'descending'];
  const now = head.getAttribute('aria-sort');
  if (now === null) return first;
  return now === first ? second : 'none';
}

function inOrder(
  rows: readonly HTMLTableRowElement[],
  head: HTMLTableCellElement,
  order: Order,
): readonly HTMLTableRowElement[] {
  if (order === 'none') return rows;
  const sign = order === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[head.cellIndex]) }));
  keyed.sort((a, b) => {
    // What is not known is neither small nor large.
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return sign * compare(a.key, b.key);
  });
  return keyed.map(({ row }) => row);
}

/** The number that a cell stands for where it has one, else its text; null where it is not known. */
function keyOf(cell: HTMLTableCellElement | undefined): number | string | null {
  const value = cell?.dataset['value'];
  if (value === undefined) return cell?.textContent ?? null;
  return value === '' ? null : Number(value);
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en', { numeric: true });
}

function addFilter(wrapper: HTMLElement, rows: readonly HTMLTableRowElement[]): void {
  const controls = document.createElement('div');
  controls.className = 'controls';
  const box = document.createElement('input');
  box.type = 'search';
  const counted = document.createElement('output');
  const differing = document.createElement('input');
  differing.type = 'checkbox';
  const canDiffer = rows.filter((row) => row.dataset['differs'] === '1').length;
  const apply = () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const text = (row.textContent ?? '').toLowerCase();
      const isWanted = !differing.checked || row.dataset['differs'] === '1';
      row.hidden = !isWanted || !words.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    counted.value = shown === rows.length ? `${shown} rows` : `${shown} of ${rows.length} rows`;
  };
  box.addEventListener('input', apply);
  differing.addEventListener('change', apply);
  controls.append(labelled('Filter', box));
  if (canDiffer > 0 && canDiffer < rows.length) {
    controls.append(labelled(`Only the ${canDiffer} that differ`, differing));
  }
  controls.append(counted);
  wrapper.querySelector('.scroll')?.before(controls);
  apply();
}

function labelled(words: string, control: HTMLInputElement): HTMLLabelElement {
  const label = document.createElement('label');
  const text = document.createElement('span');
  text.textContent = words;
  if (control.type === 'checkbox') label.append(control, text);
  else label.append(text, control);
  return label;
}
