"""Reads a network as networkx does and prints the edges that are investments."""
import sys

import networkx

path = sys.argv[1]
graph = networkx.read_gexf(path) if path.endswith(".gexf") else networkx.read_graphml(path)
for source, target, key, edge in graph.edges(keys=True, data=True):
    if "investor_id" in edge:
        names = [graph.nodes[end].get("name", graph.nodes[end].get("label")) for end in (source, target)]
        ident = edge.get("iri", edge.get("id", key))
        rest = [edge.get(name, "") for name in ("role", "status", "certainty", "date", "sources")]
        cells = [str(cell).replace("\\", "\\\\").replace("\n", "\\n") for cell in [ident, *names, *rest]]
        sys.stdout.buffer.write(("\t".join(["row", *cells]) + "\n").encode("utf-8"))
