package architutor.arrange;

import architutor.model.Diagram;
import architutor.model.EdgeKind;
import architutor.model.Id;
import java.util.Optional;

/// What would most likely flow from one service to another.
@FunctionalInterface
public interface Guess {
  EdgeKind kind(String from, String to);

  /// Empty unless both are nodes: of a frame one can only say what was said before.
  default Optional<EdgeKind> between(Diagram diagram, Id from, Id to) {
    return diagram
        .node(from)
        .flatMap(a -> diagram.node(to).map(b -> kind(a.service(), b.service())));
  }
}
