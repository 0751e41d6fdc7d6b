package architutor.ui;

import architutor.catalog.Catalog;
import architutor.layout.Routes;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The words of a drawing, for searching: what is written on it, what its services are called, and
/// what was stated of them.
final class Haystack {
  private static final Point NOWHERE = new Point(Double.MAX_VALUE, Double.MAX_VALUE);

  private record Straw(Id id, List<String> words, Point place) {}

  private final List<Straw> straws;

  private Haystack(List<Straw> straws) {
    this.straws = straws;
  }

  static Haystack of(Diagram diagram, Catalog catalog, Routes routes) {
    return new Haystack(
        diagram
            .elements()
            .map(e ->
                new Straw(
                    e.id(),
                    words(e, catalog).map(Haystack::folded).toList(),
                    Extent.middle(e, routes).orElse(NOWHERE)))
            .sorted(
                Comparator.comparingDouble((Straw s) -> s.place.y())
                    .thenComparingDouble(s -> s.place.x()))
            .toList());
  }

  /// The elements that have all the words somewhere, or the whole text as it stands, from the top
  /// of the drawing to its bottom. Nothing is found by nothing.
  List<Id> find(String text) {
    var whole = folded(text);
    if (whole.isEmpty()) return List.of();
    var words = whole.split(" ", -1);
    return straws.stream()
        .filter(s ->
            Stream.of(words).allMatch(w -> s.words.stream().anyMatch(has -> has.contains(w)))
                && (!isStatement(whole) || s.words.stream().anyMatch(has -> has.contains(whole))))
        .map(Straw::id)
        .toList();
  }

  /// `format: parquet` means this setting with this value and not the two words somewhere.
  private static boolean isStatement(String text) {
    return text.contains(": ");
  }

  private static Stream<String> words(Element element, Catalog catalog) {
    return Stream.concat(
        Stream.of(element.id().text()),
        switch (element) {
          case Node node -> words(node, catalog);
          case Group group ->
              Stream.concat(
                  Stream.of(group.label(), Words.of("group." + group.kind().word())),
                  stated(group.settings()));
          case Edge edge ->
              Stream.concat(Stream.of(edge.label(), edge.kind().word()), stated(edge.settings()));
          case Note note -> Stream.of(note.text());
        });
  }

  private static Stream<String> words(Node node, Catalog catalog) {
    var words = new ArrayList<>(List.of(node.label(), node.service(), catalog.secondLine(node)));
    Optional.of(node.service())
        .flatMap(catalog::find)
        .ifPresent(service -> {
          words.addAll(List.of(service.name(), service.brief()));
          words.addAll(service.aliases());
          words.addAll(service.formerly());
        });
    return Stream.concat(words.stream(), stated(node.settings()));
  }

  private static Stream<String> stated(Map<String, String> settings) {
    return settings.entrySet().stream().map(s -> s.getKey() + ": " + s.getValue());
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ").replace(" :", ":");
  }
}
