// A converted export in headless Chromium: read, looked through and heard from `file://`, in both directions; and nothing that others
// wrote in it runs.
//
//   QUITGPT=target/debug/quitgpt npm --prefix tests/browser test

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MARK, evil, many, plenty } from './archive-fixture.mjs';
import { launch, quitgpt, violations } from './browser.mjs';

let scratch;
let browser;
const made = {};
const at = (out) => join(scratch, out, 'html');
const conversations = (out) => readdirSync(join(at(out), 'conversations')).map((name) => join(at(out), 'conversations', name));
const named = (out, part) => conversations(out).find((path) => path.normalize('NFC').includes(part));

before(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'quitgpt-archive-'));
  const convert = (name, out, lang) => {
    const ended = spawnSync(
      quitgpt,
      ['--data-dir', join(scratch, 'data'), '--lang', lang, 'archive', 'convert', join(scratch, name), '-o', join(scratch, out), '--to', 'html'],
      { stdio: 'pipe', env: { ...process.env, TZ: 'UTC' } },
    );
    // One conversation of this one cannot be read.
    assert.equal(ended.status, name === 'plenty' ? 1 : 0, String(ended.stderr));
  };
  for (const [name, make] of Object.entries({ plenty, evil, many: (folder) => many(folder, 10_000) })) {
    made[name] = make(join(scratch, name));
    convert(name, `${name}-en`, 'en');
  }
  convert('plenty', 'plenty-ar', 'ar');
  browser = await launch('--autoplay-policy=no-user-gesture-required', '--mute-audio');
});

after(async () => {
  await browser?.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** A tab that remembers what it was asked for and what the browser complained about. */
async function tab({ script = true } = {}) {
  const page = await browser.newPage();
  const seen = { asked: [], complaints: [], dialogs: 0 };
  page.on('request', (request) => seen.asked.push(request.url()));
  page.on('console', (message) => seen.complaints.push(message.text()));
  page.on('pageerror', (error) => seen.complaints.push(String(error)));
  page.on('dialog', (dialog) => { seen.dialogs += 1; dialog.dismiss(); });
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width: 1200, height: 900 });
  return { page, seen };
}

async function look(page, path, { width = 1200, scheme = 'light' } = {}) {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(pathToFileURL(path).href);
}

const unfold = (page) => page.$$eval('details', (all) => all.forEach((one) => { one.open = true; }));

/** Types words into the list's search and waits until all files were looked through. */
async function search(page, words) {
  await page.$eval('#search input', (field) => { field.value = ''; });
  await page.type('#search input', words);
  await page.waitForFunction((typed) => {
    const list = document.querySelector('#list');
    return list.dataset.shown === typed && list.ariaBusy === 'false';
  }, { polling: 20 }, words);
  const links = await page.$$eval('#found a:not(.excerpt)', (all) => all.map((one) => one.textContent));
  return { links, count: await page.$eval('#count', (one) => one.textContent.replace(/^(Results|النتائج): /, '')) };
}

