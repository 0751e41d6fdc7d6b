package architutor.ui;

import architutor.catalog.Catalog;
import architutor.catalog.Property;
import architutor.model.Id;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is stated of one thing, and can be: what the catalogue knows, what a file states besides,
/// and one line for anything else.
final class Statements {
  /// What a line of a file means by itself, whatever it is a line of.
  private static final Set<String> MEANT =
      Set.of(
          "id", "service", "kind", "label", "text", "in", "at", "box", "via", "locked", "folded");

  private static final String APART = ":";

  private final Catalog catalog;
  private final List<Property> known;
  private final Supplier<Map<String, String>> stated;
  private final BiConsumer<String, String> send;
  private final Set<String> others;

  /// @param known what the catalogue offers
  /// @param stated what is stated now
  /// @param send states something; an empty value takes it back
  Statements(
      Catalog catalog,
      List<Property> known,
      Supplier<Map<String, String>> stated,
      BiConsumer<String, String> send) {
    this.catalog = catalog;
    this.known = known;
    this.stated = stated;
    this.send = send;
    this.others = others();
  }

  /// What is stated and the catalogue does not know.
  private Set<String> others() {
    var ids = known.stream().map(Property::id).collect(Collectors.toSet());
    var others = new LinkedHashSet<>(stated.get().keySet());
    others.removeAll(ids);
    return others;
  }

  /// Whether the lines are still those that are needed.
  boolean fit() {
    return others.equals(others());
  }

  List<Row> rows() {
    return Stream.of(
            known.stream().map(this::offered), others.stream().map(this::own), Stream.of(other()))
        .flatMap(rows -> rows)
        .toList();
  }

  private String value(String key) {
    return stated.get().getOrDefault(key, "");
  }

  private Row offered(Property property) {
    return PropertyRow.of(
        property,
        catalog::wordingOf,
        () -> value(property.id()),
        text -> send.accept(property.id(), text));
  }

  private Row own(String key) {
    return Row.text(
        key,
        Words.of("property.none"),
        () -> value(key),
        _ -> Optional.empty(),
        text -> send.accept(key, text));
  }

  private Row other() {
    return Row.text(
        Words.of("settings.other"),
        Words.of("settings.other.prompt"),
        () -> "",
        this::objection,
        text -> send.accept(key(text), text.substring(text.indexOf(APART) + 1).strip()));
  }

  private static String key(String text) {
    return text.substring(0, Math.max(0, text.indexOf(APART))).strip();
  }

  private Optional<String> objection(String text) {
    var key = key(text);
    if (!Id.isWellFormed(key) || text.strip().endsWith(APART))
      return Optional.of(Words.of("settings.other.ill"));
    var isTaken =
        MEANT.contains(key)
            || others.contains(key)
            || known.stream().anyMatch(p -> p.id().equals(key));
    return isTaken ? Optional.of(Words.of("settings.other.taken", key)) : Optional.empty();
  }
}
