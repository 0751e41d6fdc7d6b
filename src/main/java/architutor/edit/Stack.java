package architutor.edit;

import architutor.model.Diagram;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// Changes what lies on what among elements of the same kind: nodes always lie on flows, and flows
/// on frames.
public record Stack(Set<Id> elements, Where where) implements Edit {
  /// Where elements go among those of their kind; forward and backward are past one other.
  public enum Where {
    TO_FRONT("Bring to front"),
    TO_BACK("Send to back"),
    FORWARD("Bring forward"),
    BACKWARD("Send backward");

    private final String title;

    Where(String title) {
      this.title = title;
    }
  }

  public Stack {
    elements = Set.copyOf(elements);
  }

  @Override
  public Diagram applyTo(Diagram before) {
    return before.inOrder(this::restacked);
  }

  private List<Id> restacked(List<Id> ids) {
    return switch (where) {
      case TO_FRONT -> toFront(ids);
      case TO_BACK -> toFront(ids.reversed()).reversed();
      case FORWARD -> earlier(ids.reversed()).reversed();
      case BACKWARD -> earlier(ids);
    };
  }

  private List<Id> toFront(List<Id> ids) {
    var next = new ArrayList<>(ids);
    next.removeAll(elements);
    for (var id : ids) if (elements.contains(id)) next.add(id);
    return next;
  }

  /// Each one place nearer to the start, unless one of theirs stands there.
  private List<Id> earlier(List<Id> ids) {
    var next = new ArrayList<>(ids);
    for (var i = 1; i < next.size(); i++)
      if (elements.contains(next.get(i)) && !elements.contains(next.get(i - 1)))
        Collections.swap(next, i, i - 1);
    return next;
  }

  @Override
  public String title() {
    return where.title;
  }
}
