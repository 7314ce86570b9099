/** Labels, who put them on, and who may: what the loopback server knows of approvals. */
import type { ApiRequest, Operation } from './github-contract.ts';
import { sampleOf } from './github-contract.ts';

export interface Actor {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

export interface ServerEvent {
  /** `labeled`, `unlabeled`, `base_ref_changed`, … */
  readonly event: string;
  readonly actor: Actor;
  readonly at: string;
  /** Only of a label. */
  readonly label?: string;
  /** Whether an app acted in the actor's name. */
  readonly viaApp?: boolean;
}

export interface ServerPush {
  /** `owner/name` */
  readonly repo: string;
  readonly ref: string;
  readonly sha: string;
  readonly at: string;
  readonly by: Actor;
}

/** One pull request as far as approvals go. */
export interface LabelWorld {
  readonly author: Actor;
  readonly labels: readonly string[];
  /** Oldest first. */
  readonly events: readonly ServerEvent[];
  /** By login; nobody else is a collaborator. */
  readonly permissions: Readonly<Record<string, 'admin' | 'write' | 'read' | 'none'>>;
  /** `owner/name` and its branch. */
  readonly head: { readonly repo: string; readonly ref: string };
  /** Of all repositories, newest first. */
  readonly pushes: readonly ServerPush[];
}

interface State {
  readonly url: string;
  readonly world: LabelWorld | undefined;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const notFound: Reply = { status: 404, body: { message: 'Not Found', status: '404' } };

/** What a pull request says of its author, its labels and its branch. */
export function pullFacts({ author, labels, head }: LabelWorld): object {
  return {
    user: person(author),
    labels: labels.map((name) => ({ ...sampleOf('label'), name })),
    head: {
      label: head.ref,
      ref: head.ref,
      repo: repository(head.repo),
      user: person(author),
    },
  };
}

export const labelHandlers = {
  'issues/list-events': ({ url, world }: State, _: Operation, request: ApiRequest): Reply => {
    if (world === undefined) return notFound;
    const perPage = Number(request.query['per_page'] ?? 30);
    const page = Number(request.query['page'] ?? 1);
    const events = world.events.slice((page - 1) * perPage, page * perPage).map(described);
    const query = new URLSearchParams({ ...request.query, page: String(page + 1) });
    const link = `<${url}${request.path}?${query}>; rel="next"`;
    const headers = page * perPage < world.events.length ? { link } : {};
    return { status: 200, body: events, headers };
  },
  'repos/get-collaborator-permission-level': ({ world }: State, operation: Operation): Reply => {
    const permission = world?.permissions[operation.pathParameters['username'] ?? ''];
    if (permission === undefined) return notFound;
    return { status: 200, body: { permission, role_name: permission, user: null } };
  },
  'repos/list-activities': ({ world }: State, operation: Operation, request: ApiRequest): Reply => {
    const { owner, repo } = operation.pathParameters;
    const pushes = (world?.pushes ?? []).filter(
      (push) => push.repo === `${owner}/${repo}` && push.ref === request.query['ref'],
    );
    const body = pushes.slice(0, Number(request.query['per_page'] ?? 30)).map((push) => ({
      ...sampleOf('activity'),
      after: push.sha,
      ref: push.ref,
      timestamp: push.at,
      activity_type: 'push',
      actor: person(push.by),
    }));
    return { status: 200, body };
  },
};

function described({ event, actor, at, label, viaApp = false }: ServerEvent): object {
  return {
    // Of an event without a label GitHub's description asks for nothing more than this.
    ...sampleOf(label === undefined ? 'locked-issue-event' : 'labeled-issue-event'),
    ...(label === undefined ? {} : { label: { name: label, color: 'ededed' } }),
    event,
    actor: person(actor),
    created_at: at,
    performed_via_github_app: viaApp ? sampleOf('integration') : null,
  };
}

function person(actor: Actor): object {
  return { ...sampleOf('simple-user'), ...actor };
}

function repository(name: string): object {
  const [owner = '', repo = ''] = name.split('/');
  const whole = sampleOf('repository');
  const account = { ...(whole['owner'] as object), login: owner };
  return { ...whole, name: repo, full_name: name, owner: account };
}
