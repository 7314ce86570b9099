/** GitHub's description of its API (cut-openapi.ts) as checks on single requests and responses. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import { assert } from '../../src/errors.ts';

export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Parsed JSON; undefined where the request had no body, its text where it is not JSON. */
  readonly body: unknown;
}

export interface Operation {
  readonly id: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly parameters: readonly Parameter[];
  readonly requestSchema: Schema | undefined;
  readonly responses: Readonly<Record<string, Content>>;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Schema;
}

interface OperationObject {
  readonly operationId: string;
  readonly parameters: readonly unknown[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const description = JSON.parse(
  readFileSync(new URL('github-openapi.json', import.meta.url), 'utf8'),
) as Description;

// OpenAPI 3.0 is JSON Schema with a few words of its own, hence not strict. 2019 for
// `unevaluatedProperties`.
const ajv = new Ajv2019({
  strict: false,
  allErrors: true,
  formats: {
    uri: (text) => URL.canParse(text),
    email: /^[^@\s]+@[^@\s]+$/,
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
    int64: { type: 'number', validate: Number.isSafeInteger },
  },
});
const validators = new Map<string, ValidateFunction>();

/** What came over the wire; enterprise servers put `/api/v3` before every path. */
export async function readRequest(incoming: IncomingMessage): Promise<ApiRequest> {
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const content = await text(incoming);
  return {
    method: incoming.method ?? '',
    path: url.pathname.replace(/^\/api\/v3(?=\/)/, ''),
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, value?.toString()]),
    ),
    body: content === '' ? undefined : parseBody(content),
  };
}

function parseBody(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return content;
  }
}

/** The operation that a method and a path stand for, or undefined. */
export function findOperation(method: string, path: string): Operation | undefined {
  for (const [template, methods] of Object.entries(description.paths)) {
    const pathParameters = matchPath(template, path);
    const found = methods[method.toLowerCase()];
    if (pathParameters === undefined || found === undefined) continue;
    return {
      id: found.operationId,
      pathParameters,
      parameters: found.parameters.map((parameter) => resolve<Parameter>(parameter)),
      requestSchema: found.requestBody && schemaOf(found.requestBody),
      responses: Object.fromEntries(
        Object.entries(found.responses).map(([status, it]) => [status, resolve<Content>(it)]),
      ),
    };
  }
  return undefined;
}

/** What GitHub's description forbids in a request, and what GitHub demands of its headers. */
export function requestProblems(operation: Operation, request: ApiRequest): string[] {
  return [
    ...headerProblems(request),
    ...parameterProblems(operation, request),
    ...bodyProblems(operation, request),
  ];
}

/** How a response of ours departs from GitHub's; a status that is not described does. */
export function responseProblems(operation: Operation, status: number, body: unknown): string[] {
  const response = operation.responses[status];
  if (response === undefined) return [`${operation.id} does not answer ${status}`];
  const schema = schemaOf(response);
  if (schema === undefined) return body === undefined ? [] : [`${status} has no body`];
  return problemsOf(`${operation.id} ${status}`, schema, body);
}

/** The least object that the named schema accepts, for a server to write its own facts into. */
export function sampleOf(schemaName: string): Record<string, unknown> {
  const schema = resolve<Schema>({ $ref: `#/components/schemas/${schemaName}` });
  return sampleObject(schema);
}

function sampleObject({ required = [], properties = {} }: Schema): Record<string, unknown> {
  return Object.fromEntries(required.map((name) => [name, sampleValue(properties[name] ?? {})]));
}

function sampleValue(reference: Schema): unknown {
  const schema = resolve<Schema>(reference);
  if (schema.nullable) return null;
  if (schema.enum) return schema.enum[0];
  const choice = schema.oneOf?.[0] ?? schema.anyOf?.[0];
  if (choice) return sampleValue(choice);
  if (schema.type === 'object') return sampleObject(schema);
  if (schema.type === 'array') return [];
  if (schema.type === 'boolean') return false;
  if (schema.type !== 'string') return 0;
  if (schema.format === 'date-time') return '2026-01-01T00:00:00Z';
  return schema.format === 'uri' ? 'https://github.example/' : '';
}

function headerProblems({ method, headers }: ApiRequest): string[] {
  const expected: Readonly<Record<string, RegExp>> = {
    authorization: /^(token|Bearer) \S+$/,
    accept: /^application\/(vnd\.github(\.v3)?\+)?json$/,
    'user-agent': /\S/,
    ...(['POST', 'PATCH', 'PUT'].includes(method) && { 'content-type': /^application\/json\b/ }),
  };
  return Object.entries(expected)
    .filter(([name, pattern]) => !pattern.test(headers[name] ?? ''))
    .map(([name]) => `the header ${name} is ${headers[name] ?? 'missing'}`);
}

function parameterProblems(operation: Operation, request: ApiRequest): string[] {
  const given = { path: operation.pathParameters, query: request.query };
  const known = operation.parameters.filter((it) => it.in === 'query').map((it) => it.name);
  const unknown = Object.keys(request.query).filter((name) => !known.includes(name));
  return [
    ...unknown.map((name) => `the query parameter ${name} is not known`),
    ...operation.parameters.flatMap(({ name, in: place, required, schema }) => {
      const text = given[place][name];
      if (text === undefined) return required ? [`the parameter ${name} is missing`] : [];
      const value = schema.type === 'integer' && /^\d+$/.test(text) ? Number(text) : text;
      return problemsOf(`${operation.id} ${name}`, schema, value);
    }),
  ];
}

function bodyProblems({ id, requestSchema }: Operation, { body }: ApiRequest): string[] {
  if (requestSchema === undefined) return body === undefined ? [] : ['a body is not expected'];
  // GitHub ignores what it does not know; here it is a misspelt name.
  return problemsOf(`${id} body`, { ...requestSchema, unevaluatedProperties: false }, body);
}

function problemsOf(name: string, schema: object, value: unknown): string[] {
  const { components } = description;
  const validate = validators.get(name) ?? ajv.compile({ ...schema, components });
  validators.set(name, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${name}${error.instancePath}: ${error.message}`);
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const names = template.split('/');
  const values = path.split('/');
  if (names.length !== values.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const value = decodeURIComponent(values[index] ?? '');
    if (name.startsWith('{')) parameters[name.slice(1, -1)] = value;
    else if (name !== value) return undefined;
  }
  return parameters;
}

function schemaOf({ content }: Content): Schema | undefined {
  return content?.['application/json']?.schema;
}

function resolve<T>(value: unknown): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as T;
  const [, , kind = '', name = ''] = String(value.$ref).split('/');
  const component = description.components[kind]?.[name];
  assert(component !== undefined, `${value.$ref} was not cut`);
  return resolve<T>(component);
}