test('no page breaks a rule of accessibility, is wider than a phone, or asks for anything outside its folder', async () => {
  const every = [['light', 360], ['dark', 360], ['light', 1200], ['dark', 1200]];
  const looks = [];
  for (const [out, first] of [['plenty-en', 0], ['plenty-ar', 3], ['evil-en', 1]]) {
    const paths = [join(at(out), 'index.html'), ...conversations(out).slice(0, out === 'evil-en' ? 1 : undefined)];
    for (const path of paths) {
      const full = out !== 'evil-en' && /index|Linux/.test(path);
      for (const [scheme, width] of full ? every : [every[first]]) looks.push([out, path, width, scheme]);
    }
  }
  looks.push(['many-en', join(at('many-en'), 'index.html'), 360, 'light'], ['many-en', join(at('many-en'), 'list-7.html'), 1200, 'dark']);
  const { page, seen } = await tab();
  for (const [out, path, width, scheme] of looks) {
    const what = `${path} at ${width}, ${scheme}`;
    seen.asked.length = 0;
    await look(page, path, { width, scheme });
    await unfold(page);
    assert.deepEqual(await violations(page), [], what);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${what} is ${wide} pixels too wide`);
    const home = pathToFileURL(at(out)).href;
    // The browser draws its players with pictures of its own.
    const players = await page.$('audio');
    const asked = seen.asked.filter((url) => !(players && url.startsWith('data:image/svg+xml')));
    for (const url of asked) assert.ok(url.startsWith(`${home}/`), `${what} asks for ${url}`);
    assert.deepEqual(seen.complaints, [], what);
  }
  // What was found is a list of its own.
  for (const [out, words] of [['plenty-en', 'river'], ['plenty-ar', 'برنامج']]) {
    await look(page, join(at(out), 'index.html'), { width: 360, scheme: 'dark' });
    const { links } = await search(page, words);
    assert.ok(links.length >= 1);
    assert.deepEqual(await violations(page), [], `${out}: ${words}`);
  }
  await page.close();
});

test('pages are in the reader\'s language, and each paragraph reads from its own side', async () => {
  const { page } = await tab();
  for (const [out, lang, dir, word] of [['plenty-en', 'en', 'ltr', 'You'], ['plenty-ar', 'ar', 'rtl', 'أنت']]) {
    for (const path of [join(at(out), 'index.html'), named(out, 'Linux')]) {
      await look(page, path);
      assert.deepEqual(await page.$eval('html', (html) => [html.lang, html.dir]), [lang, dir]);
    }
    assert.equal(await page.$eval('.person h2 bdi', (who) => who.textContent), word);
    const directions = await page.evaluate(() => {
      const of = (selector) => getComputedStyle(document.querySelector(selector)).direction;
      const paragraphs = [...document.querySelectorAll('.service p')].map((one) => [getComputedStyle(one).direction, one.textContent.slice(0, 4)]);
      return { title: of('h1'), table: of('table'), list: of('.service ol'), quote: of('blockquote'), code: of('pre'), time: of('time'), paragraphs };
    });
    assert.deepEqual(
      { ...directions, paragraphs: undefined },
      { title: 'rtl', table: 'rtl', list: 'rtl', quote: 'rtl', code: 'ltr', time: 'ltr', paragraphs: undefined },
    );
    assert.ok(directions.paragraphs.some(([side, begin]) => side === 'ltr' && begin === 'This'));
    assert.ok(directions.paragraphs.some(([side, begin]) => side === 'rtl' && begin === 'أهلا'));
    // A table from the right stands at the right.
    const [table, page_] = await page.evaluate(() => [document.querySelector('table').getBoundingClientRect().right, document.querySelector('main').getBoundingClientRect().right]);
    assert.ok(Math.abs(table - page_) < 2, `the table ends at ${table}, the page at ${page_}`);
    // In code, what follows a word from the right follows it for the eye too.
    const order = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('pre code'), NodeFilter.SHOW_TEXT);
      const place = (text) => {
        walker.currentNode = walker.root;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const from = node.data.indexOf(text);
          if (from >= 0) {
            const range = document.createRange();
            range.setStart(node, from);
            range.setEnd(node, from + text.length);
            return range.getBoundingClientRect().left;
          }
        }
        return NaN;
      };
      return ['print', 'مرحبا', '1', '2'].map(place);
    });
    assert.deepEqual([...order].sort((a, b) => a - b), order, `${order}`);
  }
  assert.deepEqual(await page.$$eval('main a', (all) => all.map((one) => one.href)), ['https://example.org/download?x=1', 'https://example.org/ar']);
  await look(page, named('plenty-en', 'Code-tables'));
  const levels = await page.$$eval('h1, h2, h3, h4, h5, h6', (all) => all.map((one) => Number(one.tagName[1])));
  levels.forEach((level, n) => assert.ok(n === 0 || level <= levels[n - 1] + 1, `${levels}`));
  await page.close();
});

test('pictures show, recordings play, and what is missing is named', async () => {
  const { page } = await tab();
  await look(page, named('plenty-en', 'Pictures'), { width: 360 });
  const widths = await page.$$eval('img', (all) => Promise.all(all.map(async (one) => { one.loading = 'eager'; await one.decode(); return [one.naturalWidth, one.alt, one.getBoundingClientRect().width <= innerWidth]; })));
  assert.deepEqual(widths, [[320, 'picture of stripes.png', true], [1600, 'a river between two hills at dawn', true]]);
  const missing = await page.$$eval('.missing', (all) => all.map((one) => one.textContent));
  assert.deepEqual(missing, ['Picture holiday.jpg: missing from the export', 'Recording: missing from the export']);
  const files = await page.$$eval('a[download]', (all) => all.map((one) => [one.textContent, one.href]));
  assert.deepEqual(files.map(([name]) => name), ['notes.pdf', 'drawing.svg']);
  for (const [, href] of files) assert.ok(statSync(fileURLToPath(href)).size > 0);
  // A drawing could hold a script: it is kept as plain text.
  assert.ok(files[1][1].endsWith('.txt'), files[1][1]);

  await look(page, named('plenty-en', 'Spoken'));
  const heard = await page.$$eval('audio', (all) => Promise.all(all.map(async (one) => {
    const event = (name) => new Promise((done, fail) => {
      one.addEventListener(name, done, { once: true });
      one.addEventListener('error', () => fail(new Error(`${one.src}: ${one.error?.message}`)), { once: true });
    });
    const ready = one.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA ? undefined : event('canplay');
    if (one.preload !== 'auto') one.preload = 'auto';
    await ready;
    const moved = event('timeupdate');
    await one.play();
    await moved;
    one.pause();
    return [one.src.split('.').pop(), Math.round(one.duration * 2) / 2];
  })));
  assert.deepEqual(heard, [['wav', 1], ['mp3', 0.5], ['m4a', 0.5], ['webm', 0.5], ['ogg', 0.5]]);
  await page.close();
});

test('the search finds words in any spelling and script', async () => {
  const { page, seen } = await tab();
  await look(page, join(at('plenty-en'), 'index.html'));
  assert.equal(seen.asked.filter((url) => url.endsWith('.js')).length, 0, 'nothing is loaded before somebody searches');
  const arabic = 'إلغاء الاشتراك والفاتورة';
  for (const [words, title] of [
    ['CANNOT see', 'Pictures and files'], ['stripes', 'Pictures and files'], ['aloud', 'Spoken'],
    ['الغاء', arabic], ['فاتوره', arabic], ['المكتبه', arabic], ['كتاب', arabic], ['فاتورة كتاب', arabic], ['الاعدادات', arabic], ['إلغـــاء', arabic],
    ['京大', '東京への旅行と北京'], ['北京', '東京への旅行と北京'], ['がっこう', '東京への旅行と北京'], ['がっこう'.normalize('NFD'), '東京への旅行と北京'],
    ['안녕', '한국어 대화'], ['도서관', '한국어 대화'], ['도서관'.normalize('NFD'), '한국어 대화'],
    ['prilis kun', 'Čeština a Ελληνικά'], ['Žluťoučký', 'Čeština a Ελληνικά'], ['οδός', 'Čeština a Ελληνικά'], ['οδος', 'Čeština a Ελληνικά'], ['tieng viet', 'Čeština a Ελληνικά'],
    ['naive', 'Čeština a Ελληνικά'], ['gdansk', 'Čeština a Ελληνικά'], ['2025-12-20', 'Spoken'],
  ]) {
    const { links, count } = await search(page, words);
    assert.ok(links.includes(title), `${words}: ${links}`);
    assert.equal(count, String(links.length), words);
  }
  assert.deepEqual(await search(page, 'xyzzy'), { links: [], count: 'Nothing found' });
  // A search can be kept as an address, and going back from a conversation shows what was found.
  await page.goto(`${pathToFileURL(join(at('plenty-en'), 'index.html')).href}#${encodeURIComponent('قيل بصوت')}`);
  await page.waitForSelector('#found a');
  await Promise.all([page.waitForNavigation(), page.click('#found a')]);
  assert.equal(await page.$eval('h1', (title) => title.textContent), 'Spoken');
  assert.deepEqual(seen.complaints, []);
  await page.close();
});

test('what was found shows the words around it and leads to its message', async () => {
  const { page, seen } = await tab();
  const index = join(at('plenty-en'), 'index.html');
  await look(page, index);
  assert.match(await page.$eval('.about', (one) => one.textContent), new RegExp(`^Total: ${made.plenty} · Messages: [0-9]+$`));
  for (const [words, title, marked] of [
    ['aloud', 'Spoken', ['aloud']],
    ['فاتوره كتاب', 'إلغاء الاشتراك والفاتورة', ['فَاتُورَة', 'کتاب']],
    ['京大', '東京への旅行と北京', ['京大']],
    ['prilis', 'Čeština a Ελληνικά', ['Příliš']],
  ]) {
    await search(page, words);
    assert.match(await page.$eval('#count', (one) => one.textContent), /^Results: [0-9]+$/);
    await page.waitForSelector('#found .excerpt mark');
    const found = await page.$$eval('#found li', (all) => all.map((one) => ({
      title: one.querySelector('a').textContent,
      words: one.querySelector('.excerpt')?.textContent,
      marks: [...one.querySelectorAll('.excerpt mark')].map((mark) => mark.textContent),
      href: one.querySelector('.excerpt')?.href,
    })));
    const one = found.find((row) => row.title === title);
    assert.ok(one?.words.length < 300, `${words}: ${JSON.stringify(found)}`);
    for (const mark of marked) assert.ok(one.marks.some((is) => is.includes(mark)), `${words}: ${JSON.stringify(one)}`);
    await page.goto(one.href);
    assert.ok(await page.$eval('.message:target', (message, text) => message.textContent.replace(/\s+/g, ' ').includes(text), marked[0]), one.href);
    await look(page, index);
  }
  // Words in a title are marked there.
  await search(page, 'pictures');
  assert.deepEqual(await page.$$eval('#found a:not(.excerpt) mark', (all) => all.map((one) => one.textContent)), ['Pictures']);
  // What others wrote stays text.
  await look(page, join(at('evil-en'), 'index.html'));
  await search(page, 'onmouseover');
  await page.waitForSelector('#found .excerpt mark');
  assert.equal(await page.$eval('#found', (one) => one.querySelectorAll('img, script, svg, iframe').length), 0);
  assert.deepEqual(seen.complaints, []);
  await page.close();
});

test('each conversation leads to the one before and the one after it', async () => {
  const { page } = await tab({ script: false });
  for (const [out, earlier] of [['plenty-en', 'Earlier:'], ['plenty-ar', 'الأقدم:']]) {
    await look(page, join(at(out), 'index.html'), { width: 360 });
    const order = await page.$$eval('#plain a', (all) => all.map((one) => one.href));
    await page.goto(order[0]);
    assert.equal((await page.$$('a[rel=next]')).length, 0);
    const seen = [page.url()];
    for (let link = await page.$('nav a[rel=prev]'); link; link = await page.$('nav a[rel=prev]')) {
      assert.ok((await link.evaluate((one) => one.textContent)).startsWith(earlier));
      await Promise.all([page.waitForNavigation(), link.evaluate((one) => one.click())]);
      assert.equal(await page.$eval('a[rel=next]', (one) => one.href), seen.at(-1));
      seen.push(page.url());
    }
    assert.deepEqual(seen, order);
  }
  await page.close();
});

test('ten thousand conversations open at once and are all reached without script', async (context) => {
  const { page, seen } = await tab();
  const index = join(at('many-en'), 'index.html');
  await look(page, index);
  const [painted, whole] = await page.evaluate(async () => {
    const paint = await new Promise((done) => {
      new PerformanceObserver((list) => done(list.getEntriesByName('first-contentful-paint')[0].startTime)).observe({ type: 'paint', buffered: true });
    });
    return [paint, performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd];
  });
  assert.deepEqual(seen.asked, [pathToFileURL(index).href, pathToFileURL(join(at('many-en'), 'style.css')).href]);
  assert.ok(statSync(index).size < 100_000, 'the first page is small');
  assert.ok(painted < 2000 && whole < 2000, `painted after ${painted} ms, whole after ${whole} ms`);
  let began = performance.now();
  assert.deepEqual(await search(page, 'xylophone'), { links: ['mountain number 4321'], count: '1' });
  const first = performance.now() - began;
  began = performance.now();
  const { links, count } = await search(page, 'number 99');
  context.diagnostic(`first paint after ${Math.round(painted)} ms, whole after ${Math.round(whole)} ms; first search ${Math.round(first)} ms, next ${Math.round(performance.now() - began)} ms`);
  assert.ok(links[0] === 'poem number 99' && links.length === 300 && Number(count) > 300, `${links[0]}, ${count}`);
  await page.close();

  const plain = await tab({ script: false });
  await look(plain.page, index);
  const pages = await plain.page.$$eval('#all-pages a', (all) => all.map((one) => one.href));
  assert.equal(pages.length, 40);
  const reached = new Set();
  for (const url of pages) {
    const text = readFileSync(fileURLToPath(url), 'utf8');
    for (const [, href] of text.matchAll(/<li><a href="(conversations\/[^"]*)">/g)) reached.add(fileURLToPath(new URL(href, url)));
  }
  assert.equal(reached.size, made.many);
  assert.deepEqual([...reached].sort(), conversations('many-en').sort());
  assert.equal(await plain.page.$eval('#search', (one) => one.offsetHeight), 0, 'a search that cannot work is not shown');
  await Promise.all([plain.page.waitForNavigation(), plain.page.click('a[rel=next]')]);
  assert.equal(await plain.page.$eval('.pages bdi', (one) => one.textContent), '2/40');
  await plain.page.close();
});

test('a conversation that cannot be read is named on the list', async () => {
  const { page } = await tab();
  await look(page, join(at('plenty-en'), 'index.html'));
  const [text, href] = await page.$eval('main > .missing', (one) => [one.textContent, one.querySelector('a').href]);
  assert.match(text, /cannot be read.* 1$/);
  assert.equal(readdirSync(fileURLToPath(href)).length, 1);
  assert.equal((await page.$$('#plain li')).length, made.plenty);
  await page.close();
});

test('nothing that others wrote runs, loads or leads anywhere but to pages', async () => {
  const { page, seen } = await tab();
  await page.evaluateOnNewDocument(() => { document.addEventListener('securitypolicyviolation', (event) => { (globalThis.refused ??= []).push(event.violatedDirective); }); });
  const home = `${pathToFileURL(at('evil-en')).href}/`;
  const index = join(at('evil-en'), 'index.html');
  const paths = conversations('evil-en');
  assert.equal(paths.length, made.evil);
  for (const path of [index, ...paths]) {
    seen.asked.length = 0;
    await look(page, path);
    await unfold(page);
    if (path === index) assert.equal((await search(page, 'onmouseover')).count, String(made.evil));
    const found = await page.evaluate((mark) => {
      // Whatever waits for a hand gets one.
      for (const one of document.querySelectorAll('body *')) {
        for (const name of ['mouseover', 'mouseenter', 'focus', 'blur', 'error', 'load', 'toggle', 'pointerdown']) one.dispatchEvent(new Event(name));
      }
      return {
        ran: globalThis[mark] ?? Object.prototype[mark],
        handlers: [...document.querySelectorAll('*')].flatMap((one) => [...one.attributes]).filter((one) => /^on|^style$|^srcdoc$/.test(one.name)).length,
        links: [...document.links].map((one) => one.href),
        odd: [...document.querySelectorAll('iframe, object, embed, base, form, svg, math, body link, body style, body meta')].map((one) => one.tagName),
        polluted: Object.keys(Object.prototype),
        refused: globalThis.refused ?? [],
        policy: document.querySelector('meta[http-equiv=Content-Security-Policy]').content,
        scripts: [...document.scripts].map((one) => one.src || 'ours'),
      };
    }, MARK);
    assert.equal(found.ran, undefined, path);
    assert.deepEqual([found.handlers, found.odd, found.polluted, found.refused], [0, [], [], []], path);
    assert.deepEqual(found.scripts, path === index ? ['ours'] : [], path);
    for (const link of found.links) assert.ok(link.startsWith(home) || link.startsWith(pathToFileURL(join(scratch, 'evil-en')).href) || /^(https?|mailto):/.test(link), `${path}: ${link}`);
    for (const url of seen.asked) assert.ok(url.startsWith(home), `${path} asks for ${url}`);
    assert.match(found.policy, /^default-src 'none'; /);
    assert.doesNotMatch(found.policy, /unsafe|https?:|data:|blob:|\*/);
    assert.equal(await page.url(), pathToFileURL(path).href);
  }
  assert.deepEqual([seen.dialogs, seen.complaints], [0, []]);

  // Were anything let through, the policy would still hold it. Somebody listens, so that it would arrive.
  const arrived = [];
  const server = createServer((request, response) => { arrived.push(request.url); response.end(); });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  const there = `http://127.0.0.1:${server.address().port}/`;
  await look(page, paths[0]);
  seen.asked.length = 0;
  const held = await page.evaluate(async (mark, to) => {
    const refused = new Set();
    const wanted = ['img-src', 'script-src-elem', 'script-src-attr', 'style-src-elem', 'style-src-attr', 'frame-src', 'connect-src', 'base-uri', 'form-action', 'media-src', 'object-src'];
    const all = new Promise((done) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        refused.add(event.effectiveDirective);
        if (wanted.every((one) => refused.has(one))) done(true);
      });
    });
    const put = (html) => document.body.append(document.createRange().createContextualFragment(html));
    put(`<script>globalThis.${mark}=1</script><button onclick="globalThis.${mark}=1"></button><style>*{color:red}</style><p style="color:red"></p>`);
    put(`<img src="${to}a"><iframe src="${to}b"></iframe><video src="${to}c"></video><object data="${to}d"></object><base href="${to}"><form action="${to}e"></form>`);
    document.querySelector('body > button').click();
    fetch(`${to}f`).catch(() => {});
    document.querySelector('body > form').submit();
    await all;
    return globalThis[mark];
  }, MARK, there);
  assert.equal(held, undefined);
  assert.deepEqual(arrived, []);
  assert.equal((await fetch(there)).status, 200);
  server.close();
  await page.close();
});

test('a conversation prints on A4: whole lines, addresses, no players and no navigation', async () => {
  const { page } = await tab();
  for (const name of ['Code-tables', 'Linux', 'Spoken', 'Everything']) {
    // As wide as the paper is within its margins.
    await look(page, named('plenty-en', name), { width: 673 });
    await page.emulateMediaType('print');
    const found = await page.evaluate(() => {
      const shown = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.offsetHeight > 0);
      return {
        gone: shown('nav, audio, video').length,
        wide: document.documentElement.scrollWidth - innerWidth,
        cut: shown('pre, .table, p, td, li').filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline').map((one) => one.outerHTML.slice(0, 80)),
        addresses: shown('main a[href^="http"]').filter((one) => getComputedStyle(one, '::after').content.includes('http')).length,
        folded: shown('summary').length,
      };
    });
    assert.deepEqual([found.gone, found.wide, found.cut], [0, 0, []], name);
    if (name !== 'Spoken') assert.ok(found.addresses + found.folded > 0, name);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    assert.equal(Buffer.from(pdf.slice(0, 5)).toString(), '%PDF-');
    await page.emulateMediaType(null);
  }
  await page.close();
});
