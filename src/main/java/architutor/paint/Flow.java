package architutor.paint;

import architutor.model.Edge;
import architutor.model.Point;
import architutor.paint.Stroke.Words;
import java.util.List;
import java.util.Optional;

/// An edge with its way and its label.
///
/// @param route at least two corners
record Flow(Edge edge, List<Point> route, Optional<Words> label) {}
