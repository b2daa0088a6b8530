import { parse as parseToml } from 'smol-toml';
import type { Message } from '../../diagnostics/message.ts';
import {
  fieldsBroken,
  frontmatterBeyondBounds,
  frontmatterNotRead,
} from '../../diagnostics/messages/import-markdown.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { readYaml, YamlBeyondBounds } from '../../frontmatter/yaml.ts';
import { ofDepth, ofSize } from './field-bounds.ts';
import { notionFields } from './notion.ts';

/** A Markdown file of another system in its two parts. */
export interface ForeignFile {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly told: readonly Message[];
}

/**
 * Parts a file's fields from its text: YAML between `---`, TOML between `+++`, or JSON in braces.
 *
 * @param text with `\n` at the end of its lines
 * @throws {@link Refusal} for fields that cannot be read
 */
export function splitForeign(text: string, name: string): ForeignFile {
  const [yaml, yamlBody] = between(text, '---');
  if (yaml !== undefined) return { ...fieldsIn(yaml, name, lineIn(text, yaml)), body: yamlBody };
  const [toml, tomlBody] = between(text, '+++');
  if (toml !== undefined)
    return { fields: read(() => parseToml(ofSize(toml)), name), body: tomlBody, told: [] };
  const [unopened, unopenedBody] = withoutOpening(text);
  if (unopened !== undefined) return { ...fieldsIn(unopened, name, 1), body: unopenedBody };
  const json = /^\s*(\{\n[\s\S]*?\n\})\n/.exec(text);
  if (json?.[1] === undefined)
    return { fields: {}, body: text, ...notionFields(text, name), told: [] };
  const [whole, braces] = json;
  const fields = read(() => JSON.parse(ofSize(braces)), name);
  return { fields, body: text.slice(whole.length), told: [] };
}

/** A field, an item or a line below one, a comment. */
const FIELD_LINE = /^(?:[ \t#\]}]|- |$|["']?[A-Za-z_][\w-]*["']?[ \t]*:)/;

/** Hexo writes fields without the line that opens them: the first has a name, and one is the title. */
function withoutOpening(text: string): readonly [string | undefined, string] {
  const lines = text.split('\n');
  const close = lines.findIndex((line) => !FIELD_LINE.test(line));
  const fields = lines.slice(0, Math.max(close, 0));
  const isOpen = /^[A-Za-z_][\w-]*[ \t]*:/.test(lines[0] ?? '');
  const hasTitle = fields.some((line) => /^title[ \t]*:[ \t]*\S/.test(line));
  if (!isOpen || !hasTitle || !/^---[ \t]*$/.test(lines[close] ?? '')) return [undefined, text];
  return [fields.join('\n'), lines.slice(close + 1).join('\n')];
}

/** Whether a text begins as a file with fields does. */
export function hasForeignFields(text: string): boolean {
  const [yaml, body] = between(text, '---');
  if (withoutOpening(text)[0] !== undefined) return true;
  if (yaml !== undefined) return /^\s*(?:#.*\n\s*)*["']?[A-Za-z_][\w-]*["']?\s*:/.test(yaml);
  return between(body, '+++')[0] !== undefined;
}

function between(text: string, fence: string): readonly [string | undefined, string] {
  const open = /^\s*(---|\+\+\+)[ \t]*\n/.exec(text);
  if (open?.[1] !== fence) return [undefined, text];
  const rest = text.slice(open[0].length);
  const close = fence === '---' ? /^---[ \t]*$/m.exec(rest) : /^\+\+\+[ \t]*$/m.exec(rest);
  if (!close) return [undefined, text];
  return [rest.slice(0, close.index), rest.slice(close.index + close[0].length)];
}

/** The line of a text, from 1, on which a part of it begins. */
function lineIn(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

/**
 * Reads YAML; where it is broken, each field by itself, a value that is none being a text.
 *
 * @param firstLine the line of the file on which it begins
 */
function fieldsIn(yaml: string, name: string, firstLine: number): Omit<ForeignFile, 'body'> {
  read(() => ofSize(yaml), name);
  try {
    return { fields: asFields(readYaml(yaml)), told: [] };
  } catch (error) {
    const fields: Record<string, unknown> = {};
    for (const [, key = '', value = ''] of yaml.matchAll(
      /^([A-Za-z_][\w-]*)[ \t]*:((?:.*)(?:\n(?:[ \t-].*|[ \t]*$))*)/gm,
    ))
      fields[key] = yamlValue(value);
    const isBeyond = error instanceof YamlBeyondBounds;
    const why = isBeyond && frontmatterBeyondBounds(firstLine + error.line, error.fault);
    return { fields, told: [...(why ? [why] : []), frontmatterNotRead(name)] };
  }
}

function yamlValue(source: string): unknown {
  try {
    const value = ofDepth(readYaml(source));
    return isPlainObject(value) && !source.includes('\n') ? source.trim() : value;
  } catch {
    return source.trim();
  }
}

function read(parse: () => unknown, name: string): Readonly<Record<string, unknown>> {
  try {
    return asFields(parse());
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Refusal(fieldsBroken(name, reason));
  }
}

function asFields(written: unknown): Readonly<Record<string, unknown>> {
  const value = ofDepth(written);
  return isPlainObject(value) ? value : {};
}

/** Whether a value has fields of its own: no list, no date, no text. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
