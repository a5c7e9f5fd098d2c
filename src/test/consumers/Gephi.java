import java.io.File;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Opens a file as Gephi does, edges not merged, and prints the edges that are investments. */
class Gephi {

  public static void main(String[] arguments) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(arguments[0]));
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    GraphModel model =
        Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    Map<String, Column> columns = new HashMap<>();
    for (Column column : model.getEdgeTable()) {
      columns.put(column.getTitle(), column);
    }
    DirectedGraph graph = model.getDirectedGraph();
    for (Edge edge : graph.getEdges()) {
      boolean typed = edge.getLabel().equals(edge.getTypeLabel());
      if (typed && edge.getAttribute(columns.get("investor_id")) != null) {
        StringJoiner line = new StringJoiner("\t", "row\t", "");
        line.add(edge.getId().toString());
        line.add(text(edge.getSource().getLabel()));
        line.add(text(edge.getTarget().getLabel()));
        for (String name : new String[] {"role", "status", "certainty", "date", "sources"}) {
          line.add(text(edge.getAttribute(columns.get(name))));
        }
        System.out.println(line);
      }
    }
    System.exit(0); // threads of the toolkit go on
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString().replace("\\", "\\\\").replace("\n", "\\n");
  }
}
