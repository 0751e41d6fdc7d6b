package architutor.paint;

import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Node;
import architutor.paint.Stage.Placed;
import java.util.List;

/// Strokes of elements that look as they did in a frame before: a view that moves asks for no name,
/// measures no word and places no label anew.
///
/// @param whole of nodes, frames and notes in full detail
/// @param flat of nodes without detail
/// @param flows with their labels in place
/// @param lines of flows that nothing sets apart
record Stock(
    Theme theme,
    Kept<Element, List<Stroke>> whole,
    Kept<Node, List<Stroke>> flat,
    Kept<Placed<Edge>, Flow> flows,
    Kept<Flow, List<Stroke>> lines) {
  static Stock of(Theme theme) {
    return new Stock(theme, new Kept<>(), new Kept<>(), new Kept<>(), new Kept<>());
  }
}
