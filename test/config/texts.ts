/** A config whose only model has these lines. */
export function withModel(...lines: readonly string[]): string {
  return ['version: 1', 'models:', '  a:', '    path: a.onnx', ...lines, ''].join('\n');
}

/** A config whose only model has this line of budgets. */
export function withBudget(line: string): string {
  return withModel('    budgets:', `      ${line}`);
}
