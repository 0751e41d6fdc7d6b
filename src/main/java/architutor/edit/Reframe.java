package architutor.edit;

import architutor.model.Diagram;
import architutor.model.GroupKind;
import architutor.model.Id;

/// Says that a group is a frame of another kind.
public record Reframe(Id group, GroupKind kind) implements Edit {
  @Override
  public Diagram applyTo(Diagram before) {
    return before.group(group).map(g -> g.kind(kind)).map(before::with).orElse(before);
  }

  @Override
  public String title() {
    return "Make it a frame of the kind " + kind.word();
  }
}
