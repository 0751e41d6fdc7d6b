package architutor.critique;

import architutor.facts.Facts;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A sentence with holes: `{queue}` is an element's name, `{queue.retention}` a setting or fact,
/// `{queue.limit.max-message}` a limit, `{requirement.freshness}` what the drawing must achieve,
/// `{6 * worker.timeout}` a calculation.
public final class Template {
  private static final Pattern HOLE = Pattern.compile("\\{([^{}]+)}");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  static final String UNKNOWN = "not stated";

  /// A piece of the sentence.
  private sealed interface Part {
    record Words(String words) implements Part {}

    record Name(String name) implements Part {}

    record Value(Expression expression) implements Part {}
  }

  private final String text;
  private final List<Part> parts = new ArrayList<>();

  public Template(String text) {
    this.text = text;
    var holes = HOLE.matcher(text);
    var at = 0;
    while (holes.find()) {
      parts.add(new Part.Words(text.substring(at, holes.start())));
      parts.add(part(holes.group(1)));
      at = holes.end();
    }
    parts.add(new Part.Words(text.substring(at)));
  }

  private static Part part(String hole) {
    if (NAME.matcher(hole).matches()) return new Part.Name(hole);
    var expression = ExpressionReader.read(hole);
    return expression.isPresent()
        ? new Part.Value(expression.get())
        : new Part.Words("{" + hole + "}");
  }

  public String text() {
    return text;
  }

  /// The names that it speaks of.
  List<String> names() {
    return parts.stream()
        .flatMap(part ->
            switch (part) {
              case Part.Words _ -> Stream.of();
              case Part.Name name -> Stream.of(name.name());
              case Part.Value value -> value.expression().names();
            })
        .distinct()
        .toList();
  }

  String fill(Binding binding, Facts facts) {
    return fill(part ->
        switch (part) {
          case Part.Words words -> words.words();
          case Part.Name name -> named(name.name(), binding, facts);
          case Part.Value value -> value(value.expression(), binding, facts);
        });
  }

  /// With these words in its holes.
  String fill(Map<String, String> words) {
    return fill(part ->
        switch (part) {
          case Part.Words said -> said.words();
          case Part.Name name -> words.getOrDefault(name.name(), name.name());
          case Part.Value _ -> UNKNOWN;
        });
  }

  private String fill(Function<Part, String> said) {
    if (parts.size() == 1) return said.apply(parts.getFirst());
    var filled = new StringBuilder();
    for (var part : parts) filled.append(said.apply(part));
    return filled.toString();
  }

  private static String named(String name, Binding binding, Facts facts) {
    if (!binding.knows(name)) return name;
    var all = binding.all(name).stream().map(id -> nameOf(id, facts)).toList();
    if (all.size() < 2) return String.join("", all);
    return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
  }

  static String nameOf(Id id, Facts facts) {
    var node = facts.diagram().node(id).map(facts.catalog()::nameOf);
    return node.or(() ->
            facts.diagram().group(id).map(g -> g.label().isEmpty() ? g.kind().word() : g.label()))
        .orElse(id.text());
  }

  private static String value(Expression expression, Binding binding, Facts facts) {
    if (!(expression instanceof Expression.Of of))
      return new Figures(facts, binding).of(expression).map(Amount::words).orElse(UNKNOWN);
    if (of.key().equals("service"))
      return binding
          .get(of.name())
          .flatMap(facts.diagram()::node)
          .flatMap(n -> facts.catalog().find(n.service()))
          .map(s -> s.brief())
          .orElse(UNKNOWN);
    var values = new Figures(facts, binding).words(of);
    return values.isEmpty() ? UNKNOWN : values.stream().sorted().collect(Collectors.joining(", "));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Template t && text.equals(t.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
