package architutor.catalog;

import architutor.text.Fields;
import architutor.text.Problem;
import architutor.text.Shelf;
import architutor.text.Texts;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads the vocabulary in which needs are stated.
final class NeedReader {
  private record Ordered(int order, NeedKind kind) {}

  private final List<Problem> problems;

  NeedReader(List<Problem> problems) {
    this.problems = problems;
  }

  List<NeedKind> read(Path folder) {
    return Texts.readAll(Shelf.files(folder)).stream()
        .flatMap(parsed -> {
          problems.addAll(parsed.problems());
          return parsed
              .tree()
              .flatMap(tree -> Fields.of(tree, "a need", problems))
              .flatMap(this::kind)
              .stream();
        })
        .sorted(Comparator.comparingInt(Ordered::order))
        .map(Ordered::kind)
        .toList();
  }

  private Optional<Ordered> kind(Fields f) {
    var order = number(f, "order");
    var weight = number(f, "weight");
    var kind =
        weight.map(w ->
            new NeedKind(
                f.need("id"),
                f.need("title"),
                f.need("asks"),
                w,
                f.text("open").equals(Optional.of("yes")),
                f.each("values").stream().map(this::value).toList()));
    f.nothingElse();
    return kind.flatMap(k -> order.map(o -> new Ordered(o.intValue(), k)));
  }

  private NeedKind.Value value(Fields f) {
    var upTo = f.text("up-to");
    var bound = upTo.flatMap(Quantity::parse);
    if (upTo.isPresent() && bound.isEmpty())
      f.problem(f.placeOf("up-to"), "this is no quantity", "write number, space, unit");
    var value =
        new NeedKind.Value(
            f.need("id"),
            f.need("title"),
            f.words("words"),
            f.entries("drawn").map(e -> sort(new Fields(e, problems))),
            bound);
    f.nothingElse();
    return value;
  }

  static Sort sort(Fields f) {
    var sort = new Sort(f.words("service"), f.words("trait"), f.words("category"));
    f.nothingElse();
    return sort;
  }

  private static Optional<Double> number(Fields f, String key) {
    var text = f.need(key);
    var number = Quantity.parse(text).map(Quantity::base);
    if (number.isEmpty())
      f.problem(f.placeOf(key), "«" + text + "» is no number", "write a number");
    return number;
  }
}
