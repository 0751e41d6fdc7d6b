package architutor.catalog;

import architutor.model.EdgeKind;
import architutor.text.Fields;
import architutor.text.Nearest;
import architutor.text.Place;
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

/// Reads all knowledge of services and checks what only the whole can tell.
final class CatalogReader {
  private final Path rules;
  private final List<Problem> problems = new ArrayList<>();

  CatalogReader(Path rules) {
    this.rules = rules;
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
    var services = services(categories);
    check(services, categories, traits);
    return new Catalog(
        services,
        categories,
        traits,
        flows,
        Wording.read(rules.resolve("words.yaml"), problems),
        problems);
  }

  private Map<String, Service> services(List<Category> categories) {
    var reader = new ServiceReader(problems);
    var order = categories.stream().map(Category::id).toList();
    var all = new LinkedHashMap<String, Service>();
    Shelf.files(rules.resolve("services")).stream()
        .flatMap(file -> reader.read(Texts.read(file)).stream())
        .sorted(
            Comparator.comparingInt((Service s) -> order.indexOf(s.category()))
                .thenComparing(Service::brief, String.CASE_INSENSITIVE_ORDER))
        .forEach(service -> all.putIfAbsent(service.id(), service));
    return all;
  }

  private Optional<Flow> flow(Fields row) {
    var from = row.entries("from").map(this::end);
    var to = row.entries("to").map(this::end);
    var words = Arrays.stream(EdgeKind.values()).map(EdgeKind::word).toList();
    return row.word("kind", EdgeKind::named, words)
        .flatMap(kind -> from.flatMap(a -> to.map(b -> new Flow(a, b, kind))));
  }

  private Flow.End end(Tree.Entries entries) {
    var f = new Fields(entries, problems);
    return new Flow.End(f.words("service"), f.words("trait"), f.words("category"));
  }

  private List<Fields> rows(String name) {
    var parsed = Texts.read(rules.resolve(name));
    problems.addAll(parsed.problems());
    if (!(parsed.tree().orElse(null) instanceof Tree.Items items)) return List.of();
    return items.items().stream()
        .flatMap(item -> Fields.of(item, "a row", problems).stream())
        .toList();
  }

  /// References to nowhere and names used twice.
  private void check(Map<String, Service> services, List<Category> categories, Set<String> traits) {
    var owners = new LinkedHashMap<String, String>();
    var ids = services.keySet();
    for (var s : services.values()) {
      if (categories.stream().noneMatch(c -> c.id().equals(s.category())))
        complain(s, "there is no category «" + s.category() + "»", "use a row of categories.yaml");
      for (var trait : s.traits())
        if (!traits.contains(trait))
          complain(s, "there is no trait «" + trait + "»", Nearest.advice(trait, traits));
      for (var r : s.relations())
        if (!ids.contains(r.to()))
          complain(
              s,
              "it " + r.kind().word() + " «" + r.to() + "», which is no service",
              Nearest.advice(r.to(), ids));
      s.partOf()
          .filter(p -> !ids.contains(p))
          .ifPresent(p ->
              complain(
                  s, "it is part of «" + p + "», which is no service", Nearest.advice(p, ids)));
      s.successor()
          .filter(p -> !ids.contains(p))
          .ifPresent(
              p -> complain(s, "its successor «" + p + "» is no service", Nearest.advice(p, ids)));
      for (var id : s.secondLine())
        if (s.property(id).isEmpty())
          complain(
              s,
              "its second line names «" + id + "», which is no property",
              "name one of its properties");
      for (var alias : s.aliases()) {
        var other = owners.putIfAbsent(alias.toLowerCase(java.util.Locale.ROOT), s.id());
        if (other != null && !other.equals(s.id()))
          complain(
              s, "the alias «" + alias + "» is " + other + "'s already", "keep it at one of them");
      }
      if (s.brief().length() > 18)
        complain(s, "«" + s.brief() + "» is too long under an icon", "use at most 18 characters");
    }
  }

  private void complain(Service service, String message, String advice) {
    var file = rules.resolve("services").resolve(service.id() + ".yaml").toString();
    problems.add(new Problem(Place.startOf(file), message, advice));
  }
}
