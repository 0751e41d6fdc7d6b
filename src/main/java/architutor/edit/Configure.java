package architutor.edit;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;

/// States a setting of a node, a group or an edge; an empty value takes the statement back.
public record Configure(Id element, String key, String value) implements Edit {
  @Override
  public Diagram applyTo(Diagram before) {
    return before.find(element).map(this::configured).map(before::with).orElse(before);
  }

  private Element configured(Element found) {
    return switch (found) {
      case Node node -> node.with(key, value);
      case Group group -> group.with(key, value);
      case Edge edge -> edge.with(key, value);
      case Note note -> note;
    };
  }

  @Override
  public String title() {
    return value.isEmpty() ? "Clear " + key : "Set " + key + " to " + value;
  }
}
