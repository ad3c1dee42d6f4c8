-- What the police and other agencies told of incidents: each is a stream of its own with a key of its
-- own, and which of them are in no case yet is worked out from their entries.

CREATE TABLE notification (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
    made {integer} NOT NULL UNIQUE,
    stream TEXT NOT NULL UNIQUE REFERENCES stream (id)
) {strict};

{refuse_update notification_unchanged notification}
{refuse_delete notification_kept notification}

CREATE TABLE notification_waiting (
    id TEXT NOT NULL PRIMARY KEY REFERENCES notification (id)
) {strict};
