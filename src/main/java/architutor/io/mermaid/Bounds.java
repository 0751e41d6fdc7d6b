package architutor.io.mermaid;

import architutor.model.Diagram;
import java.util.List;

/// What Mermaid refuses unless the page that shows the text allows more; the text itself cannot.
final class Bounds {
  private static final int EDGES = 500;
  private static final int CHARACTERS = 50_000;

  private Bounds() {}

  static List<String> warnings(Diagram diagram) {
    var edges = diagram.edges().size();
    return edges <= EDGES
        ? List.of()
        : List.of(
            "Mermaid draws at most %d edges and here are %d: raise maxEdges where it is shown, or split the drawing"
                .formatted(EDGES, edges));
  }

  /// The text under comments that say what is too much of it.
  static String noted(Diagram diagram, String head, String body) {
    var out = new StringBuilder(head);
    for (var warning : warnings(diagram)) out.append("%% ").append(warning).append('\n');
    if (body.length() > CHARACTERS)
      out.append("%% Mermaid reads at most ")
          .append(CHARACTERS)
          .append(" characters: raise maxTextSize where it is shown, or split the drawing\n");
    return out.append(body).toString();
  }
}
