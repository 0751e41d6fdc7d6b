package architutor.app.report;

import architutor.critique.Finding;
import architutor.layout.Footprint;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What lights up on a picture when somebody points at a finding: a frame about each of its
/// elements and a line along its path.
record Marks(Diagram diagram) {
  private static final double SPACE = 6;

  /// SVG in drawing units.
  String of(Finding finding) {
    var all = new LinkedHashSet<>(finding.about());
    all.addAll(finding.path());
    return all.stream()
            .flatMap(id -> diagram.find(id).stream())
            .map(this::mark)
            .collect(Collectors.joining())
        + line(finding);
  }

  private String mark(Element element) {
    return switch (element) {
      case Node node -> node.at().map(_ -> frame(Footprint.of(node))).orElse("");
      case Group group -> group.box().map(Marks::frame).orElse("");
      case Note note -> frame(note.box());
      case Edge edge -> {
        var from = centre(edge.from());
        var to = centre(edge.to());
        yield from.isPresent() && to.isPresent()
            ? "<polyline points=\"" + point(from.get()) + " " + point(to.get()) + "\"/>"
            : "";
      }
    };
  }

  private String line(Finding finding) {
    var points =
        finding.path().stream()
            .flatMap(id -> centre(id).stream())
            .map(Marks::point)
            .collect(Collectors.joining(" "));
    return points.isEmpty() ? "" : "<polyline points=\"" + points + "\"/>";
  }

  private Optional<Point> centre(Id id) {
    return diagram
        .find(id)
        .flatMap(element ->
            switch (element) {
              case Node node -> node.at();
              case Group group -> group.box().map(Box::centre);
              case Note note -> Optional.of(note.box().centre());
              case Edge _ -> Optional.<Point>empty();
            });
  }

  private static String frame(Box box) {
    var b = box.grown(SPACE);
    return String.format(
        Locale.ROOT,
        "<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"8\"/>",
        b.x(),
        b.y(),
        b.width(),
        b.height());
  }

  private static String point(Point p) {
    return String.format(Locale.ROOT, "%.0f,%.0f", p.x(), p.y());
  }
}
