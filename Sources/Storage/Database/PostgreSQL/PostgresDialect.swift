/// How PostgreSQL writes what the engines write differently.
///
/// A trigger there is a function besides. Its refusal carries the trigger's name where a constraint
/// would have its own, from which `RefusedBySchema` tells what was refused.
struct PostgresDialect: SQLDialect {
    var integer: String { "BIGINT" }
    var bytes: String { "BYTEA" }
    var strict: String { "" }

    func refuseInsert(name: String, table: String, condition: String) -> String {
        function(name, refusal(name, if: condition) + " RETURN NEW;")
            + trigger(name, "BEFORE INSERT ON \(table) FOR EACH ROW", name, table)
    }

    func refuseUpdate(name: String, table: String, condition: String?) -> String {
        function(name, refusal(name, if: condition ?? "true") + " RETURN NEW;")
            + trigger(name, "BEFORE UPDATE ON \(table) FOR EACH ROW", name, table)
    }

    func refuseDelete(name: String, table: String) -> String {
        function(name, refusal(name, if: "true") + " RETURN NULL;")
            + trigger(name, "BEFORE DELETE ON \(table) FOR EACH ROW", name, table)
            // TRUNCATE is not a DELETE to PostgreSQL.
            + trigger(
                name + "_whole", "BEFORE TRUNCATE ON \(table) FOR EACH STATEMENT", name, table)
    }

    /// The tables it speaks of are those of the schema it was made in, whoever fires it.
    private func function(_ name: String, _ body: String) -> String {
        """
        CREATE FUNCTION \(name)() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
        BEGIN \(body) END
        $$;

        """
    }

    private func refusal(_ name: String, if condition: String) -> String {
        """
        IF \(condition) THEN
        RAISE EXCEPTION '\(name)' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = '\(name)';
        END IF;
        """
    }

    private func trigger(
        _ name: String, _ event: String, _ function: String, _ table: String
    ) -> String {
        // ALWAYS: also for a session that replays changes as a replica.
        """
        CREATE TRIGGER \(name) \(event) EXECUTE FUNCTION \(function)();
        ALTER TABLE \(table) ENABLE ALWAYS TRIGGER \(name);

        """
    }
}
