-- Read models: derived from the entries, written in the same transaction, rebuilt by command.
-- They hold ids, rules, times and keyed tokens, and nothing that names or locates a person.

-- Which cases there are; kept when the read models are rebuilt.
CREATE TABLE case_record (
    made {integer} NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 26)
) {strict};

CREATE TABLE assignment (
    case_id TEXT NOT NULL,
    worker TEXT NOT NULL,
    side TEXT NOT NULL,
    PRIMARY KEY (case_id, worker)
) {strict};

CREATE INDEX assignment_worker ON assignment (worker);

CREATE TABLE duty (
    case_id TEXT NOT NULL,
    key TEXT NOT NULL,
    rule TEXT NOT NULL,
    owner TEXT NOT NULL,
    due {integer},
    rank {integer} NOT NULL,
    PRIMARY KEY (case_id, key)
) {strict};

CREATE TABLE token (
    token {bytes} NOT NULL CHECK (length(token) = 16),
    person TEXT NOT NULL,
    file TEXT NOT NULL,
    case_id TEXT NOT NULL,
    PRIMARY KEY (token, person, file)
) {strict};

CREATE INDEX token_person ON token (person, file);
