package architutor.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the words of the needs in a free text.
final class Hearing {
  private static final Set<String> NOT =
      Set.of(
          "not", "no", "without", "never", "dont", "doesnt", "cannot", "cant", "isnt", "nor",
          "neither", "avoid", "rather", "instead");
  private static final Set<String> REFUSED =
      Set.of("matter", "matters", "required", "necessary", "needed", "important");
  private static final int REACH = 3;

  private record Phrase(List<String> stems, String need, String value) {}

  /// Phrases by their first stem.
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  Hearing(List<NeedKind> kinds) {
    for (var kind : kinds)
      for (var value : kind.values())
        for (var words : value.words()) {
          var stems =
              Stems.words(words).stream().filter(w -> !w.isFiller()).map(Stems.Word::stem).toList();
          if (!stems.isEmpty())
            phrases
                .computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>())
                .add(new Phrase(stems, kind.id(), value.id()));
        }
  }

  /// What was understood, in the order of the text. A phrase does not count within a longer one:
  /// «near real time» is not «real time».
  List<Heard> in(String text) {
    var found = new LinkedHashMap<String, Span>();
    for (var span : spans(text))
      found.merge(
          span.phrase.need() + "=" + span.phrase.value(), span, (a, b) -> a.longer(b) ? a : b);
    return found.values().stream()
        .map(s -> new Heard(s.words, s.phrase.need(), s.phrase.value(), s.phrase.stems().size()))
        .toList();
  }

  private List<Span> spans(String text) {
    var spans = new ArrayList<Span>();
    for (var clause : text.split("[.;:!?()]+|, |\\bbut\\b")) {
      var all = Stems.words(clause);
      var here = new ArrayList<Span>();
      for (var i = 0; i < all.size(); i++)
        for (var phrase : phrases.getOrDefault(all.get(i).stem(), List.of())) {
          var end = end(all, i, phrase);
          if (end > i) here.add(new Span(phrase, i, end, words(all, i, end)));
        }
      here.removeIf(s -> here.stream().anyMatch(o -> o.hides(s)));
      var said = List.copyOf(here);
      here.removeIf(s -> isRefused(all, s, said));
      spans.addAll(here);
    }
    return spans;
  }

  /// Where a phrase that starts here ends; an article may stand between.
  private static int end(List<Stems.Word> all, int start, Phrase phrase) {
    var next = 0;
    for (var i = start; i < all.size(); i++) {
      if (all.get(i).stem().equals(phrase.stems().get(next))) {
        if (++next == phrase.stems().size()) return i + 1;
      } else if (i == start || !all.get(i).isFiller()) return -1;
    }
    return -1;
  }

  /// Whether a «not» stands shortly before it, or a «not needed» behind. The «without» of «without
  /// code» is part of what is said and refuses nothing else.
  private static boolean isRefused(List<Stems.Word> all, Span span, List<Span> said) {
    for (var i = Math.max(0, span.start - REACH); i < span.start; i++)
      if (NOT.contains(all.get(i).written()) && !isSaid(i, said)) return true;
    var denied = false;
    for (var i = span.end; i < Math.min(all.size(), span.end + REACH); i++) {
      if (NOT.contains(all.get(i).written())) denied = true;
      if (denied && REFUSED.contains(all.get(i).written())) return true;
    }
    return false;
  }

  private static boolean isSaid(int word, List<Span> said) {
    return said.stream().anyMatch(s -> s.start <= word && word < s.end);
  }

  private static String words(List<Stems.Word> all, int start, int end) {
    return String.join(" ", all.subList(start, end).stream().map(Stems.Word::written).toList());
  }

  private record Span(Phrase phrase, int start, int end, String words) {
    boolean longer(Span other) {
      return end - start >= other.end - other.start;
    }

    /// The «in S3» of «land in S3» does not say where data comes from.
    boolean hides(Span other) {
      return start <= other.start && end >= other.end && end - start > other.end - other.start;
    }
  }
}
