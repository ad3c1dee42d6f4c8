-- The record: chains of sealed entries. Rows are added in order and never changed or removed.
-- Written once for every engine; the driver fills in what stands in braces.

CREATE TABLE stream (
    made {integer} NOT NULL PRIMARY KEY CHECK (made >= 1),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 26),
    kind TEXT NOT NULL CHECK (kind IN ('register', 'shared', 'file')),
    case_id TEXT CHECK (case_id IS NULL OR length(case_id) = 26),
    wrapped_key {bytes} CHECK (wrapped_key IS NULL OR length(wrapped_key) = 60),
    CHECK ((kind = 'register') = (case_id IS NULL))
) {strict};

-- One register in all, and one shared stream in each case.
CREATE UNIQUE INDEX stream_register ON stream (kind) WHERE kind = 'register';
CREATE UNIQUE INDEX stream_shared ON stream (case_id) WHERE kind = 'shared';
CREATE INDEX stream_case ON stream (case_id, made);

CREATE TABLE entry (
    position {integer} NOT NULL PRIMARY KEY CHECK (position >= 1),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 26),
    stream TEXT NOT NULL REFERENCES stream (id),
    number {integer} NOT NULL CHECK (number >= 1),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
    recorded_at {integer} NOT NULL,
    worker TEXT NOT NULL CHECK (length(worker) = 26),
    agency TEXT NOT NULL CHECK (length(agency) = 26),
    idempotency {bytes} NOT NULL UNIQUE CHECK (length(idempotency) = 32),
    previous {bytes} NOT NULL CHECK (length(previous) = 32),
    sealed {bytes} NOT NULL CHECK (length(sealed) >= 28),
    hash {bytes} NOT NULL CHECK (length(hash) = 32),
    chain {bytes} NOT NULL CHECK (length(chain) = 32),
    UNIQUE (stream, number)
) {strict};

-- A row may only come next. This also refuses an insertion that would take a row's place.
{refuse_insert entry_position entry: NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM entry)}
{refuse_insert entry_number entry: NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM entry WHERE stream = NEW.stream)}
{refuse_insert entry_id entry: EXISTS (SELECT 1 FROM entry WHERE id = NEW.id)}
{refuse_insert entry_idempotency entry: EXISTS (SELECT 1 FROM entry WHERE idempotency = NEW.idempotency)}
{refuse_update entry_unchanged entry}
{refuse_delete entry_kept entry}

-- Of a stream, only the wrapped key may change: to be wrapped anew, or to be erased.
{refuse_insert stream_made stream: NEW.made <> (SELECT coalesce(max(made), 0) + 1 FROM stream)}
{refuse_insert stream_id stream: EXISTS (SELECT 1 FROM stream WHERE id = NEW.id)}
{refuse_insert stream_one_register stream: NEW.kind = 'register' AND EXISTS (SELECT 1 FROM stream WHERE kind = 'register')}
{refuse_insert stream_one_shared stream: NEW.kind = 'shared' AND EXISTS (SELECT 1 FROM stream WHERE kind = 'shared' AND case_id = NEW.case_id)}
{refuse_update stream_unchanged stream: OLD.made <> NEW.made OR OLD.id <> NEW.id OR OLD.kind <> NEW.kind OR OLD.case_id IS DISTINCT FROM NEW.case_id}
{refuse_delete stream_kept stream}
