-- One row for each pledge. The number is the primary key, so the same pledge is recorded once, however often it is sent.
-- `body` is the SHA-256 of what was sent, to tell a repeat from another pledge under the same number.
CREATE TABLE IF NOT EXISTS pledges (
  pledge_id TEXT PRIMARY KEY,
  level     TEXT NOT NULL CHECK (level IN ('cancelled', 'deleted', 'switched', 'will-cancel')),
  made_on   TEXT NOT NULL,
  name      TEXT,
  email     TEXT,
  country   TEXT,
  body      TEXT NOT NULL,
  received  TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) STRICT;
