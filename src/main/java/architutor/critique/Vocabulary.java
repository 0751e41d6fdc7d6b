package architutor.critique;

import architutor.catalog.Catalog;
import architutor.catalog.Property;
import architutor.facts.Fact;
import architutor.facts.Facts;
import architutor.model.GroupKind;
import architutor.text.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The words a rule may use, so that a misspelt one is a problem and not a rule that never fits.
final class Vocabulary {
  private static final Set<String> FIXED =
      Set.of("service", "trait", "category", "status", "inside", "in", "kind", "access");

  private final Catalog catalog;
  private final Set<String> facts =
      Facts.named().stream().map(Fact::id).collect(Collectors.toSet());
  private final Set<String> properties;

  Vocabulary(Catalog catalog) {
    this.catalog = catalog;
    this.properties =
        catalog.services().stream()
            .flatMap(s -> s.properties().stream())
            .map(Property::id)
            .collect(Collectors.toSet());
  }

  /// Whether a key is a setting that a person states, rather than something that follows from the
  /// drawing.
  boolean isSetting(String key) {
    return properties.contains(key) && !facts.contains(key);
  }

  /// What to write instead of an unknown key.
  Optional<String> objectionToKey(String key) {
    if (FIXED.contains(key) || facts.contains(key) || properties.contains(key))
      return Optional.empty();
    var all = new TreeSet<>(FIXED);
    all.addAll(facts);
    all.addAll(properties);
    return Optional.of(Nearest.advice(key, all));
  }

  /// What to write instead of an unknown key about the drawing itself.
  ///
  /// @param part `requirement`, `workload` or `answers`; questions are known to themselves only
  Optional<String> objectionToDrawingKey(String part, String key) {
    var known = catalog.ofDrawing(part).stream().map(Property::id).toList();
    return part.equals("answers") || known.contains(key)
        ? Optional.empty()
        : Optional.of(Nearest.advice(key, known));
  }

  /// What is wrong with the words of a condition.
  Optional<String> objection(String key, Condition condition) {
    var words =
        switch (condition) {
          case Condition.OneOf one -> one.words();
          case Condition.NoneOf none -> none.words();
          case Condition.Bound _, Condition.Like _, Condition.Absent _, Condition.Present _ ->
              Set.<String>of();
        };
    var known = known(key);
    if (known.isEmpty()) return Optional.empty();
    return words.stream()
        .filter(w -> !known.get().contains(w))
        .findFirst()
        .map(w -> "«" + w + "» is no " + key + "; " + Nearest.advice(w, known.get()));
  }

  private Optional<Set<String>> known(String key) {
    return switch (key) {
      case "service" ->
          Optional.of(catalog.services().stream().map(s -> s.id()).collect(Collectors.toSet()));
      case "trait" -> Optional.of(catalog.traits());
      case "category" ->
          Optional.of(catalog.categories().stream().map(c -> c.id()).collect(Collectors.toSet()));
      case "kind", "inside" ->
          Optional.of(
              Arrays.stream(GroupKind.values()).map(GroupKind::word).collect(Collectors.toSet()));
      default -> isSetting(key) ? choices(key) : Optional.empty();
    };
  }

  /// The values that any service offers for a setting; empty if one of them takes a free text or a
  /// quantity.
  private Optional<Set<String>> choices(String key) {
    var all = catalog.services().stream().flatMap(s -> s.property(key).stream()).toList();
    if (all.stream()
        .anyMatch(p -> p.type() != Property.Type.CHOICE && p.type() != Property.Type.YES_NO))
      return Optional.empty();
    return Optional.of(
        all.stream()
            .flatMap(p ->
                (p.type() == Property.Type.YES_NO ? List.of("yes", "no") : p.values()).stream())
            .collect(Collectors.toSet()));
  }
}
