package architutor.critique;

import architutor.catalog.Quantity;
import architutor.critique.Expression.Gathering;
import architutor.critique.Expression.Operator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `6 * worker.timeout`, `sum(writers.rate) / 1000 /s`, `count(readers)`.
final class ExpressionReader {
  private static final Pattern FIGURE =
      Pattern.compile("\\d+(?:\\.\\d+)?(?:\\s*(?:/(?:s|min|h|d)\\b|%|[A-Za-z]+\\b))?");
  private static final Pattern VALUE = Pattern.compile("([a-z][a-z0-9-]*)\\.([a-z][a-z0-9.-]*)");
  private static final Pattern CALL =
      Pattern.compile("(sum|largest|smallest)\\(([a-z][a-z0-9-]*)\\.([a-z][a-z0-9.-]*)\\)");
  private static final Pattern COUNT = Pattern.compile("count\\(([a-z][a-z0-9-]*)\\)");

  /// As deep as brackets may go in a sensible rule.
  private static final int DEEPEST = 20;

  private final String text;
  private int at;
  private int depth;

  private ExpressionReader(String text) {
    this.text = text;
  }

  /// The expression, if the whole text is one.
  static Optional<Expression> read(String text) {
    var reader = new ExpressionReader(text);
    return reader.sum().filter(_ -> reader.isAtEnd());
  }

  /// What holds of another element, if the whole text says nothing else.
  static Optional<Expression.Of> value(String text) {
    if (text.indexOf('.') < 0) return Optional.empty();
    var value = VALUE.matcher(text);
    return value.matches()
        ? Optional.of(new Expression.Of(value.group(1), value.group(2)))
        : Optional.empty();
  }

  private Optional<Expression> sum() {
    var all = product();
    while (all.isPresent()) {
      var operator = operator('+', Operator.PLUS, '-', Operator.MINUS);
      if (operator.isEmpty()) return all;
      all = joined(all.get(), operator.get(), product());
    }
    return all;
  }

  private Optional<Expression> product() {
    var all = single();
    while (all.isPresent()) {
      var operator = operator('*', Operator.TIMES, '/', Operator.OVER);
      if (operator.isEmpty()) return all;
      all = joined(all.get(), operator.get(), single());
    }
    return all;
  }

  private static Optional<Expression> joined(
      Expression left, Operator operator, Optional<Expression> right) {
    return right.map(r -> new Expression.Joined(left, operator, r));
  }

  private Optional<Operator> operator(char one, Operator first, char other, Operator second) {
    skip();
    if (at == text.length()) return Optional.empty();
    var sign = text.charAt(at);
    if (sign != one && sign != other) return Optional.empty();
    at++;
    return Optional.of(sign == one ? first : second);
  }

  private Optional<Expression> single() {
    skip();
    if (at < text.length() && text.charAt(at) == '(') {
      if (++depth > DEEPEST) return Optional.empty();
      at++;
      var inner = sum();
      skip();
      if (inner.isEmpty() || at == text.length() || text.charAt(at) != ')') return Optional.empty();
      at++;
      return inner;
    }
    return call().or(this::figure).or(this::value);
  }

  private Optional<Expression> call() {
    var count = here(COUNT);
    if (count.isPresent()) return count.map(m -> new Expression.Count(m.group(1)));
    return here(CALL)
        .map(m ->
            new Expression.Gathered(
                Gathering.valueOf(m.group(1).toUpperCase(Locale.ROOT)), m.group(2), m.group(3)));
  }

  private Optional<Expression> figure() {
    return here(FIGURE).flatMap(m -> Quantity.parse(m.group())).map(Expression.Figure::new);
  }

  private Optional<Expression> value() {
    return here(VALUE).map(m -> new Expression.Of(m.group(1), m.group(2)));
  }

  private Optional<Matcher> here(Pattern pattern) {
    var matcher = pattern.matcher(text).region(at, text.length()).useAnchoringBounds(true);
    if (!matcher.lookingAt()) return Optional.empty();
    at = matcher.end();
    return Optional.of(matcher);
  }

  private void skip() {
    while (at < text.length() && text.charAt(at) == ' ') at++;
  }

  private boolean isAtEnd() {
    skip();
    return at == text.length();
  }
}
