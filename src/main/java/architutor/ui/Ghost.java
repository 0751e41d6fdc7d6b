package architutor.ui;

import architutor.critique.Fix;
import architutor.layout.Layout;
import architutor.layout.Routed;
import architutor.layout.Routes;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.model.Point;
import java.util.HashMap;
import java.util.List;

/// What a drawing would be after a fix.
///
/// @param routes the lines of what is there and of what would come
record Ghost(Diagram diagram, Routes routes) {
  static Ghost of(Fix fix, Diagram now, Routes there) {
    var after = Layout.complete(fix.edit().applyTo(now));
    var gone = new HashMap<Id, List<Point>>();
    for (var edge : now.edges())
      if (after.edge(edge.id()).isEmpty()) gone.put(edge.id(), there.of(edge.id()));
    return new Ghost(after, new Routed(now, there).to(after).routes().and(gone));
  }
}
