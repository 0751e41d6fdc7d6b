package architutor.model;

import java.util.Map;
import java.util.Optional;

/// A service, component or external system that somebody put on the drawing.
///
/// @param service a catalogue id such as `kinesis-data-streams`; the catalogue may not know it
/// @param label what the person calls it; may be empty, then the service's own name is shown
/// @param at the centre of its icon; empty until the layout has given it a place
/// @param parent the group it stands in
/// @param settings what the person stated, as written; a key that is missing is *not stated*
public record Node(
    Id id,
    String service,
    String label,
    Optional<Point> at,
    Optional<Id> parent,
    Map<String, String> settings)
    implements Element {
  /// Side of the icon in drawing units.
  public static final double ICON = 56;

  public Node {
    settings = Settings.copy(settings);
  }

  public static Node of(String id, String service) {
    return new Node(Id.of(id), service, "", Optional.empty(), Optional.empty(), Map.of());
  }

  public Node at(Point place) {
    return new Node(id, service, label, Optional.of(place), parent, settings);
  }

  public Node labelled(String text) {
    return new Node(id, service, text, at, parent, settings);
  }

  public Node in(Optional<Id> group) {
    return new Node(id, service, label, at, group, settings);
  }

  /// An empty value takes the statement back.
  public Node with(String setting, String value) {
    return new Node(id, service, label, at, parent, Settings.with(settings, setting, value));
  }

  /// The icon's square, if the node has a place.
  public Optional<Box> icon() {
    return at.map(p -> Box.around(p, ICON, ICON));
  }
}
