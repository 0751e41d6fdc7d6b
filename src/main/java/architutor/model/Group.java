package architutor.model;

import java.util.Map;
import java.util.Optional;

/// A frame that carries what stands in it.
///
/// @param box where it lies, in drawing units; empty until the layout has given it a place
/// @param settings what the person stated, such as `access: public` of a subnet
public record Group(
    Id id,
    GroupKind kind,
    String label,
    Optional<Box> box,
    Optional<Id> parent,
    Map<String, String> settings)
    implements Element {
  public Group {
    settings = Settings.copy(settings);
  }

  public static Group of(String id, GroupKind kind) {
    return new Group(Id.of(id), kind, "", Optional.empty(), Optional.empty(), Map.of());
  }

  public Group at(Box place) {
    return new Group(id, kind, label, Optional.of(place), parent, settings);
  }

  public Group kind(GroupKind other) {
    return new Group(id, other, label, box, parent, settings);
  }

  public Group labelled(String text) {
    return new Group(id, kind, text, box, parent, settings);
  }

  public Group in(Optional<Id> group) {
    return new Group(id, kind, label, box, group, settings);
  }

  public Group with(String setting, String value) {
    return new Group(id, kind, label, box, parent, Settings.with(settings, setting, value));
  }
}
