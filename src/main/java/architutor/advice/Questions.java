package architutor.advice;

import architutor.advice.Advice.Option;
import architutor.advice.Advice.Question;
import architutor.catalog.Catalog;
import architutor.catalog.NeedKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds what to ask next: the kind of need whose answer would part the first two best.
final class Questions {
  private static final int MOST = 3;
  private static final int OPTIONS = 4;

  private final Catalog catalog;

  Questions(Catalog catalog) {
    this.catalog = catalog;
  }

  private record Parting(Question question, double weight) {}

  List<Question> between(List<Recommendation> ranking, Map<String, Set<String>> stated) {
    if (ranking.size() < 2) return List.of();
    var first = ranking.get(0);
    var second = ranking.get(1);
    return catalog.needs().kinds().stream()
        .filter(kind -> !stated.containsKey(kind.id()) || kind.id().equals("feature"))
        .flatMap(kind -> parting(kind, first, second, stated).stream())
        .sorted(Comparator.comparingDouble(Parting::weight).reversed())
        .limit(MOST)
        .map(Parting::question)
        .toList();
  }

  private static List<Parting> parting(
      NeedKind kind, Recommendation first, Recommendation second, Map<String, Set<String>> stated) {
    var options = new ArrayList<Option>();
    only(options, kind, first, second, stated);
    only(options, kind, second, first, stated);
    if (options.isEmpty()) return List.of();
    var sides = options.stream().map(Option::favours).distinct().count();
    return List.of(
        new Parting(new Question(kind.id(), kind.asks(), options), kind.weight() * sides));
  }

  private static void only(
      List<Option> options,
      NeedKind kind,
      Recommendation one,
      Recommendation other,
      Map<String, Set<String>> stated) {
    var values =
        new LinkedHashSet<>(one.service().profile().fits().getOrDefault(kind.id(), Set.of()));
    values.removeAll(other.service().profile().fits().getOrDefault(kind.id(), Set.of()));
    values.removeAll(stated.getOrDefault(kind.id(), Set.of()));
    values.stream()
        .limit(OPTIONS)
        .flatMap(v -> kind.value(v).stream())
        .forEach(v -> options.add(new Option(v.id(), v.title(), one.service().brief())));
  }
}
