ALTER TABLE step ADD COLUMN done INTEGER;
UPDATE step SET done = (
  SELECT CAST(strftime('%s', touched) AS INTEGER) * 1000 FROM change_set WHERE change_set.token = step.token
) WHERE json_extract(result, '$.outcome') IN ('DONE', 'RECONCILED');
CREATE INDEX step_done ON step (done);
