package architutor.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the knowledge says of one service, component, variant or external thing.
///
/// @param id the word in drawings and rules, such as `kinesis-data-streams`
/// @param brief the name on the palette and under a node, at most 18 characters
/// @param category the id of a [Category]
/// @param partOf the service that a component or variant belongs to
/// @param successor where to go instead, unless active
/// @param exam DEA-C01 tasks, such as `2.1`
/// @param icon a name of the AWS icon set
/// @param mermaid a name of the `logos` icon pack, without its prefix
/// @param secondLine ids of the settings shown under a node's name, most telling first
/// @param covers ids of the study ledger that this entry answers for
public record Service(
    String id,
    String name,
    String brief,
    List<String> formerly,
    List<String> aliases,
    String category,
    Kind kind,
    Optional<String> partOf,
    Status status,
    Optional<String> successor,
    List<String> exam,
    Optional<String> icon,
    Optional<String> mermaid,
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
    List<String> covers,
    List<Source> docs) {
  /// How independent an entry is.
  public enum Kind {
    SERVICE,
    COMPONENT,
    VARIANT,
    EXTERNAL
  }

  /// Whether a new design should still use it.
  public enum Status {
    ACTIVE,
    MAINTENANCE,
    CLOSED_TO_NEW_CUSTOMERS,
    RETIRED
  }

  public Optional<Property> property(String id) {
    return properties.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  public Optional<Limit> limit(String id) {
    return limits.stream().filter(l -> l.id().equals(id)).findFirst();
  }
}
