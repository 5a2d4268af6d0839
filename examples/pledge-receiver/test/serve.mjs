// Runs the receiver on loopback with the platform's own runtime and a fresh database: `node serve.mjs [PORT]`. Prints the address
// when it answers. `GET /rows` on the second port that is printed tells what the database holds, for tests.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { Miniflare } from "miniflare";

const here = new URL("../", import.meta.url);
const receiver = new Miniflare({
  modules: true,
  script: await readFile(new URL("src/worker.js", here), "utf8"),
  compatibilityDate: "2026-01-01",
  d1Databases: { DB: "pledges" },
  bindings: process.env.RECEIVER_TOKEN ? { TOKEN: process.env.RECEIVER_TOKEN } : {},
  host: "127.0.0.1",
  port: Number(process.argv[2] ?? 0),
  // What the runtime would look up elsewhere is not needed here.
  cf: false,
});
const database = await receiver.getD1Database("DB");
const schema = await readFile(new URL("schema.sql", here), "utf8");
const statements = schema.replace(/^--.*$/gm, "").split(";").map((text) => text.replace(/\s+/g, " ").trim());
for (const statement of statements.filter(Boolean)) {
  await database.exec(statement);
}
const rows = createServer(async (_, response) => {
  const all = await database.prepare("SELECT * FROM pledges ORDER BY pledge_id").all();
  response.end(JSON.stringify(all.results));
});
await new Promise((listening) => rows.listen(0, "127.0.0.1", listening));
const url = await receiver.ready;
console.log(JSON.stringify({ url: url.href, rows: `http://127.0.0.1:${rows.address().port}/` }));

const end = async () => {
  rows.close();
  await receiver.dispose();
  process.exit(0);
};
process.on("SIGTERM", end);
process.on("SIGINT", end);
