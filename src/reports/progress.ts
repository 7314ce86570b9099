/** How far an evaluation is. */
export interface ProgressState {
  readonly model: string;
  readonly side: string;
  readonly done: number;
  readonly total: number;
}

const barLength = 24;

/** `digits (head): 320 of 1000 samples`, a line for logs. */
export function progressLine({ model, side, done, total }: ProgressState): string {
  return `${model} (${side}): ${done} of ${total} samples`;
}

/** The same with a bar, cut to the width of a terminal. */
export function progressBar(state: ProgressState, columns: number): string {
  const share = state.total === 0 ? 1 : Math.min(1, state.done / state.total);
  const filled = Math.round(share * barLength);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(barLength - filled)}`;
  return `${bar} ${progressLine(state)}`.slice(0, Math.max(0, columns - 1));
}
