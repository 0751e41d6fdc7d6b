package architutor.catalog;

import architutor.text.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds entries by the words people use for them: names first, then needs.
final class Search {
  /// The least by which a whole name is ahead of anything that only speaks of the words.
  private static final double NAMED = 100;

  private static final double PART = 0.97;
  private static final int TYPED = 4;

  private record Row(Service entry, List<String> names) {}

  private record Hit(Service entry, double score) {}

  private final List<Row> rows;
  private final Relevance said = new Relevance();
  private final Needs needs;
  private final Set<String> known = new TreeSet<>();

  Search(Collection<Service> entries, Needs needs) {
    this.needs = needs;
    this.rows = entries.stream().map(Search::row).toList();
    for (var row : rows) {
      speak(row.entry());
      for (var name : row.names()) known.addAll(List.of(name.split(" ")));
    }
  }

  private static Row row(Service s) {
    return new Row(
        s,
        Stream.of(
                Stream.of(s.brief(), s.name(), s.id()), s.formerly().stream(), s.aliases().stream())
            .flatMap(x -> x)
            .map(Stems::plain)
            .distinct()
            .toList());
  }

  private void speak(Service s) {
    said.say(s.id(), s.name(), 2);
    s.aliases().forEach(alias -> said.say(s.id(), alias, 2));
    s.formerly().forEach(name -> said.say(s.id(), name, 1));
    said.say(s.id(), s.summary(), 1);
    s.useWhen().forEach(line -> said.say(s.id(), line, 1));
    said.say(s.id(), String.join(" ", s.traits()), 0.5);
  }

  /// Best first; every word must be known, a mistyped one counts as the nearest known word.
  List<Service> find(String text) {
    var wanted = Stems.plain(text);
    if (wanted.isEmpty()) return List.of();
    var direct = hits(wanted);
    if (!direct.isEmpty()) return direct;
    var mended =
        Arrays.stream(wanted.split(" "))
            .map(w -> known.contains(w) || w.length() < TYPED ? w : Nearest.to(w, known).orElse(w))
            .collect(Collectors.joining(" "));
    return mended.equals(wanted) ? List.of() : hits(mended);
  }

  private List<Service> hits(String wanted) {
    var speaking = speaking(wanted);
    return rows.stream()
        .map(row -> {
          var score = named(row, wanted) + speaking.getOrDefault(row.entry().id(), 0.0);
          return new Hit(
              row.entry(), row.entry().form() == Service.Form.NODE ? score : score * PART);
        })
        .filter(hit -> hit.score() > 0)
        .sorted(
            Comparator.comparingDouble(Hit::score)
                .reversed()
                .thenComparing(hit -> hit.entry().brief())
                .thenComparing(hit -> hit.entry().id()))
        .map(Hit::entry)
        .toList();
  }

  /// Whole names before beginnings before parts.
  private static double named(Row row, String wanted) {
    var best = 0.0;
    var words = wanted.split(" ");
    for (var name : row.names()) {
      if (name.equals(wanted)) best = Math.max(best, 10 * NAMED);
      else if (name.startsWith(wanted)) best = Math.max(best, 6 * NAMED - name.length());
      else if ((" " + name).contains(" " + wanted))
        best = Math.max(best, 4 * NAMED - name.length());
      else if (wanted.length() > 2 && name.contains(wanted))
        best = Math.max(best, 2 * NAMED - name.length());
      if (words.length > 1 && Arrays.stream(words).allMatch(w -> (" " + name).contains(" " + w)))
        best = Math.max(best, 5 * NAMED - name.length());
    }
    return best;
  }

  /// By entry, how much it speaks of these words or is made for the needs that they name.
  private Map<String, Double> speaking(String wanted) {
    var stems = new ArrayList<String>();
    for (var word : Stems.words(wanted)) {
      if (!word.counts()) continue;
      if (said.vocabulary().contains(word.stem())) stems.add(word.stem());
      else
        // Still being typed: every word that begins like it.
        said.vocabulary().stream()
            .filter(s -> word.written().length() > 2 && s.startsWith(word.stem()))
            .forEach(stems::add);
    }
    var scores = new LinkedHashMap<>(said.of(stems));
    var heard = needs.hear(wanted);
    if (heard.isEmpty() || scores.isEmpty()) return scores;
    var fitting = new HashMap<String, Double>();
    for (var row : rows)
      for (var h : heard)
        if (row.entry().profile().fits(h.need(), h.value()))
          fitting.merge(row.entry().id(), 1.0, Double::sum);
    scores.replaceAll((id, score) -> score + fitting.getOrDefault(id, 0.0));
    return scores;
  }
}
