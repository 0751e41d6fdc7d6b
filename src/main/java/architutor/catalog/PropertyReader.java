package architutor.catalog;

import architutor.text.Fields;
import architutor.text.Once;
import architutor.text.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what a person can state about a node or a drawing.
final class PropertyReader {
  private final FigureReader figures;

  PropertyReader(List<Problem> problems) {
    this.figures = new FigureReader(problems);
  }

  /// The property, if it has an id and a type.
  Optional<Property> read(Fields f) {
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
                figures.quantity(f, "min", t),
                figures.quantity(f, "max", t),
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

  /// A key that takes the words of an enumeration.
  static <E extends Enum<E>> Optional<E> oneOf(Fields f, String key, E[] values) {
    return f.word(
        key,
        word -> Stream.of(values).filter(v -> word(v).equals(word)).findFirst(),
        Once.list(() -> Stream.of(values).map(PropertyReader::word).toList()));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
