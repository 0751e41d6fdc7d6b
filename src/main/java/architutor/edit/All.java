package architutor.edit;

import architutor.model.Diagram;
import java.util.List;

/// Several edits, one after the other, as a single step.
public record All(String title, List<Edit> edits) implements Edit {
  public All {
    edits = List.copyOf(edits);
  }

  @Override
  public Diagram applyTo(Diagram before) {
    var next = before;
    for (var edit : edits) next = edit.applyTo(next);
    return next;
  }
}
