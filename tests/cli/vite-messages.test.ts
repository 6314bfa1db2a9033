import { build } from 'vite';
import { expect, it } from 'vitest';
import { parsedMessages } from '#/cli/vite-messages';
import { LANGS } from '#/core/view-state';
import { createI18n } from '#/i18n/create-i18n';
import { en, type MessageKey } from '#/i18n/messages/en';
import { CATALOGUES } from '../support/speak';

const keys = Object.keys(en).filter((key): key is MessageKey => key in en);

/** A catalogue as the built site has it. */
async function builtCatalogue(lang: string): Promise<Readonly<Record<string, unknown>>> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [parsedMessages()],
    build: { write: false, lib: { entry: `src/i18n/messages/${lang}.ts`, formats: ['es'] } },
  });
  const [bundle] = [output].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('Nothing was built');
  const module = await import(`data:text/javascript;base64,${Buffer.from(bundle.output[0].code).toString('base64')}`);
  return module[lang];
}

it.each(LANGS)('says every message of %s in the built site as it is written', async (lang) => {
  const built = await builtCatalogue(lang);
  const written = CATALOGUES[lang];
  expect(Object.keys(built).sort()).toEqual([...keys].sort());
  expect(keys.filter((key) => Array.isArray(built[key])).length).toBeGreaterThan(50);
  expect(keys.filter((key) => /[{}]/.test(String(written[key])) && typeof built[key] === 'string')).toEqual([]);
  const say = createI18n(lang, written).t;
  const saidByBuilt = createI18n(lang, built).t;
  for (const key of keys) {
    const names = written[key].match(/(?<=\{)\w+(?=[},])/g) ?? [];
    for (const value of [0, 1, 2, 5, 21, 1234, 'yes', 'place']) {
      const values = Object.fromEntries(names.map((name) => [name, value]));
      const said = say(key, values);
      // What is said of a value that does not fit is the message itself, which the built site does not have.
      if (said !== written[key] || names.length === 0) expect(saidByBuilt(key, values), key).toBe(said);
    }
  }
});

it('gives the name of a message that cannot be said, rather than breaking the page', async () => {
  const { t } = createI18n('en', await builtCatalogue('en'));
  expect(t('date.perhaps')).toBe('date.perhaps');
});
