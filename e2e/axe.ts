import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs all of axe's rules for WCAG 2.2 AA and its best practices over the page as it is, and expects no finding. */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  // Evaluated by the debugger, which the page's security policy does not bind.
  await page.evaluate(SOURCE);
  const { violations, passes } = await page.evaluate(
    async () => await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  expect(passes.length).toBeGreaterThan(0);
  expect(
    violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary}`),
    })),
  ).toEqual([]);
}
