// What the tests of written pages share: the program, the browser, the rules of accessibility.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';

const axe = createRequire(import.meta.url)('axe-core');
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM ?? places.find(existsSync);

export const quitgpt = resolve(process.env.QUITGPT ?? '../../target/debug/quitgpt');

export function launch(...more) {
  assert.ok(executablePath, 'no Chromium here: set CHROMIUM');
  return puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...more] });
}

/** The rules of accessibility that a page breaks, each with the first places. */
export async function violations(page) {
  await page.evaluate(axe.source);
  // Without `preload`, which would fetch style sheets once more, past the policy of the page.
  const { violations: found } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'], preload: false }));
  return found.map((v) => `${v.id}: ${v.help}\n  ${v.nodes.slice(0, 3).map((n) => n.html).join('\n  ')}`);
}
