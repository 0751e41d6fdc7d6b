package architutor.catalog;

import architutor.catalog.ServiceReader.Written;
import architutor.model.EdgeKind;
import architutor.text.Fields;
import architutor.text.Problem;
import architutor.text.Shelf;
import architutor.text.Texts;
import architutor.text.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads all knowledge of services: what ships, then a person's own, which takes the place of
/// entries with the same id.
final class CatalogReader {
  private final Path rules;
  private final Optional<Path> own;
  private final List<Problem> problems = new ArrayList<>();

  CatalogReader(Path rules, Optional<Path> own) {
    this.rules = rules;
    this.own = own;
  }

  Catalog read() {
    var categories =
        rows("categories.yaml").stream()
            .map(f -> new Category(f.need("id"), f.need("title")))
            .toList();
    var traits = new LinkedHashSet<String>();
    for (var row : rows("traits.yaml")) {
      traits.add(row.need("id"));
      row.need("says");
    }
    var flows = rows("flows.yaml").stream().flatMap(row -> flow(row).stream()).toList();
    var needs = new Needs(new NeedReader(problems).read(rules.resolve("selection/needs")));
    var written = new LinkedHashMap<String, Written>();
    add(written, rules);
    own.ifPresent(folder -> add(written, folder));
    var sound = new CatalogCheck(categories, traits, needs, problems).sound(written);
    return new Catalog(
        ordered(sound, categories),
        categories,
        traits,
        flows,
        needs,
        ofDrawing(),
        Wording.read(rules.resolve("words.yaml"), problems),
        Nesting.read(rows("groups.yaml")),
        problems);
  }

  private void add(Map<String, Written> all, Path folder) {
    add(all, folder.resolve("services"), Service.Form.NODE);
    add(all, folder.resolve("terms"), Service.Form.TERM);
  }

  private void add(Map<String, Written> all, Path folder, Service.Form form) {
    var here = new LinkedHashMap<String, Written>();
    var files = Shelf.files(folder).parallelStream().map(file -> Sheet.of(file, form)).toList();
    for (var sheet : files) {
      problems.addAll(sheet.problems());
      for (var entry : sheet.entries()) {
        var first = here.putIfAbsent(entry.service().id(), entry);
        if (first != null)
          problems.add(
              new Problem(
                  entry.entries().placeOf("id"),
                  "there is an entry «" + entry.service().id() + "» at " + first.entries().place(),
                  "give one of them another id"));
      }
    }
    all.putAll(here);
  }

  /// What came of one file.
  private record Sheet(List<Written> entries, List<Problem> problems) {
    static Sheet of(Path file, Service.Form form) {
      var problems = new ArrayList<Problem>();
      return new Sheet(new ServiceReader(problems).read(Texts.read(file), form), problems);
    }
  }

  private static Map<String, Service> ordered(List<Service> all, List<Category> categories) {
    var order = categories.stream().map(Category::id).toList();
    var map = new LinkedHashMap<String, Service>();
    all.stream()
        .sorted(
            Comparator.comparingInt((Service s) -> order.indexOf(s.category()))
                .thenComparing(Service::brief, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Service::id))
        .forEach(service -> map.put(service.id(), service));
    return map;
  }

  private Optional<Flow> flow(Fields row) {
    var from = row.entries("from").map(this::sort);
    var to = row.entries("to").map(this::sort);
    var words = Arrays.stream(EdgeKind.values()).map(EdgeKind::word).toList();
    return row.word("kind", EdgeKind::named, words)
        .flatMap(kind -> from.flatMap(a -> to.map(b -> new Flow(a, b, kind))));
  }

  /// What can be stated of a drawing, and what is worth asking for of a node.
  private OfDrawing ofDrawing() {
    var parsed = Texts.read(rules.resolve("drawing.yaml"));
    problems.addAll(parsed.problems());
    return parsed
        .tree()
        .flatMap(tree -> Fields.of(tree, "what can be stated of a drawing", problems))
        .map(f -> {
          var all = new LinkedHashMap<String, List<Property>>();
          for (var part : OfDrawing.PARTS)
            all.put(
                part,
                f.each(part).stream()
                    .flatMap(row -> new PropertyReader(problems).read(row).stream())
                    .toList());
          var asked = new LinkedHashSet<>(f.words("worth-asking"));
          f.nothingElse();
          return new OfDrawing(all, asked);
        })
        .orElse(new OfDrawing(Map.of(), Set.of()));
  }

  private Sort sort(Tree.Entries entries) {
    return NeedReader.sort(new Fields(entries, problems));
  }

  private List<Fields> rows(String name) {
    var parsed = Texts.read(rules.resolve(name));
    problems.addAll(parsed.problems());
    if (!(parsed.tree().orElse(null) instanceof Tree.Items items)) return List.of();
    return items.items().stream()
        .flatMap(item -> Fields.of(item, "a row", problems).stream())
        .toList();
  }
}
