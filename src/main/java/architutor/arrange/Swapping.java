package architutor.arrange;

import architutor.edit.All;
import architutor.edit.Configure;
import architutor.edit.Edit;
import architutor.edit.Locks;
import architutor.edit.Replace;
import architutor.model.Diagram;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Lets another service do a node's work.
public final class Swapping {
  private Swapping() {}

  /// Id, label, place, group and flows stay, and of what was stated all that the new service has as
  /// well. Empty if the node is locked or is that service.
  ///
  /// @param has whether a setting means something to the new service
  public static Optional<Edit> replace(
      Diagram diagram, Id id, String service, Predicate<String> has) {
    return diagram
        .node(id)
        .filter(node -> !node.service().equals(service))
        .filter(_ -> !Locks.free(diagram, Set.of(id)).isEmpty())
        .map(node -> {
          var replace = new Replace(id, service);
          var steps = new ArrayList<Edit>();
          steps.add(replace);
          node.settings()
              .forEach((key, value) -> {
                if (has.test(key)) steps.add(new Configure(id, key, value));
              });
          return new All(replace.title(), steps);
        });
  }
}
