package architutor.critique;

import architutor.catalog.Catalog;
import architutor.facts.Facts;
import architutor.text.Shelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rule files as nobody should write them: ours with mistakes in them, and patterns made by chance
/// from all the words there are.
final class RuleTexts {
  /// @param file the name of the file, which a rule's id has to be
  record Text(String file, String content) {}

  /// What is put in the place of a value or between two lines.
  private static final List<String> ODD =
      List.of(
          "absent",
          "present",
          "not x",
          "not absent",
          "< 5 s",
          "> 99999999999999999999999999 GB",
          "1e400",
          "-0.0",
          "NaN",
          "< a.b.c",
          "6 * (((((((a.timeout",
          "((((((((((((((((((((((1))))))))))))))))))))))",
          "count(count(x))",
          "a ->> b",
          "a -[data, event]->> a",
          "- {a ->> b: {avoiding: {trait: entry}}}",
          "{not: [s3, {a: b}]}",
          "[[[[[[[[[[[[[[[[",
          "{a: {a: {a: {a: {a: ",
          "&x [*x, *x]",
          "*unknown",
          "!!javax.script.ScriptEngineManager [x]",
          "!!java.net.URL [http://localhost/]",
          "<<: *x",
          "\"\\u0000\\uD800\"",
          "{a}{{b}}{6 * c.timeout}{",
          "../../etc/passwd",
          "file:///etc/passwd",
          "|",
          "? ",
          "---",
          "\t",
          "\u202e\u0000\uffff");

  private static final List<String> ARROWS =
      List.of("->", "-data->", "-event->", "->>", "-query->>", "-[data, event]->", "-x->");

  private final List<Text> shipped;
  private final List<String> services;
  private final List<String> traits;
  private final List<String> facts;
  private final List<String> settings;
  private final List<String> keys;

  RuleTexts(Catalog catalog) {
    this.shipped = Shelf.files(Path.of("rules/critique")).stream().map(RuleTexts::read).toList();
    this.services = catalog.services().stream().map(s -> s.id()).toList();
    this.traits = catalog.traits().stream().sorted().toList();
    this.facts = Facts.named().stream().map(f -> f.id()).sorted().toList();
    this.settings =
        catalog.services().stream()
            .flatMap(s -> s.properties().stream())
            .map(p -> p.id())
            .distinct()
            .sorted()
            .toList();
    this.keys = Stream.concat(facts.stream(), settings.stream()).distinct().toList();
  }

