package architutor.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the knowledge says of one service, component, variant, external thing or term.
///
/// @param id the word in drawings and rules, such as `kinesis-data-streams`
/// @param brief the name on the palette and under a node, at most 18 characters
/// @param category the id of a [Category]
/// @param form whether it can stand on a drawing
/// @param home the entry in whose file it stands: a part is drawn as this one
/// @param sets how the settings of its home say a part, such as `storage-class: standard-ia`
/// @param partOf what a component or variant belongs to
/// @param successor where to go instead, unless active
/// @param exam DEA-C01 tasks, such as `2.1`
/// @param icon a name of the AWS icon set
/// @param elsewhere what other programs call it
/// @param secondLine ids of the settings shown under a node's name, most telling first
/// @param profile what it is made for and what speaks against it
/// @param covers ids of the study ledger that this entry answers for
public record Service(
    String id,
    String name,
    String brief,
    List<String> formerly,
    List<String> aliases,
    String category,
    Kind kind,
    Form form,
    String home,
    Map<String, String> sets,
    Optional<String> partOf,
    Status status,
    Optional<String> successor,
    List<String> exam,
    Optional<String> icon,
    Elsewhere elsewhere,
    String summary,
    List<String> useWhen,
    List<String> avoidWhen,
    Set<String> traits,
    List<String> secondLine,
    List<Property> properties,
    List<Limit> limits,
    List<Price> prices,
    Optional<Latency> latency,
    List<Relation> relations,
    Profile profile,
    List<String> covers,
    List<Source> docs) {
  /// How independent an entry is.
  public enum Kind {
    SERVICE,
    COMPONENT,
    VARIANT,
    EXTERNAL
  }

  /// Whether it can stand on a drawing.
  public enum Form {
    /// A node of its own.
    NODE,
    /// Drawn as its home with some settings, or not at all where it sets nothing.
    PART,
    /// A word for something that is no service: a file format, a pattern, a method.
    TERM
  }

  /// Whether a new design should still use it.
  public enum Status {
    ACTIVE,
    MAINTENANCE,
    CLOSED_TO_NEW_CUSTOMERS,
    RETIRED;

    /// In plain words, such as `closed to new customers`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /// Whether it can be put on a drawing, as itself or as its home with some settings.
  public boolean isDrawn() {
    return form == Form.NODE || !sets.isEmpty();
  }

  public Optional<Property> property(String id) {
    for (var property : properties) if (property.id().equals(id)) return Optional.of(property);
    return Optional.empty();
  }

  public Optional<Limit> limit(String id) {
    return limits.stream().filter(l -> l.id().equals(id)).findFirst();
  }
}
