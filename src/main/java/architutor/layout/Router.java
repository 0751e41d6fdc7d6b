package architutor.layout;

import architutor.model.Diagram;

/// Finds the lines of edges between icons and frames that have a place; the others have no line.
public final class Router {
  private Router() {}

  /// Lines for all edges; the same diagram always gets the same ones.
  public static Routes route(Diagram diagram) {
    return new Routing(diagram, Plan.NONE).run();
  }

  /// The same lines, sooner where the diagram came from another: only those are found again that
  /// something new can matter to.
  static Routes route(Diagram now, Routed old) {
    return new Routing(now, old.routes().plan()).run();
  }
}
