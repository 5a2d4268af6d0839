// Puts what `quitgpt archive convert --to librechat` writes through LibreChat's own importer.
//
// By hand: the importer is no package, so a copy of LibreChat's source has to be there. Of it runs `api/server/utils/import/importers.js`
// alone; what it asks others for (the database, the log, names of endpoints) is stood in for, and its messages are counted.
//
//   node tests/importers/librechat.cjs OUT/librechat PATH/api/server/utils/import/importers.js
//
// OUT is what `-o` named. Says how many conversations and messages were taken, and fails at the first that is not.

'use strict';

const assert = require('node:assert/strict');
const { randomUUID } = require('node:crypto');
const { readFileSync, readdirSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');

const [folder, source] = process.argv.slice(2);
assert.ok(folder && source, 'OUT/librechat and importers.js');

const errors = [];
const told = (...words) => errors.push(words.map((word) => word?.stack ?? String(word)).join(' '));
const NO_PARENT = '00000000-0000-0000-0000-000000000000';
const stand = {
  v4: randomUUID,
  logger: { info() {}, debug() {}, warn: told, error: told },
  EModelEndpoint: { openAI: 'openAI', anthropic: 'anthropic' },
  Constants: { NO_PARENT },
  openAISettings: { model: { default: 'default' } },
  ContentTypes: { TEXT: 'text', THINK: 'think' },
  CacheKeys: {},
};
const load = Module._load;
Module._load = (name, parent, main) => (parent?.filename === resolve(source) ? new Proxy(() => {}, { get: (_, member) => stand[member] ?? (() => {}) }) : load(name, parent, main));
const { getImporter } = require(resolve(source));

(async () => {
  let conversations = 0;
  let messages = 0;
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json')).sort()) {
    const listed = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const taken = [];
    let open = null;
    await getImporter(listed)(listed, 'somebody', () => ({
      startConversation() { open = []; },
      saveMessage(message) { open.push(message); },
      finishConversation(title, date) { taken.push({ title, date, messages: open }); },
      async saveBatch() {},
    }));
    assert.deepEqual(errors, [], name);
    assert.equal(taken.length, listed.length, name);
    taken.forEach((one, at) => {
      const from = listed[at];
      assert.equal(one.title, from.title);
      assert.equal(one.date.getTime(), new Date(from.create_time * 1000).getTime());
      const ids = new Set(one.messages.map((message) => message.messageId));
      const texts = Object.values(from.mapping).filter((node) => node.message.content.content_type === 'text');
      for (const message of one.messages) {
        assert.ok(message.parentMessageId === NO_PARENT || ids.has(message.parentMessageId), `${one.title}: a message hangs on nothing`);
      }
      // Every text arrives as it is, and none became raw JSON.
      const all = one.messages.map((message) => message.text);
      for (const node of texts) assert.ok(all.includes(node.message.content.parts.join(' ')), `${one.title}: ${node.id}`);
      messages += one.messages.length;
      conversations += 1;
    });
  }
  assert.ok(conversations > 0, `${folder} holds no list of conversations`);
  console.log(`${conversations} conversations with ${messages} messages were taken`);
})();
