package architutor.edit;

import architutor.model.Diagram;
import architutor.model.Id;
import java.util.Set;

/// Folds groups shut, so that one small box stands for all that is in them, or opens them again.
public record Fold(Set<Id> groups, boolean on) implements Edit {
  public Fold {
    groups = Set.copyOf(groups);
  }

  @Override
  public Diagram applyTo(Diagram before) {
    return before.folding(groups, on);
  }

  @Override
  public String title() {
    return (on ? "Fold " : "Unfold ") + Count.of(groups.size());
  }
}
