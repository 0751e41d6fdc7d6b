package architutor.gesture;

import architutor.model.GroupKind;
import java.util.Optional;

/// Which frame may stand in which.
@FunctionalInterface
public interface Nesting {
  /// Everything may stand everywhere.
  Nesting FREE = (_, _) -> Optional.empty();

  /// The sentence that says why a frame may not stand there; empty where it may.
  ///
  /// @param outer the kind of frame around it; empty for the drawing itself
  Optional<String> refusal(GroupKind inner, Optional<GroupKind> outer);
}
