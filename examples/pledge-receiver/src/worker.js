// A receiver for pledges (format `quitgpt`), complete and small: a Cloudflare Worker with a D1 database. `openapi.yaml` is the
// contract. The database keeps what counts: one row for each number, so a pledge that comes twice is recorded once. No IP
// address, no cookie and no time of day beyond the moment of receiving is kept.

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const DAY = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/;
const LEVELS = ["cancelled", "deleted", "switched", "will-cancel"];
const MAX_BODY = 65536;

/** What a member may hold. `pledge-1.schema.json` says the same. */
const MEMBERS = {
  schema: (value) => value === "quitgpt.pledge/1",
  pledge_id: (value) => ID.test(value),
  level: (value) => LEVELS.includes(value),
  on: (value) => DAY.test(value),
  name: (value) => length(value) >= 1 && length(value) <= 200,
  email: (value) => length(value) >= 3 && length(value) <= 254 && /^[^@\s]+@[^@\s]+$/.test(value),
  country: (value) => /^[A-Z]{2}$/.test(value),
};
const REQUIRED = ["schema", "pledge_id", "level", "on"];

const length = (text) => [...text].length;

const json = (status, body, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });

/** Problem details, RFC 9457. */
const problem = (status, title, detail, headers = {}) =>
  new Response(JSON.stringify({ type: "about:blank", title, status, detail }), {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
  });

export default {
  async fetch(request, env) {
    try {
      return await answer(request, env);
    } catch (error) {
      console.error(error);
      // The pledge stays with the person and comes again with the same number.
      return problem(503, "Not now", "The pledge could not be recorded. Please try again later.", { "retry-after": "60" });
    }
  },
};

async function answer(request, env) {
  const { pathname } = new URL(request.url);
  if (env.TOKEN && request.headers.get("authorization") !== `Bearer ${env.TOKEN}`) {
    return problem(401, "A token is needed", "Send the token that this campaign gave out.", {
      "www-authenticate": "Bearer",
    });
  }
  if (pathname === "/v1/pledges") {
    return request.method === "POST" ? record(request, env) : notAllowed("POST");
  }
  const [, id] = pathname.match(/^\/v1\/pledges\/([^/]+)$/) ?? [];
  if (id !== undefined) {
    return request.method === "DELETE" ? withdraw(id, env) : notAllowed("DELETE");
  }
  return problem(404, "Nothing here", "Pledges go to /v1/pledges.");
}

const notAllowed = (allow) => problem(405, "Not allowed", `Only ${allow} is known here.`, { allow });

async function record(request, env) {
  const type = (request.headers.get("content-type") ?? "").split(";")[0].trim().toLowerCase();
  if (type !== "application/json") {
    return problem(415, "Not JSON", "A pledge is sent as application/json.");
  }
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > MAX_BODY) {
    return problem(413, "Too long", `A pledge has at most ${MAX_BODY} bytes.`);
  }
  let pledge;
  try {
    pledge = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return problem(400, "Not JSON", "The body cannot be read.");
  }
  const wrong = fault(pledge);
  if (wrong) {
    return problem(422, "Not a pledge", wrong);
  }
  const key = request.headers.get("idempotency-key");
  if (key === null) {
    return problem(400, "A key is needed", "Send the pledge's number as Idempotency-Key.");
  }
  if (key.replaceAll('"', "") !== pledge.pledge_id) {
    return problem(422, "Another number", "Idempotency-Key and pledge_id differ.");
  }
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  const body = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const inserted = await env.DB.prepare(
    `INSERT INTO pledges (pledge_id, level, made_on, name, email, country, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
     ON CONFLICT (pledge_id) DO NOTHING`,
  )
    .bind(
      pledge.pledge_id,
      pledge.level,
      pledge.on,
      pledge.name ?? null,
      pledge.email ?? null,
      pledge.country ?? null,
      body,
    )
    .run();
  if (inserted.meta.changes > 0) {
    return json(201, { accepted: true, pledge_id: pledge.pledge_id });
  }
  const known = await env.DB.prepare("SELECT body FROM pledges WHERE pledge_id = ?1").bind(pledge.pledge_id).first();
  if (known && known.body !== body) {
    return problem(422, "Another pledge", "This number was used for another pledge.");
  }
  return json(200, { accepted: true, pledge_id: pledge.pledge_id });
}

/** What is wrong with it, if something is. */
function fault(pledge) {
  if (typeof pledge !== "object" || pledge === null || Array.isArray(pledge)) {
    return "A pledge is a JSON object.";
  }
  for (const name of REQUIRED) {
    if (!(name in pledge)) {
      return `${name} is missing.`;
    }
  }
  for (const [name, value] of Object.entries(pledge)) {
    if (!Object.hasOwn(MEMBERS, name)) {
      return "There is a member that a pledge does not have.";
    }
    if (typeof value !== "string" || !MEMBERS[name](value)) {
      return `${name} does not hold what it should.`;
    }
  }
  return undefined;
}

/** Who knows the number may take the pledge back: it is random, and only the person and this database have it. */
async function withdraw(id, env) {
  const deleted = await env.DB.prepare("DELETE FROM pledges WHERE pledge_id = ?1").bind(id).run();
  if (deleted.meta.changes === 0) {
    return problem(404, "No such pledge", "It was taken back before, or never came.");
  }
  return new Response(null, { status: 204 });
}
