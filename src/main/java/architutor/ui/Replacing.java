package architutor.ui;

import architutor.catalog.Service;
import architutor.edit.All;
import architutor.edit.Configure;
import architutor.edit.Edit;
import architutor.edit.Replace;
import architutor.model.Id;
import java.util.ArrayList;

/// Makes the edit that lets something else do a node's work.
final class Replacing {
  private Replacing() {}

  /// @param service one that is drawn; a part comes as its home with the settings that say it
  static Edit edit(Id node, Service service) {
    var replace = new Replace(node, service.home());
    if (service.sets().isEmpty()) return replace;
    var steps = new ArrayList<Edit>();
    steps.add(replace);
    service.sets().forEach((key, value) -> steps.add(new Configure(node, key, value)));
    return new All(replace.title(), steps);
  }
}
