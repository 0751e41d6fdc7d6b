package architutor.catalog;

import architutor.text.Fields;
import architutor.text.Parsed;
import architutor.text.Problem;
import architutor.text.Shelf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads one service file.
final class ServiceReader {
  private final List<Problem> problems;

  ServiceReader(List<Problem> problems) {
    this.problems = problems;
  }

  /// The service, unless something that everything else rests on is missing.
  Optional<Service> read(Parsed parsed) {
    problems.addAll(parsed.problems());
    return parsed
        .tree()
        .flatMap(tree -> Fields.of(tree, "a service", problems))
        .flatMap(this::service);
  }

  private Optional<Service> service(Fields f) {
    var before = problems.size();
    var id = f.need("id");
    if (!id.equals(Shelf.stem(f.place().file())))
      f.problem(
          f.placeOf("id"), "the id «" + id + "» is not the file's name", "give both the same name");
    var name = f.need("name");
    var brief = f.need("brief");
    var category = f.need("category");
    if (problems.size() > before) return Optional.empty();
    var service =
        new Service(
            id,
            name,
            brief,
            f.words("formerly"),
            f.words("aliases"),
            category,
            oneOf(f, "kind", Service.Kind.values()).orElse(Service.Kind.SERVICE),
            f.text("part-of"),
            oneOf(f, "status", Service.Status.values()).orElse(Service.Status.ACTIVE),
            f.text("successor"),
            f.words("exam"),
            f.text("icon"),
            f.text("mermaid"),
            f.need("summary"),
            f.words("use-when"),
            f.words("avoid-when"),
            new LinkedHashSet<>(f.words("traits")),
            f.words("second-line"),
            all(f, "properties", this::property),
            all(f, "limits", this::limit),
            all(f, "prices", this::price),
            f.entries("latency").flatMap(l -> latency(new Fields(l, problems))),
            all(f, "relations", this::relation),
            f.words("covers"),
            f.each("docs").stream().map(d -> source(d, "")).toList());
    f.nothingElse();
    return Optional.of(service);
  }

  private Optional<Property> property(Fields f) {
    var id = f.need("id");
    var title = f.need("title");
    var type = oneOf(f, "type", Property.Type.values());
    var values = f.words("values");
    var property =
        type.map(t ->
            new Property(
                id,
                title,
                t,
                values,
                f.text("unit").orElse(""),
                quantity(f, "min", t),
                quantity(f, "max", t),
                f.text("aws-default")));
    f.nothingElse();
    property
        .filter(p -> p.type() == Property.Type.CHOICE && p.values().isEmpty())
        .ifPresent(
            _ -> f.problem(f.place(), "a choice without values", "add «values: [one, two]»"));
    property
        .flatMap(p -> p.awsDefault().flatMap(p::objection))
        .ifPresent(wrong ->
            f.problem(f.placeOf("aws-default"), wrong, "give a value that a person could state"));
    return property.filter(_ -> !id.isEmpty());
  }

  private Optional<Limit> limit(Fields f) {
    var id = f.need("id");
    var title = f.need("title");
    var value = Quantity.parse(f.need("value"));
    if (value.isEmpty())
      f.problem(
          f.placeOf("value"), "this is no quantity", "write number, space, unit, as in «256 KB»");
    var source = sourced(f);
    return value.map(v -> new Limit(id, title, v, source));
  }

  private Optional<Price> price(Fields f) {
    var item = f.need("item");
    var unit = f.need("unit");
    var usd = f.need("usd");
    var region = f.text("region").orElse("us-east-1");
    var source = sourced(f);
    try {
      return Optional.of(new Price(item, unit, new java.math.BigDecimal(usd), region, source));
    } catch (NumberFormatException e) {
      f.problem(
          f.placeOf("usd"),
          "«" + usd + "» is no amount of money",
          "write US dollars with a point, as in «0.025»");
      return Optional.empty();
    }
  }

  private Optional<Latency> latency(Fields f) {
    var lower = duration(f, "lower");
    var upper = duration(f, "upper");
    var why = f.need("why");
    f.nothingElse();
    return lower.flatMap(l -> upper.map(u -> new Latency(l.base(), u.base(), why)));
  }

  private Optional<Relation> relation(Fields f) {
    var kinds = Arrays.stream(Relation.Kind.values()).map(Relation.Kind::word).toList();
    var kind = f.word("kind", Relation.Kind::named, kinds);
    var to = f.need("to");
    f.nothingElse();
    return kind.map(k -> new Relation(k, to));
  }

  private Source sourced(Fields f) {
    var asOf = f.need("as-of");
    var source = f.entries("source").map(s -> source(new Fields(s, problems), asOf));
    if (source.isEmpty())
      f.problem(f.place(), "a figure without a source", "add «source: {title: …, url: …}»");
    f.nothingElse();
    return source.orElse(new Source("", "", asOf));
  }

  private Source source(Fields f, String asOf) {
    var source = new Source(f.need("title"), f.need("url"), asOf);
    f.nothingElse();
    return source;
  }

  private Optional<Quantity> duration(Fields f, String key) {
    return quantity(f, key, Property.Type.DURATION);
  }

  private Optional<Quantity> quantity(Fields f, String key, Property.Type type) {
    return f.text(key)
        .flatMap(text -> {
          var quantity = Quantity.parse(text).filter(q -> q.measure() == type);
          if (quantity.isEmpty())
            f.problem(
                f.placeOf(key), "«" + text + "» is no " + type.word(), "write number, space, unit");
          return quantity;
        });
  }

  private <T> List<T> all(
      Fields f, String key, java.util.function.Function<Fields, Optional<T>> read) {
    var all = new ArrayList<T>();
    for (var line : f.each(key)) read.apply(line).ifPresent(all::add);
    return all;
  }

  private static <E extends Enum<E>> Optional<E> oneOf(Fields f, String key, E[] values) {
    var words =
        Arrays.stream(values)
            .map(v -> v.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    return f.word(
        key,
        word -> words.contains(word) ? Optional.of(values[words.indexOf(word)]) : Optional.empty(),
        words);
  }
}
