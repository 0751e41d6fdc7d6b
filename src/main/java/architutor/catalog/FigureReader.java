package architutor.catalog;

import architutor.text.Fields;
import architutor.text.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads numbers with their units, sources and dates.
final class FigureReader {
  private static final Pattern MONTH = Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])");

  private final List<Problem> problems;

  FigureReader(List<Problem> problems) {
    this.problems = problems;
  }

  Optional<Limit> limit(Fields f) {
    var id = f.need("id");
    var title = f.need("title");
    var text = f.need("value");
    var value = Quantity.parse(text);
    if (value.isEmpty())
      f.problem(
          f.placeOf("value"),
          "«" + text + "» is no quantity",
          "write number, space, unit, as in «256 KB»");
    var source = sourced(f);
    return value.map(v -> new Limit(id, title, v, source));
  }

  Optional<Price> price(Fields f) {
    var item = f.need("item");
    var title = f.text("title").orElse(item.replace('-', ' '));
    var unit = f.need("unit");
    var usd = f.need("usd");
    var region = f.text("region").orElse("us-east-1");
    var source = sourced(f);
    try {
      return Optional.of(new Price(item, title, unit, new BigDecimal(usd), region, source));
    } catch (NumberFormatException e) {
      f.problem(
          f.placeOf("usd"),
          "«" + usd + "» is no amount of money",
          "write US dollars with a point, as in «0.025»");
      return Optional.empty();
    }
  }

  Optional<Latency> latency(Fields f) {
    var lower = quantity(f, "lower", Property.Type.DURATION);
    var upper = quantity(f, "upper", Property.Type.DURATION);
    var why = f.need("why");
    f.nothingElse();
    return lower.flatMap(l -> upper.map(u -> new Latency(l.base(), u.base(), why)));
  }

  /// A page that is only further reading.
  Source page(Fields f) {
    return source(f, "", true);
  }

  Optional<Quantity> quantity(Fields f, String key, Property.Type type) {
    return f.text(key)
        .flatMap(text -> {
          var quantity = Quantity.parse(text).filter(q -> q.measure() == type);
          if (quantity.isEmpty())
            f.problem(
                f.placeOf(key), "«" + text + "» is no " + type.word(), "write number, space, unit");
          return quantity;
        });
  }

  private Source sourced(Fields f) {
    var asOf = f.need("as-of");
    if (!asOf.isEmpty() && !MONTH.matcher(asOf).matches())
      f.problem(f.placeOf("as-of"), "«" + asOf + "» is no month", "write it as in «2026-11»");
    var verified = !f.text("unverified").equals(Optional.of("yes"));
    var source = f.entries("source").map(s -> source(new Fields(s, problems), asOf, verified));
    if (source.isEmpty())
      f.problem(f.place(), "a figure without a source", "add «source: {title: …, url: …}»");
    f.nothingElse();
    return source.orElse(new Source("", "", asOf, false));
  }

  private static Source source(Fields f, String asOf, boolean verified) {
    var source = new Source(f.need("title"), f.need("url"), asOf, verified);
    f.nothingElse();
    return source;
  }
}
