-- The stream that says which people on record are one. There is at most one, and it never becomes
-- another: what was found of two people cannot be left behind by beginning anew.

CREATE TABLE identity_stream (
    made {integer} NOT NULL PRIMARY KEY CHECK (made = 1),
    stream TEXT NOT NULL UNIQUE REFERENCES stream (id)
) {strict};

{refuse_insert identity_stream_one identity_stream: EXISTS (SELECT 1 FROM identity_stream)}
{refuse_update identity_stream_unchanged identity_stream}
{refuse_delete identity_stream_kept identity_stream}
