package architutor.cli;

import architutor.app.report.Baselined;
import architutor.app.report.Fingerprint;
import architutor.app.report.Reviewed;
import architutor.model.Id;
import architutor.text.Fields;
import architutor.text.Place;
import architutor.text.Problem;
import architutor.text.Texts;
import architutor.text.Tree;
import architutor.text.Writing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Findings that were there before, so that only new ones count. One line for each, in one order,
/// so that a change of the file shows what came and went.
///
/// A drawing is named from the folder of the baseline's own file: the list holds wherever it is
/// read from.
record Baseline(SortedSet<Entry> entries) {
  /// One finding in one drawing.
  record Entry(String drawing, Fingerprint finding) implements Comparable<Entry> {
    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::drawing).thenComparing(Entry::finding);

    @Override
    public int compareTo(Entry other) {
      return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
      return drawing + ": " + finding;
    }
  }

  static final Baseline NONE = new Baseline(new TreeSet<>());

  private static final String HEAD =
      """
      # Findings that do not count: architutor review --baseline.
      # --write-baseline takes out what is no longer found and adds nothing.
      """;

  static Baseline read(Path file, List<Problem> problems) {
    var parsed = Texts.read(file);
    problems.addAll(parsed.problems());
    var entries = new TreeSet<Entry>();
    parsed
        .tree()
        .flatMap(tree -> Fields.of(tree, "a baseline", problems))
        .ifPresent(fields -> {
          if (fields.tree("known").isEmpty()) fields.need("known");
          fields.each("known").forEach(line -> entries.add(entry(line)));
          fields.nothingElse();
        });
    return new Baseline(entries);
  }

  private static Entry entry(Fields line) {
    var drawing = line.need("file");
    var rule = line.need("rule");
    var about = line.words("about");
    for (var word : about)
      if (!Id.isWellFormed(word))
        line.problem(line.placeOf("about"), "«" + word + "» is no id", "take this line out");
    line.nothingElse();
    return new Entry(
        drawing,
        new Fingerprint(rule, about.stream().filter(Id::isWellFormed).map(Id::of).toList()));
  }

  String text() {
    return HEAD + Writing.yaml(entries(Map.of("known", items(entries.stream().map(this::line)))));
  }

  private Tree line(Entry entry) {
    var line = new LinkedHashMap<String, Tree>();
    line.put("file", leaf(entry.drawing()));
    line.put("rule", leaf(entry.finding().rule()));
    line.put("about", items(entry.finding().about().stream().map(id -> leaf(id.text()))));
    return entries(line);
  }

  int size() {
    return entries.size();
  }

  /// How many entries the other has not.
  long beyond(Baseline other) {
    return entries.stream().filter(e -> !other.entries.contains(e)).count();
  }

  /// What this says of one drawing. Nothing is gone from a drawing that was not wholly read.
  ///
  /// @param list the file that this is kept in
  Baselined of(Path list, Reviewed reviewed) {
    var name = name(list, reviewed.file());
    var listed =
        entries.stream().filter(e -> e.drawing().equals(name)).map(Entry::finding).toList();
    var found = new TreeSet<>(found(reviewed).toList());
    return new Baselined(
        new TreeSet<>(listed.stream().filter(found::contains).toList()),
        reviewed.opened().problems().isEmpty()
            ? listed.stream().filter(f -> !found.contains(f)).toList()
            : List.of());
  }

  /// The entries of drawings that are not there any more.
  List<Entry> orphans(Path list) {
    return entries.stream().filter(e -> isOrphan(list, e)).toList();
  }

  /// These and all that was found.
  Baseline with(Path list, List<Reviewed> reviews) {
    var all = new TreeSet<>(entries);
    for (var reviewed : reviews)
      found(reviewed).map(f -> new Entry(name(list, reviewed.file()), f)).forEach(all::add);
    return new Baseline(all);
  }

  /// These without those that are gone; drawings that were not looked at keep theirs.
  Baseline without(Path list, List<Reviewed> reviews) {
    Predicate<Entry> gone =
        entry ->
            isOrphan(list, entry)
                || reviews.stream()
                    .filter(r -> name(list, r.file()).equals(entry.drawing()))
                    .flatMap(r -> r.baseline().stream())
                    .anyMatch(b -> b.gone().contains(entry.finding()));
    return new Baseline(new TreeSet<>(entries.stream().filter(gone.negate()).toList()));
  }

  private static boolean isOrphan(Path list, Entry entry) {
    return Files.notExists(folder(list).resolve(entry.drawing()));
  }

  private static Stream<Fingerprint> found(Reviewed reviewed) {
    return reviewed.critique().findings().stream().map(Fingerprint::of);
  }

  private static String name(Path list, Path drawing) {
    var folder = folder(list);
    var whole = drawing.toAbsolutePath().normalize();
    var isNear = Objects.equals(folder.getRoot(), whole.getRoot());
    return (isNear ? folder.relativize(whole) : whole).toString().replace('\\', '/');
  }

  private static Path folder(Path list) {
    var whole = list.toAbsolutePath().normalize();
    return Objects.requireNonNullElse(whole.getParent(), whole);
  }

  private static Tree.Entries entries(Map<String, Tree> entries) {
    return new Tree.Entries(Place.startOf(""), entries, Map.of());
  }

  private static Tree items(Stream<Tree> items) {
    return new Tree.Items(Place.startOf(""), items.toList());
  }

  private static Tree leaf(String text) {
    return new Tree.Leaf(Place.startOf(""), text);
  }
}
