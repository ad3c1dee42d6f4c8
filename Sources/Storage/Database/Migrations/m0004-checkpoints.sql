-- What was signed over the record, and what is known of wrapped keys without having them.

CREATE TABLE tree_head (
    number {integer} NOT NULL PRIMARY KEY CHECK (number >= 1),
    record {bytes} NOT NULL CHECK (length(record) = 32),
    size {integer} NOT NULL CHECK (size >= 1),
    root {bytes} NOT NULL CHECK (length(root) = 32),
    chain {bytes} NOT NULL CHECK (length(chain) = 32),
    key_changes {integer} NOT NULL CHECK (key_changes >= 0),
    key_root {bytes} NOT NULL CHECK (length(key_root) = 32),
    signed_at {integer} NOT NULL,
    signer {bytes} NOT NULL CHECK (length(signer) = 32),
    signature {bytes} NOT NULL CHECK (length(signature) = 64),
    peaks {bytes} NOT NULL,
    key_peaks {bytes} NOT NULL
) {strict};

-- A head may only come next, and covers more than the one before.
{refuse_insert tree_head_number tree_head: NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM tree_head)}
{refuse_insert tree_head_size tree_head: EXISTS (SELECT 1 FROM tree_head WHERE size > NEW.size OR key_changes > NEW.key_changes OR (size = NEW.size AND key_changes = NEW.key_changes AND signer = NEW.signer))}
{refuse_update tree_head_unchanged tree_head}
{refuse_delete tree_head_kept tree_head}

-- Each time a stream was given a wrapped key, had it wrapped anew (the SHA-256 of what is kept), or
-- lost it (32 zero bytes).
CREATE TABLE key_change (
    number {integer} NOT NULL PRIMARY KEY CHECK (number >= 1),
    stream TEXT NOT NULL REFERENCES stream (id),
    digest {bytes} NOT NULL CHECK (length(digest) = 32)
) {strict};

CREATE INDEX key_change_stream ON key_change (stream, number);

{refuse_insert key_change_number key_change: NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM key_change)}
{refuse_update key_change_unchanged key_change}
{refuse_delete key_change_kept key_change}
