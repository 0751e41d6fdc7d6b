package architutor.ui;

import architutor.app.report.Holes;
import architutor.critique.Rule;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules by the words in them.
record RuleIndex(List<Entry> entries) {
  /// A rule with its words in small letters, those of its title apart.
  private record Entry(Rule rule, String title, String all) {
    boolean has(List<String> words) {
      return words.stream().allMatch(all::contains);
    }

    boolean isTitled(List<String> words) {
      return words.stream().allMatch(title::contains);
    }
  }

  private static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry e) -> e.rule.severity())
          .thenComparing(e -> e.rule.pillar())
          .thenComparing(Entry::title);

  static RuleIndex of(List<Rule> rules) {
    return new RuleIndex(rules.stream().map(RuleIndex::entry).sorted(ORDER).toList());
  }

  private static Entry entry(Rule rule) {
    var title = title(rule).toLowerCase(Locale.ENGLISH);
    var all =
        Stream.of(
                List.of(title, rule.id(), rule.id().replace('-', ' ')),
                List.of(rule.pillar().word(), rule.severity().word()),
                List.of(Holes.plain(rule.say()), Holes.plain(rule.why())),
                rule.ask().stream().toList(),
                rule.services(),
                rule.exam())
            .flatMap(List::stream)
            .collect(Collectors.joining("\n"));
    return new Entry(rule, title, all.toLowerCase(Locale.ENGLISH));
  }

  static String title(Rule rule) {
    return Holes.plain(rule.title());
  }

  /// The rules that have all these words, worst first; those that have them in their title before
  /// the others.
  List<Rule> find(String text) {
    var words =
        Arrays.stream(text.toLowerCase(Locale.ENGLISH).strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    var found = entries.stream().filter(e -> e.has(words)).toList();
    return Stream.concat(
            found.stream().filter(e -> e.isTitled(words)),
            found.stream().filter(e -> !e.isTitled(words)))
        .map(Entry::rule)
        .toList();
  }
}
