package architutor.catalog;

import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.text.Fields;
import architutor.text.Tree;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which frame may stand in which, as AWS has it, and which services AWS draws outside of some.
public final class Nesting {
  /// A kind of frame.
  ///
  /// @param called with its article, such as `a VPC`
  /// @param in where it may stand besides in a plain frame and in nothing
  /// @param refused the sentence for everywhere else, with a hole for that frame
  /// @param inA the sentences that are more telling for some
  private record Row(String called, Set<String> in, String refused, Map<String, String> inA) {}

  /// @param outside kinds of frames in which AWS does not draw services that have the trait
  private record Outside(String trait, Set<String> outside, String remark) {}

  private final Map<GroupKind, Row> rows;
  private final List<Outside> outsides;

  private Nesting(Map<GroupKind, Row> rows, List<Outside> outsides) {
    this.rows = rows;
    this.outsides = outsides;
  }

  static Nesting read(List<Fields> lines) {
    var rows = new EnumMap<GroupKind, Row>(GroupKind.class);
    var kinds = Arrays.stream(GroupKind.values()).map(GroupKind::word).toList();
    for (var line : lines) {
      line.text("icon");
      if (line.text("trait").isPresent() || line.text("access").isPresent()) continue;
      line.word("kind", GroupKind::named, kinds).ifPresent(kind -> rows.put(kind, row(line)));
      line.nothingElse();
    }
    var outsides =
        lines.stream()
            .filter(line -> line.text("trait").isPresent())
            .map(line ->
                new Outside(
                    line.need("trait"), Set.copyOf(line.words("outside")), line.need("remark")))
            .toList();
    return new Nesting(rows, outsides);
  }

  private static Row row(Fields line) {
    var inA =
        line.entries("in-a").map(e -> e.entries().entrySet()).orElse(Set.of()).stream()
            .filter(e -> e.getValue() instanceof Tree.Leaf)
            .collect(Collectors.toMap(Map.Entry::getKey, e -> ((Tree.Leaf) e.getValue()).text()));
    return new Row(
        line.need("called"), Set.copyOf(line.words("in")), line.text("refused").orElse(""), inA);
  }

  /// Why a frame of one kind cannot stand directly in another; empty if it can, as all can in a
  /// plain frame and in none.
  public Optional<String> objection(GroupKind inner, Optional<GroupKind> outer) {
    var row = Optional.ofNullable(rows.get(inner));
    if (row.isEmpty() || outer.isEmpty() || outer.get() == GroupKind.FRAME) return Optional.empty();
    var word = outer.get().word();
    if (row.get().in().contains(word)) return Optional.empty();
    var refused = row.get().inA().getOrDefault(word, row.get().refused());
    return Optional.of(refused.replace("{outer}", name(inner, outer.get())));
  }

  /// The same for a frame that is to stand in a group of a drawing: a plain frame in between hides
  /// nothing.
  public Optional<String> objection(Diagram diagram, GroupKind inner, Optional<Id> home) {
    return objection(inner, solid(diagram, home));
  }

  private static Optional<GroupKind> solid(Diagram diagram, Optional<Id> home) {
    var kind = home.flatMap(diagram::group).map(Group::kind);
    return kind.filter(GroupKind.FRAME::equals).isPresent()
        ? solid(diagram, home.flatMap(diagram::parentOf))
        : kind;
  }

  /// What is unusual about a service that stands in a frame, at any depth; empty if nothing is.
  public Optional<String> remark(Service service, GroupKind outer) {
    return outsides.stream()
        .filter(o -> service.traits().contains(o.trait()) && o.outside().contains(outer.word()))
        .map(o ->
            o.remark()
                .replace("{service}", service.brief())
                .replace("{outer}", "the " + noun(outer)))
        .findFirst();
  }

  /// What a kind of frame is called, with its article, such as `a VPC`.
  public String called(GroupKind kind) {
    return Optional.ofNullable(rows.get(kind)).map(Row::called).orElse(kind.word());
  }

  private String name(GroupKind inner, GroupKind outer) {
    return inner == outer ? "another " + noun(outer) : called(outer);
  }

  private String noun(GroupKind kind) {
    return called(kind).replaceFirst("^(a|an|the) ", "");
  }
}
