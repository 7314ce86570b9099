import { isBreach } from '../budgets/judge.ts';
import type { Approval, ApprovalRefusal, Outcome } from '../budgets/outcome.ts';

const refusals: Readonly<Record<ApprovalRefusal, (who: string) => string>> = {
  'own-change': (who) => `${who} wrote the pull request, so somebody else has to accept it`,
  'own-push': (who) => `${who} pushed the last commit, so somebody else has to accept it`,
  'not-a-person': (who) => `${who} is not a person`,
  'no-permission': (who) => `${who} may not write to this repository`,
  'unknown-person': () => 'GitHub does not tell who put it on; take it off and put it on again',
  'older-than-change': () =>
    'it was put on before this commit was pushed; look at what is new, take it off and put it on again',
  'unknown-push': () => 'GitHub does not tell when this commit was pushed; run the job again',
};

/** Who has accepted what is exceeded, or why nobody has; undefined where there is nothing to accept. */
export function approvalWords({ approval, models }: Outcome): string | undefined {
  const rows = models.flatMap(({ verdicts }) => verdicts);
  const isAsked = rows.some((row) => row.accepted === true || isBreach(row));
  return approval === null || !isAsked ? undefined : wordsOf(approval);
}

function wordsOf(approval: Approval): string {
  const { label } = approval;
  switch (approval.kind) {
    case 'not-given':
      return (
        'To accept what is exceeded, somebody with write permission who neither wrote the pull ' +
        `request nor pushed its last commit puts the label "${label}" on it.`
      );
    case 'accepted':
      return (
        `🤝 ${approval.by} accepted what is exceeded on ${approval.at.slice(0, 10)}, with the ` +
        `label "${label}". A further push ends that, and so does taking the label off.`
      );
    case 'refused': {
      const who = approval.by ?? 'whoever put it on';
      return `The label "${label}" does not count: ${refusals[approval.why](who)}.`;
    }
    case 'unknown': {
      const { message, hint } = approval.failure;
      return `The label "${label}" does not count: ${message} → ${hint}`;
    }
  }
}
