package architutor.critique;

import architutor.catalog.Service;
import architutor.facts.Facts;
import architutor.facts.Vertex;
import architutor.text.Once;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /// In brackets, but nothing that we know: it is said as it is.
    record Unread(String hole) implements Part {}

    record Value(Expression expression) implements Part {}
  }

  private final String text;
  private final Supplier<List<Part>> parts;

  public Template(String text) {
    this.text = text;
    this.parts = Once.of(() -> parts(text));
  }

  private static List<Part> parts(String text) {
    var parts = new ArrayList<Part>();
    var holes = HOLE.matcher(text);
    var at = 0;
    while (holes.find()) {
      parts.add(new Part.Words(text.substring(at, holes.start())));
      parts.add(part(holes.group(1)));
      at = holes.end();
    }
    parts.add(new Part.Words(text.substring(at)));
    return parts;
  }

  private static Part part(String hole) {
    if (NAME.matcher(hole).matches()) return new Part.Name(hole);
    return ExpressionReader.read(hole)
        .<Part>map(Part.Value::new)
        .orElseGet(() -> new Part.Unread(hole));
  }

  public String text() {
    return text;
  }

  /// The names of elements that it says.
  List<String> names() {
    return parts(Part.Name.class).map(Part.Name::name).distinct().toList();
  }

  /// What it works out.
  List<Expression> values() {
    return parts(Part.Value.class).map(Part.Value::expression).toList();
  }

  /// What stands in brackets and is neither a name nor something to work out.
  List<String> unread() {
    return parts(Part.Unread.class).map(Part.Unread::hole).toList();
  }

  private <P extends Part> Stream<P> parts(Class<P> kind) {
    return parts.get().stream().filter(kind::isInstance).map(kind::cast);
  }

  String fill(Holes holes, Facts facts) {
    return fill(part ->
        switch (part) {
          case Part.Words words -> words.words();
          case Part.Unread unread -> "{" + unread.hole() + "}";
          case Part.Name name -> named(name.name(), holes, facts);
          case Part.Value value -> value(value.expression(), holes, facts);
        });
  }

  /// With these words in its holes.
  String fill(Map<String, String> words) {
    return fill(part ->
        switch (part) {
          case Part.Words said -> said.words();
          case Part.Unread unread -> "{" + unread.hole() + "}";
          case Part.Name name -> words.getOrDefault(name.name(), name.name());
          case Part.Value _ -> UNKNOWN;
        });
  }

  private String fill(Function<Part, String> said) {
    var all = parts.get();
    if (all.size() == 1) return said.apply(all.getFirst());
    var filled = new StringBuilder();
    for (var part : all) filled.append(said.apply(part));
    return filled.toString();
  }

  private static String named(String name, Holes holes, Facts facts) {
    var found = holes.find(name);
    if (found.isEmpty()) return name;
    var all = found.get().stream().map(facts::nameOf).toList();
    if (all.size() < 2) return String.join("", all);
    return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
  }

  private static String value(Expression expression, Holes holes, Facts facts) {
    var figures = new Figures(facts, holes);
    if (!(expression instanceof Expression.Of of))
      return figures.of(expression).map(Amount::words).orElse(UNKNOWN);
    if (of.key().equals("service"))
      return holes.one(of.name()).flatMap(Vertex::service).map(Service::brief).orElse(UNKNOWN);
    var values = figures.words(of);
    if (values.size() == 1) return values.iterator().next();
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