  private static Text read(Path file) {
    try {
      return new Text(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Text next(RandomGenerator random) {
    return random.nextBoolean() ? spoilt(random) : made(random);
  }

  private static <T> T one(List<T> all, RandomGenerator random) {
    return all.get(random.nextInt(all.size()));
  }

  /// One of ours with one to six mistakes.
  private Text spoilt(RandomGenerator random) {
    var ours = one(shipped, random);
    var lines = new ArrayList<>(ours.content().lines().toList());
    for (var left = random.nextInt(1, 7); left > 0; left--) spoil(lines, random);
    return new Text(ours.file(), String.join("\n", lines));
  }

  private void spoil(List<String> lines, RandomGenerator random) {
    if (lines.isEmpty()) lines.add(one(ODD, random));
    var at = random.nextInt(lines.size());
    var line = lines.get(at);
    switch (random.nextInt(10)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(random.nextInt(lines.size()), line);
      case 2 -> lines.set(at, flipped(line, random));
      case 3 -> lines.add(at, one(ODD, random));
      case 4 -> lines.set(at, key(line) + one(ODD, random));
      case 5 -> lines.set(at, key(line) + value(one(lines, random)));
      case 6 -> lines.set(at, line.replaceAll("\\d+", "9".repeat(random.nextInt(1, 400))));
      case 7 -> lines.set(at, key(line) + nested(random.nextInt(1, 2_000), random));
      case 8 -> lines.set(at, words(line, random));
      default -> lines.subList(random.nextInt(at + 1), at).clear();
    }
  }

  private static String flipped(String line, RandomGenerator random) {
    if (line.isEmpty()) return String.valueOf((char) random.nextInt(1, 256));
    var at = random.nextInt(line.length());
    var other = (char) (line.charAt(at) ^ 1 << random.nextInt(8));
    return line.substring(0, at) + other + line.substring(at + 1);
  }

  private static String nested(int depth, RandomGenerator random) {
    return random.nextBoolean()
        ? "[".repeat(depth) + "]".repeat(random.nextInt(depth + 1))
        : "{a: ".repeat(depth) + "}".repeat(random.nextInt(depth + 1));
  }

  /// With one of its words in the place of another, or one that is known elsewhere.
  private String words(String line, RandomGenerator random) {
    var words = line.split("(?<=[ ,:{}\\[\\]])");
    words[random.nextInt(words.length)] =
        random.nextBoolean() ? words[random.nextInt(words.length)] : one(keys, random);
    return String.join("", words);
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf(':') + 1) + " ";
  }

  private static String value(String line) {
    return line.substring(line.indexOf(':') + 1);
  }

  /// A rule that says nothing sensible and may look for far too much.
  private Text made(RandomGenerator random) {
    var most = random.nextInt(400) == 0 ? 7 : 4;
    var names = IntStream.range(0, random.nextInt(1, most)).mapToObj(i -> "n" + i).toList();
    var out = new StringBuilder("id: made\ntitle: Made by chance\npillar: cost\nseverity: ");
    out.append(one(List.of("error", "warning", "info"), random));
    out.append("\nmatch:\n").append(pattern(names, names, random));
    if (random.nextBoolean()) {
      var more = List.of("m0", "m1", "m2").subList(0, random.nextInt(1, 4));
      var all = Stream.concat(names.stream(), more.stream()).toList();
      out.append("unless:\n").append(pattern(more, all, random));
    }
    var about = names.subList(0, random.nextInt(1, names.size() + 1));
    out.append("about: [").append(String.join(", ", about)).append("]\n");
    out.append("say: \"{").append(one(names, random)).append("} ").append(hole(names, random));
    out.append("\"\nwhy: \"Because ").append(hole(names, random)).append("\"\n");
    out.append("see: [{title: T, url: \"https://docs.aws.amazon.com/\", as-of: 2026-11}]\n");
    if (random.nextBoolean()) out.append(fixes(names, random));
    out.append("bad: [{name: b, nodes: {a: {service: s3}}, finds: [a]}]\n");
    out.append("good: [{name: g, nodes: {a: {service: s3}}}]\n");
    return new Text("made.yaml", out.toString());
  }

  private String pattern(List<String> own, List<String> all, RandomGenerator random) {
    var out = new StringBuilder("  nodes:\n");
    for (var name : own) out.append("    ").append(name).append(": ").append(clauses(all, random));
    if (random.nextInt(4) == 0)
      out.append("  groups:\n    g0: {kind: vpc}\n    g1: ").append(clauses(all, random));
    out.append("  many:\n    c0: ").append(clauses(all, random));
    out.append("  edges: ");
    out.append(list(random.nextInt(4), () -> one(all, random) + arrow(random) + one(all, random)));
    out.append("  where: ");
    out.append(
        list(random.nextInt(3), () -> figure(all, 3, random) + " > " + figure(all, 3, random)));
    return out.toString();
  }

  private static String arrow(RandomGenerator random) {
    return " " + one(ARROWS, random) + " ";
  }

  private static String list(int length, Supplier<String> item) {
    return Stream.generate(item)
        .limit(length)
        .map(text -> "\"" + text + "\"")
        .collect(Collectors.joining(", ", "[", "]\n"));
  }

  private String clauses(List<String> names, RandomGenerator random) {
    return Stream.generate(() -> clause(names, random))
        .limit(random.nextInt(3))
        .collect(Collectors.joining(", ", "{", "}\n"));
  }

  private String clause(List<String> names, RandomGenerator random) {
    return switch (random.nextInt(6)) {
      case 0 -> "service: " + one(services, random);
      case 1 -> "trait: " + one(traits, random);
      case 2 -> "service: {not: [" + one(services, random) + ", " + one(services, random) + "]}";
      case 3 -> one(keys, random) + ": \"< " + figure(names, 2, random) + "\"";
      case 4 -> one(keys, random) + ": " + one(List.of("absent", "present", "not x"), random);
      default -> one(keys, random) + ": " + value(one(names, random), random);
    };
  }

  /// Something of an element, mostly something that holds of any.
  private String value(String name, RandomGenerator random) {
    return name + "." + one(random.nextInt(8) == 0 ? settings : facts, random);
  }

  private String figure(List<String> names, int depth, RandomGenerator random) {
    return switch (random.nextInt(depth == 0 ? 3 : 6)) {
      case 0 -> random.nextInt(1_000) + one(List.of("", " s", " GB", " /s", " %"), random);
      case 1 -> value(one(names, random), random);
      case 2 -> "count(c0)";
      case 3 -> one(List.of("sum", "largest"), random) + "(" + value("c0", random) + ")";
      default ->
          "("
              + figure(names, depth - 1, random)
              + one(List.of(" + ", " - ", " * ", " / "), random)
              + figure(names, depth - 1, random)
              + ")";
    };
  }

  private String hole(List<String> names, RandomGenerator random) {
    return "{%s} {%s}".formatted(figure(names, 2, random), value(one(names, random), random));
  }

  private String fixes(List<String> names, RandomGenerator random) {
    return """
    fixes:
      - title: "Mend {%s}"
        set: {%s: {%s: "{%s}"}}
      - title: Add something
        add: {nodes: {x: {service: %s, label: "%s"}}, edges: [x -> %s]}
      - title: Take it away
        remove: [%s]
    """
        .formatted(
            one(names, random),
            one(names, random),
            one(settings, random),
            figure(names, 2, random),
            one(services, random),
            one(names, random),
            one(names, random),
            one(names, random));
  }
}
