package architutor.edit;

import architutor.model.Diagram;
import architutor.model.EdgeKind;
import architutor.model.Id;

/// Says that something else flows along an edge.
public record Rekind(Id edge, EdgeKind kind) implements Edit {
  @Override
  public Diagram applyTo(Diagram before) {
    return before.edge(edge).map(e -> e.kind(kind)).map(before::with).orElse(before);
  }

  @Override
  public String title() {
    return "Make it a " + kind.word() + " flow";
  }
}
