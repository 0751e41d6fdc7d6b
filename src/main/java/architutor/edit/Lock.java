package architutor.edit;

import architutor.model.Diagram;
import architutor.model.Id;
import java.util.Set;

/// Locks elements where they are, or frees them again.
public record Lock(Set<Id> elements, boolean on) implements Edit {
  public Lock {
    elements = Set.copyOf(elements);
  }

  @Override
  public Diagram applyTo(Diagram before) {
    return before.locking(elements, on);
  }

  @Override
  public String title() {
    return (on ? "Lock " : "Unlock ") + Count.of(elements.size());
  }
}
