/**
 * Cuts `github-openapi.json` out of GitHub's own description of its API, so that the loopback
 * server judges requests by GitHub's rules and not by ours. Structure only: names, types, required
 * fields, enums, formats, status codes; no prose. Nothing is cut for depth.
 *
 *     npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
 *     node test/support/cut-openapi.ts package/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { assert } from '../../src/errors.ts';

type Json = Readonly<Record<string, unknown>>;

const operations = [
  ['/user', 'get'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'get'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'post'],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', 'get'],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', 'patch'],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', 'delete'],
  ['/repos/{owner}/{repo}/pulls/{pull_number}', 'get'],
  ['/repos/{owner}/{repo}/pulls', 'get'],
  ['/repos/{owner}/{repo}/commits/{commit_sha}/pulls', 'get'],
  ['/repos/{owner}/{repo}/compare/{basehead}', 'get'],
  ['/repos/{owner}/{repo}/contents/{path}', 'get'],
  ['/repos/{owner}/{repo}/check-runs', 'post'],
  ['/repos/{owner}/{repo}/check-runs/{check_run_id}', 'patch'],
  ['/repos/{owner}/{repo}/commits/{ref}/check-runs', 'get'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/labels', 'get'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/events', 'get'],
  ['/repos/{owner}/{repo}/collaborators/{username}/permission', 'get'],
  ['/repos/{owner}/{repo}/activity', 'get'],
  ['/repos/{owner}/{repo}/actions/artifacts', 'get'],
  ['/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', 'get'],
  ['/repos/{owner}/{repo}/actions/runs/{run_id}', 'get'],
  ['/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', 'get'],
] as const;

const plainKeywords = [
  '$ref',
  'type',
  'format',
  'nullable',
  'required',
  'default',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'pattern',
];
const proseKeywords = ['title', 'description', 'example', 'examples', 'deprecated'];

const [file] = process.argv.slice(2);
assert(file !== undefined, 'usage: node test/support/cut-openapi.ts api.github.com.json');
const source = asObject(JSON.parse(readFileSync(file, 'utf8')));
const paths: Record<string, Record<string, unknown>> = {};
for (const [path, method] of operations) {
  const operation = at(source, ['paths', path, method]);
  paths[path] = { ...paths[path], [method]: cutOperation(operation) };
}
const cut = {
  from: `@octokit/openapi ${at(source, ['info'])['version']}, by test/support/cut-openapi.ts`,
  openapi: source['openapi'],
  paths,
  components: cutComponents(paths),
};
writeFileSync(new URL('github-openapi.json', import.meta.url), `${JSON.stringify(cut, null, 1)}\n`);

/** Every component that `root` refers to, directly or through another. */
function cutComponents(root: unknown): Json {
  const components: Record<string, Record<string, unknown>> = {};
  const pending = refsIn(root);
  for (const ref of pending) {
    const [, , kind = '', name = ''] = ref.split('/');
    if (components[kind]?.[name] !== undefined) continue;
    const component = cutComponent(kind, at(source, ['components', kind, name]));
    components[kind] = { ...components[kind], [name]: component };
    pending.push(...refsIn(component));
  }
  return components;
}

function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === '$ref' && typeof child === 'string' ? [child] : refsIn(child),
  );
}

function cutComponent(kind: string, component: Json): Json {
  if (kind === 'schemas') return cutSchema(component);
  if (kind === 'parameters') return cutParameter(component);
  assert(kind === 'responses', `components of the kind ${kind} are not known here`);
  return cutContent(component);
}

function cutOperation(operation: Json): Json {
  const { operationId, parameters = [], requestBody, responses } = operation;
  assert(Array.isArray(parameters), `${operationId} has no list of parameters`);
  return {
    operationId,
    parameters: parameters.map(cutParameter),
    ...(requestBody !== undefined && { requestBody: cutContent(asObject(requestBody)) }),
    responses: mapValues(asObject(responses), cutContent),
  };
}

function cutParameter(parameter: Json): Json {
  if ('$ref' in parameter) return { $ref: parameter['$ref'] };
  const { name, in: place, required = false, schema = {} } = parameter;
  return { name, in: place, required, schema: cutSchema(asObject(schema)) };
}

/** A request body or a response. */
function cutContent(holder: Json): Json {
  if ('$ref' in holder) return { $ref: holder['$ref'] };
  const { required, content } = holder;
  return {
    ...(required !== undefined && { required }),
    ...(content !== undefined && {
      content: mapValues(asObject(content), ({ schema }) => ({
        schema: cutSchema(asObject(schema)),
      })),
    }),
  };
}

/** A keyword that is not known here stops the cut: it might be one that validates. */
function cutSchema(schema: Json): Json {
  const kept: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'enum') kept[keyword] = withNull(value, schema['nullable']);
    else if (plainKeywords.includes(keyword)) kept[keyword] = value;
    else if (keyword === 'properties') kept[keyword] = mapValues(asObject(value), cutSchema);
    else if (keyword === 'items') kept[keyword] = cutSchema(asObject(value));
    else if (keyword === 'additionalProperties') {
      kept[keyword] = typeof value === 'boolean' ? value : cutSchema(asObject(value));
    } else if (['oneOf', 'anyOf', 'allOf'].includes(keyword)) {
      assert(Array.isArray(value), `${keyword} is not a list`);
      kept[keyword] = value.map(cutSchema);
    } else {
      // A discriminator only tells which branch of `oneOf` to read first.
      const skipped = proseKeywords.includes(keyword) || keyword === 'discriminator';
      assert(skipped || keyword.startsWith('x-'), `the keyword ${keyword} is not known here`);
    }
  }
  return kept;
}

/** A conclusion that is not there yet is null, though GitHub's list of them does not have it. */
function withNull(choices: unknown, nullable: unknown): unknown {
  assert(Array.isArray(choices), 'enum is not a list');
  return nullable === true && !choices.includes(null) ? [...choices, null] : choices;
}

function mapValues(object: Json, cutValue: (value: Json) => Json): Json {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name, cutValue(asObject(value))]),
  );
}

function at(root: Json, keys: readonly string[]): Json {
  return keys.reduce((value, key) => asObject(value[key]), root);
}

function asObject(value: unknown): Json {
  assert(typeof value === 'object' && value !== null, `${JSON.stringify(value)} is not an object`);
  return value as Json;
}
