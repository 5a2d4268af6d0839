// The guide book in headless Chromium: accessible, whole without script and network, found by its own search.
//
//   QUITGPT=target/debug/quitgpt npm --prefix tests/browser test
//
// CHROMIUM names the browser where it is not found by itself.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch, quitgpt, violations } from './browser.mjs';

let scratch;
let browser;
let pages;

before(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'quitgpt-book-'));
  const run = (...args) => execFileSync(quitgpt, ['--data-dir', join(scratch, 'data'), 'guide', 'html', ...args], { stdio: 'pipe' });
  run('-o', join(scratch, 'book'));
  run('--single', join(scratch, 'single.html'));
  const names = readdirSync(join(scratch, 'book'), { recursive: true }).filter((name) => name.endsWith('.html'));
  pages = [...names.map((name) => join(scratch, 'book', name)), join(scratch, 'single.html')];
  browser = await launch();
});

after(async () => {
  await browser?.close();
  rmSync(scratch, { recursive: true, force: true });
});

async function open(path, { width = 1200, scheme = 'light', script = true } = {}) {
  const page = await browser.newPage();
  const asked = [];
  const complaints = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(pathToFileURL(path).href);
  return { page, asked, complaints };
}

test('there is an index and a page for each topic in each language', () => {
  const languages = readdirSync(join(scratch, 'book'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.ok(languages.length >= 1);
  const listed = (language) => readdirSync(join(scratch, 'book', language.name)).sort();
  for (const language of languages) assert.deepEqual(listed(language), listed(languages[0]));
  assert.ok(listed(languages[0]).includes('cancel.html'));
});

test('no page breaks a rule of accessibility, asks for anything, or is wider than a phone', async () => {
  for (const path of pages) {
    for (const [width, scheme] of [[360, 'light'], [1200, 'dark']]) {
      const { page, asked, complaints } = await open(path, { width, scheme });
      assert.deepEqual(await violations(page), [], `${path} at ${width}, ${scheme}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${path} is ${wide} pixels too wide at ${width}`);
      assert.deepEqual(asked, [pathToFileURL(path).href], 'only the page itself is loaded');
      assert.deepEqual(complaints, [], 'the browser has nothing to complain about');
      await page.close();
    }
  }
});

test('everything can be read without script', async () => {
  for (const path of pages) {
    const { page } = await open(path, { script: false });
    const text = await page.$eval('main', (main) => main.textContent.length);
    assert.ok(text > 20, path);
    const hidden = await page.$$eval('main section, main article', (parts) => parts.filter((part) => part.offsetHeight === 0).length);
    assert.equal(hidden, 0, path);
    await page.close();
  }
});

test('every link inside the book leads to a place that is there', async () => {
  const places = new Map();
  const wanted = [];
  for (const path of pages) {
    const { page } = await open(path, { script: false });
    places.set(pathToFileURL(path).href, new Set(await page.$$eval('[id]', (all) => all.map((one) => one.id))));
    const twice = await page.$$eval('[id]', (all) => all.map((one) => one.id).filter((id, at, ids) => ids.indexOf(id) !== at));
    assert.deepEqual(twice, [], `${path}: ids that are there twice`);
    wanted.push(...await page.$$eval('a[href]', (links) => links.map((link) => link.href).filter((to) => to.startsWith('file:'))));
    await page.close();
  }
  assert.ok(wanted.length > 100);
  for (const to of wanted) {
    const [page, place] = to.split('#');
    assert.ok(places.has(page), to);
    assert.ok(!place || places.get(page).has(decodeURIComponent(place)), to);
  }
});

test('the index finds words whatever their spelling', async () => {
  const searches = { en: ['CANCELLED subscriptions', 'refunds'], ar: ['الغاء الاشتراك', 'استرداد'], es: ['cancelacion', 'reembolsos'] };
  const first = { en: ['cancel', 'refund'], ar: ['cancel', 'refund'], es: ['cancel', 'refund'] };
  for (const [language, queries] of Object.entries(searches)) {
    const path = join(scratch, 'book', language, 'index.html');
    if (!existsSync(path)) continue;
    const { page } = await open(path);
    for (const [at, query] of queries.entries()) {
      await page.$eval('#find-words', (field) => { field.value = ''; });
      await page.type('#find-words', query);
      const found = await page.$$eval('#find-list a', (links) => links.map((link) => link.getAttribute('href')));
      assert.ok(found.slice(0, 3).some((to) => to.startsWith(`${first[language][at]}.html`)), `${query}: ${found.slice(0, 4)}`);
      const mark = await page.$eval('#find-list mark', (mark) => mark.textContent.length);
      assert.ok(mark > 0, `${query}: nothing is marked`);
    }
    await page.$eval('#find-words', (field) => { field.value = ''; });
    await page.type('#find-words', 'xyzzy');
    assert.equal((await page.$$('#find-list li')).length, 0);
    assert.ok((await page.$eval('#find-said', (said) => said.textContent)).length > 0);
    await page.close();
  }
});

test('a page prints on A4 with its addresses and without its navigation', async () => {
  const { page } = await open(pages.find((path) => path.endsWith('cancel.html')));
  await page.emulateMediaType('print');
  const shown = (selector) => page.$$eval(selector, (all) => all.filter((one) => one.offsetHeight > 0).length);
  assert.equal(await shown('header nav'), 0);
  assert.equal(await shown('.contents'), 0);
  assert.ok(await shown('.url') > 10);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  assert.equal(Buffer.from(pdf.slice(0, 5)).toString(), '%PDF-');
  await page.close();
});
