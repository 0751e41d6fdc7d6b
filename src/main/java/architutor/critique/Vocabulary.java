package architutor.critique;

import architutor.catalog.Catalog;
import architutor.catalog.Category;
import architutor.catalog.Property;
import architutor.catalog.Service;
import architutor.facts.Fact;
import architutor.facts.Facts;
import architutor.model.GroupKind;
import architutor.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The words a rule may use, so that a misspelt one is a problem and not a rule that never fits.
final class Vocabulary {
  private static final Set<String> FIXED =
      Set.of("service", "trait", "category", "status", "inside", "in", "kind", "access");

  private final Catalog catalog;
  private final Set<String> facts =
      Facts.named().stream().map(Fact::id).collect(Collectors.toSet());

  /// The words that a key of clauses may have; empty where it may have any.
  private final Map<String, Optional<Set<String>>> words = new HashMap<>();

  private final Map<String, List<Service>> offering = new HashMap<>();
  private final Map<String, List<Service>> bounding = new HashMap<>();

  Vocabulary(Catalog catalog) {
    this.catalog = catalog;
    for (var service : catalog.services()) {
      for (var property : service.properties()) add(offering, property.id(), service);
      for (var limit : service.limits()) add(bounding, limit.id(), service);
    }
    offering.forEach((setting, services) -> words.put(setting, choices(setting, services)));
    facts.forEach(words::remove);
    words.put("service", of(catalog.services(), Service::id));
    words.put("trait", Optional.of(catalog.traits()));
    words.put("category", of(catalog.categories(), Category::id));
    for (var key : List.of("kind", "inside"))
      words.put(key, of(List.of(GroupKind.values()), GroupKind::word));
  }

  private static void add(Map<String, List<Service>> all, String id, Service service) {
    all.computeIfAbsent(id, _ -> new ArrayList<>()).add(service);
  }

  private static <T> Optional<Set<String>> of(List<T> all, Function<T, String> word) {
    return Optional.of(all.stream().map(word).collect(Collectors.toSet()));
  }

  /// Whether a key is a setting that a person states, rather than something that follows from the
  /// drawing.
  boolean isSetting(String key) {
    return offering.containsKey(key) && !facts.contains(key);
  }

  List<Service> services() {
    return catalog.services();
  }

  /// Whether a key holds of elements whatever their service is.
  boolean isFact(String key) {
    return FIXED.contains(key) || facts.contains(key);
  }

  /// The services of which something can be stated.
  List<Service> offering(String setting) {
    return offering.getOrDefault(setting, List.of());
  }

  /// The services that have a limit.
  List<Service> bounding(String limit) {
    return bounding.getOrDefault(limit, List.of());
  }

  /// These keys and those of facts, in order.
  Set<String> andFacts(Set<String> keys) {
    var all = new TreeSet<>(FIXED);
    all.addAll(facts);
    all.addAll(keys);
    return all;
  }

  /// What to write instead of an unknown key.
  Optional<String> objectionToKey(String key) {
    return isFact(key) || offering.containsKey(key)
        ? Optional.empty()
        : Optional.of(Nearest.advice(key, andFacts(offering.keySet())));
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
    return switch (condition) {
      case Condition.OneOf one -> objection(key, one.words());
      case Condition.NoneOf none -> objection(key, none.words());
      case Condition.Bound _, Condition.Like _, Condition.Absent _, Condition.Present _ ->
          Optional.empty();
    };
  }

  private Optional<String> objection(String key, Set<String> said) {
    var known = words.getOrDefault(key, Optional.empty());
    if (known.isEmpty()) return Optional.empty();
    for (var word : said)
      if (!known.get().contains(word))
        return Optional.of(
            "«" + word + "» is no " + key + "; " + Nearest.advice(word, known.get()));
    return Optional.empty();
  }

  /// The values that any service offers for a setting; empty if one of them takes a free text or a
  /// quantity.
  private static Optional<Set<String>> choices(String setting, List<Service> services) {
    var choices = new HashSet<String>();
    for (var service : services) {
      var property = service.property(setting).orElseThrow();
      switch (property.type()) {
        case CHOICE -> choices.addAll(property.values());
        case YES_NO -> choices.addAll(List.of("yes", "no"));
        case COUNT, DURATION, SIZE, RATE, TEXT -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(choices);
  }
}
