package architutor.advice;

import architutor.catalog.Catalog;
import architutor.catalog.Relevance;
import architutor.catalog.Service;
import architutor.catalog.Stems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is said in plain words for each entry and against it.
final class Library {
  private final Relevance praise = new Relevance();
  private final Relevance blame = new Relevance();

  Library(Catalog catalog, List<Decision> decisions, Weights weights) {
    for (var e : catalog.entries()) {
      praise.say(e.id(), names(e), weights.name());
      if (e.form() == Service.Form.PART)
        catalog.entry(e.home()).ifPresent(h -> praise.say(e.id(), h.name(), weights.home()));
      praise.say(e.id(), e.summary(), 1);
      e.useWhen().forEach(line -> praise.say(e.id(), line, weights.use()));
      praise.say(e.id(), titles(catalog, e), weights.profile());
      e.avoidWhen().forEach(line -> blame.say(e.id(), line, 1));
      e.profile()
          .fails()
          .values()
          .forEach(reasons -> reasons.values().forEach(line -> blame.say(e.id(), line, 1)));
    }
    for (var d : decisions) {
      d.answer().forEach(id -> praise.say(id, d.title() + " " + d.why(), weights.decision()));
      d.against().forEach((id, line) -> blame.say(id, line, 1));
    }
  }

  private static String names(Service e) {
    return e.name() + " " + String.join(" ", e.aliases()) + " " + String.join(" ", e.formerly());
  }

  private static String titles(Catalog catalog, Service e) {
    var titles = new ArrayList<String>();
    e.profile()
        .fits()
        .forEach((need, values) ->
            values.forEach(v ->
                catalog
                    .needs()
                    .kind(need)
                    .flatMap(k -> k.value(v))
                    .ifPresent(value -> titles.add(value.title()))));
    return String.join(" ", titles);
  }

  /// Whether a word is said of anything.
  boolean knows(String word) {
    return Stems.words(word).stream().anyMatch(w -> !w.counts() || praise.knows(w.stem()));
  }

  /// How much each entry has to do with a text.
  Said hear(String text) {
    return new Said(shares(praise, text), shares(blame, text));
  }

  /// The share of a text's telling words that an entry speaks of, from 0 to about 2.
  private static Map<String, Double> shares(Relevance said, String text) {
    var stems = new LinkedHashSet<>(Stems.of(text));
    var all = stems.stream().mapToDouble(said::rarity).sum();
    var scores = said.of(stems);
    scores.replaceAll((_, score) -> score / Math.max(all, 1));
    return scores;
  }

  /// The line that shares most words with a text, if it shares two.
  static Optional<String> closest(List<String> lines, String text) {
    var stems = new LinkedHashSet<>(Stems.of(text));
    return lines.stream()
        .filter(line -> shared(line, stems) > 1)
        .max(Comparator.comparingLong(line -> shared(line, stems)));
  }

  private static long shared(String line, Set<String> stems) {
    return Stems.of(line).stream().distinct().filter(stems::contains).count();
  }

  /// What plain words say for and against entries.
  record Said(Map<String, Double> praised, Map<String, Double> blamed) {
    double praise(String id) {
      return praised.getOrDefault(id, 0.0);
    }

    double blame(String id) {
      return blamed.getOrDefault(id, 0.0);
    }
  }
}
