-- A bucket of the register's index is found by one number, its part in the upper half and its place in
-- the part in the lower: a look-up goes down one tree for each, where it went down two.

CREATE TABLE people_bucket_by_place (
    place {integer} NOT NULL PRIMARY KEY CHECK (place >= 0),
    entries {bytes} NOT NULL CHECK (length(entries) >= 8)
) {strict};

INSERT INTO people_bucket_by_place (place, entries)
SELECT segment * 4294967296 + bucket, entries FROM people_bucket ORDER BY segment, bucket;

DROP TABLE people_bucket;

ALTER TABLE people_bucket_by_place RENAME TO people_bucket;
