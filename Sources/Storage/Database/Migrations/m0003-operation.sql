-- What the running of the service needs: signed-in sessions and the deployment's settings.

CREATE TABLE session (
    digest {bytes} NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
    worker TEXT NOT NULL,
    form_token {bytes} NOT NULL,
    created {integer} NOT NULL,
    seen {integer} NOT NULL
) {strict};

CREATE INDEX session_seen ON session (seen);

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) {strict};
