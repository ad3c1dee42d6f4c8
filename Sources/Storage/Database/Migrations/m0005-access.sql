-- Who looked. Openings are entries in a stream of each case that reading the case never reads; every
-- look-up leaves a row of ids and times as well, which nobody changes or removes.

CREATE TABLE access_stream (
    case_id TEXT NOT NULL PRIMARY KEY CHECK (length(case_id) = 26),
    stream TEXT NOT NULL UNIQUE REFERENCES stream (id)
) {strict};

{refuse_update access_stream_unchanged access_stream}
{refuse_delete access_stream_kept access_stream}

CREATE TABLE look_up (
    made {integer} NOT NULL PRIMARY KEY,
    worker TEXT NOT NULL CHECK (length(worker) = 26),
    agency TEXT NOT NULL CHECK (length(agency) = 26),
    looked_at {integer} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('opened', 'emergency', 'conflict', 'searched', 'missed')),
    case_id TEXT CHECK (case_id IS NULL OR length(case_id) = 26),
    file TEXT CHECK (file IS NULL OR length(file) = 26),
    entry TEXT CHECK (entry IS NULL OR length(entry) = 26)
) {strict};

CREATE INDEX look_up_case ON look_up (case_id, worker, looked_at);
CREATE INDEX look_up_time ON look_up (looked_at);

{refuse_update look_up_unchanged look_up}
{refuse_delete look_up_kept look_up}
