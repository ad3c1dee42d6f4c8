-- The register of people that agencies hold records of. Nothing in it can be read without the key:
-- records are sealed, and they are found by keyed tokens that say nothing of what they are made of.

CREATE TABLE people_register (
    id {integer} NOT NULL PRIMARY KEY CHECK (id = 1),
    wrapped_key {bytes} NOT NULL CHECK (length(wrapped_key) = 60),
    sealed_model {bytes} CHECK (sealed_model IS NULL OR length(sealed_model) >= 28)
) {strict};

CREATE TABLE people_record (
    number {integer} NOT NULL PRIMARY KEY CHECK (number >= 1),
    key {bytes} NOT NULL UNIQUE CHECK (length(key) = 16),
    sealed {bytes} NOT NULL CHECK (length(sealed) >= 28)
) {strict};

-- Parts of the index: written once, and merged into greater ones.
CREATE TABLE people_segment (
    segment {integer} NOT NULL PRIMARY KEY CHECK (segment >= 1),
    bits {integer} NOT NULL CHECK (bits BETWEEN 1 AND 32)
) {strict};

CREATE TABLE people_bucket (
    segment {integer} NOT NULL,
    bucket {integer} NOT NULL,
    entries {bytes} NOT NULL CHECK (length(entries) >= 8),
    PRIMARY KEY (segment, bucket)
) {strict};

CREATE TABLE people_import (
    digest {bytes} NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
    records {integer} NOT NULL CHECK (records >= 0),
    finished {integer} NOT NULL CHECK (finished IN (0, 1))
) {strict};
