package architutor.catalog;

import architutor.text.Fields;
import architutor.text.Parsed;
import architutor.text.Problem;
import architutor.text.Shelf;
import architutor.text.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads one file of a service or of a family of terms, with its parts.
final class ServiceReader {
  private final List<Problem> problems;
  private final FigureReader figures;

  ServiceReader(List<Problem> problems) {
    this.problems = problems;
    this.figures = new FigureReader(problems);
  }

  /// The entry and its parts; nothing where anything in the file is wrong, since half a service
  /// would mislead.
  List<Written> read(Parsed parsed, Service.Form form) {
    var before = problems.size();
    problems.addAll(parsed.problems());
    var all =
        parsed
            .tree()
            .flatMap(tree -> Fields.of(tree, "a service", problems))
            .map(f -> file(f, form))
            .orElse(List.of());
    return problems.size() > before ? List.of() : all;
  }

  private List<Written> file(Fields f, Service.Form form) {
    var id = f.need("id");
    if (!id.isEmpty() && !id.equals(Shelf.stem(f.place().file())))
      f.problem(
          f.placeOf("id"), "the id «" + id + "» is not the file's name", "give both the same name");
    f.need("category");
    var parts = f.each("parts");
    var all = new ArrayList<Written>();
    var home = new Written(entry(f, form, Optional.empty()), f.entries());
    all.add(home);
    var partForm = form == Service.Form.TERM ? form : Service.Form.PART;
    for (var part : parts)
      all.add(new Written(entry(part, partForm, Optional.of(home.service())), part.entries()));
    return all;
  }

  /// One entry; what a part leaves out is its home's.
  private Service entry(Fields f, Service.Form form, Optional<Service> home) {
    var id = f.need("id");
    var kind = PropertyReader.oneOf(f, "kind", Service.Kind.values());
    var own = profile(f);
    var exam = f.words("exam");
    var owner =
        home.isPresent() ? f.text("under").or(() -> home.map(Service::id)) : f.text("part-of");
    var entry =
        new Service(
            id,
            f.need("name"),
            f.need("brief"),
            f.words("formerly"),
            f.words("aliases"),
            home.map(Service::category).or(() -> f.text("category")).orElse(""),
            kind.orElse(home.isPresent() ? Service.Kind.COMPONENT : Service.Kind.SERVICE),
            form,
            home.map(Service::id).orElse(id),
            home.isPresent() ? leaves(f, "sets") : Map.of(),
            owner,
            PropertyReader.oneOf(f, "status", Service.Status.values())
                .orElse(Service.Status.ACTIVE),
            f.text("successor"),
            exam.isEmpty() ? home.map(Service::exam).orElse(exam) : exam,
            f.text("icon").or(() -> home.flatMap(Service::icon)),
            new Elsewhere(
                f.text("mermaid"),
                f.words("cloudformation"),
                f.words("terraform"),
                f.words("drawio")),
            f.need("summary"),
            f.words("use-when"),
            f.words("avoid-when"),
            new LinkedHashSet<>(f.words("traits")),
            f.words("second-line"),
            home.isPresent()
                ? home.get().properties()
                : all(f, "properties", new PropertyReader(problems)::read),
            all(f, "limits", figures::limit),
            all(f, "prices", figures::price),
            f.entries("latency").flatMap(l -> figures.latency(new Fields(l, problems))),
            all(f, "relations", this::relation),
            home.map(h -> own.within(h.profile())).orElse(own),
            f.words("covers"),
            f.each("docs").stream().map(figures::page).toList());
    f.nothingElse();
    return entry;
  }

  private Profile profile(Fields f) {
    var fits = new LinkedHashMap<String, Set<String>>();
    f.entries("fits")
        .ifPresent(e -> {
          var fields = new Fields(e, problems);
          for (var need : e.entries().keySet())
            fits.put(need, new LinkedHashSet<>(fields.words(need)));
        });
    var fails = new LinkedHashMap<String, Map<String, String>>();
    f.entries("fails")
        .ifPresent(e -> {
          var fields = new Fields(e, problems);
          for (var need : e.entries().keySet()) fails.put(need, leaves(fields, need));
        });
    return new Profile(fits, fails);
  }

  private Map<String, String> leaves(Fields f, String key) {
    var leaves = new LinkedHashMap<String, String>();
    f.entries(key)
        .ifPresent(e -> {
          var fields = new Fields(e, problems);
          for (var name : e.entries().keySet()) leaves.put(name, fields.need(name));
        });
    return leaves;
  }

  private Optional<Relation> relation(Fields f) {
    var kinds = Arrays.stream(Relation.Kind.values()).map(Relation.Kind::word).toList();
    var kind = f.word("kind", Relation.Kind::named, kinds);
    var to = f.need("to");
    f.nothingElse();
    return kind.map(k -> new Relation(k, to));
  }

  private <T> List<T> all(Fields f, String key, Function<Fields, Optional<T>> read) {
    var all = new ArrayList<T>();
    for (var line : f.each(key)) read.apply(line).ifPresent(all::add);
    return all;
  }

  /// An entry and the lines that say it, so that what only the whole can tell has a place.
  record Written(Service service, Tree.Entries entries) {}
}
