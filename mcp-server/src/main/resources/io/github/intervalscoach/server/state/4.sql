CREATE TABLE change_group (
  token    TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL,
  form     INTEGER NOT NULL,
  body     TEXT NOT NULL
);
