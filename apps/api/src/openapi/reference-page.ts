import { encodeQuery } from '@mitn/contracts';
import { Html, html } from '../platform/html-text.js';
import { examplesOf } from './document.js';
import type { Answer, ApiDocument, Operation, Parameter, Reference, Schema } from './document.js';

const PLAIN_NAME = /^#\/components\/(?:schemas|responses)\/(\w+)$/;

/** The document as a page to read: no script, one style sheet of ours. */
export function referencePage(document: ApiDocument): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })));
  const { info, components } = document;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="color-scheme" content="light dark" /><meta name="robots" content="noindex" />
<title>API · ${info.title}</title><link rel="stylesheet" href="/api/docs.css" /><link rel="icon" href="/favicon.svg" type="image/svg+xml" /></head>
<body><header><h1>${info.title}: the API, version ${info.version}</h1><p>${info.description}</p><p>For programs: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.0).</p></header>
<nav aria-label="Calls"><h2>Calls</h2><ul>${operations.map(({ path, method, operation }) => html`<li><a href="#${operation.operationId}"><code>${method} ${path}</code></a></li>`)}</ul></nav>
<main>${operations.map(({ path, method, operation }) => section(path, method, operation))}
<section id="headers"><h2>Header fields of answers</h2><dl>${Object.entries(components.headers).map(([name, { description, example }]) => html`<dt><code>${name}${example === undefined ? null : `: ${example}`}</code></dt><dd>${description}</dd>`)}</dl></section>
<section id="problems"><h2>Problems</h2><dl>${Object.entries(components.responses).map(([name, { description }]) => html`<dt id="problem-${name}">${name}</dt><dd>${description}</dd>`)}</dl></section>
<section id="schemas"><h2>Schemas</h2>${Object.entries(components.schemas).map(([name, schema]) => html`<h3 id="schema-${name}">${name}</h3><pre tabindex="0">${typeText(schema, '')}</pre>`)}</section></main></body></html>`.text;
}

function section(path: string, method: string, operation: Operation): Html {
  const { parameters = [], requestBody, responses, security } = operation;
  const body = requestBody?.content['application/json'];
  return html`<section id="${operation.operationId}"><h2><code>${method} ${path}</code></h2><p>${operation.summary}.${security === undefined ? null : html` <em>Needs ${security.flatMap((one) => Object.keys(one)).join(' or ')}.</em>`}</p>
${parameters.length > 0 && html`<table><caption>Parameters</caption><thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">Value</th></tr></thead><tbody>${parameters.map(parameterRow)}</tbody></table>`}
${body && html`<h3>Body</h3><pre tabindex="0">${typeText(body.schema, '')}</pre>`}
${examplesOf(operation).map((example) => {
    const address = exampleAddress(path, example);
    return html`<h3>Example: ${example.summary}</h3>${method === 'GET' ? html`<p><a href="${address}"><code>${address}</code></a></p>` : html`<pre tabindex="0">${`${method} ${address}\n${JSON.stringify(example.body, null, 2)}`}</pre>`}`;
  })}
<h3>Answers</h3><dl>${Object.entries(responses).map(([status, answer]) => html`<dt>${status}</dt><dd>${answerText(answer)}</dd>`)}</dl></section>
`;
}

function parameterRow({ name, in: where, required, schema }: Parameter): Html {
  return html`<tr><th scope="row"><code>${name}</code>${required ? ' (needed)' : null}</th><td>${where}</td><td>${typeText(schema, '')}</td></tr>`;
}

function answerText(answer: Answer | Reference): Html {
  if ('$ref' in answer) {
    const name = PLAIN_NAME.exec(answer.$ref)?.[1] ?? '';
    return html`<a href="#problem-${name}">${name}</a>`;
  }
  const schema = Object.values(answer.content ?? {})[0]?.schema;
  return html`${answer.description}${schema && html`<pre tabindex="0">${typeText(schema, '')}</pre>`}`;
}

/** The address of an example request. */
export function exampleAddress(path: string, { params, query }: { params: Record<string, unknown>; query: Record<string, unknown> }): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = encodeQuery(query);
  return search === '' ? filled : `${filled}?${search}`;
}

/** A schema the way a programmer writes a type, with links to the schemas that have a name. */
function typeText(schema: Schema, indent: string): Html {
  const bare = bareText(schema, indent);
  const limits = limitsText(schema);
  return html`${bare}${schema.nullable === true ? ' | null' : null}${limits === '' ? null : html` <i>(${limits})</i>`}`;
}

function bareText(schema: Schema, indent: string): Html {
  if (schema.$ref !== undefined) {
    const name = PLAIN_NAME.exec(schema.$ref)?.[1] ?? '';
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  if (schema.enum) return html`${schema.enum.map((value) => JSON.stringify(value)).join(' | ')}`;
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices) return html`${choices.map((choice, at) => html`${at > 0 ? (schema.allOf ? ' & ' : ' | ') : null}${typeText(choice, indent)}`)}`;
  if (schema.items) return html`list of ${typeText(schema.items, indent)}`;
  if (schema.properties) {
    const inner = `${indent}  `;
    const lines = Object.entries(schema.properties).map(([name, property]) => html`${inner}${name}${schema.required?.includes(name) ? null : '?'}: ${typeText(property, inner)}\n`);
    return html`{\n${lines}${indent}}`;
  }
  if (typeof schema.additionalProperties === 'object') return html`{ [name]: ${typeText(schema.additionalProperties, indent)} }`;
  return html`${schema.type ?? 'anything'}`;
}

function limitsText({ minimum, maximum, maxLength, maxItems, default: given }: Schema): string {
  const real = (value: number | undefined): value is number => value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  return [
    real(minimum) && `from ${minimum}`, real(maximum) && `to ${maximum}`, maxLength !== undefined && `at most ${maxLength} characters`, maxItems !== undefined && `at most ${maxItems}`, given !== undefined && `else ${JSON.stringify(given)}`,
  ].filter((part) => part !== false).join(', ');
}
