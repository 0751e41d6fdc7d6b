package architutor.layout;

import architutor.model.Diagram;

/// A diagram with the lines of its edges. Versions are told apart by identity.
@SuppressWarnings("ReferenceEquality")
public record Routed(Diagram diagram, Routes routes) {
  /// An empty diagram.
  public static final Routed NOTHING = new Routed(Diagram.EMPTY, Routes.NONE);

  /// Lines for all edges; the same diagram always gets the same ones.
  public static Routed of(Diagram diagram) {
    return new Routed(diagram, Router.route(diagram));
  }

  /// Another version of the diagram, with new lines where the old ones do not fit any more.
  public Routed to(Diagram next) {
    return next == diagram ? this : new Routed(next, Router.route(next, this));
  }

  /// The same at once, without looking for a way: an old line is pulled along by its ends, through
  /// whatever stands there, and a new edge has no line yet.
  public Routed pulled(Diagram next) {
    return next == diagram ? this : new Routed(next, Pull.lines(next, this));
  }
}
