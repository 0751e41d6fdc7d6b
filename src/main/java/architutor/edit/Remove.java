package architutor.edit;

import architutor.model.Diagram;
import architutor.model.Id;
import java.util.Set;

/// Takes elements away, and the edges that ended at them. What stood in a group that goes stays, in
/// that group's own parent.
public record Remove(Set<Id> elements) implements Edit {
  public Remove {
    elements = Set.copyOf(elements);
  }

  @Override
  public Diagram applyTo(Diagram before) {
    return before.without(elements);
  }

  @Override
  public String title() {
    return "Delete " + Count.of(elements.size());
  }
}
