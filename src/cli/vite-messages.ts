import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const MESSAGES = /\/src\/i18n\/messages\/.*\.ts$/;
const PARSER = '@formatjs/icu-messageformat-parser';

/** Parses the ICU messages while building, as the makers of the library advise, so that no reader has to load the parser. */
export function parsedMessages(): Plugin {
  return {
    name: 'parsed-messages',
    apply: 'build',
    config: () => ({
      resolve: { alias: [{ find: new RegExp(`^${PARSER}$`), replacement: `${PARSER}/no-parser.js` }] },
    }),
    transform(code, id) {
      if (!MESSAGES.test(id.replaceAll('\\', '/'))) return null;
      return { code: withParsedMessages(code, this.parse(code)), map: null };
    },
  };
}

type Replacement = { readonly start: number; readonly end: number; readonly text: string };

/** A module's JavaScript with the texts in its objects' properties replaced by what they mean, where they are more than text. */
function withParsedMessages(code: string, program: unknown): string {
  const found: Replacement[] = [];
  collect(program);
  return found
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, text }) => before.slice(0, start) + text + before.slice(end), code);

  function collect(node: unknown): void {
    if (Array.isArray(node)) for (const child of node) collect(child);
    if (!isNode(node)) return;
    const { type, value } = node;
    if (type === 'Property' && isNode(value) && typeof value.value === 'string' && /[{}']/.test(value.value)) {
      const message = parse(value.value, { ignoreTag: true, captureLocation: false });
      found.push({ start: value.start, end: value.end, text: JSON.stringify(message) });
      return;
    }
    for (const child of Object.values(node)) collect(child);
  }
}

type SyntaxNode = { readonly type: string; readonly start: number; readonly end: number; readonly value?: unknown };

function isNode(node: unknown): node is SyntaxNode {
  return typeof node === 'object' && node !== null && 'type' in node && 'start' in node && 'end' in node;
}
