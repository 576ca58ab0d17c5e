CREATE TABLE memory (
  athlete_id TEXT NOT NULL,
  id         TEXT NOT NULL,
  form       INTEGER NOT NULL,
  body       TEXT NOT NULL,
  PRIMARY KEY (athlete_id, id)
);
