import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.StringJoiner;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/**
 * Opens the database in a folder, runs scripts of Cypher as cypher-shell does, a statement at a
 * time, and prints the rows that they return.
 */
class Neo4j {

  public static void main(String[] arguments) throws Exception {
    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(Path.of(arguments[0])).build();
    try {
      GraphDatabaseService database = service.database("neo4j");
      for (int i = 1; i < arguments.length; i++) {
        for (String statement : Files.readString(Path.of(arguments[i])).split(";\\n")) {
          if (!statement.isBlank()) {
            run(database, statement);
          }
        }
      }
    } finally {
      service.shutdown();
    }
  }

  private static void run(GraphDatabaseService database, String statement) {
    try (Transaction transaction = database.beginTx()) {
      Result result = transaction.execute(statement);
      while (result.hasNext()) {
        Map<String, Object> row = result.next();
        StringJoiner line = new StringJoiner("\t", "row\t", "");
        result.columns().forEach(column -> line.add(text(row.get(column))));
        System.out.println(line);
      }
      transaction.commit();
    }
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString().replace("\\", "\\\\").replace("\n", "\\n");
  }
}
