CREATE TABLE change_set (
  token       TEXT PRIMARY KEY,
  athlete_id  TEXT NOT NULL,
  digest      TEXT NOT NULL,
  created     TEXT NOT NULL,
  form        INTEGER NOT NULL,
  body        TEXT NOT NULL,
  touched     TEXT,
  owner       TEXT,
  lease_until INTEGER
);
CREATE INDEX change_set_of_athlete ON change_set (athlete_id);
CREATE TABLE step (
  token  TEXT NOT NULL REFERENCES change_set (token),
  number INTEGER NOT NULL,
  begun  TEXT,
  result TEXT,
  PRIMARY KEY (token, number)
);
